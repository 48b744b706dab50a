import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMember, dueOf, MONDAY, membersOf, OPENS_AT, planningWith } from '../../../test/somePlanning.ts'
import { officeRhythm } from '../../../test/someRhythms.ts'
import { mayPrompt, nextMoment } from '../../people/moment.ts'
import { rhythmOf } from '../../people/rhythm.ts'
import { windowFrom } from '../../people/spread.ts'
import { daysAfter } from '../days.ts'
import type { Opening } from './opening.ts'
import { type Planning, planLookBack } from './planLookBack.ts'

const opened = (planning: Planning, due = dueOf()): Opening => {
  const opening = planLookBack(planning, due)
  if (!opening) throw new Error('It opens.')
  return opening
}

const askedAs = ({ asks }: Opening, as: string) =>
  asks.filter(ask => ask.as === as).map(({ person }) => person)

test('its owner, those whom they named and a sample of the team are asked, each once and once only', () => {
  const witnesses = [{ id: 'ENTRA-m1', name: 'M' }, { id: 'entra-m1', name: 'M' }, { name: 'Iemand' }]
  const opening = opened(planningWith(membersOf(40)), dueOf({ witnesses }))
  expect(askedAs(opening, 'owner')).toEqual(['owner'])
  expect(askedAs(opening, 'witness')).toEqual(['m1'])
  expect(askedAs(opening, 'sample')).toHaveLength(19)
  expect(new Set(opening.asks.map(({ person }) => person)).size).toBe(21)
  expect(opening.plans.map(({ kind }) => kind).slice(0, 2)).toEqual(['check-self', 'check-noticed'])
  expect(opening.plans.map(({ subject }) => subject)).toEqual(opening.asks.map(({ id }) => id))
})

test('it keeps what the promise says as it opens', () => {
  const { behaviour, noticed } = dueOf().promise
  expect(opened(planningWith([])).lookBack.words).toEqual({ behaviour, noticed })
})

test('people to whom it was promised are witnesses, and nobody else is drawn', () => {
  const to = { kind: 'people', people: [{ id: 'entra-m2', name: 'M' }] } as const
  const opening = opened(
    planningWith(membersOf(40)),
    dueOf({ to, witnesses: [{ id: 'entra-m1', name: 'M' }] }),
  )
  expect(opening.asks.map(({ person }) => person)).toEqual(['owner', 'm1', 'm2'])
})

test('a team asks its own people, a group in own words everybody', () => {
  const elsewhere = membersOf(40, { team: 'south' })
  expect(opened(planningWith(elsewhere)).asks).toHaveLength(1)
  expect(
    opened(planningWith(elsewhere), dueOf({ to: { kind: 'group', group: 'wie wil' } })).asks,
  ).toHaveLength(21)
})

test.each([
  ['cannot be reached', { reachable: false }],
  ['stopped', { rhythm: { stopped: true } }],
  ['cannot be read', { rhythm: null }],
  ['has a pause', { rhythm: { pause: { until: '2027-02-09' } } }],
  ['was asked this week', { lastAt: '2027-02-01T23:00:00.000Z' }],
  ['is to be asked something already', { nextAt: '2027-02-11T08:00:00.000Z' }],
  ['waits for what was due long ago', { nextAt: '2027-01-04T08:00:00.000Z' }],
  [
    'wants it once a month, and gets one in it',
    { rhythm: { frequency: 'monthly' }, nextAt: '2027-03-05T08:00:00.000Z' },
  ],
  ['wants it once a month', { rhythm: { frequency: 'monthly' }, lastAt: '2027-01-12T08:00:00.000Z' }],
] as const)('whoever %s is not drawn', (_, more) => {
  expect(askedAs(opened(planningWith(membersOf(20, more))), 'sample')).toEqual([])
})

test('whoever was asked a week ago has room again, whatever the hour was', () => {
  const members = membersOf(20, { lastAt: '2027-02-01T15:00:00.000Z' })
  expect(askedAs(opened(planningWith(members)), 'sample')).toHaveLength(20)
})

test.each([
  ['', { nextAt: '2027-02-15T08:00:00.000Z' }],
  [' who want it once a month', { rhythm: { frequency: 'monthly' }, nextAt: '2027-03-08T08:00:00.000Z' }],
] as const)('people%s have room until what is planned is too near', (_, more) => {
  expect(askedAs(opened(planningWith(membersOf(20, more))), 'sample')).toHaveLength(20)
})

test('who declined for good is asked no more, by name or by chance', () => {
  const declined = ['m1', 'm2']
  const opening = opened(
    planningWith(membersOf(3)),
    dueOf({ witnesses: [{ id: 'entra-m1', name: 'M' }] }, { declined }),
  )
  expect(opening.asks.map(({ person }) => person)).toEqual(['owner', 'm0'])
})

