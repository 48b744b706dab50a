import { cameIn } from '../cards/came.ts'
import { type Prompt, sameKey } from '../people/prompt.ts'
import type { Store } from '../ports/store.ts'
import type { Decision } from './decision.ts'
import type { Scene } from './scene.ts'

/** A prompt of which nobody knew whether it arrived, and on the card of which this person pressed. */
export const readArrived = async (
  store: Pick<Store, 'promptsOf'>,
  { heard: { what, place }, person }: Scene,
): Promise<Prompt | undefined> => {
  if (what.kind !== 'pressed' || what.card === null || place !== 'personal') return undefined
  const key = cameIn(what.data)
  if (!key) return undefined
  const all = await store.promptsOf(person.programme, person.id)
  return all.find(one => one.state === 'unknown' && sameKey(one, key))
}

/** With the prompt that proved to have arrived, by the message that it is. What the turn does with it goes before. */
export const promptsAfter = (
  { arrived, heard: { what, at } }: Scene,
  { beside }: Decision,
): readonly Prompt[] => {
  const prompts = beside?.prompts ?? []
  if (!arrived || what.kind !== 'pressed' || prompts.some(one => sameKey(one, arrived))) return prompts
  return [...prompts, { ...arrived, state: 'sent', why: null, activity: what.card, changedAt: at }]
}
