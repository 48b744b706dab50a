import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { answering } from '../fakeTeams/faults.ts'
import type { Person, Room } from '../fakeTeams/population.ts'
import { hears, type Language, sees, type Talker, types } from '../protocol/talk.ts'
import { openRoom, postsCard, takesPart, writesTo } from './cardLives.ts'
import { chooses, forgets, livesThrough, pauses, shares } from './lives.ts'
import { CANARY, idOfPerson, LATER, type Name, type Organisation, openOrganisation } from './organisation.ts'
import { bytesOf, foundIn, keptIn, shownTo, toldIn } from './searching.ts'

/** Words of those who left in actions that a colleague took over: those stay with the colleague, without a name. */
const TAKEN = 'ik breng de koekjes rond'
const TAKEN_LATER = 'ik breng de koffie rond'

/** In days. */
const MINUTE = 1 / 1_440

/** Chooses what to do with an action on the page of who left; of a single one the page does not ask which it is. */
const decides = async (leader: Talker, way: 'offer' | 'take', action: string): Promise<void> => {
  const { words } = await types(leader, 'wie is er vertrokken')
  const isAsked = words.includes(say('nl', 'departures.which'))
  await leader.chat.press(button(leader, way), isAsked ? { subject: action } : {})
}

const button = ({ language }: Talker, name: string): string => say(language, `common.button.${name}`)

/**
 * People in a team live through all that the product has, in both languages, with Teams and the database failing, and
 * are forgotten: in whatever is left, nothing leads to them. Names and words of their own are marked.
 */
