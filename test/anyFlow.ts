/** Arbitrary flows, runs and events for properties of the engine, with names that every object has among them. */
import fc from 'fast-check'
import type { Happening } from '../src/dialogue/advance.ts'
import { choice, choices, date, hours, number, people, text } from '../src/dialogue/ask.ts'
import { type Ask, defineFlow, each, type Flow, type Questions } from '../src/dialogue/flow.ts'
import { placesOf, positionIn } from '../src/dialogue/places.ts'
import type { Advice, Question } from '../src/dialogue/question.ts'
import type { Address, Answer, Run } from '../src/dialogue/run.ts'

const NAMES = ['one', 'two', 'three', 'constructor', '__proto__', 'six'] as const
const INNER = ['now', 'need', 'toString'] as const
const ITEMS = ['red', 'blue', '__proto__', 'constructor', 'my own'] as const
const ids = ITEMS.slice(0, 3)
const me = { id: 'me', name: 'Noor' }

const vague = (text: string) => (text.includes('better') ? { id: 'which', words: 'better' } : undefined)

const builders: readonly ((optional: boolean) => Question)[] = [
  optional => text({ optional, most: 30, sharpen: vague }),
  optional => text({ optional, most: 30 }),
  optional => choice({ of: 'words', ids }, { optional }),
  optional => choices({ of: 'words', ids }, { optional, most: 3, own: true }),
  optional => date({ optional, from: '2026-01-01', until: '2026-12-31' }),
  optional => hours({ optional }),
  optional => number({ optional, from: 0, to: 10 }),
  optional => people({ optional, most: 3, notMe: me }),
]

const anyQuestion = fc
  .tuple(fc.constantFrom(...builders), fc.boolean())
  .map(([build, optional]) => build(optional))

const dictionary = (names: readonly string[]): fc.Arbitrary<Questions> =>
  fc.array(anyQuestion, { minLength: 1, maxLength: names.length }).map(questions =>
    // The array is at most as long as the names.
    Object.fromEntries(questions.map((question, index) => [names[index] as string, question])),
  )

/** At most one group: names within groups must differ, and one group meets everything that several do. */
const withGroup = (ask: Questions, group: Questions): Ask => {
  const of = Object.keys(ask).find(name =>
    Object.entries(ask).some(([n, q]) => n === name && q.kind === 'choices'),
  )
  return of === undefined ? ask : { ...ask, group: each(of, group) }
}

/** Leaves a question out, or not, by something that was answered before it. */
const anySkip = fc.constantFrom<(soFar: object) => boolean>(
  soFar => Object.keys(soFar).length % 2 === 0,
  soFar => JSON.stringify(soFar).includes('red'),
  soFar => JSON.stringify(soFar).includes('null'),
)

const same: Flow['upgrade'] = answers => answers
/** Everything under one name, without the marks of before: the roughest thing that an upgrade can do. */
const rough: Flow['upgrade'] = answers => answers.map(({ item, value }) => ({ name: 'two', item, value }))

export const anyFlow: fc.Arbitrary<Flow> = fc
  .record({
    ask: fc.tuple(dictionary(NAMES), dictionary(INNER)).map(([ask, group]) => withGroup(ask, group)),
    skip: fc.dictionary(fc.constantFrom(...NAMES, 'group'), anySkip, { maxKeys: 3 }),
    ends: fc.constantFrom<Flow['ends']>('withSummary', 'atOnce'),
    version: fc.constantFrom(1, 2),
    upgrade: fc.constantFrom(same, rough),
  })
  .map(definition => defineFlow<Ask, unknown, string>({ ...definition, id: 'any', done: answers => answers }))

const anyItem = fc.option(fc.constantFrom(...ITEMS))
const anyAddress: fc.Arbitrary<Address> = fc.record({
  name: fc.constantFrom(...NAMES, ...INNER, 'group', 'unknown'),
  item: anyItem,
})

const picked = fc.record({
  ids: fc.subarray(ids),
  own: fc.subarray(['my own', 'red', 'constructor', ' my own']),
})

