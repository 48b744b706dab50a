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

/** Whether it waits for a moment of its own, soon after somebody's hours begin. */
const movedTo = (opening: string, why: string) => (now: Now) => {
  if (now.kind !== 'move' || now.why !== why) return false
  const late = Date.parse(now.to) - Date.parse(opening)
  return late >= 0 && late <= 2 * 3_600_000
}

test('in somebody’s own hours it goes', () => {
  expect(look()).toEqual({ kind: 'go' })
})

test.each([
  ['left', { leftAt: monday }],
  ['unreadable', { rhythm: null }],
  ['stopped', { rhythm: { stopped: true } }],
  ['uninstalled', { unreachable: 'uninstalled' }],
  ['blocked', { unreachable: 'blocked' }],
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
  expect(look({ now }, person)).toSatisfy(movedTo(to, why))
})

test('one a week: the next one waits, unless the person chose the moment themselves', () => {
  const all = [prompt, sentOn('b', '2027-02-04T09:00:00.000Z')]
  expect(look({ all })).toSatisfy(movedTo('2027-02-11T08:00:00.000Z', 'budget'))
  expect(look({ all, prompt: { ...prompt, asked: true } })).toEqual({ kind: 'go' })
  expect(look({ all, most: 2 })).toEqual({ kind: 'go' })
})

const own = promptMade(monday, { kind: 'check-self', subject: 'own', dueAt: '2027-02-08T09:40:00.000Z' })
const noticed = promptMade(monday, { kind: 'check-noticed', subject: 'noticed' })
const thanks = promptMade(monday, { kind: 'checkThanks', subject: 'thanks' })

test('one’s own question goes before one about another, whichever was planned first', () => {
  const all = [own, noticed, thanks]
  const behind = (now: Now) => now.kind === 'move' && now.to > own.dueAt && now.to < '2027-02-08T12:00'
  expect(look({ all, prompt: noticed })).toSatisfy(behind)
  expect(look({ all: [{ ...own, dueAt: monday }, noticed], prompt: noticed }).kind).toBe('move')
  expect(look({ all, prompt: own })).toEqual({ kind: 'go' })
  const went = { ...own, state: 'sent', sentAt: own.dueAt } as const
  const next = look({ all: [went, noticed], prompt: noticed, now: '2027-02-08T10:00:00.000Z' })
  expect(next).toSatisfy(movedTo('2027-02-15T08:00:00.000Z', 'budget'))
})

test('what is asked goes before thanks, and thanks before nothing', () => {
  expect(look({ all: [noticed, thanks], prompt: thanks })).toMatchObject({ kind: 'move', why: 'budget' })
  expect(look({ all: [noticed, thanks], prompt: noticed })).toEqual({ kind: 'go' })
  expect(look({ all: [prompt, thanks], prompt: thanks })).toEqual({ kind: 'go' })
})

test.each([
  ['is over', { state: 'suppressed', why: 'done' }],
  ['was put off by who it is for', { asked: true }],
  ['fits beside it', { dueAt: '2027-02-16T09:40:00.000Z' }],
] as const)('it waits for none that %s', (_, more) => {
  expect(look({ all: [{ ...own, ...more }, noticed], prompt: noticed })).toEqual({ kind: 'go' })
})

test('its own last time is no reason to wait', () => {
  const again = { ...prompt, sentAt: '2027-02-05T09:00:00.000Z' }
  expect(look({ prompt: again, all: [again] })).toEqual({ kind: 'go' })
})

test('however much the programme allows, it is one a day', () => {
  const all = [prompt, sentOn('b', '2027-02-08T08:00:00.000Z')]
  expect(look({ all, most: 5 })).toSatisfy(movedTo('2027-02-09T08:00:00.000Z', 'budget'))
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
      const itself = now.kind === 'ask' ? now.itself : now
      if (itself.kind === 'over') return itself.why === 'ignored' && sent.length >= 3
      const moment = itself.kind === 'go' ? instant(at) : itself.to
      return mayPrompt(rhythm, moment) && (itself.kind === 'go' || moment > instant(at))
    }),
    { numRuns: 100 },
  )
})

