// What a forger can put in a press, by somebody who is at `different` in `translate`: none of it may change anything.

const strange: readonly unknown[] = [
  null,
  5,
  -1,
  1e308,
  true,
  '',
  ' ',
  'x'.repeat(5000),
  [],
  ['a'],
  {},
  { a: {} },
  '__proto__',
]

/** What a button can ask for, as it should be. */
export const verbs: Readonly<Record<string, Record<string, unknown>>> = {
  answer: { question: 'ambition', item: null, answer: 'results' },
  keep: { question: 'different', item: null },
  back: { question: 'different', item: null },
  change: { question: 'ambition', item: null },
  confirm: {},
  askStop: {},
  stop: { keep: false },
  resume: {},
  start: { flow: 'finish', subject: null, below: true },
  show: { what: 'unreachable', from: 0, below: true },
  handOver: { way: 'take', action: 'no-such-action' },
  offerTo: { action: 'no-such-action', subject: 'nobody' },
  offer: { offer: 'no-such-offer', yes: true },
  later: { prompt: 'departures', subject: 'no-such-prompt', when: 'today' },
  wish: { wish: 'stopMessages', below: true },
  card: { card: 'no-such-card', act: 'join' },
  write: { card: 'no-such-card', kind: 'idea' },
  support: { card: 'no-such-card', contribution: 'no-such-idea', on: true },
  cardPage: { card: 'no-such-card' },
  promisePage: { promise: 'no-such-promise' },
  bodyPage: { round: 'no-such-round' },
  round: { round: 'no-such-round', act: 'remind' },
  decline: { ask: 'no-such-ask', forGood: true },
  pick: { card: 'no-such-card', contribution: 'no-such-idea' },
}

/** Verbs of buttons that are about no conversation. */
export const beside: readonly string[] = [
  ...['start', 'show', 'handOver', 'offerTo', 'offer', 'later', 'wish'],
  ...['card', 'write', 'support', 'cardPage', 'pick'],
  ...['promisePage', 'bodyPage', 'round', 'decline'],
]

/** Presses of this kind in which one field holds something else, about a run. */
export const wrongFields = (verb: string, run: string): object[] => {
  const about = beside.includes(verb) ? {} : { run }
  const whole: Record<string, unknown> = { do: verb, ...about, ...verbs[verb] }
  // An answer's inputs may hold anything, and a friendly question comes back; `below` and `item` may be left out.
  const fields = Object.keys(whole).filter(field => field !== 'answer')
  return fields.flatMap(field =>
    strange.filter(value => !isHarmless(field, value)).map(value => ({ ...whole, [field]: value })),
  )
}

/** What means nothing else than that the field was left out, or is what it should be. */
const isHarmless = (field: string, value: unknown) =>
  ([
    'item',
    'subject',
    'question',
    'from',
    'when',
    'action',
    'contribution',
    'promise',
    'round',
    'forGood',
  ].includes(field) &&
    value === null) ||
  (['keep', 'below', 'yes', 'on', 'forGood'].includes(field) && value === true)

/** Data that is no press of ours. */
export const shapelessPresses: readonly [string, unknown][] = [
  ['no data', undefined],
  ['a text', 'answer'],
  ['a list', ['answer']],
  ['a verb that is unknown', { do: 'eraseEverything' }],
  ['a verb that every object has', { do: 'constructor' }],
  ['a verb of a later release', { do: 'share', run: 'x', version: 9 }],
  ['a prototype', JSON.parse('{"__proto__":{"do":"stop","keep":false},"constructor":{"do":"stop"}}')],
  ['data 40 deep', JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`)],
]

/** What cannot be asked for, to be put over the run of somebody. */
export const impossiblePresses: readonly [string, object][] = [
  [
    'a conversation that never was',
    { do: 'answer', run: 'no-such-run', question: 'ambition', answer: 'results' },
  ],
  ['a question that does not exist', { do: 'answer', question: 'salary', answer: 'results' }],
  ['a question that every object has', { do: 'answer', question: '__proto__', answer: 'results' }],
  [
    'an item where there is none',
    { do: 'answer', question: 'ambition', item: 'networking', answer: 'results' },
  ],
  ['an option that does not exist', { do: 'answer', question: 'ambition', answer: 'toString' }],
  ['several where one is asked', { do: 'answer', question: 'ambition', answer: 'partners,results' }],
  ['no answer at all', { do: 'answer', question: 'ambition' }],
  ['an answer that is an object', { do: 'answer', question: 'ambition', answer: { id: 'results' } }],
  ['to confirm before the end', { do: 'confirm' }],
  ['to keep what is not vague', { do: 'keep', question: 'ambition' }],
  ['to change a question that does not exist', { do: 'change', question: 'salary' }],
  ['to change line -1', { do: 'change', change: '-1' }],
  ['to change line 1e9', { do: 'change', change: '1000000000' }],
  ['to go back from another question', { do: 'back', question: 'seenBy' }],
  ['to start what does not exist', { do: 'start', flow: 'payroll' }],
  ['to start what every object has', { do: 'start', flow: 'constructor' }],
  ['to open again what nobody closed', { do: 'reopen' }],
  ['a page of everybody, by who may not see it', { do: 'show', what: 'unreachable', from: 99_999 }],
  ['to take over what nobody left', { do: 'handOver', way: 'take', action: 'no-such-action' }],
  ['to ask somebody to take it over', { do: 'offerTo', action: 'no-such-action', subject: 'x' }],
  ['to answer what nobody asked', { do: 'offer', offer: 'no-such-offer', yes: true }],
  ['to put off what was never sent', { do: 'later', prompt: 'check', subject: 'x', when: 'tomorrow' }],
  ['to finish the action of nobody', { do: 'start', flow: 'finish', subject: 'no-such-action' }],
]
