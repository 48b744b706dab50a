/** Turns to save in tests: complete, with made-up people, and with room to change what a test is about. */
import type { Answer, Run } from '../../src/dialogue/run.ts'
import type { Chat, Person } from '../../src/people/person.ts'
import type { Send } from '../../src/ports/sends.ts'
import type { Claim, Knock, Turn } from '../../src/ports/store.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import type { Contribution } from '../../src/topics/actionCard/contribution.ts'
import type { Participation } from '../../src/topics/actionCard/participation.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import type { KeptRoute } from '../../src/topics/skills/learningRoute.ts'
import type { Action } from '../../src/topics/translation/action.ts'

export const at = (second: number): string => new Date(Date.UTC(2031, 0, 6, 9, 0, second)).toISOString()

export const fatima = {
  id: 'person-fatima',
  programme: 'welfare',
  tenant: 'tenant-1',
  entraId: 'entra-fatima',
  teamsId: '29:fatima',
  name: 'Fatima',
  language: 'nl',
  chosenLanguage: null,
  zone: 'Europe/Amsterdam',
  role: 'coach',
  team: null,
  chat: { tenant: 'tenant-1', serviceUrl: 'https://teams/', conversation: 'chat-fatima', bot: '28:bot' },
  welcomed: 1,
  metAt: at(0),
  spokeAt: at(0),
  email: null,
  listed: true,
  guest: false,
  leftAt: null,
  unreachable: null,
  rhythm: {},
  revision: 0,
} as const satisfies Person

export const otherPerson = (name: string, programme = 'welfare') => ({
  ...fatima,
  ...{ id: `person-${name}-${programme}`, programme, entraId: `entra-${name}`, name },
  chat: { ...fatima.chat, conversation: `chat-${name}` },
})

export const knockOf = (person: Person, more: Partial<Knock> = {}): Knock => ({
  programme: person.programme,
  tenant: person.tenant,
  entraId: person.entraId,
  activity: 'none',
  print: 'none',
  run: null,
  ...more,
})

/** A turn by this person that changes nothing but what is given; every activity has its own name. */
export const turnOf = (person: Person, activity: string, more: Partial<Turn> = {}): Turn => ({
  person,
  runs: [],
  actions: [],
  promises: [],
  routes: [],
  sends: [],
  handled: { activity, print: `print of ${activity}`, reply: null },
  at: at(0),
  worker: 'worker-1',
  leaseUntil: at(30),
  ...more,
})

export const answerTo = (name: string, value: Answer['value'], more: Partial<Answer> = {}): Answer => ({
  name,
  item: null,
  value,
  settled: true,
  sharpening: null,
  at: at(0),
  ...more,
})

export const runWith = (
  id: string,
  answers: readonly Answer[] = [],
  status: Run['status'] = 'open',
): Run => ({
  id,
  flow: 'translate',
  version: 1,
  status,
  answers,
})

export const postTo = (
  person: Person & { readonly chat: Chat },
  id: string,
  shows: string | null = null,
): Send => ({
  id,
  programme: person.programme,
  person: person.id,
  chat: person.chat,
  what: { kind: 'post', activity: { type: 'message', text: `Hoi ${id}` }, shows },
})

export const claimOf = (worker: string, second: number, more: Partial<Claim> = {}): Claim => ({
  worker,
  now: at(second),
  leaseUntil: at(second + 30),
  most: 10,
  ...more,
})

export const anAction: Action = {
  id: 'action-1',
  run: 'run-1',
  ambition: 'enterprising',
  different: 'Ik vraag eerst wat iemand zelf al doet.',
  stops: null,
  situation: 'Als iemand belt met een vraag',
  behaviour: 'dan vraag ik wie er kan helpen.',
  from: '2031-01-13',
  withWhom: [{ id: 'entra-joris', name: 'Joris' }, { name: 'De buurvrouw' }],
  needs: ['time', 'colleagues'],
  noticedBy: 'Mijn cliënten',
  plan: 'both',
  seenBy: 'team',
  status: 'open',
  madeAt: at(1),
  changedAt: at(1),
}

export const aPromise: Promised = {
  id: 'promise-1',
  run: 'run-2',
  ambition: 'enterprising',
  to: { kind: 'people', people: [{ name: 'Sanne' }, { id: 'entra-joris', name: 'Joris' }] },
  behaviour: 'Ik sluit elke maandag aan bij het overleg.',
  noticed: 'Mijn stoel is niet leeg.',
  before: '2031-03-03',
  rhythm: 'twoWeekly',
  witnesses: [{ id: 'entra-sanne', name: 'Sanne' }],
  score: 4,
  why: 'Omdat ik het al een jaar zeg.',
  seenBy: 'leader',
  checks: ['2031-02-03', '2031-02-17', '2031-03-03'],
  status: 'open',
  withdrawnBecause: null,
  madeAt: at(2),
  changedAt: at(2),
}

export const aCard: ActionCard = {
  id: 'card-1',
  programme: 'welfare',
  maker: fatima.id,
  run: 'run-4',
  kind: 'call',
  ambition: 'enterprising',
  what: 'Vraag deze week één bewoner wat die zelf al doet.',
  why: 'Omdat het dan van hen blijft.',
  until: '2031-01-20',
  audience: null,
  channel: 'channel-1',
  action: null,
  language: 'nl',
  status: 'scheduled',
  postAt: at(1),
  endsAt: '2031-01-20T23:00:00.000Z',
  because: null,
  result: null,
  counts: null,
  activity: null,
  postedAt: null,
  editedAt: null,
  endedAt: null,
  madeAt: at(1),
  changedAt: at(1),
}

export const aParticipation: Participation = {
  card: aCard.id,
  person: fatima.id,
  joinedAt: at(2),
  doneAt: null,
  stuckAt: null,
  byName: false,
  seen: true,
  action: 'action-1',
  pressedAt: at(2),
}

export const aContribution: Contribution = {
  id: 'contribution-1',
  card: aCard.id,
  person: fatima.id,
  run: 'run-5',
  kind: 'example',
  text: 'Mevrouw De Wit belde zelf haar buurvrouw. 🌱',
  byName: true,
  status: 'shown',
  madeAt: at(3),
  changedAt: at(3),
}

export const aRoute: KeptRoute = {
  id: 'route-1',
  run: 'run-3',
  skills: [
    { skill: 'listening', own: null, now: '1', need: '3', example: 'Vorige week viel ik iemand in de rede.' },
    { skill: null, own: 'Netwerken in de wijk', now: '2', need: '4', example: 'Ik ken de huisarts niet.' },
  ],
  unlearn: 'Alles zelf oplossen',
  ways: ['buddy', 'job'],
  teaches: null,
  firstStep: 'Een dag meelopen',
  firstDate: '2031-01-20',
  seenBy: 'me',
  madeAt: at(3),
  changedAt: at(3),
}
