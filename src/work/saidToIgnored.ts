import { IGNORED } from '../people/ignored.ts'
import type { Known, Store } from '../ports/store.ts'
import { lastPrompt } from './lastPrompt.ts'
import { openRun } from './scene.ts'
import type { Intent } from './understand.ts'
import { yesOrNo } from './yesOrNo.ts'

/**
 * A bare yes or no to the question whether to go on, while nothing else was said since: a yes goes on as it was, and a
 * no is asked whether they want no messages at all. Undefined for all other words.
 */
export const saidToIgnored = async (
  { promptsOf }: Pick<Store, 'promptsOf'>,
  { person, runs }: Known,
  { text, at }: { readonly text: string; readonly at: string },
): Promise<Intent | undefined> => {
  const said = yesOrNo(text)
  if (!said || !person || openRun({ runs })) return undefined
  const last = lastPrompt(await promptsOf(person.programme, person.id), at)
  if (last?.kind !== IGNORED || (person.spokeAt ?? '') >= (last.sentAt ?? '')) return undefined
  const { kind: prompt, subject } = last
  return said === 'no'
    ? { do: 'wish', wish: 'stopMessages', sure: false, rest: '', text }
    : { do: 'pressed', press: { do: 'later', prompt, subject, when: null }, inputs: {} }
}
