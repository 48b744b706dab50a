import type { Kept, Line, Said, Screen, ShownRhythm } from '../../src/cards/screen.ts'
import type { OptionsOf } from '../../src/dialogue/question.ts'
import type { Value } from '../../src/dialogue/value.ts'
import { WHYS } from '../../src/work/unreachable.ts'

type Language = 'nl' | 'en'

const said = {
  nl: {
    different: 'Ik loop elke maand binnen bij een ondernemer en vraag wat hij nodig heeft.',
    situation: 'Als er een nieuwe aanvraag binnenkomt waar geld voor nodig is',
    behaviour: 'Dan bel ik dezelfde dag één ondernemer uit de wijk en vraag of hij meedenkt.',
    noticedBy: 'De ondernemers in de winkelstraat en mijn collega’s in het wijkteam.',
    promise: 'Ik begin elk teamoverleg met een voorbeeld van een bewoner.',
    step: 'Ik loop een middag mee met Bram.',
    name: 'Samira',
    programme: 'Samen ondernemend',
    mission: 'Iedereen in de wijk kan meedoen, op een manier die past.',
  },
  en: {
    different: 'Every month I drop in on a business owner and ask what they need.',
    situation: 'When a new request comes in that needs money',
    behaviour: 'Then I call one local business owner the same day and ask them to think along.',
    noticedBy: 'The business owners in the high street and my colleagues in the neighbourhood team.',
    promise: 'I start every team meeting with an example from a resident.',
    step: 'I shadow Bram for an afternoon.',
    name: 'Samira',
    programme: 'Enterprising together',
    mission: 'Everybody in the neighbourhood can take part, in a way that fits.',
  },
} as const

export const lineOf = (flow: string, name: string, value: Value, of: OptionsOf | null = null): Line => ({
  flow,
  address: { name, item: null },
  of,
  value,
})

const translated = (language: Language): readonly Line[] => {
  const { different, situation, behaviour, noticedBy } = said[language]
  const people = [{ id: 'x', name: 'Bram Bedacht' }, { name: 'Mieke Verzonnen' }]
  return [
    lineOf('translate', 'ambition', 'enterprising', 'ambition'),
    lineOf('translate', 'different', different),
    lineOf('translate', 'stops', null),
    lineOf('translate', 'situation', situation),
    lineOf('translate', 'behaviour', behaviour),
    lineOf('translate', 'from', '2026-12-04'),
    lineOf('translate', 'withWhom', people),
    lineOf('translate', 'needs', { ids: ['time', 'colleagues'], own: [] }, 'words'),
    lineOf('translate', 'noticedBy', noticedBy),
    lineOf('translate', 'plan', 'yearPlan', 'words'),
    lineOf('translate', 'seenBy', 'leader', 'words'),
  ]
}

const skillLines: readonly Line[] = ['asking', 'networking'].flatMap(item => [
  { flow: 'skills', address: { name: 'now', item }, of: 'words', value: '2' },
  { flow: 'skills', address: { name: 'need', item }, of: 'words', value: '3' },
])

const actionOf = (language: Language, id = 'action-1', status: 'open' | 'done' = 'open'): Kept => ({
  kind: 'action',
  id,
  ambition: 'enterprising',
  situation: said[language].situation,
  behaviour: said[language].behaviour,
  from: '2026-12-04',
  status,
  seenBy: 'leader',
})

const promiseOf = (language: Language, id = 'promise-1', status: 'open' | 'past' = 'open'): Kept => ({
  kind: 'promise',
  id,
  ambition: 'results',
  behaviour: said[language].promise,
  to: 'group',
  before: '2027-02-01',
  status,
  seenBy: 'team',
  nextCheck: status === 'open' ? '2026-12-11' : null,
})

const skillNames = {
  nl: [
    { name: 'Netwerken', now: 2, need: 3 },
    { name: 'Doorvragen', now: 1, need: 3 },
  ],
  en: [
    { name: 'Networking', now: 2, need: 3 },
    { name: 'Asking on', now: 1, need: 3 },
  ],
}

