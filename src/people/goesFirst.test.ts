/** Which of several prompts of somebody goes first, where they do not fit in one week. */
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { usualRhythm } from '../../test/someRhythms.ts'
import { fatima } from '../../test/storage/turns.ts'
import { goFirst } from './goesFirst.ts'
import type { Prompt } from './prompt.ts'
import { whatNow } from './whatNow.ts'

const monday = '2027-02-08T08:00:00.000Z'

const later = (instant: string, days: number, minutes = 0): string =>
  Temporal.Instant.from(instant)
    .add({ minutes: 24 * 60 * days + minutes })
    .toString({ fractionalSecondDigits: 3 })

const of = (kind: string, more: Partial<Prompt> = {}): Prompt => ({
  ...{ programme: 'welfare', person: fatima.id, kind, subject: kind, dueAt: monday },
  ...{ state: 'planned', why: null, asked: false, sentAt: null, activity: null },
  ...{ madeAt: monday, changedAt: monday },
  ...more,
})

const thanks = of('checkThanks', { madeAt: later(monday, -14) })
const justNow = { ...thanks, madeAt: later(monday, -14, 1) }

const never = () => false

/** Which kinds go before a prompt, of all these. */
const before = (prompt: Prompt, all: readonly Prompt[]) =>
  goFirst({ prompt, all, now: monday }, never).map(({ kind }) => kind)

test.each(['check-noticed', 'checkReminder'])(
  'thanks of two weeks ago go before %s, and no others do',
  kind => {
    const asked = of(kind)
    expect(before(asked, [asked, thanks])).toEqual(['checkThanks'])
    expect(before(thanks, [asked, thanks])).toEqual([])
    expect(before(asked, [asked, justNow])).toEqual([])
    expect(before(justNow, [asked, justNow])).toEqual([kind])
  },
)

test('one’s own question goes before thanks, however long those waited', () => {
  const own = of('check-self')
  const ages = { ...thanks, madeAt: later(monday, -80) }
  expect(before(own, [own, ages])).toEqual([])
  expect(before(ages, [own, ages])).toEqual(['check-self'])
})

test('what has no place in the order waits for nothing, and nothing for it', () => {
  const [other, own] = [of('handover'), of('check-self')]
  expect(before(other, [other, own, thanks])).toEqual([])
  expect(before(own, [other, own])).toEqual([])
})

/** One turn of the sender: what is due first goes, or waits. */
const turn = (all: readonly Prompt[]): readonly Prompt[] => {
  const planned = all.filter(({ state }) => state === 'planned')
  const [prompt] = planned.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
  if (!prompt) return all
  const now = prompt.dueAt
  const person = { ...fatima, spokeAt: now }
  const what = whatNow({ prompt, person, open: true, usual: usualRhythm, most: 1, all, now })
  const others = all.filter(one => one !== prompt)
  if (what.kind === 'move') return [...others, { ...prompt, dueAt: what.to }]
  expect(what.kind).toBe('go')
  return [...others, { ...prompt, state: 'sent', sentAt: now }]
}

/** What became of everything, after as many turns as it takes. */
const livedThrough = (all: readonly Prompt[]): readonly Prompt[] => {
  let lived = all
  for (let turns = 0; turns < 200; turns += 1) lived = turn(lived)
  return lived
}

const WEEKS = [0, 1, 2, 3, 4, 5, 6]
const each = (kind: string) =>
  WEEKS.map(week => {
    const dueAt = later(monday, 7 * week, 30)
    return of(kind, { subject: `${kind} ${week}`, dueAt, madeAt: dueAt })
  })

test('who has a question about others every week is thanked within three weeks', () => {
  const lived = livedThrough([...each('check-noticed'), of('checkThanks')])
  const sentAt = lived.find(({ kind }) => kind === 'checkThanks')?.sentAt ?? ''
  expect(sentAt >= later(monday, 14)).toBe(true)
  expect(sentAt < later(monday, 21)).toBe(true)
})

test('thanks take no week of one’s own promise', () => {
  const lived = livedThrough([...each('check-self'), of('checkThanks')])
  const own = lived.filter(({ kind }) => kind === 'check-self')
  expect(own.map(({ sentAt }) => sentAt)).toEqual(each('check-self').map(({ dueAt }) => dueAt))
})
