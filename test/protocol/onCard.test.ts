/** An action card in a channel, pressed by people whom Waarmaker never met. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sent } from '../fakeTeams/ledger.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import {
  type InChannel,
  isAllShown,
  isTold,
  opensCard,
  participantsOf,
  presses,
  rowsBesideTeams,
} from './inChannel.ts'
import { answerTo, hears, types } from './talk.ts'

let application: Application
let there: InChannel
beforeAll(async () => {
  application = await openApplication()
  there = await opensCard(application, ['Anna Bos', 'Els Dal', 'Finn Gras', 'Hugo Iep'])
})
afterAll(() => application.close())

const who = (index: number) => {
  const person = there.people[index]
  if (!person) throw new Error(`There are fewer than ${index + 1}.`)
  return { person, chat: there.channel.as(person) }
}

const act = (index: number, name: string, terms = {}) =>
  presses(who(index).chat, { do: 'card', card: there.card, act: name }, terms)

const participant = async (index: number) => {
  const all = await participantsOf(application, there.card)
  return all.find(({ name }) => name === who(index).person.name)
}

const actionsOf = async (index: number) =>
  (await application.recordsOf(who(index).person.aadObjectId)).actions.map(({ status }) => status)

const inTheChannel = () => sent(application.teams.ledger, there.channel.id).length

test('a press counts once, answers whoever pressed with their own view, and says nothing in the channel', async () => {
  const before = inTheChannel()
  const joined = await act(0, 'join')
  expect([joined.status, isTold(joined, 'onCard.new.join')]).toEqual([200, true])
  expect(joined.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
  expect(isTold(await act(0, 'join'), 'onCard.already.join')).toBe(true)
  expect(await participant(0)).toMatchObject({ name: 'Anna Bos', joinedAt: expect.any(String) })
  expect(await actionsOf(0)).toEqual(['open'])
  expect(inTheChannel()).toBe(before)
  // Teams would fetch it again for others, of whom it tells nothing.
  expect(answerTo(joined)).not.toContain('"refresh"')
})

test('somebody who is met so is told everything later, in their own chat', async () => {
  const { person } = await application.storedOf(who(0).person.aadObjectId)
  expect(person).toMatchObject({ chat: null, welcomed: 0 })
  expect(sent(application.teams.ledger, who(0).person.chat.id())).toHaveLength(0)
})

test('done, stuck and each undo are counted, and the action follows', async () => {
  await act(1, 'done')
  expect(await actionsOf(1)).toEqual(['done'])
  await act(1, 'stuck')
  expect(await participant(1)).toMatchObject({ doneAt: null, stuckAt: expect.any(String), byName: false })
  expect(await actionsOf(1)).toEqual(['open'])
  await act(1, 'notJoined')
  expect(await participant(1)).toBeUndefined()
  expect(await actionsOf(1)).toEqual(['withdrawn'])
})

test('an action that is finished in their own chat is finished on the card too', async () => {
  const { chat, aadObjectId: entraId } = who(1).person
  const els = { chat, entraId, language: 'nl' } as const
  await act(1, 'join')
  for (const words of ['hoi', '1', '2']) await types(els, words)
  await chat.say('gedaan')
  await hears(els, 'finish.saved')
  expect(await participant(1)).toMatchObject({ doneAt: expect.any(String) })
  await act(1, 'notJoined')
})

describe('the same press', () => {
  test('under another id has one effect, and the same answer', async () => {
    const { chat } = who(2)
    const first = await act(2, 'join')
    const again = await chat.again(first, { newActivityId: true })
    expect(answerTo(again)).toBe(answerTo(first))
    expect(await participantsOf(application, there.card)).toHaveLength(2)
  })

  test('that comes after a later one changes nothing', async () => {
    const early = new Date(Date.now() - 60_000).toISOString()
    expect(isTold(await act(2, 'notJoined', { at: early }), 'onCard.late')).toBe(true)
    expect(await participant(2)).toMatchObject({ joinedAt: expect.any(String) })
  })

  test('from two devices at once counts once', async () => {
    const [one, two] = [who(3).chat.on('phone'), who(3).chat.on('laptop')]
    const data = { do: 'card', card: there.card, act: 'join' }
    await Promise.all([presses(one, data), presses(two, data), presses(one, data)])
    expect(await participant(3)).toBeDefined()
    expect(await actionsOf(3)).toEqual(['open'])
  })
})

test('looking writes nothing at all', async () => {
  await isAllShown(application)
  const before = await rowsBesideTeams(application)
  const looked = await act(0, 'look')
  expect(answerTo(looked)).toContain('Bel deze week')
  const stranger = application.teams.person({ name: 'Kee Lam' })
  const seen = await presses(there.channel.as(stranger), { do: 'card', card: there.card, act: 'look' })
  expect(answerTo(seen)).toContain('Bel deze week')
  expect(await rowsBesideTeams(application)).toEqual(before)
})

describe('what is not as it should be is explained, and changes nothing', () => {
  const unchanged = async (tell: () => Promise<Awaited<ReturnType<typeof act>>>, key: string) => {
    await isAllShown(application)
    const before = await rowsBesideTeams(application)
    const told = await tell()
    expect([told.status, isTold(told, key)]).toEqual([200, true])
    expect(await rowsBesideTeams(application)).toEqual(before)
  }
  const data = () => ({ do: 'card', card: there.card, act: 'join' })

  test('a card that was passed on to another channel', () =>
    unchanged(() => presses(there.other.as(who(0).person), data()), 'onCard.why.elsewhere'))

  test('an id that nobody has', () =>
    unchanged(() => presses(who(0).chat, { ...data(), card: 'nothing' }), 'onCard.why.gone'))

  test('something that no button has', () =>
    unchanged(() => presses(who(0).chat, { ...data(), act: 'own' }), 'turns.channel'))

  test('another press of ours than those of a card', async () => {
    for (const other of [
      { do: 'show', what: 'menu' },
      { do: 'start', flow: 'translate' },
      { do: 'pick', card: there.card },
    ])
      await unchanged(() => presses(who(0).chat, other), 'turns.channel')
  })

  test('and on clients that show no answer nothing comes into the channel either', async () => {
    await isAllShown(application)
    const before = [await rowsBesideTeams(application), inTheChannel()]
    await presses(who(0).chat, { do: 'show', what: 'menu' }, { as: 'submit' })
    expect([await rowsBesideTeams(application), inTheChannel()]).toEqual(before)
  })
})

test('the id of a card does nothing in the own chat of who has no part in it, and tells nothing', async () => {
  const stranger = application.teams.person({ name: 'Lot Mos' })
  await types({ chat: stranger.chat, entraId: stranger.aadObjectId, language: 'nl' }, 'hoi')
  for (const act of ['join', 'look']) {
    const pressed = await presses(stranger.chat, { do: 'card', card: there.card, act })
    expect(isTold(pressed, 'onCard.why.elsewhere')).toBe(true)
    expect(answerTo(pressed)).not.toContain('Bel deze week')
  }
  expect(await participantNamed('Lot Mos')).toBeUndefined()
})

test('a press from before somebody was forgotten brings nothing of them back', async () => {
  const person = application.teams.person({ name: 'Moos Nap' })
  const data = { do: 'card', card: there.card, act: 'join' }
  await presses(there.channel.as(person), data)
  const at = new Date().toISOString()
  const erased = await application.beside(async store => {
    const known = (await store.know(knockBy(application.teams.tenant, person.aadObjectId))).person
    return known && store.erase({ person: known, names: [known.name], at, print: null })
  })
  expect(erased).toBe('erased')
  const early = new Date(Date.parse(at) - 1_000).toISOString()
  expect(isTold(await presses(there.channel.as(person), data, { at: early }), 'onCard.late')).toBe(true)
  expect(await participantNamed('Moos Nap')).toBeUndefined()
  await presses(there.channel.as(person), data)
  expect(await participantNamed('Moos Nap')).toBeDefined()
})

const participantNamed = async (name: string) =>
  (await participantsOf(application, there.card)).find(one => one.name === name)
