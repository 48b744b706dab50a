/** A team leader makes an action card in her own chat, and looks after those that she made. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { makesFor, openTeam } from './openTeam.ts'
import { BRAM, today } from './playbook.ts'
import { answerTo, hears, isAsked, type Language, sees, type Talker, types } from './talk.ts'
import { pressing } from './waysIn.ts'
import { knowsChannels } from './withChannels.ts'

const LANGUAGES = ['nl', 'en'] as const

const words = { nl: 'actiekaart', en: 'action card' }
const mine = { nl: 'mijn kaarten', en: 'my cards' }

const openFor = async (language: Language, names?: readonly (string | null)[]) => {
  const team = await openTeam(language)
  onTestFinished(team.close)
  const bram = await team.meets('Bram Bedacht')
  if (names) await knowsChannels(team, [BRAM], names)
  const cards = (): Promise<readonly ActionCard[]> =>
    team.beside(async store => {
      const people = await store.peopleIn('welfare')
      return store.cardsOf('welfare', people.find(({ entraId }) => entraId === BRAM)?.id ?? '')
    })
  return { team, bram, cards }
}

const answers = async (talker: Talker, question: string, answer: string) => {
  await isAsked(talker, 'actionCard', question)
  await talker.chat.press('answer', { answer })
}

/** Up to the preview of a ready card, by pressing alone. */
const uptoPreview = async (talker: Talker, ready = 'callPartner') => {
  await talker.chat.say(words[talker.language])
  await answers(talker, 'kind', 'call')
  await answers(talker, 'ambition', 'partners')
  await answers(talker, 'ready', ready)
  await isAsked(talker, 'actionCard', 'what')
  await talker.chat.press('answer')
  return hears(talker, 'channelCard.preview.like')
}

const postsLater = async (talker: Talker) => {
  await uptoPreview(talker)
  await talker.chat.press(say(talker.language, 'channelCard.button.later'))
  await isAsked(talker, 'actionCard', 'when')
  await talker.chat.press('answer', { answer: 'later' })
}

const plans = async (talker: Talker) => {
  await postsLater(talker)
  await answers(talker, 'day', daysAfter(today, 3))
  await answers(talker, 'hour', '9')
  await hears(talker, 'channelCard.preview.like')
  await talker.chat.press('confirm')
  return hears(talker, 'actionCard.saved')
}

