/** Holds the table of rights: it speaks the words of the programme file, and every line can be read by a person. */
import { expect, test } from 'vitest'
import { has } from '../src/cards/say.ts'
import { PARTS, type Part, RIGHTS } from '../src/people/rights.ts'
import { type Part as PartInFile, programmeSchema } from '../src/topics/programme/programme.ts'

/** Both hold each other: a part that only one of them knows does not compile. */
const same: [Part] extends [PartInFile] ? ([PartInFile] extends [Part] ? true : never) : never = true

test('the parts are those of the programme file', () => {
  expect(same).toBe(true)
  const { parts } = programmeSchema.shape.people.element.shape
  expect(parts.element.options).toEqual(PARTS)
})

test.each(['nl', 'en'] as const)('every line can be read in %s', language => {
  const keys = RIGHTS.flatMap(({ deed, who, whose }) => [
    `rights.deed.${deed}`,
    `rights.whose.${whose}`,
    ...who.map(one => `rights.who.${one}`),
  ])
  expect(keys.filter(key => !has(language, key))).toEqual([])
})
