import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { usualRhythm } from '../../test/someRhythms.ts'
import { fatima } from '../../test/storage/turns.ts'
import { mayPrompt } from './moment.ts'
import type { Person } from './person.ts'
import type { Prompt } from './prompt.ts'
import { rhythmOf } from './rhythm.ts'
import { type Due, type Now, whatNow } from './whatNow.ts'

const monday = '2027-02-08T09:00:00.000Z'

const promptMade = (madeAt: string, more: Partial<Prompt> = {}): Prompt => ({
  ...{ programme: 'welfare', person: fatima.id, kind: 'handover', subject: 'a', dueAt: madeAt },
  ...{ state: 'planned', why: null, asked: false, sentAt: null, activity: null, madeAt, changedAt: madeAt },
  ...more,
})

const prompt = promptMade('2027-02-05T09:00:00.000Z')
const sentOn = (subject: string, sentAt: string) => promptMade(sentAt, { subject, state: 'sent', sentAt })

const look = (more: Partial<Due> = {}, person: Partial<Person> = {}): Now =>
  whatNow({
    ...{ prompt, usual: usualRhythm, open: true, most: 1, all: [prompt], now: monday },
    person: { ...fatima, ...person },
    ...more,
  })

test('in somebody’s own hours it goes', () => {
  expect(look()).toEqual({ kind: 'go' })
})

test.each([
  ['left', { leftAt: monday }],
  ['unreadable', { rhythm: null }],
  ['stopped', { rhythm: { stopped: true } }],
  ['uninstalled', { unreachable: 'uninstalled' }],
  ['blocked', { unreachable: 'blocked' }],
  ['noChat', { chat: null }],
] as const)('it is over for somebody who is %s', (why, person) => {
  expect(look({}, person)).toEqual({ kind: 'over', state: 'suppressed', why })
})

test('a programme that was closed sends nothing to who is not in it, and to others as before', () => {
  const over = { kind: 'over', state: 'suppressed', why: 'left' }
  expect(look({ open: false }, { listed: false })).toEqual(over)
  expect(look({ open: false }, { listed: true })).toEqual({ kind: 'go' })
  expect(look({}, { listed: false })).toEqual({ kind: 'go' })
})

test.each([
  ['at night', '2027-02-08T22:00:00.000Z', {}, '2027-02-09T08:00:00.000Z', 'hours'],
  ['in the weekend', '2027-02-06T10:00:00.000Z', {}, '2027-02-08T08:00:00.000Z', 'hours'],
  ['on Easter Monday', '2027-03-29T10:00:00.000Z', {}, '2027-03-30T07:00:00.000Z', 'hours'],
  [
    'in a pause',
    monday,
    { rhythm: { pause: { until: '2027-03-01' } } },
    '2027-03-01T08:00:00.000Z',
    'paused',
  ],
  ['in another zone', monday, { zone: 'America/Aruba' }, '2027-02-08T13:00:00.000Z', 'hours'],
] as const)('%s it waits', (_, now, person, to, why) => {
  expect(look({ now }, person)).toEqual({ kind: 'move', to, why })
})

test('one a week: the next one waits, unless the person chose the moment themselves', () => {
  const all = [prompt, sentOn('b', '2027-02-04T09:00:00.000Z')]
  expect(look({ all })).toEqual({ kind: 'move', to: '2027-02-11T08:00:00.000Z', why: 'budget' })
  expect(look({ all, prompt: { ...prompt, asked: true } })).toEqual({ kind: 'go' })
  expect(look({ all, most: 2 })).toEqual({ kind: 'go' })
})

test('its own last time is no reason to wait', () => {
  const again = { ...prompt, sentAt: '2027-02-05T09:00:00.000Z' }
  expect(look({ prompt: again, all: [again] })).toEqual({ kind: 'go' })
})

test('however much the programme allows, it is one a day', () => {
  const all = [prompt, sentOn('b', '2027-02-08T08:00:00.000Z')]
  expect(look({ all, most: 5 })).toEqual({ kind: 'move', to: '2027-02-09T08:00:00.000Z', why: 'budget' })
})

test('a programme that asks nothing sends nothing', () => {
  expect(look({ most: 0 })).toEqual({ kind: 'over', state: 'expired', why: 'budget' })
})

test('what is too old is told no more, whether it waited or would have to', () => {
  const old = promptMade('2026-11-01T09:00:00.000Z')
  expect(look({ prompt: old })).toEqual({ kind: 'over', state: 'expired', why: 'tooLate' })
  const rhythm = { pause: { until: '2027-07-01' } }
  expect(look({}, { rhythm })).toEqual({ kind: 'over', state: 'expired', why: 'paused' })
})

test('whatever the moment: it goes in somebody’s hours alone, and never waits for a moment outside them', () => {
  const zones = fc.constantFrom('Europe/Amsterdam', 'America/Aruba', 'Asia/Kolkata', 'UTC')
  const hours = fc.integer({ min: 0, max: 24 * 70 })
  fc.assert(
    fc.property(hours, zones, fc.array(hours, { maxLength: 4 }), (at, zone, sent) => {
      const instant = (hour: number) =>
        Temporal.Instant.from('2027-02-08T00:30:00Z')
          .add({ hours: hour })
          .toString({ smallestUnit: 'millisecond' })
      const rhythm = rhythmOf(usualRhythm, {}, zone)
      const fresh = promptMade(instant(at))
      const all = [fresh, ...sent.map((hour, n) => sentOn(`${n}`, instant(hour)))]
      const now = look({ prompt: fresh, all, now: instant(at) }, { zone })
      if (now.kind === 'over') return false
      const moment = now.kind === 'go' ? instant(at) : now.to
      return mayPrompt(rhythm, moment) && (now.kind === 'go' || now.to > instant(at))
    }),
    { numRuns: 100 },
  )
})
