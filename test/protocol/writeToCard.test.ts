/** What people write to an action card: begun in the channel, asked and answered in their own chat. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { CardKind } from '../../src/topics/actionCard/actionCard.ts'
import { answering } from '../fakeTeams/faults.ts'
import { sent } from '../fakeTeams/ledger.ts'
import type { Person } from '../fakeTeams/population.ts'
import { type Application, openApplication } from './application.ts'
import {
  type InChannel,
  isAllShown,
  isTold,
  opensCard,
  presses,
  rowsBesideTeams,
  viewOf,
} from './inChannel.ts'
import { hears, isAsked, sees, type Talker } from './talk.ts'

let application: Application
const there: Partial<Record<CardKind, InChannel>> = {}
beforeAll(async () => {
  application = await openApplication()
  for (const kind of ['call', 'ideas'] as const)
    there[kind] = await opensCard(application, [`Anna ${kind}`, `Els ${kind}`, `Finn ${kind}`], { kind })
})
afterAll(() => application.close())

const at = (kind: CardKind): InChannel => there[kind] ?? expect.fail('There is no such card.')

const who = (kind: CardKind, index: number): Person => at(kind).people[index] ?? expect.fail('Nobody.')

const talker = ({ chat, aadObjectId: entraId }: Person): Talker => ({ chat, entraId, language: 'nl' })

const pressing = (kind: CardKind, person: Person, data: object) =>
  presses(at(kind).channel.as(person), { card: at(kind).card, ...data })

const writes = (kind: CardKind, person: Person, what: string) =>
  pressing(kind, person, { do: 'write', kind: what })

const notes = (kind: CardKind) => application.beside(store => store.notesOn('welfare', at(kind).card))

describe('a note about being stuck', () => {
  test('is asked in their own chat, which is opened for it, after who asks', async () => {
    const anna = who('call', 0)
    const before = sent(application.teams.ledger, at('call').channel.id).length
    await pressing('call', anna, { do: 'card', act: 'stuck' })
    expect(isTold(await writes('call', anna, 'note'), 'onCard.write.inChat')).toBe(true)
    await isAsked(talker(anna), 'note', 'named')
    expect(anna.chat.messages()).toHaveLength(2)
    expect(sent(application.teams.ledger, at('call').channel.id)).toHaveLength(before)
  })

  test('goes to the maker by name, and to nobody else', async () => {
    const anna = who('call', 0)
    await anna.chat.press('answer', { answer: 'name' })
    await isAsked(talker(anna), 'note', 'text')
    await anna.chat.say('Ik krijg de huisarts niet te pakken.')
    await hears(talker(anna), 'note.summary')
    await anna.chat.press('confirm')
    await sees(anna.chat, say('nl', 'note.saved'))
    expect(await notes('call')).toMatchObject([
      { name: 'Anna call', text: 'Ik krijg de huisarts niet te pakken.' },
    ])
    const { contributions, tally } = await viewOf(application, at('call').card)
    expect([contributions, tally.stuckByName]).toEqual([[], 1])
  })

  test('is taken back by who is not stuck any more', async () => {
    await pressing('call', who('call', 0), { do: 'card', act: 'notStuck' })
    expect(await notes('call')).toEqual([])
  })

  test('is not written by who only wants to be counted', async () => {
    const els = who('call', 1)
    await writes('call', els, 'note')
    await isAsked(talker(els), 'note', 'named')
    await els.chat.say('nee')
    await hears(talker(els), 'note.summary')
    await els.chat.say('bewaar')
    await hears(talker(els), 'onCard.write.counted')
    expect(await notes('call')).toEqual([])
    expect((await viewOf(application, at('call').card)).tally).toMatchObject({ stuckUnnamed: 1, joined: 1 })
  })
})

describe('an idea', () => {
  const text = 'Samen *lunchen* met {{iedereen}}.'

  test('comes on the card once its writer says so, and others can support it', async () => {
    const anna = who('ideas', 0)
    await writes('ideas', anna, 'idea')
    await isAsked(talker(anna), 'idea', 'text')
    await anna.chat.say(text)
    await isAsked(talker(anna), 'idea', 'named')
    expect((await viewOf(application, at('ideas').card)).contributions).toEqual([])
    await anna.chat.press('answer', { answer: 'noName' })
    await hears(talker(anna), 'idea.summary')
    await anna.chat.press('confirm')
    await hears(talker(anna), 'idea.saved')
    const [idea] = (await viewOf(application, at('ideas').card)).contributions
    expect(idea).toMatchObject({ text, name: null, supporters: 0 })
    const support = { do: 'support', contribution: idea?.id, on: true }
    expect(isTold(await pressing('ideas', who('ideas', 1), support), 'onCard.support.new.on')).toBe(true)
    expect(isTold(await pressing('ideas', who('ideas', 1), support), 'onCard.support.already.on')).toBe(true)
    expect(isTold(await pressing('ideas', anna, support), 'onCard.support.own')).toBe(true)
    expect((await viewOf(application, at('ideas').card)).contributions[0]?.supporters).toBe(1)
  })

  test('can be given by typing, and taken back', async () => {
    const anna = who('ideas', 0)
    await anna.chat.say('ik heb een idee')
    await isAsked(talker(anna), 'idea', 'text')
    await anna.chat.say('stop')
    await hears(talker(anna), 'common.stop.ask')
    await anna.chat.say('weggooien')
    await hears(talker(anna), 'turns.stopped.discarded')
    await anna.chat.say('bijdrage intrekken')
    await hears(talker(anna), 'takeBack.saved')
    expect((await viewOf(application, at('ideas').card)).contributions).toEqual([])
  })
})

describe('where it cannot be written', () => {
  test('a chat that cannot be opened is explained', async () => {
    const finn = who('ideas', 2)
    application.teams.fails(answering(403), { of: call => call.asking === 'create' })
    expect(isTold(await writes('ideas', finn, 'idea'), 'onCard.write.noChat')).toBe(true)
    expect(finn.chat.messages()).toEqual([])
  })

  test('what does not belong to the card, or to no card, changes nothing', async () => {
    await isAllShown(application)
    const before = await rowsBesideTeams(application)
    const els = who('ideas', 1)
    expect(isTold(await writes('ideas', els, 'example'), 'onCard.why.notOffered')).toBe(true)
    const nothing = presses(at('ideas').channel.as(els), { do: 'write', card: 'nothing', kind: 'idea' })
    expect(isTold(await nothing, 'onCard.why.gone')).toBe(true)
    expect(await rowsBesideTeams(application)).toEqual(before)
  })

  test('typed without a card there is a way forward', async () => {
    const els = who('ideas', 1)
    await els.chat.say('goed voorbeeld')
    await hears(talker(els), 'onCard.write.none.example')
  })
})

test('whoever is still writing when the card ends is told so, and it goes nowhere', async () => {
  const finn = who('call', 2)
  await pressing('call', finn, { do: 'card', act: 'join' })
  await writes('call', finn, 'example')
  await isAsked(talker(finn), 'example', 'text')
  await application.beside(async store => {
    const card = await store.cardWith('welfare', at('call').card)
    if (card) await store.changeCard({ ...card, was: card.status, status: 'closed' })
  })
  await finn.chat.say('Ik belde eerst.')
  await hears(talker(finn), 'onCard.write.notKept')
  expect((await viewOf(application, at('call').card)).contributions).toEqual([])
  const { runs } = await application.storedOf(finn.aadObjectId)
  expect(runs.filter(({ flow, status }) => flow === 'example' && status === 'open')).toEqual([])
})
