/** Who was asked in a round and said nothing is reminded once, in their own week; whoever answered is not. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Ask, LookBack } from '../../src/topics/check/lookBack.ts'
import type { Round } from '../../src/topics/check/round.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { knockBy } from './application.ts'
import { looksBack } from './lookingBack.ts'
import { openTeam } from './openTeam.ts'
import { today } from './playbook.ts'
import { hears, type Language, makes, type Talker } from './talk.ts'
import { pressing } from './waysIn.ts'

const LANGUAGES = ['nl', 'en'] as const

/** What waits for the next week goes within two hours of its first moment, which is at midnight here. */
const A_WEEK_AND_A_DAY = 8

type There = Awaited<ReturnType<typeof openTeam>>

let open: There[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const personIn = async (store: Store, { teams }: There, { entraId }: Talker) =>
  (await store.know(knockBy(teams.tenant, entraId))).person ?? expect.fail('Nobody of that id was met.')

/** A round of the north, with a look back of Samira at her only promise, of which Lotte is asked too. */
const startsRound = (team: There, [lead, samira, lotte]: readonly [Talker, Talker, Talker]) =>
  team.beside(async store => {
    const at = team.now()
    const [maker, owner, witness] = [
      await personIn(store, team, lead),
      await personIn(store, team, samira),
      await personIn(store, team, lotte),
    ]
    const thresholds = { scores: 5, quotes: 10 }
    const planned: Round = {
      ...{ id: 'round-north', programme: 'welfare', person: maker.id, run: 'run-north' },
      ...{ of: { kind: 'team', team: 'north' }, from: today, until: daysAfter(today, 21), status: 'planned' },
      ...{ thresholds: null, openedAt: null, remindedAt: null, endedAt: null, result: null },
      ...{ madeAt: at, changedAt: at },
    }
    await store.save({
      ...{ person: maker, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
      ...{ onChecks: { rounds: [{ ...planned, was: null }] }, at, worker: '-', leaseUntil: at },
    })
    await store.openRound({ ...planned, status: 'open', thresholds, openedAt: at })
    const [promise] = (await store.recordsOf('welfare', owner.id)).promises
    if (!promise) throw new Error('She promised something.')
    const lookBack: LookBack = {
      ...{ id: 'look-north', programme: 'welfare', owner: owner.id, promise: promise.id, day: today },
      ...{ round: planned.id, status: 'open', thresholds, openedAt: at, closedAt: null },
      closesAt: new Date(Date.parse(at) + 21 * 86_400_000).toISOString(),
      words: null,
    }
    const asks = [owner, witness].map(
      ({ id }): Ask => ({
        ...{ id: `ask-${id}`, programme: 'welfare', lookBack: lookBack.id, owner: owner.id },
        ...{ promise: promise.id, person: id, as: id === owner.id ? 'owner' : 'witness', status: 'asked' },
        ...{ forGood: false, madeAt: at, changedAt: at },
      }),
    )
    const plans = asks.map(({ id, person, as }) => ({
      ...{ person, subject: id, dueAt: at, kind: as === 'owner' ? 'check-self' : 'check-noticed' },
    }))
    expect(await store.openLookBacks([{ lookBack, passed: today, asks, unmet: [], plans }], at)).toBe(1)
  })

const asked = async (language: Language) => {
  const team = await openTeam(language)
  open.push(team)
  const lead = await team.meets('Mieke Verzonnen')
  const samira = await team.meets('Samira Voorbeeld')
  const lotte = await team.meets('Lotte Verhaal')
  await makes(samira, 'promise')
  await startsRound(team, [lead, samira, lotte])
  await hears(samira, 'prompts.check-self.heading')
  await hears(lotte, 'prompts.check-noticed.heading')
  const reminds = () => pressing(lead, { do: 'round', round: 'round-north', act: 'remind' })
  const remindersOf = (who: Talker) =>
    team.beside(async store => {
      const { id } = await personIn(store, team, who)
      const prompts = await store.promptsOf('welfare', id)
      return prompts.filter(({ kind }) => kind === 'checkReminder').map(({ state, why }) => [state, why])
    })
  return { ...team, lead, samira, lotte, reminds, remindersOf }
}

describe.each(LANGUAGES)('in %s', language => {
  test('it comes when the week is over, says until when, and can be answered there', async () => {
    const { samira, lotte, reminds, remindersOf, passes } = await asked(language)
    expect(await reminds()).toContain(say(language, 'rounds.done.remind'))
    await expect.poll(() => remindersOf(samira)).toMatchObject([['planned', expect.anything()]])
    passes(A_WEEK_AND_A_DAY)
    const told = await hears(samira, 'prompts.checkReminder.heading')
    expect(told.words).toContain(say(language, 'prompts.stop'))
    expect(told.words).toContain(say(language, 'asking.sees.self'))
    await samira.chat.press(say(language, 'common.button.lookBack'), {}, { card: told })
    await looksBack(samira, 'check-self', () => 'press')
    const asking = await hears(lotte, 'prompts.checkReminder.heading')
    expect(asking.words).toContain('Samira Voorbeeld')
    expect(asking.buttons).toContain(say(language, 'common.button.ratherNot'))
  })
})

test('whoever answered meanwhile hears nothing more', async () => {
  const { samira, lotte, reminds, remindersOf, passes } = await asked('nl')
  await reminds()
  await samira.chat.press(say('nl', 'common.button.lookBack'))
  await looksBack(samira, 'check-self', () => 'press')
  await samira.chat.press('confirm')
  await hears(samira, 'check-self.saved')
  passes(A_WEEK_AND_A_DAY)
  await hears(lotte, 'prompts.checkReminder.heading')
  await expect.poll(() => remindersOf(samira)).toEqual([['suppressed', 'done']])
})

test('of a round that was cancelled nothing comes any more', async () => {
  const { lead, samira, reminds, remindersOf, passes } = await asked('nl')
  await reminds()
  await pressing(lead, { do: 'round', round: 'round-north', act: 'cancel', sure: true })
  const before = samira.chat.messages().length
  passes(A_WEEK_AND_A_DAY)
  expect(await remindersOf(samira)).toEqual([['suppressed', 'cancelled']])
  expect(samira.chat.messages()).toHaveLength(before)
})