const routeOf = (language: Language): Kept => ({
  kind: 'route',
  id: 'route-1',
  skills: skillNames[language],
  firstStep: said[language].step,
  firstDate: '2026-12-01',
  seenBy: 'team',
})

const draft = { run: 'run-2', flow: 'promise', answered: 4, touched: '2026-11-18' }

const shifts: ShownRhythm['week'] = [
  { days: ['monday', 'tuesday', 'wednesday', 'sunday'], hours: '08:30-12:30,13:00-17:00' },
  { days: ['friday'], hours: '22:30-07:00' },
]

const rhythmOf = (more: Partial<ShownRhythm>): Screen & { kind: 'rhythm' } => ({
  kind: 'rhythm',
  saved: false,
  rhythm: {
    week: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], hours: '09:00-17:00' }],
    ...{ holidays: 'national', often: 'usual', zone: null, pausedUntil: null, stopped: false },
    ...more,
  },
  next: ['changeRhythm', { wish: more.stopped ? 'startAgain' : 'stopMessages' }, 'menu'],
})

const rhythmLines: readonly Line[] = [
  lineOf('rhythm', 'change', 'hours', 'words'),
  lineOf('rhythm', 'alike', 'perDay', 'words'),
  lineOf('rhythm', 'days', { ids: ['monday', 'friday'], own: [] }, 'words'),
  { ...lineOf('rhythm', 'between', '08:30-12:30,13:00-17:00'), address: { name: 'between', item: 'monday' } },
  { ...lineOf('rhythm', 'between', '22:30-07:00'), address: { name: 'between', item: 'friday' } },
]

const saved = (flow: string, kept: Kept | null, more: { discreet?: boolean; lines?: readonly Line[] } = {}) =>
  ({ kind: 'saved', flow, kept, lines: [], discreet: false, next: ['overview', 'skills'], ...more }) as const

const rowOf = (main: Said, key: string, values?: Said['values']) => ({
  main,
  more: [values ? { key, values } : { key }],
})
const ownWords = {
  nl: { who: 'je teamleider, Mieke Verzonnen', what: 'Je acties.', year: '12 maanden', long: '24 maanden' },
  en: {
    who: 'your team leader, Mieke Verzonnen',
    what: 'Your actions.',
    year: '12 months',
    long: '24 months',
  },
} as const

const ownDataOf = (language: Language, address: string | null): Screen => {
  const { who, what, year, long } = ownWords[language]
  return {
    kind: 'ownData',
    kept: [
      { key: 'ownData.kept.account' },
      { key: 'ownData.kept.records', values: { actions: 2, promises: 1, routes: 0 } },
      { key: 'ownData.kept.conversations', values: { runs: 4, answers: 31 } },
      { key: 'ownData.kept.prompts', values: { prompts: 3 } },
      { key: 'ownData.kept.named', values: { named: 1 } },
    ],
    seen: [
      { key: 'ownData.seen.line', values: { day: '2026-11-18', who, what } },
      { key: 'ownData.seen.more', values: { more: 2 } },
    ],
    howLong: [
      { key: 'ownData.howLong.conversation', values: { length: year } },
      { key: 'ownData.howLong.record', values: { length: long } },
      { key: 'ownData.howLong.account', values: { length: year, silent: long } },
    ],
    address,
    next: ['forget', 'menu'],
  }
}

const OWN_DATA = 'https://waarmaker.example.org/gegevens/PGx0cQ8n2vY3k9Jm5Lw7Rb1Ts4Ud6Vf8Xh0Zj2Na4Cg'

const closedPromise = (language: Language) => ({
  ...({ kind: 'promise', id: 'promise-3', ambition: 'results', behaviour: said[language].promise } as const),
  ...({ to: 'group', before: '2027-02-01', status: 'closed', seenBy: 'team', nextCheck: null } as const),
})

