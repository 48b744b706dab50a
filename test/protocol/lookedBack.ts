import { releaseNoticed } from '../../src/insight/releaseChecks.ts'
import type { Person } from '../../src/people/person.ts'
import type { KeptAsk, OnChecks } from '../../src/ports/checks.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Noticed } from '../../src/topics/check/checks.ts'
import type { BodyResult, Round } from '../../src/topics/check/round.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import { NOTHING_ELSE, NOTHING_PROMISED } from '../samples/checks.ts'
import { aNoticedCheck, anAsk, aRound, aSelfCheck, openingOf } from '../storage/someChecks.ts'
import { aPromise, fatima, turnOf } from '../storage/turns.ts'

/** An account that the programme's file lists as a member of the management team. */
export const MIEKE = '00000000-0000-0000-0000-000000000003'
export const LEAD = '00000000-0000-0000-0000-000000000005'

export const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const instant = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

const stored = (tenant: string, more: Partial<Person>): Person => ({
  ...fatima,
  ...{ tenant, teamsId: `29:${more.entraId}`, role: 'manager', team: 'management', listed: true, ...more },
  chat: { ...fatima.chat, tenant, conversation: `chat-${more.entraId}` },
  revision: 0,
})

/** What a witness said; by name, or counted only. */
type Said = {
  readonly name: string
  readonly noticed: Noticed
  readonly example: string
  readonly byName?: true
}

const said: readonly Said[] = [
  { name: 'Anna Eerlijk', noticed: 'clearly', example: 'Je stoel was nooit leeg.', byName: true },
  ...(['clearly', 'aLittle', 'clearly', 'aLittle'] as const).map((noticed, nth) => ({
    ...{ name: `Stille ${nth}`, noticed, example: `Dit mag niemand lezen ${nth}.` },
  })),
  { name: 'Dwarse Stille', noticed: 'not', example: 'Dit mag zeker niemand lezen.' },
]

export const WITNESS = 'entra-of-witness-0'
export const COUNTED = 'entra-of-witness-5'

const promise: Promised = {
  ...aPromise,
  ...{ id: 'promise-of-mieke', before: day(60), checks: [day(-1), day(60)], status: 'open' },
}

const LOOK = { id: 'look-of-mieke', promise: promise.id }

const results: BodyResult = {
  pillars: [{ ambition: 'enterprising', promises: 5, kept: 'most', noticed: 'few', unseen: 'half' }],
  furthest: 'enterprising',
}

const answerOf = async (store: Store, person: Person, one: Said, nth: number): Promise<void> => {
  const ask: KeptAsk = {
    ...{ ...anAsk, ...LOOK, id: `ask-w-${nth}`, lookBack: LOOK.id, owner: 'person-of-mieke' },
    ...({ person: person.id, as: 'witness', status: 'answered', was: 'asked' } as const),
  }
  const noticed = {
    ...{ ...aNoticedCheck, lookBack: LOOK.id, promise: promise.id, owner: ask.owner, person: person.id },
    ...{ noticed: one.noticed, example: one.example, byName: one.byName ?? false, changedAt: instant(0) },
  }
  const onChecks = { asks: [ask], noticed: [noticed] }
  const saved = await store.save(turnOf({ ...person, revision: 1 }, `said ${nth}`, { onChecks }))
  if (saved !== 'saved') throw new Error(`A witness could not answer: ${saved}`)
}

const ownAnswer: OnChecks = {
  asks: [
    {
      ...{ ...anAsk, id: 'ask-mieke', lookBack: LOOK.id, promise: promise.id, owner: 'person-of-mieke' },
      ...({ person: 'person-of-mieke', as: 'owner', status: 'answered', was: 'asked' } as const),
    },
  ],
  self: [
    {
      ...{ ...aSelfCheck, lookBack: LOOK.id, promise: promise.id, person: 'person-of-mieke' },
      ...({ score: 9, next: 'sharpen', changedAt: instant(0) } as const),
    },
  ],
}

const closeIt = async (store: Store): Promise<void> => {
  const counted = said.flatMap((one, nth) => (one.byName ? [] : [{ ...one, person: `person-w-${nth}` }]))
  const fresh = counted.map(({ person, noticed }) => ({
    ...{ person, answer: { noticed, hasExample: true }, promised: NOTHING_PROMISED },
  }))
  const told = releaseNoticed(
    { ...NOTHING_ELSE, fresh, latest: fresh, earlier: [] },
    { scores: 5, quotes: 10 },
  )
  if (!told) throw new Error('Five people may be told of.')
  const release = { id: 'release-1', ...told }
  const answers = await store.answersIn('welfare', LOOK.id)
  const closing = { programme: 'welfare', lookBack: LOOK.id, told: 0, at: instant(0), release, plans: [] }
  const thresholds = { scores: 5, quotes: 10 }
  if (!(await store.closeLookBack({ ...closing, thresholds, answers })))
    throw new Error('It was closed before.')
}

const closedRound = async (store: Store, lead: Person): Promise<void> => {
  const of = { kind: 'managementTeam' } as const
  const planned: Round = { ...aRound, id: 'round-of-mt', person: lead.id, of, from: day(-20), until: day(-6) }
  const onChecks = { rounds: [{ ...planned, was: null }] }
  await store.save(turnOf({ ...lead, revision: 1 }, 'round', { onChecks }))
  const open: Round = {
    ...planned,
    ...{ status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: instant(-20) },
  }
  if (!(await store.openRound(open))) throw new Error('The round did not open.')
  const round: Round = { ...open, status: 'closed', endedAt: instant(-6), result: results }
  const told = await store.toldIn('welfare')
  const answers = await store.answersIn('welfare', round.id)
  if (!(await store.closeRound({ round, told, answers, releases: [] })))
    throw new Error('The round did not close.')
}

/** A promise that was looked back at by its owner, by somebody by name and by five who are counted; and a round. */
export const fill = async (store: Store, tenant: string): Promise<void> => {
  const mieke = stored(tenant, { id: 'person-of-mieke', entraId: MIEKE, name: 'Mieke Verzonnen' })
  const lead = stored(tenant, { id: 'person-of-lead', entraId: LEAD, name: 'Noor Denkbeeldig' })
  const witnesses = said.map(({ name }, nth) =>
    stored(tenant, { id: `person-w-${nth}`, entraId: `entra-of-witness-${nth}`, name, listed: false }),
  )
  for (const person of [lead, ...witnesses]) await store.save(turnOf(person, `meet ${person.id}`))
  await store.save(turnOf(mieke, 'promise', { promises: [promise] }))
  const asked = witnesses.map(({ id }, nth) => ({ id: `ask-w-${nth}`, person: id, as: 'witness' as const }))
  const opening = openingOf(
    { ...LOOK, owner: mieke.id, day: day(-1), openedAt: instant(-1), closesAt: instant(9) },
    [{ id: 'ask-mieke', person: mieke.id, as: 'owner' }, ...asked],
  )
  if ((await store.openLookBacks([opening], instant(-1))) !== 1) throw new Error('It did not open.')
  for (const [nth, one] of said.entries()) {
    const person = witnesses[nth]
    if (person) await answerOf(store, person, one, nth)
  }
  const promises = [{ ...promise, noticed: 'Mijn stoel staat vooraan.' }]
  await store.save(turnOf({ ...mieke, revision: 1 }, 'looked back', { promises, onChecks: ownAnswer }))
  await closeIt(store)
  await closedRound(store, lead)
}
