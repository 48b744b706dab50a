import { buttonsOf, cardsOf } from '../../fakeTeams/card.ts'
import { isObject, type Json, objectIn } from '../../fakeTeams/json.ts'
import type { Occasion } from './letter.ts'

export const cardIn = (activity: unknown): Json | undefined =>
  isObject(activity) ? cardsOf(activity)[0] : undefined

/** What a button sends, without the inputs beside it. */
export const sentBy = (button: Json): Json => objectIn(button.data)

const isLater = (data: Json): boolean => data.do === 'later' && data.when === undefined

/** Every prompt can be put off: by that button it is known which one it is. */
export const occasionOf = (card: Json | undefined): Occasion | null => {
  const later = card && buttonsOf(card).map(sentBy).find(isLater)
  if (typeof later?.prompt !== 'string' || typeof later.subject !== 'string') return null
  return { kind: later.prompt, subject: later.subject }
}