const promptSamples = (action: Kept): Readonly<Record<string, Screen>> => ({
  promptDepartures: {
    ...{ kind: 'prompt', prompt: { kind: 'departures', subject: 'x' }, about: [] },
    values: { names: 'Sanne Verzinsel', count: 1 },
  },
  promptHandover: {
    ...{ kind: 'prompt', prompt: { kind: 'handover', subject: 'x' }, about: [action] },
    values: { leader: 'Bram Bedacht' },
  },
  promptNotTaken: {
    ...{ kind: 'prompt', prompt: { kind: 'notTaken', subject: 'x' }, about: [] },
    values: { name: 'Bram Bedacht' },
  },
  promptBack: {
    ...{ kind: 'prompt', prompt: { kind: 'back', subject: 'x' }, about: [] },
    values: { name: 'Sanne' },
  },
  promptCheckThanks: {
    ...{ kind: 'prompt', prompt: { kind: 'checkThanks', subject: 'x' }, about: [] },
    values: { owner: 'Mieke Verzonnen' },
    lines: [
      [{ key: 'prompts.checkThanks.sharpen', values: { owner: 'Mieke Verzonnen' } }],
      [{ key: 'prompts.checkThanks.now', values: { behaviour: 'Ik bel elke vrijdag het wijkteam.' } }],
    ],
  },
  promptIgnored: { kind: 'prompt', prompt: { kind: 'ignored', subject: 'x' }, about: [], values: {} },
})

const cardWhat = {
  nl: 'Bel deze week één ondernemer uit de wijk',
  en: 'Call one local business owner this week',
} as const

const promptOf = (kind: string) => ({ kind: 'prompt', prompt: { kind, subject: 'x' }, about: [] }) as const

const writers = { names: 'Bram Bedacht', count: 1, more: 0 }

const digestLines = (what: string): readonly (readonly Said[])[] => [
  [{ key: 'prompts.cardDigest.askResult', values: { what } }],
  [
    { key: 'prompts.cardDigest.going.doing', values: { what, joined: 12, done: 5, stuck: 1, texts: 2 } },
    { key: 'prompts.cardDigest.new.example', values: { count: 2 } },
    { key: 'prompts.cardDigest.notes', values: writers },
    { key: 'prompts.cardDigest.openUntil', values: { until: '2026-12-04' } },
  ],
  [
    { key: 'prompts.cardDigest.going.writing', values: { what, joined: 0, done: 0, stuck: 0, texts: 1 } },
    { key: 'prompts.cardDigest.new.idea', values: { count: 1 } },
    { key: 'prompts.cardDigest.endsSoon', values: { until: '2026-11-27' } },
  ],
]

const cardPromptSamples = (language: Language): Readonly<Record<string, Screen>> => {
  const what = cardWhat[language]
  const notes: Said = { key: 'prompts.cardNotes.card', values: { ...writers, what } }
  return {
    promptCardReminder: {
      ...promptOf('cardReminder'),
      values: { what, maker: 'Mieke Verzonnen', until: '2026-12-04' },
    },
    promptCardDigest: { ...promptOf('cardDigest'), values: {}, lines: digestLines(what) },
    promptCardNotes: { ...promptOf('cardNotes'), values: {}, lines: [[notes]], card: 'card-1' },
    promptCardNotesOfMore: { ...promptOf('cardNotes'), values: {}, lines: [[notes], [notes]] },
  }
}