/** Valid for one kind of question or another, or of any shape that JSON has. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    'I do better',
    'clear',
    'red',
    'blue',
    null,
    '',
    '2026-05-05',
    '2026-02-31',
    '08:00-12:00,13:00-17:00',
    '22:00-07:00',
    -0,
    7,
    11,
  ),
  picked,
  fc.subarray([{ name: 'Ann' }, { name: 'Noor' }, { id: 'b', name: 'Bo', more: 1 }, { id: 4, name: 'Cy' }]),
  fc.jsonValue(),
)

const START = Date.UTC(2026, 0, 1)
/** Within a few minutes, so that times go back, stand still and go on. */
const anyTime = fc.integer({ min: 0, max: 300 }).map(second => new Date(START + second * 1000).toISOString())

/** What somebody else than the question's own rule says, about words that need not be in the text. */
const anyAdvice: fc.Arbitrary<Advice> = fc.record(
  { id: fc.constantFrom('which', 'act'), words: fc.constantFrom('better', 'clear', 'elsewhere', '') },
  { noNullPrototype: true },
)

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: answers() },
  { weight: 8, arbitrary: others() },
)

function answers(): fc.Arbitrary<Happening> {
  return fc.record(
    {
      kind: fc.constant('answer' as const),
      at: anyTime,
      address: anyAddress,
      value: anyValue,
      sharpened: fc.boolean(),
      judged: fc.option(anyAdvice, { nil: null }),
    },
    { requiredKeys: ['kind', 'at', 'address', 'value'] },
  )
}

function others(): fc.Arbitrary<Happening> {
  const addressed = fc.constantFrom('keep' as const, 'change' as const)
  const bare = fc.constantFrom('look' as const, 'confirm' as const, 'askStop' as const, 'leave' as const)
  const problem = fc.constant({ id: 'notADate' } as const)
  return fc.oneof(
    fc.record({ kind: addressed, at: anyTime, address: anyAddress }),
    fc.record({ kind: bare, at: anyTime }),
    fc.record({ kind: fc.constant('back' as const), at: anyTime, from: fc.option(anyAddress) }),
    fc.record({ kind: fc.constant('stop' as const), at: anyTime, keep: fc.boolean() }),
    fc.record({ kind: fc.constant('misread' as const), at: anyTime, address: anyAddress, problem }),
  )
}

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    address: anyAddress,
    value: anyValue,
    settled: fc.boolean(),
    sharpening: fc.constantFrom(null, 'asked' as const, 'done' as const),
    advice: fc.option(anyAdvice),
    at: anyTime,
  })
  // Hostile values stand for what another version stored: no longer, or not yet, of a kind that is known here.
  .map(({ address, value, advice, ...rest }) => ({
    ...{ ...address, ...rest, value: value as Answer['value'] },
    ...(advice && { advice }),
  }))

/** A run as it may be read from storage: of an older, equal or newer version, with values that need not fit. */
/** As it comes from storage: through JSON, which is what a Run survives. */
const stored = (run: Run): Run => JSON.parse(JSON.stringify(run))

export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    id: fc.constant('run'),
    flow: fc.constant('any'),
    version: fc.constantFrom(1, 2, 3),
    status: fc.constantFrom('open', 'stopping', 'draft', 'discarded', 'finished'),
    answers: fc.uniqueArray(anyAnswer, {
      maxLength: 12,
      selector: ({ name, item }) => JSON.stringify([name, item]),
    }),
  })
  .map(stored)

/** A value that this question takes. */
export const goodValue = (question: Question): unknown => {
  const values = [
    'clear',
    'red',
    '2026-05-05',
    7,
    '08:00-12:00,13:00-17:00',
    { ids: ['red', 'blue'], own: ['my own'] },
    [{ name: 'Ann' }],
  ]
  return values.find(value => question.check(value).ok)
}

/** What is done, and whether it is aimed at the question that is asked at that moment, perhaps with a good value. */
export const anyStep = fc.record({
  happening: anyHappening,
  aim: fc.constantFrom('wild' as const, 'here' as const, 'good' as const),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

export const aimed = (flow: Flow, run: Run, { happening, aim }: Step): Happening => {
  if (aim === 'wild') return happening
  const here = positionIn(placesOf(flow, run))
  if (happening.kind === 'back') return { ...happening, from: here?.address ?? null }
  if (!here || !('address' in happening)) return happening
  const event = { ...happening, address: here.address }
  return aim === 'good' && event.kind === 'answer' ? { ...event, value: goodValue(here.question) } : event
}
