/** Reads every sentence of the word files aloud, so to say. test/plainLanguage/README.md tells what to do with a finding. */
import { expect, test } from 'vitest'
import { allows, exceptions } from './plainLanguage/exceptions.ts'
import type { Finding, Text } from './plainLanguage/finding.ts'
import { measure } from './plainLanguage/measure.ts'
import { everyText } from './plainLanguage/texts.ts'

type Found = { readonly text: Text; readonly finding: Finding }

const all: readonly Found[] = everyText().flatMap(text => measure(text).map(finding => ({ text, finding })))

const isAllowed = ({ text, finding }: Found): boolean =>
  exceptions.some(exception => allows(exception, text, finding))

const told = ({ text, finding }: Found): string =>
  `${text.language} ${text.at}: ${finding.kind}, “${finding.words}” (${finding.tip})`

test('everybody can read every sentence the first time', () => {
  expect([...new Set(all.filter(found => !isAllowed(found)).map(told))]).toEqual([])
})

test.each(exceptions)('the exception for “$words” in $at is needed, and says why', exception => {
  expect(all.some(({ text, finding }) => allows(exception, text, finding))).toBe(true)
  expect(exception.because).toMatch(/^\p{Lu}.*\.$/u)
})
