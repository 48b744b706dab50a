import { buttonsOf, inputsOf } from '../../fakeTeams/card.ts'
import { dataOf, type Filled } from '../../fakeTeams/cardInputs.ts'
import { type Json, objectsIn, textIn } from '../../fakeTeams/json.ts'
import type { Dice } from '../frame/dice.ts'
import { cardIn, sentBy } from '../teams/cards.ts'
import type { Message } from './human.ts'

const ONWARD: readonly unknown[] = ['answer', 'confirm', 'resume', 'keep']

/** What somebody may press without meaning anything that this simulation keeps track of otherwise. */
const HARMLESS: readonly unknown[] = [
  ...[...ONWARD, 'back', 'offer', 'reopen', 'show', 'decline', 'promisePage', 'bodyPage', 'round'],
]

const STARTS: readonly unknown[] = ['check-self', 'check-noticed']

/** Whether it is the end of being forgotten, which somebody means. Only this card says in which language that is to be told. */
export const isForgetting = ({ do: what, language }: Json): boolean =>
  what === 'confirm' && language !== undefined

const isHarmless = (data: Json): boolean =>
  data.wish === undefined &&
  !isForgetting(data) &&
  (HARMLESS.includes(data.do) || (data.do === 'start' && STARTS.includes(data.flow)))

const isOnward = ({ do: what, flow }: Json): boolean => ONWARD.includes(what) || STARTS.includes(flow)

const choicesOf = (input: Json): readonly string[] =>
  objectsIn(input.choices).map(({ value }) => textIn(value))

const numberIn = (input: Json, dice: Dice): number =>
  dice.between(Number(input.min ?? 1), Number(input.max ?? 10))

/** `words` are what they write, by which they are known wherever they turn up. */
const filledIn = (input: Json, dice: Dice, words: () => string): Filled[string] | undefined => {
  const choices = choicesOf(input)
  switch (input.type) {
    case 'Input.ChoiceSet':
      return input.isMultiSelect === true ? dice.some(choices, 2) : dice.oneOf(choices)
    case 'Input.Number':
      return numberIn(input, dice)
    case 'Input.Text':
      return words()
    case 'Input.Date':
      return textIn(input.value) || textIn(input.min) || textIn(input.max)
    case 'Input.Toggle':
      return dice.onceIn(2)
    default:
      return undefined
  }
}

const fill = (card: Json, dice: Dice, words: () => string): Filled => {
  const all = inputsOf(card).map(input => [textIn(input.id), filledIn(input, dice, words)] as const)
  return Object.fromEntries(all.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
}

export type Choosing = { readonly dice: Dice; readonly words: () => string }

/** What a press on a message sends: of a button that is chosen by chance, mostly one that goes on. */
export const pressOn = (
  { activity }: Message,
  { dice, words }: Choosing,
  wanted: (data: Json) => boolean = isHarmless,
): Json | undefined => {
  const card = cardIn(activity)
  if (!card) return undefined
  const buttons = buttonsOf(card).filter(button => wanted(sentBy(button)))
  const onward = buttons.filter(button => isOnward(sentBy(button)))
  const button = dice.oneOf(onward.length > 0 && !dice.onceIn(12) ? onward : buttons)
  return button && dataOf(card, button, fill(card, dice, words))
}

/** Words for an open question, as somebody types them: what stands on a button or a choice, or something of their own. */
export const wordsFor = ({ activity }: Message, { dice, words }: Choosing): string => {
  const card = cardIn(activity)
  if (!card) return words()
  const titles = [
    ...buttonsOf(card)
      .filter(button => sentBy(button).do === 'answer')
      .map(({ title }) => textIn(title)),
    ...inputsOf(card).flatMap(input => objectsIn(input.choices).map(({ title }) => textIn(title))),
  ]
  return (dice.onceIn(8) ? undefined : dice.oneOf(titles.filter(title => title !== ''))) ?? words()
}

/** Whether the card asks for something that one can go on with. */
export const goesOn = ({ activity }: Message): boolean => {
  const card = cardIn(activity)
  return card !== undefined && buttonsOf(card).some(button => isOnward(sentBy(button)))
}