describe.each(LANGUAGES)('in %s', language => {
  test('a card is made from a ready one, and posted at the hour that was chosen', async () => {
    const { bram, cards } = await openFor(language, [null])
    await plans(bram)
    const [card] = await cards()
    expect(card).toMatchObject({
      ...{ kind: 'call', ambition: 'partners', status: 'scheduled', language, audience: 'north', why: null },
      what: say(language, 'actionCard.readyCards.callPartner.text'),
    })
    expect(card?.postAt.slice(0, 10)).toBe(daysAfter(today, 3))
    const list = await types(bram, mine[language])
    expect(list.words).toContain(say(language, 'actionCard.readyCards.callPartner.text'))
  })

  test('every question can be answered by typing, and any answer can be changed at the end', async () => {
    const { bram, cards } = await openFor(language, [null, 'Zorg'])
    const said = {
      nl: ['oproep', '1', 'zelf', 'Bel elke maandag een partner.', '2'],
      en: ['call', '1', 'myself', 'Call a partner every Monday.', '2'],
    }
    await bram.chat.say(words[language])
    const asked = ['kind', 'ambition', 'ready', 'what', 'channel']
    for (const [nth, question] of asked.entries()) {
      await isAsked(bram, 'actionCard', question)
      await bram.chat.say(said[language][nth] ?? '')
    }
    const preview = await hears(bram, 'channelCard.preview.like')
    expect(preview.words).toContain('Noord samen › Zorg')
    expect(preview.words).toContain(said[language][3])
    await bram.chat.say(say(language, 'actionCard.why.label'))
    await isAsked(bram, 'actionCard', 'why')
    await bram.chat.say('Omdat het **helpt** [klik](http://x) {{x}}')
    await hears(bram, 'channelCard.preview.like')
    await bram.chat.say(say(language, 'actionCard.until.label'))
    await isAsked(bram, 'actionCard', 'until')
    await bram.chat.say(language === 'nl' ? 'over 10 dagen' : 'in 10 days')
    await hears(bram, 'channelCard.preview.like')
    await bram.chat.say(language === 'nl' ? 'plaats maar' : 'post it')
    await hears(bram, 'actionCard.saved')
    expect(await cards()).toMatchObject([
      {
        ...{ what: said[language][3], why: 'Omdat het **helpt** [klik](http://x) {{x}}' },
        until: daysAfter(today, 10),
      },
    ])
  })

  test('without a channel it is told what to do, and nothing begins', async () => {
    const { bram, team } = await openFor(language)
    const told = await types(bram, words[language])
    expect(told.words).toContain(say(language, 'actionCard.noChannel'))
    expect(told.words).toContain(say(language, 'channels.notInTeam.how'))
    expect((await team.storedOf(BRAM)).runs).toEqual([])
    await knowsChannels(team, [])
    expect((await types(bram, words[language])).words).toContain(say(language, 'channels.notMine.how'))
  })

  test('who leads nobody is told kindly who can, and what to do instead', async () => {
    const { team } = await openFor(language, [null])
    const samira = await team.meets('Samira Voorbeeld')
    const told = await types(samira, words[language])
    expect(told.words).toContain(say(language, 'rights.insteadOf.makeCard'))
  })
})

test('an action that a colleague shared with the team can become a card; what the leader alone may see cannot', async () => {
  const { team, bram } = await openFor('nl', [null])
  const samira = await team.meets('Samira Voorbeeld')
  await makesFor(samira, 'leader')
  await makesFor(samira, 'team')
  const { actions } = await team.recordsOf(samira.entraId)
  const [shared, told] = ['team', 'leader'].map(who => actions.find(({ seenBy }) => seenBy === who)?.id)
  const refused = await pressing(bram, { do: 'start', flow: 'actionCard', subject: told ?? '' })
  expect(refused).toContain(say('nl', 'actionCard.nothingToMakeOf'))
  await pressing(bram, { do: 'start', flow: 'actionCard', subject: shared ?? '' })
  await answers(bram, 'kind', 'call')
  const what = await isAsked(bram, 'actionCard', 'what')
  expect(JSON.stringify(what)).toContain('huisarts')
})

test('a planned card is moved and taken away; each of it once', async () => {
  const { bram, cards } = await openFor('nl', [null])
  await plans(bram)
  const id = (await cards())[0]?.id ?? ''
  await pressing(bram, { do: 'changeCard', card: id, deed: 'moveCard' })
  await isAsked(bram, 'moveCard', 'day')
  await bram.chat.press('answer', { answer: daysAfter(today, 5) })
  await isAsked(bram, 'moveCard', 'hour')
  await bram.chat.press('answer', { answer: '14' })
  await hears(bram, 'moveCard.saved')
  expect((await cards())[0]?.postAt.slice(0, 10)).toBe(daysAfter(today, 5))
  await pressing(bram, { do: 'changeCard', card: id, deed: 'withdrawCard' })
  const summary = await hears(bram, 'withdrawCard.summary')
  await bram.chat.press('confirm')
  await hears(bram, 'withdrawCard.saved')
  expect(await cards()).toMatchObject([{ status: 'cancelled' }])
  await bram.chat.press('confirm', {}, { card: summary })
  expect(await pressing(bram, { do: 'changeCard', card: id, deed: 'moveCard' })).toContain(
    say('nl', 'cards.changed'),
  )
  expect(await cards()).toMatchObject([{ status: 'cancelled' }])
})