export const forgottenStory = (
  newPlace: () => Promise<Readonly<Record<string, string>>>,
  databaseIsAwayFor: (place: Organisation['place'], work: () => Promise<unknown>) => Promise<void>,
): void => {
  let team: Organisation
  const all = new Map<string, Talker>()
  const persons = new Map<Name, Person>()
  const personOf = (name: Name): Person => persons.get(name) ?? expect.fail(`${name} is not met.`)
  let room: Room
  const who = (name: Name | 'tjibbe' | 'bart'): Talker => all.get(name) ?? expect.fail(`${name} is not met.`)
  /** All that leads to them: their names here, their ids as they are met. */
  const marks: string[] = [CANARY, 'Wobbe', 'Fenna', 'Sjoukje', 'Ymkje', 'Tjibbe']
  const marksLater: string[] = [LATER, 'Doutzen']

  const rowsOf = async (table: string) =>
    (await team.rows()).filter(one => one.table === table).map(({ row }) => row)
  const idWith = async (entraId: string): Promise<string> =>
    `${(await rowsOf('person')).find(row => row.entra_id === entraId)?.id}`
  const personId = (name: Name): Promise<string> => idWith(idOfPerson(name))
  const actionOf = async (name: Name): Promise<string> => {
    const person = await personId(name)
    return `${(await rowsOf('action')).find(row => row.person === person && row.seen_by === 'team')?.id}`
  }

  const meets = async (name: Name, language: Language, theirs?: string[]): Promise<Talker> => {
    const talker = await team.meets(name, language)
    all.set(name, talker)
    persons.set(name, talker.person)
    theirs?.push(talker.chat.id(), talker.entraId, talker.teamsId, await personId(name))
    return talker
  }

  beforeAll(async () => {
    team = await openOrganisation(await newPlace())
    for (const name of ['bram', 'lotte', 'mieke', 'joost'] as const)
      await meets(name, name === 'lotte' ? 'en' : 'nl')
    all.set('bart', await team.introduces('nl', 'Bart Bedenksel'))
  }, 60_000)
  afterAll(() => team.close())

  test('they do all that there is to do, while Teams and the database fail', async () => {
    const wobbe = await meets('wobbe', 'nl', marks)
    const tjibbe = await team.introduces('en', `Tjibbe ${CANARY}`)
    all.set('tjibbe', tjibbe)
    marks.push(tjibbe.chat.id(), tjibbe.entraId, await idWith(tjibbe.entraId))
    await Promise.all([wobbe, tjibbe].map(talker => livesThrough(talker, CANARY)))
    const fault = team.teams.fails(answering(400), { of: call => call.conversation === wobbe.chat.id() })
    await wobbe.chat.say(CANARY)
    await fault.struck
    await databaseIsAwayFor(team.place, () => tjibbe.chat.say(`hello ${CANARY}`))
    await tjibbe.chat.again()
  }, 60_000)

  test('others choose them, and the programme lead sees that one of them cannot be reached', async () => {
    const wobbe = who('wobbe')
    await meets('ymkje', 'nl', marks)
    await pauses(who('ymkje'))
    const ids = [idOfPerson('wobbe'), idOfPerson('ymkje')]
    const names = [`Wobbe ${CANARY}`, `Ymkje ${CANARY}`]
    for (const name of ['bart', 'lotte'] as const) await chooses(who(name), { ids, names })
    expect((await rowsOf('promise_witness')).map(({ someone }) => someone)).toEqual(
      expect.arrayContaining(ids),
    )
    wobbe.chat.block('ConversationBlockedByUser')
    await wobbe.chat.say('menu')
    await expect.poll(async () => (await types(who('mieke'), 'niet bereikt')).words).toContain('Wobbe')
    wobbe.chat.unblock()
  }, 60_000)

  test('some of them leave, and their leader hands over what they had open', async () => {
    const [fenna, sjoukje] = [await meets('fenna', 'en', marks), await meets('sjoukje', 'nl', marks)]
    await shares(fenna, TAKEN)
    await shares(sjoukje, `ik breng de ${CANARY} rond`)
    await shares(await meets('doutzen', 'nl', marksLater), TAKEN_LATER)
    await team.loads(['fenna', 'sjoukje', 'doutzen'])
    const left = async () => (await rowsOf('person')).filter(({ left_at }) => left_at !== null)
    await expect.poll(left).toHaveLength(3)
    team.passes(3 * MINUTE)
    await hears(who('bram'), 'prompts.departures.heading')
    await asksToTakeOver('fenna', 'lotte')
    await hears(who('lotte'), 'prompts.handover.heading')
    await who('lotte').chat.press(button(who('lotte'), 'takeOver'))
    await hears(who('lotte'), 'departures.accepted')
    await decides(who('bram'), 'take', await actionOf('doutzen'))
    await hears(who('bram'), 'departures.taken')
  }, 60_000)

  const asksToTakeOver = async (leaver: Name, colleague: Name): Promise<void> => {
    const bram = who('bram')
    await decides(bram, 'offer', await actionOf(leaver))
    await hears(bram, 'departures.whom')
    await bram.chat.press(button(bram, 'ask'), { subject: await personId(colleague) })
    await hears(bram, 'departures.asked', { name: (await nameOf(colleague)) ?? '' })
  }
  const nameOf = async (name: Name) => {
    const id = await personId(name)
    return (await rowsOf('person')).find(row => row.id === id)?.name?.toString()
  }

  test('some take part in an action card, by name', async () => {
    const [leader, wobbe, ymkje, joost] = (['bram', 'wobbe', 'ymkje', 'joost'] as const).map(personOf)
    if (!(leader && wobbe && ymkje && joost)) throw new Error('They were met.')
    room = await openRoom(team, { leader, others: [wobbe, ymkje, joost], rowsOf })
    const card = await postsCard(who('bram'), { id: 'callPartner', kind: 'call' }, rowsOf)
    for (const one of [wobbe, ymkje, joost]) await takesPart(room.as(one), card)
    await sees(room.as(joost), `Wobbe ${CANARY}`)
    const writers = (['wobbe', 'ymkje'] as const).map(name => ({
      talker: who(name),
      inRoom: room.as(personOf(name)),
    }))
    for (const writer of writers) {
      await writesTo(writer, card, { kind: 'note', text: `Ik kom niet verder dan ${CANARY}.` })
      await writesTo(writer, card, { kind: 'example', text: `Ik belde over ${CANARY}.` })
    }
    await sees(room.as(joost), `Ik belde over ${CANARY}.`)
    const ideas = await postsCard(who('bram'), { id: 'whatIsNeeded', kind: 'ideas' }, rowsOf)
    for (const writer of writers)
      await writesTo(writer, ideas, { kind: 'idea', text: `Samen eten in de ${CANARY}.` })
    await sees(room.as(joost), `Samen eten in de ${CANARY}.`)
    expect(await rowsOf('contribution')).toHaveLength(6)
  }, 60_000)

  test('somebody is forgotten who was asked, and then whoever made what others are asked to take', async () => {
    await asksToTakeOver('sjoukje', 'ymkje')
    await forgets(who('ymkje'))
    await asksToTakeOver('sjoukje', 'lotte')
    const waiting = (await rowsOf('prompt')).filter(
      ({ kind, state }) => [kind, state].join() === 'handover,planned',
    )
    expect(waiting).toHaveLength(1)
    for (const name of ['sjoukje', 'fenna', 'wobbe', 'tjibbe'] as const) await forgets(who(name))
    const said = who('lotte').chat.messages().length
    team.passes(8)
    const isOfHandover = ({ kind }: { readonly kind?: unknown }) => !`${kind}`.startsWith('card')
    const planned = async () => (await rowsOf('prompt')).filter(({ state }) => state === 'planned')
    await expect.poll(async () => (await planned()).filter(isOfHandover)).toEqual([])
    expect(who('lotte').chat.messages()).toHaveLength(said)
  }, 60_000)

  const others = ['bram', 'lotte', 'mieke', 'joost', 'bart'] as const

  const findsNothingOf = async (gone: readonly string[]): Promise<void> => {
    const shown = (await Promise.all(others.map(name => shownTo(who(name))))).flat()
    const kept = await keptIn(team)
    const inChannel = JSON.stringify(room.as(personOf('joost')).messages())
    const texts = { ...(await toldIn(team)), ...kept, 'what others are shown': [...shown, inChannel] }
    expect(kept['a fresh backup']?.join('\n')).toContain('Bart Bedenksel')
    expect(foundIn(texts, gone)).toEqual([])
  }

  test('then nothing of them is found: not by an operator, not by others, not in the database or a backup', async () => {
    await team.loads(['fenna', 'sjoukje', 'doutzen'])
    await findsNothingOf(marks)
    expect(JSON.stringify(await types(who('lotte'), 'my actions'))).toContain(TAKEN)
  }, 60_000)

  test('nor is anything found of somebody who left, when their time has come', async () => {
    expect(foundIn(await keptIn(team), marksLater)).not.toEqual([])
    team.passes(91)
    await team.restart()
    await expect
      .poll(async () => (await rowsOf('person')).filter(({ left_at }) => left_at !== null), {
        timeout: 20_000,
      })
      .toEqual([])
    await findsNothingOf([...marks, ...marksLater])
    expect(JSON.stringify(await types(who('bram'), 'mijn acties'))).toContain(TAKEN_LATER)
    await team.stop()
    expect(
      foundIn({ 'the log': [team.printed()], 'the files': bytesOf(team) }, [...marks, ...marksLater]),
    ).toEqual([])
  }, 60_000)
}
