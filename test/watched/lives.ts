import { say } from '../../src/cards/say.ts'
import { reachesSummary } from '../protocol/marked.ts'
import { asksForOwnData, opens } from '../protocol/ownLink.ts'
import { answersTo, hears, isAsked, starts, type Talker, types } from '../protocol/talk.ts'

type Both = readonly [nl: string, en: string]

const says = ({ chat, language }: Talker, [nl, en]: Both) => chat.say(language === 'nl' ? nl : en)

const confirms = async (talker: Talker, flow: string): Promise<void> => {
  await hears(talker, `${flow}.summary`)
  await talker.chat.press('confirm')
  await hears(talker, `${flow}.saved`)
}

const makesAll = async (talker: Talker, mark: string): Promise<void> => {
  for (const flow of ['translate', 'promise', 'skills'] as const) {
    await reachesSummary(talker, flow, mark)
    await confirms(talker, flow)
  }
}

/** Done, moved, sharpened and withdrawn, each in words of one's own. */
const changesAll = async (talker: Talker, mark: string): Promise<void> => {
  await says(talker, ['andere datum', 'move the date'])
  await isAsked(talker, 'move', 'from')
  await says(talker, ['over 3 weken', 'in 3 weeks'])
  await hears(talker, 'move.saved')
  await says(talker, ['gedaan', 'done'])
  await hears(talker, 'finish.saved')
  await says(talker, ['scherper', 'sharpen'])
  await isAsked(talker, 'sharpen', 'behaviour')
  await talker.chat.press('answer', { answer: `ik zit elke dinsdag om 9 uur in de ${mark}` })
  await isAsked(talker, 'sharpen', 'noticed')
  await talker.chat.press('answer')
  await confirms(talker, 'sharpen')
  await says(talker, ['belofte intrekken', 'withdraw my promise'])
  await isAsked(talker, 'withdraw', 'because')
  await talker.chat.say(`ik werk niet meer bij de ${mark}`)
  await confirms(talker, 'withdraw')
}

/** One answer after another to what is asked about one's rhythm. */
type Turns = readonly (readonly [question: string, answer: string])[]

const changesRhythm = async (talker: Talker, turns: Turns): Promise<void> => {
  const card = await types(talker, say(talker.language, 'rhythm.title'))
  await talker.chat.press(say(talker.language, 'common.button.changeRhythm'), {}, { card })
  for (const [question, answer] of turns) {
    await isAsked(talker, 'rhythm', question)
    await talker.chat.press('answer', { answer })
  }
  await confirms(talker, 'rhythm')
}

const setsRhythm = async (talker: Talker): Promise<void> => {
  const hours: Turns = [
    ['change', 'hours'],
    ['alike', 'perDay'],
    ['days', 'monday'],
    ['between', '08:30 - 12:30'],
  ]
  await changesRhythm(talker, hours)
  const often: Turns = [
    ['change', 'often'],
    ['often', 'monthly'],
  ]
  await changesRhythm(talker, often)
  await says(talker, ['geen berichten meer', 'unsubscribe'])
  await hears(talker, 'rhythm.wish.stopped')
  await says(talker, ['mijn ritme', 'my rhythm'])
  await hears(talker, 'rhythm.now.stopped')
  await talker.chat.press('wish')
  await hears(talker, 'rhythm.wish.started')
  await pauses(talker)
}

export const pauses = async (talker: Talker): Promise<void> => {
  await says(talker, ['pauze voor twee weken', 'pause for two weeks'])
  await hears(talker, 'rhythm.wish.pausedBack')
}

/** Everything that can be asked for in words, own data opened, and nonsense. */
const looksAround = async (talker: Talker, mark: string): Promise<void> => {
  const words: readonly Both[] = [
    ['mijn overzicht', 'my overview'],
    ['mijn acties', 'my actions'],
    ['mijn beloften', 'my promises'],
    ['wie is er vertrokken', 'who has left'],
    ['programma', 'programme'],
    [`${mark} onzin`, `${mark} nonsense`],
  ]
  for (const both of words) await says(talker, both)
  const { html } = await opens(await asksForOwnData(talker))
  if (!html.includes(mark)) throw new Error('The page with their own data does not show their own words.')
}

/** All that the product has for one person, and something that is left halfway. */
export const livesThrough = async (talker: Talker, mark: string): Promise<void> => {
  await makesAll(talker, mark)
  await changesAll(talker, mark)
  await makesAll(talker, mark)
  await setsRhythm(talker)
  await looksAround(talker, mark)
  await starts(talker, 'translate')
  await talker.chat.say('1')
  await talker.chat.say(`Dit is nog niet af, ${mark}`)
}

/** An action that the team may see, with this behaviour. */
export const shares = async (talker: Talker, behaviour: string): Promise<void> => {
  await starts(talker, 'translate')
  await answersTo(talker, 'translate', 'behaviour')
  await talker.chat.press('answer', { answer: behaviour })
  await answersTo(talker, 'translate', 'seenBy', 'from')
  await talker.chat.press('answer', { answer: 'team' })
  await confirms(talker, 'translate')
}

/** Chooses these by the list and by their names, and leaves one more promise halfway in which they are chosen. */
export const chooses = async (
  talker: Talker,
  { ids, names }: { readonly ids: readonly string[]; readonly names: readonly string[] },
): Promise<void> => {
  const picked = { answer: ids.join(',') }
  await starts(talker, 'translate')
  await answersTo(talker, 'translate', 'withWhom')
  await talker.chat.press('answer', picked)
  await answersTo(talker, 'translate', null, 'needs')
  await confirms(talker, 'translate')
  for (const isWhole of [true, false]) {
    await starts(talker, 'promise')
    await answersTo(talker, 'promise', 'to')
    await talker.chat.press('answer', { answer: 'people' })
    await isAsked(talker, 'promise', 'toPeople')
    await talker.chat.press('answer', picked)
    await answersTo(talker, 'promise', 'witnesses', 'behaviour')
    await talker.chat.say(names.join(' en '))
    await isAsked(talker, 'promise', 'score')
    if (!isWhole) continue
    await answersTo(talker, 'promise', null, 'score')
    await confirms(talker, 'promise')
  }
}

export const forgets = async (talker: Talker): Promise<void> => {
  await says(talker, ['vergeet mij', 'forget me'])
  await hears(talker, 'forget.summary')
  await says(talker, ['ja', 'yes'])
  await hears(talker, 'forget.saved')
}
