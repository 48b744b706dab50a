/** A new kind of prompt makes one decide whether it asks something: by that it is counted as ignored. */
import { expect, test } from 'vitest'
import { say } from '../cards/say.ts'
import { asksNothing } from '../people/ignored.ts'
import { occasions } from './occasions.ts'

const kinds = Object.keys(occasions)

test('what is asked of somebody, and what they only read', () => {
  const [only, asked] = [true, false].map(is => kinds.filter(kind => asksNothing(kind) === is).sort())
  expect(only).toEqual(['back', 'cardDigest', 'checkThanks'])
  expect(asked).toEqual([
    ...['cardNotes', 'cardReminder', 'check-noticed', 'check-self', 'checkReminder'],
    ...['departures', 'handover', 'ignored', 'notTaken'],
  ])
})

test('whatever says that nothing has to be done asks nothing', () => {
  const values = { leader: 'x', owner: 'x', asked: 'witness', self: 'no' }
  const saysSo = (kind: string) =>
    say('nl', `prompts.${kind}.why`, values).includes('niets wat je hoeft te doen')
  expect(kinds.filter(saysSo).filter(kind => !asksNothing(kind))).toEqual([])
  expect(kinds.filter(saysSo)).not.toEqual([])
})
