import { expect, test } from 'vitest'
import { shownBody } from '../../test/samples/checks.ts'
import { readerOf } from '../../test/samples/reader.ts'
import type { PillarResult } from '../topics/check/round.ts'
import { bodyPageData } from './bodyPage.ts'
import { say } from './say.ts'

const pillar = { ambition: 'results', promises: 5, kept: 'most', noticed: 'most', unseen: 'few' } as const

const pageWith = (more: Partial<PillarResult> = {}) => {
  const body = { ...shownBody, result: { pillars: [{ ...pillar, ...more }], furthest: null } }
  return bodyPageData(readerOf('nl'), { kind: 'bodyPage', body, address: null, others: [], next: [] })
}

test('a full circle is good in each column', () => {
  const cells = (more: Partial<PillarResult> = {}) => JSON.stringify(pageWith(more).pillars)
  expect(cells().match(/●/g)).toHaveLength(3)
  expect(cells({ unseen: 'most' })).toContain(
    JSON.stringify({ label: 'Te zien', sign: '○', text: 'weinig' }).slice(1, -1),
  )
})

test('read out it says the same', () => {
  expect(JSON.stringify(pageWith().aloud)).toContain(say('nl', 'checks.body.told.seen.most'))
  expect(JSON.stringify(pageWith({ unseen: 'most' }).aloud)).toContain(say('nl', 'checks.body.told.seen.few'))
})

test('each word that stands there is explained, and a pillar that does is not said to be left out', () => {
  const how = (more: Partial<PillarResult> = {}) => JSON.stringify(pageWith(more).how)
  for (const word of ['“Gedaan”', '“Gemerkt”', '“Te zien”', '“De helft”', 'beloften van minder dan 5 mensen'])
    expect(how()).toContain(word)
  expect(how()).not.toContain('“Niet bekend”')
  expect(how({ kept: null })).toContain('“Niet bekend”')
})
