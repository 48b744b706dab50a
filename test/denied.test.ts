/** A no and its opposite are never taken for each other, in the words of the questions as they are asked. */
import { describe, expect, test } from 'vitest'
import { read } from '../src/dialogue/read.ts'
import { LANGUAGES, vocabularyOf, withWordedOptions } from './wordedFlows.ts'

/** What is understood of a text, in both languages of the screen. */
const heard = (key: string, text: string) => {
  const worded = withWordedOptions.find(one => one.key === key) ?? expect.fail(key)
  return LANGUAGES.map(screen => {
    const checked = read(worded.question, { kind: 'typed', text }, vocabularyOf(worded, screen))
    return checked.ok ? checked.value : checked.problem.id
  })
}

const both = (answer: string) => LANGUAGES.map(() => answer)

describe('whether one noticed', () => {
  test.each([
    'gemerkt',
    'Gemerk',
    'ik heb het gemerkt',
    'wel gemerkt',
    'ik merkte het',
    'notice',
    'noticed',
    'I noticed it',
    'I did notice it',
  ])('%s is a yes', text => expect(heard('check-noticed.noticed', text)).toEqual(both('clearly')))

  test.each([
    ...[
      'niet gemerkt',
      'niets gemerkt',
      'Niets',
      'niks',
      'nee, niets',
      'nee niet gemerkt',
      'ik merkte niets',
    ],
    ...['not noticed', 'nothing', 'no, nothing', 'I noticed nothing', 'I did not notice it'],
  ])('%s is a no', text => expect(heard('check-noticed.noticed', text)).toEqual(both('not')))

  test.each(['een beetje gemerkt', 'ik merkte het een beetje', 'soms gemerkt', 'I noticed it a little'])(
    '%s is a little',
    text => expect(heard('check-noticed.noticed', text)).toEqual(both('aLittle')),
  )

  test.each([
    ...['van gemerkt', 'nauwelijks gemerkt', 'ik merkte het nooit duidelijk', 'idee', 'gezien', 'helemaal'],
    ...[
      'nee, duidelijk',
      'ja, niet gemerkt',
      'nee, een beetje',
      'ik was er',
      'vrij veel',
      'nog niet duidelijk',
    ],
    ...["I didn't notice it clearly", 'hardly noticed', 'I never noticed it clearly', 'idea', 'no, clearly'],
  ])('%s is asked again', text => expect(heard('check-noticed.noticed', text)).toEqual(both('notAnOption')))
})

describe('that one could not see it', () => {
  test.each(['nee, ik was er niet bij', 'nee, geen idee', 'no, I could not see it', 'no, no idea'])(
    '%s says so',
    text => expect(heard('check-noticed.noticed', text)).toEqual(both('couldNotSee')),
  )
})

describe('how to go on with a promise', () => {
  test.each([
    ...[
      ['ik wil veranderen', 'sharpen'],
      ['veranderen', 'sharpen'],
      ['wijzigen', 'sharpen'],
      ['change', 'sharpen'],
      ['change it', 'sharpen'],
      ['I want to change it', 'sharpen'],
    ],
    ...[
      ['ik houd op', 'withdraw'],
      ['ik hou op', 'withdraw'],
      ['ophouden', 'withdraw'],
      ['ik wil ophouden', 'withdraw'],
      ['I give up', 'withdraw'],
    ],
    ...[
      ['niets veranderen', 'keep'],
      ['niet veranderen', 'keep'],
      ['ik wil niets veranderen', 'keep'],
      ['I want to change nothing', 'keep'],
      ['ik houd het zo', 'keep'],
    ],
  ])('%s is %s', (text, id) => expect(heard('check-self.next', text)).toEqual(both(id)))

  test.each(["I don't want to change it", 'de dag veranderen', 'nothing'])(
    '%s does not change its words',
    text => expect(heard('check-self.next', text)).not.toContain('sharpen'),
  )
})

const named = ['check-noticed.named', 'example.named', 'idea.named']
describe.each(named)('%s', key => {
  test.each([
    ...['nee, met mijn naam', 'nee, met naam', 'no, with my name', 'no, by name'],
    ...['ja, zonder naam', 'ja, maar anoniem', 'yes, anonymous', 'yes, without my name'],
  ])('%s contradicts itself, and is asked again', text =>
    expect(heard(key, text)).toEqual(both('notAnOption')),
  )

  test.each([
    'nee, anoniem',
    'nee, liever anoniem',
    'no, anonymous',
    'nee zonder naam',
    'no, rather not',
    'nee, liever niet',
  ])('%s leaves the name out', text => expect(heard(key, text)).toEqual(both('noName')))

  test.each(['ja, met mijn naam', 'ja, dat mag', 'yes, with my name', 'naam'])('%s gives the name', text =>
    expect(heard(key, text)).toEqual(both('name')),
  )
})

test.each([
  ['check-noticed.named', 'tel mij alleen mee', 'noName'],
  ['rhythm.alike', 'per dag verschillend', 'perDay'],
  ['skills.seenBy', 'tel het alleen mee', 'me'],
])('%s: %s is the rest of a no', (key, text, id) => expect(heard(key, text)).toEqual(both(id)))

test('nobody else is meant by who says else', () => {
  expect(heard('promise.seenBy', 'anders')).not.toContain('me')
  expect(heard('translate.seenBy', 'else')).not.toContain('me')
})
