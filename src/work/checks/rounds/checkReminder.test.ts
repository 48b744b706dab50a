/** A reminder of a question that did not come yet is not lost: it is looked at again behind that question. */
import { expect, test } from 'vitest'
import { aLookBack, anAsk } from '../../../../test/storage/someChecks.ts'
import { aPromise, at, fatima } from '../../../../test/storage/turns.ts'
import type { Prompt } from '../../../people/prompt.ts'
import type { AtOccasion } from '../../occasions.ts'
import { checkReminder } from './checkReminder.ts'

const lookBack = { ...aLookBack, round: 'round-1' }
const ask = { ...anAsk, person: fatima.id, as: 'owner', status: 'asked' } as const
const about = { ask, lookBack, promise: aPromise, ownerName: 'Fatima', lastSelf: null, lastNoticed: null }

const question: Prompt = {
  ...{ programme: 'welfare', person: fatima.id, kind: 'check-self', subject: ask.id, dueAt: at(9) },
  ...{ state: 'planned', why: null, asked: false, sentAt: null, activity: null },
  ...{ madeAt: at(1), changedAt: at(1) },
}

/** Another question of the same round, about somebody else. */
const ofJoris = { ...ask, id: 'ask-of-joris', as: 'witness' } as const
const aboutJoris = { ...about, ask: ofJoris, ownerName: 'Joris' }
const another: Prompt = { ...question, kind: 'check-noticed', subject: ofJoris.id }

const remind = (now: string, more: Partial<Prompt> = {}, beside: readonly Prompt[] = []) => {
  const occasion = {
    ...{ now, person: fatima, all: [{ ...question, ...more }, ...beside], loaded: { programme: {} } },
    prompt: { ...question, kind: 'checkReminder' },
    store: { asksOf: async () => [about, aboutJoris], askWith: async () => undefined },
  }
  // `as`: nothing else of an occasion is asked for.
  return checkReminder(occasion as unknown as AtOccasion)
}

const aMinuteAfter = (instant: string): string => new Date(Date.parse(instant) + 60_000).toISOString()

test('while its question waits it waits behind that', async () => {
  expect(await remind(at(2))).toEqual({ screen: null, again: aMinuteAfter(at(9)) })
  expect(await remind(at(30))).toEqual({ screen: null, again: aMinuteAfter(at(30)) })
})

test('of a question that never comes nobody is reminded', async () => {
  expect(await remind(at(2), { state: 'suppressed', why: 'stopped' })).toEqual({ screen: null })
})

const came = { state: 'sent', sentAt: at(3), activity: 'a' } as const

test('nobody is reminded of one question because another one came', async () => {
  const beside = [{ ...another, ...came }]
  expect(await remind(at(4), {}, beside)).toEqual({ screen: null, again: aMinuteAfter(at(9)) })
  expect(await remind(at(4), { state: 'suppressed', why: 'stopped' }, beside)).toEqual({ screen: null })
})

test('of a question that came somebody is reminded, also while another one waits', async () => {
  expect(await remind(at(4), came, [another])).toEqual({ screen: null, until: lookBack.closesAt })
})
