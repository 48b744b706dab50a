/** A new kind of prompt makes one decide whether it asks something: by that it is counted as ignored. */
import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import { at, fatima, otherPerson } from '../../test/storage/turns.ts'
import { say } from '../cards/say.ts'
import { asksNothing } from '../people/ignored.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Store } from '../ports/store.ts'
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

test('however many left, the file is gone through once for who is told of them', async () => {
  const listed = { name: 'Ans', role: 'coach', teams: ['north'], parts: [] }
  let asked = 0
  const one = (entraId: string, leads: readonly string[]) => ({
    ...{ ...listed, entraId },
    get leads() {
      asked += 1
      return [...leads]
    },
  })
  const people = [
    one(fatima.entraId, ['north']),
    ...Array.from({ length: 99 }, (_, n) => one(`entra-${n}`, [])),
    one(fatima.entraId, ['south']),
  ]
  const teams = ['north', 'south', 'east', null]
  const left = Array.from({ length: 200 }, (_, n) => ({
    ...{ ...otherPerson(`p${n}`), team: teams[n % teams.length] ?? null, leftAt: at(n) },
  }))
  const prompt: Prompt = {
    ...{
      programme: 'welfare',
      person: fatima.id,
      kind: 'departures',
      subject: at(0),
      dueAt: at(0),
      why: null,
    },
    ...{
      state: 'planned' as const,
      asked: false,
      sentAt: null,
      activity: null,
      madeAt: at(0),
      changedAt: at(0),
    },
  }
  const told = await occasions.departures?.({
    ...{ prompt, person: fatima, now: at(300), loaded: { programme: { ...smallProgramme, people } } },
    all: [prompt, { ...prompt, subject: 'before', state: 'sent', sentAt: at(99) }],
    // An occasion that is told of departures reads nothing else.
    store: { peopleIn: async () => left } as Partial<Store> as Store,
  })
  expect(told?.screen).toMatchObject({ values: { count: 50 } })
  expect(asked).toBeLessThanOrEqual(3 * people.length)
})
