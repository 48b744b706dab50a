/** What the maker of action cards is told without asking: once a week how all of them go, and who wrote to her. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Contribution, ContributionKind } from '../../src/topics/actionCard/contribution.ts'
import { notesPlan } from '../../src/work/actionCards/telling/plans.ts'
import { openCardTeam } from './openCardTeam.ts'
import { hears, isAsked, type Language, sees, type Talker, types } from './talk.ts'

const LANGUAGES = ['nl', 'en'] as const

type There = Awaited<ReturnType<typeof openCardTeam>>

let open: There[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** A card of Bram that is open for so many days more, with Samira and Lotte in its channel. */
const withCard = async (language: Language = 'nl', days = 20) => {
  const there = await openCardTeam(language, ['Samira Voorbeeld', 'Lotte Verhaal'])
  open.push(there)
  const [samira, lotte] = there.others
  if (!samira || !lotte) throw new Error('They were met.')
  await there.posts('card', days)
  const joins = (one: typeof samira) =>
    there.room.as(one.person).press(say(language, 'channelCard.button.join'))
  /** Somebody writes something to the card. */
  const writes = (who: Talker, kind: ContributionKind, id = `${kind} of ${who.entraId}`) =>
    there.changes(who, async (store, person) => {
      const [at, card] = [there.now(), await store.cardWith('welfare', 'card')]
      const text: Contribution = {
        ...{ id, card: 'card', person, run: 'run', kind, text: 'Ik krijg niemand aan de lijn.' },
        ...{ byName: true, status: 'shown', madeAt: at, changedAt: at },
      }
      return {
        onCards: { contributions: [{ ...text, was: null }] },
        plans: card ? notesPlan(card, text) : [],
      }
    })
  const states = async (kind: string) =>
    (await there.promptsFor(there.bram, kind)).map(({ state, why }) => [state, why])
  const nothingCame = async (kind: string, became: readonly (readonly (string | null)[])[]) => {
    const before = there.bram.chat.messages().length
    await expect.poll(() => states(kind), { timeout: 5_000 }).toEqual(became)
    expect(there.bram.chat.messages()).toHaveLength(before)
  }
  return { ...there, samira, lotte, joins, writes, states, nothingCame }
}

/** Three minutes, in days. */
const A_LITTLE = 3 / 1_440

const SUPPRESSED = ['suppressed', 'done'] as const
const PLANNED = ['planned', null] as const

describe.each(LANGUAGES)('in %s', language => {
  test('the overview of a week says how a card goes, what is new and why it comes; the next one is planned', async () => {
    const there = await withCard(language)
    await there.joins(there.samira)
    await there.writes(there.lotte, 'example')
    there.passes(7)
    const told = await hears(there.bram, 'prompts.cardDigest.heading')
    expect(told.words).toContain(say(language, 'prompts.cardDigest.new.example', { count: 1 }))
    expect(told.words).toContain(say(language, 'prompts.cardDigest.why'))
    expect(told.words).toContain(say(language, 'prompts.stop'))
    expect(told.words).not.toContain('aan de lijn')
    await there.bram.chat.press(say(language, 'common.button.cards'), {}, { card: told })
    await hears(there.bram, 'cards.heading')
    await expect.poll(() => there.states('cardDigest')).toEqual([['sent', null], PLANNED])
  })

  test('who wrote that they are stuck is told by name, all of them in one, without what they wrote', async () => {
    const there = await withCard(language)
    await there.writes(there.samira, 'note')
    await there.writes(there.lotte, 'note')
    there.passes(A_LITTLE)
    const told = await hears(there.bram, 'prompts.cardNotes.heading')
    for (const name of ['Samira Voorbeeld', 'Lotte Verhaal']) expect(told.words).toContain(name)
    expect(told.words).not.toContain('aan de lijn')
    await expect.poll(() => there.states('cardNotes')).toContainEqual(['planned', 'budget'])
    expect(await there.states('cardNotes')).toContainEqual(['sent', null])
  })
})

test('without anything new no overview comes, and the next week is looked at again', async () => {
  const there = await withCard('nl', 60)
  there.passes(7)
  await there.nothingCame('cardDigest', [SUPPRESSED, PLANNED])
  await there.joins(there.samira)
  there.passes(7)
  await hears(there.bram, 'prompts.cardDigest.heading')
})

test('a card that closed by itself is asked a result of in the overview, once, and ends the weeks', async () => {
  const there = await withCard('nl', 2)
  there.passes(3)
  await expect.poll(async () => (await there.cardOf('card')).status, { timeout: 5_000 }).toBe('closed')
  there.passes(8)
  const { what } = await there.cardOf('card')
  await hears(there.bram, 'prompts.cardDigest.askResult', { what })
  expect((await there.states('cardDigest')).at(-1)).toEqual(['sent', null])
  await there.bram.chat.say('kaart sluiten')
  await isAsked(there.bram, 'closeCard', 'result')
  await there.bram.chat.say('Acht bewoners kennen nu hun huisarts.')
  await hears(there.bram, 'closeCard.summary')
  await there.bram.chat.press('confirm')
  await hears(there.bram, 'closeCard.saved')
  await sees(there.room.as(there.samira.person), 'Acht bewoners kennen nu hun huisarts.')
})

test('who wants no messages any more hears of no card', async () => {
  const there = await withCard()
  await there.joins(there.samira)
  await there.writes(there.samira, 'note')
  await types(there.bram, 'geen berichten meer')
  there.passes(8)
  await there.nothingCame('cardDigest', [['suppressed', 'stopped']])
  await there.nothingCame('cardNotes', [['suppressed', 'stopped']])
})

test('who leads the team no more is told nothing of who is stuck', async () => {
  const there = await withCard()
  await there.writes(there.samira, 'note')
  await there.leads()
  there.passes(A_LITTLE)
  await there.nothingCame('cardNotes', [SUPPRESSED])
})

test('a note that was taken back is told of no more', async () => {
  const there = await withCard()
  await there.joins(there.samira)
  await there.writes(there.samira, 'note', 'note')
  await there.changes(there.samira, async (store, person) => {
    const notes = await store.contributionsOf('welfare', person, 'card')
    const contributions = notes.map(one => ({ ...one, was: one.status, status: 'withdrawn' as const }))
    return { onCards: { contributions } }
  })
  there.passes(A_LITTLE)
  await there.nothingCame('cardNotes', [SUPPRESSED])
})

test('nothing is left of the note of who was forgotten, nor of what was planned of it', async () => {
  const there = await withCard()
  await there.writes(there.samira, 'note')
  await types(there.samira, 'vergeet mij')
  await hears(there.samira, 'forget.summary')
  await there.samira.chat.press(say('nl', 'common.button.eraseAll'))
  await hears(there.samira, 'forget.saved')
  await there.nothingCame('cardNotes', [])
  expect((await there.rows()).filter(({ row }) => JSON.stringify(row).includes('aan de lijn'))).toEqual([])
})

test('when the maker leaves, what was still to be posted does not go; what is open goes on', async () => {
  const there = await withCard()
  await there.joins(there.samira)
  await there.posts('later', 20, { postAt: new Date(Date.parse(there.now()) + 86_400_000).toISOString() })
  await there.leaves('Bram Bedacht')
  expect(await there.cardOf('later')).toMatchObject({ status: 'failed', because: 'left' })
  expect(await there.cardOf('card')).toMatchObject({ status: 'open' })
  there.passes(19)
  await hears(there.samira, 'prompts.cardReminder.heading')
  expect(await there.states('cardDigest')).toEqual([['suppressed', 'left']])
})
