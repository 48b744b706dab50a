import type { LookedBackAt, ShownBody, ShownLookBack } from '../../src/cards/checkScreen.ts'
import type { Kept, Screen } from '../../src/cards/screen.ts'
import type { Band, Next } from '../../src/topics/check/checks.ts'
import type { LookBackStatus } from '../../src/topics/check/lookBack.ts'

type Language = 'nl' | 'en'
type PromisePage = Screen & { kind: 'promisePage' }

const words = {
  nl: {
    promise: 'Ik begin elk teamoverleg met een voorbeeld van een bewoner.',
    other: 'Ik loop elke dinsdag een uur mee op de nachtdienst.',
    example: 'In het overleg van dinsdag vertelde ze over de buurman van mevrouw Jansen.',
    quotes: [
      'Het overleg gaat nu vaker over mensen, en minder over regels.',
      'Ik was er twee keer bij. Beide keren begon ze met een verhaal.',
      'Soms wordt het overgeslagen als het druk is.',
    ],
    to: 'Team Noord',
  },
  en: {
    promise: 'I start every team meeting with an example from a resident.',
    other: 'Every Tuesday I join the night shift for an hour.',
    example: 'In Tuesday’s meeting she told us about the neighbour of Mrs Jansen.',
    quotes: [
      'I was there twice. Both times she began with a story.',
      'Sometimes it is left out when things are busy.',
      'The meeting is more about people now, and less about rules.',
    ],
    to: 'Team North',
  },
} as const

const promiseOf = (
  behaviour: string,
  more: Partial<Kept & { kind: 'promise' }> = {},
): Kept & { kind: 'promise' } => ({
  ...{ kind: 'promise', id: 'promise-1', ambition: 'results', behaviour, to: 'team' },
  ...{ before: '2027-02-01', status: 'open', seenBy: 'team', nextCheck: '2026-12-11' },
  ...more,
})

const thresholds = { scores: 5, quotes: 10 }

type Look = {
  readonly day: string
  readonly status?: LookBackStatus
  readonly score?: number
  readonly next?: Next
  readonly noticed?: Band
  readonly unseen?: Band
  readonly named?: ShownLookBack['named']
  readonly quotes?: readonly string[]
  /** What the promise said then, where that is known. */
  readonly said?: string
}

const selfOf = ({ day, score, next = 'keep' }: Look): ShownLookBack['self'] =>
  score === undefined
    ? null
    : {
        ...{ lookBack: day, promise: 'promise-1', person: 'person-1', run: 'run-1', score, next },
        ...{ example: '', because: null, madeAt: `${day}T09:00:00Z`, changedAt: `${day}T09:00:00Z` },
      }

const lookOf = (look: Look): ShownLookBack => {
  const { day, status = 'closed', noticed, unseen = 'few', named = [], quotes = [], said } = look
  return {
    lookBack: {
      ...{ id: day, programme: 'p', owner: 'person-1', promise: 'promise-1', day, round: null, status },
      ...{ thresholds, openedAt: `${day}T07:00:00Z`, closesAt: `${day}T22:00:00Z`, closedAt: null },
      words: said === undefined ? null : { behaviour: said, noticed: '' },
    },
    self: selfOf(look),
    on: look.score === undefined ? null : day,
    named,
    release: noticed
      ? { id: day, result: { people: 10, noticed, unseen }, quotes: quotes.length > 0 ? 10 : 0 }
      : null,
    quotes,
  }
}

const DAYS = ['2026-09-18', '2026-10-02', '2026-10-16', '2026-10-30', '2026-11-13', '2026-11-20'] as const

const pageOf = (
  language: Language,
  looks: readonly Look[],
  more: Partial<PromisePage> = {},
): PromisePage => ({
  kind: 'promisePage',
  promise: promiseOf(words[language].promise),
  withdrawn: null,
  looks: looks.map(lookOf),
  ...{ to: words[language].to, thresholds },
  next: {
    said: { key: 'checks.next.sharpen' },
    begins: [{ flow: 'sharpen', subject: 'promise-1' }],
  },
  ...more,
})

const growing: readonly Look[] = [
  { day: DAYS[1], score: 5 },
  { day: DAYS[2], score: 6, noticed: 'few', unseen: 'half' },
  { day: DAYS[3], score: 6, noticed: 'half', next: 'sharpen' },
]

const named = (language: Language): ShownLookBack['named'] => [
  {
    person: 'bram',
    name: 'Bram Bedacht',
    noticed: 'clearly',
    example: words[language].example,
    day: DAYS[4],
  },
  { person: 'mieke', name: 'Mieke Verzonnen', noticed: 'couldNotSee', example: null, day: DAYS[5] },
]

const many = (language: Language): readonly Look[] => [
  { day: DAYS[0], score: 4 },
  ...growing,
  {
    ...{ day: DAYS[4], score: 8, noticed: 'most' },
    ...{ named: named(language), quotes: words[language].quotes },
  },
]

