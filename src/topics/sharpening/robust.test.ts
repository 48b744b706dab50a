import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharpen } from './sharpen.ts'

const ids = (text: string, language: 'nl' | 'en' = 'nl') =>
  sharpen(text, language).missing.map(({ id }) => id)

const typed = [
  'Elke maandag loop ik een uur mee met de nachtdienst',
  'Als een bewoner valt, bel ik dezelfde dag de familie',
  'ik ga beter communiceren',
  'Ik bel vaker met de mantelzorgers',
  'De teamleiders moeten elke vrijdag bellen',
  'Misschien bel ik morgen de huisarts',
  'Maandag bel ik de familie en elke vrijdag schrijf ik een column',
  'Meer aandacht voor elkaar',
  'Morgen mevrouw Jansen bellen',
]

test.each(typed)(
  '“%s” is judged alike in capitals, with spaces around it, and with a stop or emoji behind it',
  text => {
    const judged = ids(text)
    const alike = [
      text.toUpperCase(),
      text.toLowerCase(),
      `  ${text}\n`,
      `${text}.`,
      `${text} 🙂`,
      `${text}!!`,
    ]
    for (const variant of alike) expect({ variant, found: ids(variant) }).toEqual({ variant, found: judged })
  },
)

test.each(typed.slice(0, 2))('“%s” stays concrete after a story', text => {
  expect(ids(`Vorig jaar ging het mis. ${text}`)).toEqual([])
})

test('it reads abbreviations, lists on lines, and 4,000 characters', () => {
  expect(ids('ma 9.00u mw jansen bellen')).toEqual([])
  expect(ids('- elke maandag bellen met de familie')).toEqual([])
  expect(ids('Ik ga beter communiceren. '.repeat(160))).toContain('act')
  expect(ids(`${'Wij bouwen aan de toekomst. '.repeat(140)}Morgen bel ik de familie.`)).toEqual([])
})

test('no text makes it fail, and it gives the same answer twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('nl' as const, 'en' as const),
      (text, language) => {
        expect(sharpen(text, language)).toEqual(sharpen(text, language))
      },
    ),
  )
})
