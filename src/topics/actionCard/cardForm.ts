import type { Problem, Value } from '../../dialogue/value.ts'
import type { Making, Setting } from '../setting.ts'
import type { NewCard } from './actionCard.ts'
import { actionCard } from './actionCardFlow.ts'

/** What is asked of a card that is made of a message, on one form: questions of the conversation that makes a card. */
const CARD_FIELDS = ['what', 'why', 'kind', 'ambition', 'until', 'audience'] as const

export type CardField = (typeof CARD_FIELDS)[number]

/** What somebody filled in, as it came: an empty text where there was nothing. */
export type Filled = Readonly<Record<CardField, string>>

export type Held =
  | { readonly ok: true; readonly card: NewCard }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<CardField, Problem>>> }

/** Where it is made leaves no choice of channel, and it is posted at once. */
type Here = Setting & { readonly making: Making }

/** The fields that this person has to fill in: who leads one team is not asked whom the card is for. */
export const fieldsFor = (setting: Here): readonly CardField[] => {
  const { skip } = actionCard(setting)
  return CARD_FIELDS.filter(name => !skip[name]?.({}))
}

/** The question behind a field, as the conversation asks it. */
export const questionOf = (setting: Here, name: CardField) => {
  const question = actionCard(setting).ask[name]
  if (!question || question.kind === 'each') throw new Error(`A card has no question "${name}".`)
  return question
}

/** Holds a form against the questions of the conversation: the card that it makes, or every problem at once. */
export const holdForm = (setting: Here, filled: Filled): Held => {
  const checked = fieldsFor(setting).map(
    name => [name, questionOf(setting, name).check(filled[name].trim())] as const,
  )
  const problems = checked.flatMap(([name, one]) => (one.ok ? [] : [[name, one.problem] as const]))
  if (problems.length > 0) return { ok: false, problems: Object.fromEntries(problems) }
  const values: [string, Value][] = checked.flatMap(([name, one]) => (one.ok ? [[name, one.value]] : []))
  const { card } = actionCard(setting).done(Object.fromEntries(values))
  return { ok: true, card }
}