const silent = { spokeAt: null }
const WEEKS = ['2027-01-11', '2027-01-18', '2027-01-25'].map(day => `${day}T09:00:00.000Z`)
const three = WEEKS.map((at, nth) => sentOn(`ignored ${nth}`, at))
const question = promptMade(monday, { kind: 'ignored', subject: 'never' })

test('after three that were ignored the question goes, and what was due waits its turn', () => {
  const now = look({ all: [...three, prompt] }, { spokeAt: '2027-01-04T09:00:00.000Z' })
  if (now.kind !== 'ask') throw new Error('It asks.')
  expect(now.itself).toSatisfy(movedTo('2027-02-15T08:00:00.000Z', 'ignored'))
  expect(look({ all: [...three, prompt, question], prompt: question }, silent)).toEqual({
    kind: 'go',
  })
})

test('a question that never went is asked in the place of the next one, but not twice a day', () => {
  const failedAt = (changedAt: string) => ({ ...question, state: 'failed', changedAt }) as const
  const ask = (changedAt: string) => look({ all: [...three, prompt, failedAt(changedAt)], most: 5 }, silent)
  expect(ask('2027-02-07T16:00:00.000Z').kind).toBe('ask')
  expect(ask('2027-02-08T08:00:00.000Z')).toSatisfy(movedTo('2027-02-09T08:00:00.000Z', 'ignored'))
  const old = { ...question, madeAt: '2026-11-01T09:00:00.000Z' }
  expect(look({ all: [...three, old], prompt: old }, silent)).toEqual({ kind: 'go' })
})

test('outside hours, in a pause and after a stop nothing is asked', () => {
  const all = [...three, prompt]
  expect(look({ all, now: '2027-02-08T22:00:00.000Z' }).kind).toBe('move')
  expect(look({ all }, { rhythm: { pause: { until: '2027-03-01' } } }).kind).toBe('move')
  expect(look({ all }, { rhythm: { stopped: true } }).kind).toBe('over')
})

test('after the question it is silent until a sign, but for what somebody put off themselves', () => {
  const asked = { ...question, state: 'sent', sentAt: '2027-02-01T09:00:00.000Z' } as const
  const all = [...three, asked, prompt]
  const over = { kind: 'over', state: 'suppressed', why: 'ignored' }
  expect(look({ all }, silent)).toEqual(over)
  expect(look({ all }, { spokeAt: '2027-01-20T09:00:00.000Z' })).toEqual(over)
  expect(look({ all }, { spokeAt: '2027-02-02T09:00:00.000Z' })).toEqual({ kind: 'go' })
  expect(look({ all, prompt: { ...prompt, asked: true } })).toEqual({ kind: 'go' })
})

test('a sign before the question went makes it idle', () => {
  const all = [...three, question]
  const done = { kind: 'over', state: 'suppressed', why: 'done' }
  expect(look({ all, prompt: question }, { spokeAt: '2027-02-08T08:30:00.000Z' })).toEqual(done)
})

test('who only read what asks nothing ignored nothing; it takes from the budget all the same', () => {
  const thanked = (all: readonly Prompt[]) => all.map(one => ({ ...one, kind: 'checkThanks' }))
  expect(look({ all: [...thanked(three), prompt] }, silent)).toEqual({ kind: 'go' })
  expect(
    look({ all: [...three, ...thanked([sentOn('more', '2027-02-01T09:00:00.000Z')]), prompt] }, silent).kind,
  ).toBe('ask')
  const thisWeek = thanked([sentOn('now', '2027-02-04T09:00:00.000Z')])
  expect(look({ all: [...thisWeek, prompt] })).toSatisfy(movedTo('2027-02-11T08:00:00.000Z', 'budget'))
})

test('what may not have come was not ignored, and a question that may have come was asked', () => {
  const perhaps = three.map(one => ({ ...one, state: 'unknown' as const }))
  expect(look({ all: [...perhaps, prompt] }, silent)).toEqual({ kind: 'go' })
  const asked = { ...question, state: 'unknown', sentAt: '2027-02-01T09:00:00.000Z' } as const
  expect(look({ all: [...three, asked, prompt] }, silent).kind).toBe('over')
})