test('somebody never met is known from then on, in the tenant of who named them', () => {
  const planning = planningWith([])
  const witnesses = [{ id: 'Entra-New', name: 'Noor' }]
  const [first, second] = [
    opened(planning, dueOf({ witnesses })),
    opened(planning, dueOf({ id: 'b', witnesses })),
  ]
  expect(first.unmet).toMatchObject([
    { name: 'Noor', tenant: 'tenant', chat: null, revision: 0, listed: false },
  ])
  expect(second.unmet).toEqual([])
  expect(askedAs(second, 'witness')).toEqual(first.unmet.map(({ id }) => id))
})

test('a programme that is closed asks nobody whom it does not list', () => {
  const planning = planningWith([])
  const closed = { ...planning, programme: { ...planning.programme, open: false } }
  expect(opened(closed, dueOf({ witnesses: [{ id: 'x', name: 'X' }] })).unmet).toEqual([])
})

test('whom another programme of the tenant lists is asked nothing here', () => {
  const isElsewhere: Planning['isElsewhere'] = ({ tenant, entraId }) => `${tenant} ${entraId}` === 'tenant x'
  const planning = planningWith([], { isElsewhere })
  const witnesses = [
    { id: 'x', name: 'X' },
    { id: 'y', name: 'Y' },
  ]
  expect(opened(planning, dueOf({ witnesses })).unmet.map(({ entraId }) => entraId)).toEqual(['y'])
})

test('nothing opens for somebody who takes part no more', () => {
  expect(planLookBack(planningWith([]), dueOf({}, { owner: 'gone' }))).toBeNull()
})

const NEAR = [MONDAY, '2027-02-15', '2027-02-18']

test.each([
  ['the next planned day', {}, '2027-02-14T23:00:00.000Z'],
  [
    'the next day that no round passed',
    { passed: ['2027-02-15'], checks: [...NEAR] },
    '2027-02-17T23:00:00.000Z',
  ],
  ['two weeks', { checks: [MONDAY, '2027-03-08'] }, '2027-02-21T23:00:00.000Z'],
  ['two weeks, after its last day', { checks: [MONDAY] }, '2027-02-21T23:00:00.000Z'],
] as const)('it is open until %s', (_, promise, closesAt) => {
  expect(opened(planningWith([]), dueOf(promise)).lookBack).toMatchObject({ day: MONDAY, closesAt })
})

test('in a round it has the days and the thresholds of the round, and passes what was planned near it', () => {
  const round = { id: 'r', from: MONDAY, until: '2027-02-19', thresholds: { scores: 7, quotes: 12 } }
  const { lookBack, passed } = opened(planningWith([], { round }))
  expect(lookBack).toMatchObject({
    round: 'r',
    thresholds: round.thresholds,
    closesAt: '2027-02-19T23:00:00.000Z',
  })
  expect(passed).toBe('2027-02-19')
  expect(opened(planningWith([], { round: { ...round, until: MONDAY } })).passed).toBe('2027-02-15')
})

test('nobody has room for a second question in the same days, whatever is promised to whom', () => {
  const to = fc.constantFrom({ kind: 'team', team: 'north' } as const, { kind: 'group', group: 'x' } as const)
  fc.assert(
    fc.property(fc.array(to, { maxLength: 12 }), fc.nat(80), (addressees, people) => {
      const planning = planningWith(membersOf(people))
      const drawn = addressees.flatMap((one, nth) =>
        askedAs(opened(planning, dueOf({ id: `p${nth}`, to: one })), 'sample'),
      )
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn).toHaveLength(Math.min(people, 20 * addressees.length))
    }),
    { numRuns: 40 },
  )
})

test('the same again plans the same again', () => {
  const members = membersOf(50)
  expect(opened(planningWith(members.toReversed()))).toEqual(opened(planningWith(members)))
})

test('every moment is within the usual hours, on any day and over every change of the clock', () => {
  fc.assert(
    fc.property(
      fc.nat(1_500),
      fc.nat(1_439),
      fc.constantFrom('09:00', '00:00', '01:45'),
      (days, minute, from) => {
        const usual = { ...planningWith([]).programme.rhythm, from, until: '17:00' }
        const rhythm = {
          ...rhythmOf(usual, {}),
          hours: { ...officeRhythm.hours, sunday: [{ from, until: '17:00' }] },
        }
        const at = new Date(
          Date.parse(`${daysAfter(MONDAY, days)}T00:00:00Z`) + minute * 60_000,
        ).toISOString()
        const moment = nextMoment(rhythm, at)
        if (moment === null) throw new Error('There is always one.')
        const { plans } = opened(planningWith(membersOf(6), { at, window: windowFrom(rhythm, moment) }))
        for (const { dueAt } of plans) expect(dueAt >= at && mayPrompt(rhythm, dueAt)).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('what opens at night is spread over the first two hours of the morning', () => {
  const { plans } = opened(planningWith([aMember('m'), ...membersOf(19)]))
  for (const { dueAt } of plans) expect(dueAt).toMatch(/^2027-02-08T0[89]:/)
  expect(new Set(plans.map(({ dueAt }) => dueAt)).size).toBe(plans.length)
  expect(OPENS_AT < `${MONDAY}T08`).toBe(true)
})
