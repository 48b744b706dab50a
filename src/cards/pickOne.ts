import type { JsonObject } from './json.ts'
import type { Reader } from './screen.ts'
import { tell } from './voice.ts'

/** `id` is the name that a press reads it by; `label` and `error` are keys of words. */
type PickOne = {
  readonly id: string
  readonly label: string
  readonly error?: string
  /** False where the card has buttons for which nothing need be chosen. */
  readonly isRequired?: boolean
  readonly choices: readonly JsonObject[]
  /** The value of the choice that most people mean; nothing is chosen without it. */
  readonly chosen?: string | undefined
}

/** A list to pick one of, folded until it is pressed. */
export const pickOne = (
  reader: Reader,
  { id, label, error, isRequired = false, choices, chosen = '' }: PickOne,
): JsonObject => ({
  id,
  label: tell(reader, label),
  errorMessage: tell(reader, error ?? 'common.error.choice'),
  isRequired,
  placeholder: tell(reader, 'common.input.pick'),
  style: 'compact',
  isMultiSelect: false,
  value: chosen,
  choices,
})
