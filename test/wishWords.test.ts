/** What people say about the messages that come by themselves: understood, and not mistaken for something else. */
import { describe, expect, test } from 'vitest'
import { say } from '../src/cards/say.ts'
import { plainWords } from '../src/dialogue/read.ts'
import { WISHES } from '../src/people/wish.ts'
import { ALWAYS, commandFor } from '../src/work/commands.ts'
import { wishFor, wishWords as words } from '../src/work/wishes.ts'
import { LANGUAGES, waysToSay, withWordedOptions, wordedOptions } from './wordedFlows.ts'

const wishOf = (text: string, talking = false) => wishFor(text, talking)

test.each([
  ['stop', 'stopMessages'],
  ['STOP!', 'stopMessages'],
  ['Stop, stop, stop!!', 'stopMessages'],
  ['Please, I want to stop now', 'stopMessages'],
  ['Nee, stop nu maar alsjeblieft', 'stopMessages'],
  ['No messages please', 'stopMessages'],
  ['Stop alsjeblieft', 'stopMessages'],
  ['afmelden', 'stopMessages'],
  ['Ik wil me afmelden.', 'stopMessages'],
  ['laat me met rust', 'stopMessages'],
  ['Laat mij met rust aub', 'stopMessages'],
  ['unsubscribe', 'stopMessages'],
  ['Please unsubscribe me', 'stopMessages'],
  ['geen berichten meer', 'stopMessages'],
  ["Don't message me", 'stopMessages'],
  ['pauze', 'pause'],
  ['even geen berichten graag', 'pause'],
  ['Take a break', 'pause'],
  ['Stuur me weer berichten', 'startAgain'],
  ['I am back', 'startAgain'],
  ['minder vaak graag', 'lessOften'],
  ['Andere tijd', 'otherTime'],
  ['At another time please', 'otherTime'],
])('%s', (text, wish) => {
  expect(wishOf(text)).toMatchObject({ wish, sure: true })
})

test.each([
  ['Pauze tot 1 maart', 'pause'],
  ['even niet tot na de vakantie', 'pause'],
  ['no messages for a while, until March', 'pause'],
  ['ik wil mij niet afmelden', 'stopMessages'],
  ['hoe kan ik me afmelden?', 'stopMessages'],
  ['laat me met rust met die vragen van je', 'stopMessages'],
])('%s: it is asked', (text, wish) => {
  expect(wishOf(text)).toMatchObject({ wish, sure: false })
})

test.each(['hoi', 'mijn beloften', 'ik stop vaker bij de balie', 'wat een mooi weer', ''])(
  '%j is no wish',
  text => expect(wishOf(text)).toBeUndefined(),
)

describe('in the middle of a conversation', () => {
  test.each(['stop', 'Stoppen', 'stop it', 'ik stop'])('%s is about that conversation', text => {
    expect(wishOf(text, true)).toBeUndefined()
    expect(commandFor(text, ALWAYS)).toBe('askStop')
  })

  test.each(['Laat me met rust!', 'afmelden', 'unsubscribe please', 'geen berichten meer'])(
    '%s is about all messages',
    text => expect(wishOf(text, true)).toMatchObject({ wish: 'stopMessages', sure: true }),
  )

  test.each([
    'In de pauze vraag ik hoe het gaat',
    'Ik laat me met rust uitleggen wat er is',
    'Dat cliënten zich kunnen afmelden',
  ])('%s is an answer', text => expect(wishOf(text, true)).toBeUndefined())
})

test('a phrase is one wish, and its own list says so', () => {
  for (const wish of WISHES)
    for (const phrase of words[wish]) expect(wishOf(phrase)).toMatchObject({ wish, sure: true })
})

test('phrases are in plain words', () => {
  const all = Object.values(words).flat()
  expect(all.filter(phrase => phrase !== plainWords(phrase))).toEqual([])
})

test('a wish is no command, since both count at any moment', () => {
  const phrases = WISHES.flatMap(wish => words[wish])
  expect(phrases.filter(phrase => commandFor(phrase, ALWAYS))).toEqual([])
})

test.each(withWordedOptions)('a wish is no answer to $key', worded => {
  const ways = wordedOptions(worded).flatMap(id =>
    LANGUAGES.flatMap(language => waysToSay(language, worded.key, id)),
  )
  expect(ways.filter(way => wishOf(way, true))).toEqual([])
})

test.each(['stopMessages', 'startAgain'] as const)('the button %s can be typed', wish => {
  for (const language of LANGUAGES)
    expect(wishOf(say(language, `common.button.${wish}`))).toMatchObject({ wish, sure: true })
})
