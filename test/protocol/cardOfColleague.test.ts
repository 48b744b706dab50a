/** An action card that was begun with a colleague's words, and one that somebody posts where she is no owner. */
import { expect, onTestFinished, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { makesFor, openTeam } from './openTeam.ts'
import { BRAM } from './playbook.ts'
import { hears, isAsked, type Talker, types } from './talk.ts'
import { pressing } from './waysIn.ts'
import { knowsChannels } from './withChannels.ts'

const openFor = async (leaders: readonly string[]) => {
  const team = await openTeam('nl')
  onTestFinished(team.close)
  const cardsOf = ({ entraId }: Talker) =>
    team.beside(async store => {
      const people = await store.peopleIn('welfare')
      return store.cardsOf('welfare', people.find(one => one.entraId === entraId)?.id ?? '')
    })
  await knowsChannels(team, leaders)
  return { team, cardsOf }
}

test('the words of a colleague who asks to be forgotten go out of a card before it is posted', async () => {
  const { team, cardsOf } = await openFor([BRAM])
  const bram = await team.meets('Bram Bedacht')
  const samira = await team.meets('Samira Voorbeeld')
  await makesFor(samira, 'team')
  const [action] = (await team.recordsOf(samira.entraId)).actions
  await pressing(bram, { do: 'start', flow: 'actionCard', subject: action?.id ?? '' })
  await isAsked(bram, 'actionCard', 'kind')
  await bram.chat.press('answer', { answer: 'call' })
  await isAsked(bram, 'actionCard', 'what')
  await bram.chat.press('answer')
  await hears(bram, 'channelCard.preview.like')
  await types(samira, 'vergeet mij')
  await hears(samira, 'forget.summary')
  await samira.chat.press(say('nl', 'common.button.eraseAll'))
  await hears(samira, 'forget.saved')
  await bram.chat.press('confirm')
  await hears(bram, 'actionCard.actionGone')
  await isAsked(bram, 'actionCard', 'what')
  expect(await cardsOf(bram)).toEqual([])
  expect(JSON.stringify((await team.storedOf(BRAM)).runs)).not.toContain(action?.behaviour)
  await bram.chat.say('Bel elke maandag een partner.')
  await hears(bram, 'channelCard.preview.like')
  await bram.chat.press('confirm')
  await hears(bram, 'actionCard.saved')
  expect(await cardsOf(bram)).toMatchObject([{ what: 'Bel elke maandag een partner.', action: null }])
})

test('a programme lead posts in a team that is not hers, in five presses', async () => {
  const { team, cardsOf } = await openFor([])
  const mieke = await team.meets('Mieke Verzonnen')
  await knowsChannels(team, [mieke.entraId])
  await mieke.chat.say('actiekaart')
  for (const [question, answer] of [
    ['kind', 'focus'],
    ['ambition', 'partners'],
    ['ready', 'oneStep'],
  ] as const) {
    await isAsked(mieke, 'actionCard', question)
    await mieke.chat.press('answer', { answer })
  }
  await isAsked(mieke, 'actionCard', 'what')
  await mieke.chat.press('answer')
  const preview = await hears(mieke, 'channelCard.preview.like')
  await Promise.all([1, 2].map(() => mieke.chat.press('confirm', {}, { card: preview })))
  await hears(mieke, 'cards.page.heading')
  expect(await cardsOf(mieke)).toMatchObject([{ kind: 'focus', audience: null, why: null }])
})