/** All that is known of it was said of other words. */
const reworded = (language: Language): readonly Look[] => [
  {
    ...{ day: DAYS[4], score: 4, next: 'sharpen', noticed: 'few', said: words[language].other },
    ...{ named: named(language), quotes: words[language].quotes },
  },
]

const talk = { said: { key: 'checks.next.talk' }, begins: [] }
const renew = {
  said: { key: 'checks.next.renew' },
  begins: [{ flow: 'check-self', subject: 'ask-1' } as const],
}

const promisePages = (language: Language): Readonly<Record<string, Screen>> => ({
  promiseMany: pageOf(language, many(language), { next: talk }),
  promiseNone: pageOf(language, [], { next: { said: { key: 'checks.next.wait' }, begins: [] } }),
  promiseFirst: pageOf(language, [{ day: DAYS[4], status: 'open', score: 6 }]),
  promiseOne: pageOf(language, [
    { day: DAYS[4], score: 9, noticed: 'few', unseen: 'most', named: named(language).slice(0, 1) },
  ]),
  promiseWithheld: pageOf(language, [
    { day: DAYS[3], score: 7 },
    { day: DAYS[4], score: 7 },
  ]),
  promiseNotLookedBack: pageOf(language, [{ day: DAYS[4], noticed: 'half' }], { next: renew }),
  promiseDown: pageOf(language, [
    { day: DAYS[3], score: 8, noticed: 'most' },
    { day: DAYS[4], score: 5, noticed: 'half' },
  ]),
  promiseSharpened: pageOf(language, growing),
  promiseReworded: pageOf(language, reworded(language), { next: talk }),
  promiseRewordedSince: pageOf(
    language,
    [
      ...reworded(language),
      { day: DAYS[5], score: 8, said: words[language].promise, named: named(language).slice(1) },
    ],
    { next: { said: { key: 'checks.next.wait' }, begins: [] } },
  ),
  promiseRenewed: pageOf(
    language,
    [
      ...growing,
      { day: DAYS[4], score: 7, noticed: 'half', next: 'renew' },
      { day: DAYS[5], status: 'open' },
    ],
    { next: renew },
  ),
  promiseWithdrawn: pageOf(
    language,
    [...growing, { day: DAYS[4], score: 2, noticed: 'few', next: 'withdraw' }],
    {
      promise: promiseOf(words[language].promise, { status: 'withdrawn', nextCheck: null }),
      withdrawn: DAYS[5],
      next: { said: { key: 'checks.next.new' }, begins: [] },
    },
  ),
  promiseWithdrawnAtOnce: pageOf(
    language,
    [{ day: DAYS[4], status: 'cancelled', score: 8, next: 'withdraw' }],
    {
      promise: promiseOf(words[language].promise, { status: 'withdrawn', nextCheck: null }),
      withdrawn: DAYS[4],
      next: { said: { key: 'checks.next.new' }, begins: [] },
    },
  ),
  promiseAllAlike: pageOf(
    language,
    DAYS.slice(0, 4).map(day => ({ day, score: 10, noticed: 'most' as const })),
    { next: talk },
  ),
})

const looked = (id: string, behaviour: string, looks: readonly Look[]): LookedBackAt => ({
  promise: promiseOf(behaviour, { id }),
  withdrawn: null,
  looks: looks.map(lookOf),
})

const lists = (language: Language): Readonly<Record<string, Screen>> => {
  const { promise, other } = words[language]
  return {
    checks: {
      kind: 'checks',
      promises: [
        looked('promise-1', promise, many(language)),
        looked('promise-2', other, []),
        { ...looked('promise-3', other, []), withdrawn: DAYS[4] },
      ],
      ...{ body: true, witness: true },
    },
    checksOfOne: { kind: 'checks', promises: [looked('promise-1', promise, growing)], witness: true },
    checksReworded: {
      kind: 'checks',
      promises: [looked('promise-1', promise, reworded(language))],
    },
    checksNone: { kind: 'checks', promises: [] },
  }
}

const managementTeam = { kind: 'managementTeam' } as const
const round = { round: 'round-1', of: managementTeam, from: '2026-11-02', until: '2026-11-13' }
const earlier = { round: 'round-0', of: managementTeam, from: '2026-05-04', until: '2026-05-15' }
const ofTeam = { ...earlier, round: 'round-2', of: { kind: 'team', team: 'north' } as const }

const PICTURE = 'https://waarmaker.example.org/gegevens/PGx0cQ8n2vY3k9Jm5Lw7Rb1Ts4Ud6Vf8Xh0Zj2Na4Cg'

export const shownBody: ShownBody = {
  ...round,
  ...{ status: 'closed', threshold: 5 },
  result: {
    pillars: [
      { ambition: 'results', promises: 10, kept: 'most', noticed: 'half', unseen: 'few' },
      { ambition: 'enterprising', promises: 5, kept: 'most', noticed: 'few', unseen: 'half' },
      { ambition: 'nearby', promises: 5, kept: null, noticed: 'most', unseen: 'few' },
      { ambition: 'networking', promises: null, kept: null, noticed: null, unseen: null },
    ],
    furthest: 'enterprising',
  },
}