test('a card of somebody else is not there', async () => {
  const { team, bram, cards } = await openFor('nl', [null])
  await plans(bram)
  const mieke = await team.meets('Mieke Verzonnen')
  const id = (await cards())[0]?.id ?? ''
  for (const data of [
    { do: 'cardPage', card: id },
    { do: 'changeCard', card: id, deed: 'withdrawCard' },
    { do: 'pick', card: id, contribution: 'x' },
  ])
    expect(await pressing(mieke, data)).toContain(say('nl', 'cards.gone'))
  expect(await cards()).toMatchObject([{ status: 'scheduled' }])
})

test('posting pressed twice makes one card, and so does an old preview', async () => {
  const { bram, cards } = await openFor('nl', [null])
  const preview = await uptoPreview(bram)
  expect(preview.words).toContain(
    say('nl', 'actionCard.where', { channel: `Noord samen › ${say('nl', 'channels.general')}` }),
  )
  await bram.chat.press('confirm')
  await hears(bram, 'actionCard.saved')
  await bram.chat.press('confirm', {}, { card: preview })
  await hears(bram, 'cards.page.heading')
  expect(await cards()).toHaveLength(1)
})

test('a last day before the moment of posting is asked again', async () => {
  const { bram, cards } = await openFor('nl', [null])
  await postsLater(bram)
  await answers(bram, 'day', daysAfter(today, 20))
  await answers(bram, 'hour', '9')
  const preview = await hears(bram, 'channelCard.preview.like')
  expect(preview.words).toContain('9.00 uur')
  await bram.chat.press('confirm')
  await hears(bram, 'actionCard.untilTooEarly')
  await answers(bram, 'until', daysAfter(today, 21))
  await hears(bram, 'channelCard.preview.like')
  await bram.chat.press('confirm')
  await hears(bram, 'actionCard.saved')
  expect(await cards()).toHaveLength(1)
})

test('who may not post there any more cannot change what stands there, and can take it back', async () => {
  const { team, bram, cards } = await openFor('nl', [null])
  await plans(bram)
  await knowsChannels(team, [])
  const id = (await cards())[0]?.id ?? ''
  expect(await pressing(bram, { do: 'changeCard', card: id, deed: 'correctCard' })).toContain(
    say('nl', 'cards.notThere'),
  )
  await pressing(bram, { do: 'changeCard', card: id, deed: 'withdrawCard' })
  await hears(bram, 'withdrawCard.summary')
  await bram.chat.press('confirm')
  await hears(bram, 'withdrawCard.saved')
  expect(await cards()).toMatchObject([{ status: 'cancelled' }])
})

test('a card is made again, with what it said before', async () => {
  const { bram, cards } = await openFor('nl', [null, 'Zorg'])
  await uptoChannel(bram)
  await hears(bram, 'channelCard.preview.like')
  expect(answerTo(await bram.chat.press('confirm'))).not.toContain('undefined')
  await hears(bram, 'actionCard.saved')
  const id = (await cards())[0]?.id ?? ''
  await pressing(bram, { do: 'changeCard', card: id, deed: 'actionCard' })
  await hears(bram, 'channelCard.preview.like')
  await bram.chat.say('ja')
  await hears(bram, 'actionCard.saved')
  const [again, first] = await cards()
  expect([again?.what, again?.channel]).toEqual([first?.what, first?.channel])
})

const uptoChannel = async (talker: Talker) => {
  await talker.chat.say(words[talker.language])
  await answers(talker, 'kind', 'focus')
  await answers(talker, 'ambition', 'results')
  await answers(talker, 'ready', 'own')
  await answers(talker, 'what', 'Vraag elke dag één bewoner hoe het gaat.')
  await isAsked(talker, 'actionCard', 'channel')
  await sees(talker.chat, 'Noord samen › Zorg')
  await talker.chat.say('zorg')
}