/** Every screen that is no question, as people meet it. */
export const screenSamples = (language: Language): Readonly<Record<string, Screen>> => {
  const { name, programme, mission } = said[language]
  const action = actionOf(language)
  const promise = promiseOf(language)
  const records = { actions: [action], promises: [promise], routes: [routeOf(language)], drafts: [draft] }
  const nothing = { actions: [], promises: [], routes: [], drafts: [] }
  return {
    welcome: { kind: 'welcome', name, programme, mission, next: ['translate', 'promise', 'menu'] },
    welcomeChanged: {
      ...{ kind: 'welcome', name, programme, mission, next: ['translate', 'promise', 'menu'] },
      notes: [{ key: 'welcome.changed' }],
    },
    menu: { kind: 'menu', drafts: [] },
    menuWithDraft: { kind: 'menu', drafts: [draft], notes: [{ key: 'turns.why.finished' }] },
    help: { kind: 'help', drafts: [] },
    summary: { kind: 'summary', run: 'run-1', flow: 'translate', lines: translated(language) },
    summaryOfSkills: { kind: 'summary', run: 'run-1', flow: 'skills', lines: skillLines },
    forget: { kind: 'forget', run: 'run-1' },
    askStop: { kind: 'askStop', run: 'run-1', flow: 'translate' },
    quiet: { kind: 'quiet', run: 'run-1', line: lineOf('translate', 'ambition', 'enterprising', 'ambition') },
    savedAction: saved('translate', action, { lines: translated(language).slice(6, 10) }),
    savedPromise: saved('promise', promise),
    savedRoute: saved('skills', routeOf(language)),
    savedDiscreetly: saved('translate', action, { discreet: true }),
    savedAnswers: saved('move', null, { lines: [lineOf('move', 'from', '2026-12-11')] }),
    overview: { kind: 'overview', ...records, next: { said: { key: 'turns.next.skills' }, step: 'skills' } },
    overviewOfLeader: {
      ...{ kind: 'overview', ...records, cards: 2 },
      next: { said: { key: 'turns.next.skills' }, step: 'skills' },
    },
    overviewOfWhoLeft: {
      ...{ kind: 'overview', ...records, drafts: [], left: true },
      next: { said: { key: 'turns.next.left' }, step: 'ownData' },
    },
    overviewOfNothing: {
      kind: 'overview',
      ...nothing,
      next: { said: { key: 'turns.next.translate' }, step: 'translate' },
    },
    actions: {
      kind: 'actions',
      kept: [action, actionOf(language, 'action-2'), actionOf(language, 'action-3', 'done')],
    },
    oneAction: { kind: 'actions', kept: [action] },
    noActions: { kind: 'actions', kept: [] },
    promises: { kind: 'promises', kept: [promise, promiseOf(language, 'promise-2', 'past')] },
    ...promptSamples(action),
    ...cardPromptSamples(language),
    departures: {
      kind: 'departures',
      leavers: [{ name: 'Sanne Verzinsel', day: '2026-11-20' }],
      things: [
        { id: 'action-1', of: 'Sanne Verzinsel', kept: action, askedOf: null },
        { id: 'action-2', of: 'Sanne Verzinsel', kept: action, askedOf: 'Bram Bedacht' },
      ],
      promises: [{ of: 'Sanne Verzinsel', kept: closedPromise(language) }],
    },
    departuresOfOne: {
      kind: 'departures',
      leavers: [{ name: 'Sanne Verzinsel', day: '2026-11-20' }],
      things: [{ id: 'action-1', of: 'Sanne Verzinsel', kept: action, askedOf: null }],
      promises: [],
    },
    departuresOfNone: { kind: 'departures', leavers: [], things: [], promises: [] },
    colleagues: {
      kind: 'colleagues',
      thing: { id: 'action-1', of: 'Sanne Verzinsel', kept: action, askedOf: null },
      colleagues: [{ id: 'p1', name: 'Bram Bedacht' }],
    },
    later: {
      kind: 'later',
      prompt: { kind: 'departures', subject: 'x' },
      moments: [
        { when: 'today', day: '2026-11-20' },
        { when: 'tomorrow', day: '2026-11-23' },
        { when: 'nextWeek', day: '2026-11-30' },
      ],
    },
    neverLater: { kind: 'later', prompt: { kind: 'departures', subject: 'x' }, moments: [] },
    programme: {
      kind: 'rows',
      heading: { key: 'programme.heading' },
      intro: [],
      rows: [
        rowOf({ key: 'programme.name', values: { name: programme } }, 'programme.organisation', {
          organisation: 'Welzijn Verzonnenstad',
        }),
        rowOf({ key: 'programme.version', values: { version: 3 } }, 'programme.since', { day: '2026-11-02' }),
        rowOf({ key: 'programme.listed', values: { people: 143 } }, 'programme.holds', {
          ...{ pillars: 3, roles: 1, teams: 12 },
        }),
      ],
      after: null,
      next: ['teams', 'unreachable', 'ahead'],
    },
    programmeTeams: {
      kind: 'rows',
      heading: { key: 'programme.teams.heading' },
      intro: [{ key: 'programme.total', values: { total: 20 } }],
      rows: [
        rowOf({ key: 'programme.name', values: { name: 'Team Noord' } }, 'programme.count', { count: 10 }),
        rowOf({ key: 'programme.name', values: { name: 'Team Zuid' } }, 'programme.fewer', { threshold: 5 }),
      ],
      after: {
        heading: { key: 'programme.counted.heading' },
        lines: [{ key: 'programme.counted.how', values: { threshold: 5 } }],
      },
      next: [{ more: 'teams', from: 8 }, 'roles', 'programme'],
    },
    programmeUnreachable: {
      kind: 'rows',
      heading: { key: 'programme.unreachable.heading' },
      intro: [{ key: 'programme.unreachable.count', values: { count: WHYS.length } }],
      rows: WHYS.map(why =>
        rowOf(
          { key: 'programme.name', values: { name: 'Joost Fictief' } },
          `programme.unreachable.why.${why}`,
        ),
      ),
      after: {
        heading: { key: 'programme.unreachable.do' },
        lines: WHYS.map(why => ({ key: `programme.unreachable.what.${why}` })),
      },
      next: [{ more: 'unreachable', from: 8 }, 'programme'],
    },
    programmeAhead: {
      kind: 'rows',
      heading: { key: 'programme.ahead.heading' },
      intro: [{ key: 'programme.ahead.intro', values: { threshold: 5 } }],
      rows: [
        rowOf({ key: 'programme.ahead.week', values: { from: '2026-11-20' } }, 'programme.ahead.kind.check', {
          count: 14,
        }),
      ],
      after: {
        heading: { key: 'programme.ahead.also' },
        lines: [{ key: 'programme.ahead.holiday', values: { day: '2026-12-25' } }],
      },
      next: ['programme'],
    },
    programmeNothingAhead: {
      kind: 'rows',
      heading: { key: 'programme.ahead.heading' },
      intro: [{ key: 'programme.ahead.intro', values: { threshold: 5 } }, { key: 'programme.ahead.few' }],
      rows: [],
      after: null,
      next: ['programme'],
    },
    menuOfLead: { kind: 'menu', drafts: [draft], lead: true },
    ownData: ownDataOf(language, OWN_DATA),
    ownDataKept: ownDataOf(language, null),
    rhythm: rhythmOf({}),
    rhythmSaved: { ...rhythmOf({ week: shifts, often: 'twoWeekly', holidays: 'own' }), saved: true },
    rhythmStopped: rhythmOf({ stopped: true, holidays: 'none' }),
    rhythmPaused: rhythmOf({ pausedUntil: '2027-02-01', often: 'monthly', zone: 'America/Aruba' }),
    stoppedMessages: {
      kind: 'notice',
      said: { key: 'rhythm.wish.stopped' },
      more: [{ key: 'rhythm.wish.kept' }, { key: 'rhythm.wish.stoppedBack' }],
      next: [{ wish: 'startAgain' }, 'rhythm'],
    },
    askWhetherToStop: {
      kind: 'notice',
      said: { key: 'rhythm.wish.askStop' },
      next: [{ wish: 'stopMessages' }, { wish: 'pause' }, 'menu'],
    },
    summaryOfRhythm: { kind: 'summary', run: 'run-1', flow: 'rhythm', lines: rhythmLines },
    notice: { kind: 'notice', said: { key: 'turns.why.discarded' }, next: ['translate', 'menu'] },
  }
}