const bodies: Readonly<Record<string, Screen>> = {
  body: {
    kind: 'bodyPage',
    body: shownBody,
    ...{ address: PICTURE, others: [earlier, ofTeam], next: ['rounds', 'checks'] },
  },
  bodyAlone: { kind: 'bodyPage', body: shownBody, address: null, others: [], next: ['rounds', 'checks'] },
  bodyWithheld: {
    kind: 'bodyPage',
    body: {
      ...shownBody,
      result: {
        pillars: [{ ambition: 'results', promises: null, kept: null, noticed: null, unseen: null }],
        furthest: null,
      },
    },
    ...{ address: null, others: [], next: ['rounds'] },
  },
  bodyOpen: {
    kind: 'bodyPage',
    body: { ...shownBody, status: 'open', result: null },
    ...{ address: null, others: [earlier], next: ['rounds'] },
  },
}

const facts = [
  { key: 'rounds.running' },
  { key: 'rounds.asked', values: { count: 45 } },
  { key: 'rounds.answered', values: { count: 30 } },
  { key: 'rounds.sent', values: { count: 10 } },
  { key: 'rounds.notSent.notInstalled', values: { count: 5 } },
  { key: 'rounds.reminded', values: { day: '2026-11-09' } },
]
const quiet = [{ key: 'rounds.thresholds', values: { scores: 5, quotes: 10 } }, { key: 'rounds.reach' }]

const planned = { key: 'rounds.planned' }
const closed = [{ key: 'rounds.closed' }, { key: 'rounds.result' }]

const rounds: Readonly<Record<string, Screen>> = {
  rounds: {
    kind: 'rounds',
    rounds: [
      { ...round, status: 'open', more: facts.slice(0, 1) },
      { ...earlier, status: 'closed', more: closed.slice(0, 1) },
      { ...ofTeam, status: 'planned', more: [planned] },
    ],
  },
  roundsNone: { kind: 'rounds', rounds: [] },
  roundOpen: {
    kind: 'roundPage',
    ...round,
    status: 'open',
    facts,
    quiet,
    acts: ['remind', 'cancel', 'close'],
  },
  roundPlanned: {
    kind: 'roundPage',
    ...ofTeam,
    status: 'planned',
    facts: [planned],
    quiet,
    acts: ['cancel'],
  },
  roundClosed: {
    kind: 'roundPage',
    ...earlier,
    status: 'closed',
    facts: closed,
    quiet: quiet.slice(0, 1),
    acts: [],
  },
  roundSure: { kind: 'roundPage', ...round, status: 'open', facts, quiet, acts: [], sure: 'cancel' },
  roundSureToClose: { kind: 'roundPage', ...round, status: 'open', facts, quiet, acts: [], sure: 'close' },
}

/** Everything about looking back at a promise, as people meet it. */
export const checkSamples = (language: Language): Readonly<Record<string, Screen>> => ({
  ...promisePages(language),
  ...lists(language),
  ...bodies,
  ...rounds,
  decline: { kind: 'decline', ask: 'ask-1', owner: 'Mieke Verzonnen' },
})

/** Cards on which everything that somebody could write is this. */
export const oddChecks = (odd: string): Readonly<Record<string, Screen>> => {
  const looks: readonly Look[] = DAYS.map(day => ({
    ...{ day, score: 10, noticed: 'half', next: 'sharpen' },
    named: Array.from({ length: 8 }, (_, nth) => ({
      ...{ person: `p-${nth}`, name: `${nth}${odd.slice(0, 100)}`, noticed: 'couldNotSee', example: odd },
      day,
    })),
    quotes: Array.from({ length: 20 }, () => odd),
  }))
  const promise = promiseOf(odd, { ambition: odd.slice(0, 100) })
  return {
    promise: pageOf('nl', looks, {
      ...{ promise, to: odd },
      next: { said: { key: 'checks.next.talk' }, begins: [{ flow: 'sharpen', subject: 'promise-1' }] },
    }),
    checks: {
      kind: 'checks',
      promises: Array.from({ length: 30 }, (_, nth) => looked(`promise-${nth}`, odd, looks)),
    },
    body: {
      kind: 'bodyPage',
      body: {
        ...{ ...shownBody, of: { kind: 'team', team: odd.slice(0, 200) } },
        result: {
          pillars: Array.from({ length: 20 }, () => ({
            ...{ ambition: odd.slice(0, 200), promises: 500, kept: 'most', noticed: 'half', unseen: 'few' },
          })),
          furthest: odd.slice(0, 200),
        },
      },
      ...{ address: PICTURE, others: Array.from({ length: 40 }, () => ofTeam), next: ['rounds'] },
    },
    decline: { kind: 'decline', ask: 'ask-1', owner: odd },
  }
}

/** Nothing else is known of the people in a pool. */
export const NOTHING_ELSE = { named: [], wider: [], unowned: [] } as const

/** What is promised to who reads that any number of people will do. */
export const NOTHING_PROMISED = { scores: 0, quotes: 0 } as const
