/** What people type: that a command is one command and no answer, and that an option is understood as it is called. */
import { describe, expect, test } from 'vitest'
import { list, say } from '../src/cards/say.ts'
import { plainWords, read, saysNothing } from '../src/dialogue/read.ts'
import { ALWAYS, IDLE } from '../src/work/commands.ts'
import {
  LANGUAGES,
  type Language,
  vocabularyOf,
  type Worded,
  waysToSay,
  withWordedOptions,
  wordedOptions,
} from './wordedFlows.ts'

/** Commands that can be meant at the same moment. */
const moments = [
  { moment: 'no question is open', commands: [...ALWAYS, ...IDLE] },
  { moment: 'the summary is shown', commands: [...ALWAYS, 'confirm', 'change'] },
  { moment: 'the draft may be kept', commands: [...ALWAYS, 'keepDraft', 'throwAway'] },
  { moment: 'one helpful question was asked', commands: [...ALWAYS, 'keep'] },
]

const phrasesOf = (command: string): readonly string[] => [
  ...new Set(LANGUAGES.flatMap(language => list(language, `commands.${command}`)).map(plainWords)),
]

const alsoIdle = (command: string) => phrasesOf(`whenIdle.${command}`)

test('a phrase is one command when no question is open, and no command while one is', () => {
  const all = [...ALWAYS, ...IDLE].flatMap(command => [...phrasesOf(command), ...alsoIdle(command)])
  expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([])
})

describe.each(moments)('when $moment', ({ commands }) => {
  test('a phrase is one command', () => {
    const all = commands.flatMap(phrasesOf)
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([])
  })
})

test.each([...new Set(moments.flatMap(({ commands }) => commands))])(
  '%s can be said in many ways',
  command => {
    for (const language of LANGUAGES) {
      const phrases = list(language, `commands.${command}`)
      expect(phrases.length).toBeGreaterThanOrEqual(4)
      expect(phrases.filter(phrase => phrase !== plainWords(phrase))).toEqual([])
    }
  },
)

const alwaysSaid = ALWAYS.flatMap(phrasesOf)

test('a command that always counts does not leave a question open', () => {
  expect(alwaysSaid.filter(saysNothing)).toEqual([])
})

test.each(withWordedOptions)('a command that always counts is no answer to $key', worded => {
  const ways = wordedOptions(worded).flatMap(id =>
    LANGUAGES.flatMap(language => waysToSay(language, worded.key, id)),
  )
  expect(ways.map(plainWords).filter(way => alwaysSaid.includes(way))).toEqual([])
})

const understood = (worded: Worded, text: string, screen: Language) => {
  const checked = read(worded.question, { kind: 'typed', text }, vocabularyOf(worded, screen))
  const value = checked.ok ? checked.value : checked.problem.id
  return typeof value === 'object' && value !== null && 'ids' in value ? value.ids.join() : value
}

/** A word that several options share means all of them, where more than one can be chosen: `werkdagen`. */
const meantBy = (worded: Worded, text: string, id: string): string => {
  const isCalled = (option: string) =>
    LANGUAGES.some(language => waysToSay(language, worded.key, option).includes(text))
  return worded.question.kind === 'choices' ? wordedOptions(worded).filter(isCalled).join() : id
}

describe.each(withWordedOptions)('$key', worded => {
  test.each(wordedOptions(worded))('understands %s however it is called', id => {
    for (const screen of LANGUAGES) {
      const said = LANGUAGES.flatMap(language => waysToSay(language, worded.key, id))
      expect(said.filter(text => understood(worded, text, screen) !== meantBy(worded, text, id))).toEqual([])
    }
  })
})

/** What a button says may be typed as well. A button that is not a command of its own is left out. */
const buttons = {
  next: 'resume',
  stop: 'askStop',
  save: 'saving',
  goOn: 'resume',
  ...Object.fromEntries(
    'back change keep keepDraft throwAway resume rhythm translate promise skills overview menu actions promises finish move sharpen withdraw'
      .split(' ')
      .map(name => [name, name]),
  ),
}

test.each(Object.entries(buttons))('the button %s can be typed', (button, command) => {
  for (const language of LANGUAGES)
    expect([...phrasesOf(command), ...alsoIdle(command)]).toContain(
      plainWords(say(language, `common.button.${button}`)),
    )
})
