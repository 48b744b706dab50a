import { expect } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Ask, LookBack } from '../../src/topics/check/lookBack.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import { knockBy } from './application.ts'
import { type Member, openTeam } from './openTeam.ts'
import { type Play, today } from './playbook.ts'
import { isAsked, type Language, makes, type Talker } from './talk.ts'

const same = (question: string, text: string): Play => ({
  question,
  nl: text,
  en: text,
  filled: { answer: text },
})

const chosen = (question: string, nl: string, en: string, answer: string): Play => ({
  ...{ question, nl, en, filled: { answer } },
})

/** Looking back from the first question after the promise itself up to the summary. */
export const checkPlays = {
  'check-self': [
    chosen('score', 'een 7', '7', '7'),
    same('example', 'Donderdag zat ik er een half uur.'),
    chosen('next', 'zo houden', 'keep it so', 'keep'),
  ],
  'check-noticed': [
    chosen('noticed', 'een beetje', 'a little', 'aLittle'),
    same('example', 'Ik zag haar donderdag zitten.'),
    chosen('named', 'met mijn naam', 'with my name', 'name'),
  ],
} as const satisfies Readonly<Record<string, readonly Play[]>>

export type CheckFlow = keyof typeof checkPlays

type Asked = { readonly who: Talker; readonly as: Ask['as'] }

type More = Partial<Pick<LookBack, 'id' | 'status' | 'round'>> & {
  /** Which of the planned days of the promise it is. */
  readonly nth?: number
  /** Without, nothing comes by itself. */
  readonly silent?: true
}

const personOf = async (store: Store, tenant: string, { entraId }: Talker) => {
  const { person } = await store.know(knockBy(tenant, entraId))
  return person ?? expect.fail('Nobody of that id was met.')
}

/** A team of which Samira promised something to be looked back at. */
export const openLooking = async (language: Language) => {
  const team = await openTeam(language)
  const meets = (name: Member) => team.meets(name)
  const samira = await meets('Samira Voorbeeld')
  await makes(samira, 'promise')
  const promiseOf = async (owner: Talker): Promise<Promised> =>
    (await team.recordsOf(owner.entraId)).promises[0] ?? expect.fail('There is no promise.')

  /** Opens a look back and asks these; answers the ids of the asks, in the same order. */
  const opens = (owner: Talker, asked: readonly Asked[], more: More = {}): Promise<readonly string[]> =>
    team.beside(async store => {
      const { id: person } = await personOf(store, team.teams.tenant, owner)
      const [promise] = (await store.recordsOf('welfare', person)).promises
      if (!promise) throw new Error('There is no promise.')
      const { nth = 0, silent, round = null, id = `look-${promise.id}-${nth}` } = more
      const at = team.now()
      const day = promise.checks[nth] ?? today
      const common = {
        ...({ programme: 'welfare', lookBack: id, owner: person, promise: promise.id } as const),
        ...({ status: 'asked', forGood: false, madeAt: at, changedAt: at } as const),
      }
      const asks: Ask[] = []
      for (const { who, as } of asked) {
        const { id: whose } = await personOf(store, team.teams.tenant, who)
        asks.push({ ...common, id: `ask-${id}-${asks.length}`, person: whose, as })
      }
      const lookBack: LookBack = {
        ...{ id, programme: 'welfare', owner: person, promise: promise.id, day, round, status: 'open' },
        thresholds: { scores: 5, quotes: 10 },
        ...{ openedAt: at, closesAt: new Date(Date.parse(at) + 1_209_600_000).toISOString(), closedAt: null },
        words: { behaviour: promise.behaviour, noticed: promise.noticed },
      }
      const plans = asks.map(ask => ({
        ...{ person: ask.person, subject: ask.id, dueAt: at },
        kind: ask.as === 'owner' ? 'check-self' : 'check-noticed',
      }))
      // Somebody who never answers keeps it open.
      const owned = await personOf(store, team.teams.tenant, owner)
      const silentOne = { ...owned, id: `silent-${id}`, entraId: `silent-${id}`, chat: null, revision: 0 }
      const unanswered: Ask = { ...common, id: `silent-${id}`, person: silentOne.id, as: 'witness' }
      const opening = { lookBack, passed: day, asks: [...asks, unanswered], unmet: [silentOne] }
      const opened = await store.openLookBacks([{ ...opening, plans: silent ? [] : plans }], at)
      expect(opened).toBe(1)
      return asks.map(ask => ask.id)
    })

  const closes = (lookBack: string) =>
    team.beside(async store =>
      store.closeLookBack({
        ...{ programme: 'welfare', lookBack, at: team.now(), told: 0, release: null, plans: [] },
        thresholds: { scores: 5, quotes: 10 },
        answers: await store.answersIn('welfare', lookBack),
      }),
    )

  /** Three more promises of theirs, all until that day. */
  const promisesThree = async (owner: Talker, before: string) => {
    const promise = await promiseOf(owner)
    await team.beside(async store => {
      const person = await personOf(store, team.teams.tenant, owner)
      const promises = [1, 2, 3].map(nth => ({
        ...{
          ...promise,
          id: `more-${nth}`,
          run: `more-${nth}`,
          before,
          checks: [before],
          madeAt: '2020-01-01T00:00:00Z',
        },
      }))
      const saved = await store.save({
        ...{ person, runs: [], actions: [], promises, routes: [], sends: [], handled: null },
        ...{ at: team.now(), worker: '-', leaseUntil: team.now() },
      })
      expect(saved).toBe('saved')
    })
  }

  const askOf = (id: string) =>
    team.beside(async store => (await store.askWith('welfare', id)) ?? expect.fail('There is no such ask.'))

  return { ...team, samira, promiseOf, promisesThree, opens, closes, askOf }
}

export type Looking = Awaited<ReturnType<typeof openLooking>>

/** Says or presses one answer after another; resolves with the summary. */
export const looksBack = async (
  talker: Talker,
  flow: CheckFlow,
  how: (play: Play, nth: number) => 'press' | 'type',
  plays: readonly Play[] = checkPlays[flow],
) => {
  for (const [nth, play] of plays.entries()) {
    await isAsked(talker, flow, play.question)
    if (how(play, nth) === 'press') await talker.chat.press('answer', play.filled)
    else await talker.chat.say(play[talker.language])
  }
  return talker.chat.waitFor(({ last }) => {
    const shown = last()
    return shown?.words.includes(say(talker.language, `${flow}.summary`)) ? shown : undefined
  }, 'the summary')
}
