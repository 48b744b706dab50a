import type { Person } from '../../src/people/person.ts'
import type { Store } from '../../src/ports/store.ts'
import { daysAfter } from '../../src/topics/days.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import { WELCOME } from '../../src/work/explanation.ts'
import { aPromise, fatima, turnOf } from '../storage/turns.ts'
import { always } from './always.ts'
import { openApplication } from './application.ts'
import { today } from './playbook.ts'
import { type Language, type Talker, types } from './talk.ts'

const entraId = (number: number) => `00000000-0000-0000-0000-0000000000${number + 10}`

const LEAD = entraId(0)

export const NAMES = { lead: 'Noor Denkbeeldig', mieke: 'Mieke Verzonnen', kees: 'Kees Sprookje' } as const

/** Noor leads the programme, Mieke and Kees are the management team, and six others work in the north. */
const programme = (thresholds = always.thresholds): Programme => ({
  ...{ ...always, thresholds },
  people: [
    listed(0, NAMES.lead, 'south', ['programmeLead']),
    listed(1, NAMES.mieke, 'south', ['managementTeam']),
    listed(2, NAMES.kees, 'south', ['managementTeam']),
    ...Array.from({ length: 6 }, (_, nth) => listed(nth + 3, `Persoon ${nth}`, 'north', ['professional'])),
  ],
})

type Listed = Programme['people'][number]

const listed = (nth: number, name: string, team: string, parts: Listed['parts']): Listed => ({
  ...{ name, entraId: entraId(nth), role: 'social-worker', teams: [team], parts },
})

const personIn = (tenant: string, nth: number): Person => {
  const file = programme().people[nth]
  if (!file) throw new Error('There is nobody with that number.')
  return {
    ...{ ...fatima, id: `person-${nth}`, tenant, entraId: entraId(nth), teamsId: `29:${nth}` },
    ...{ name: file.name, role: file.role, team: file.teams[0] ?? null },
    chat: { ...fatima.chat, tenant, conversation: `chat-${nth}` },
    ...{ welcomed: WELCOME, revision: 0 },
  }
}

/** Behaviour promised by somebody, that the six of the north can notice. */
export const promiseOf = (nth: number, more: Partial<Promised> = {}): Promised => ({
  ...{ ...aPromise, id: `promise-${nth}`, run: `run-${nth}`, status: 'open' },
  ...{ to: { kind: 'team', team: 'north' }, before: daysAfter(today, 60), checks: [daysAfter(today, 60)] },
  witnesses: Array.from({ length: 6 }, (_, one) => ({ id: entraId(one + 3), name: `Persoon ${one}` })),
  ...more,
})

type Fill = {
  /** By the number of who promised. */
  readonly promises?: Readonly<Record<number, readonly Promised[]>>
  readonly people?: Readonly<Record<number, Partial<Person>>>
  readonly thresholds?: Programme['thresholds']
}

const fill = async (store: Store, tenant: string, { promises = {}, people = {} }: Fill) => {
  for (const nth of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const person = { ...personIn(tenant, nth), ...people[nth] }
    await store.save(turnOf(person, `met-${nth}`, { promises: promises[nth] ?? [] }))
  }
}

/** A programme lead with a management team and a team, in the whole product. */
export const openRoundTeam = async (language: Language, filled: Fill = {}) => {
  const application = await openApplication({ programme: programme(filled.thresholds) })
  await application.beside(store => fill(store, application.teams.tenant, filled))
  const called = async (nth: number): Promise<Talker> => {
    const name = programme().people[nth]?.name ?? ''
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
    const { chat } = application.teams.person({ name, entraId: entraId(nth), locale })
    const talker = { chat, entraId: entraId(nth), language }
    await types(talker, 'hoi')
    return talker
  }
  return {
    ...application,
    called,
    lead: await called(0),
    leadId: LEAD,
    rounds: () => application.beside(store => store.roundsIn('welfare')),
    promptsOf: (nth: number) => application.beside(store => store.promptsOf('welfare', `person-${nth}`)),
  }
}
