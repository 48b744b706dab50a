import { list } from '../cards/say.ts'
import { plainWords } from '../dialogue/read.ts'
import type { KeptRun, Known, Store } from '../ports/store.ts'
import { lastPrompt } from './lastPrompt.ts'
import { drafts, openRun } from './scene.ts'

export type YesOrNo = 'yes' | 'no'

const wordsOf = (answer: YesOrNo): ReadonlySet<string> =>
  new Set((['nl', 'en'] as const).flatMap(language => list(language, `commands.bare.${answer}`)))

const [yes, no] = [wordsOf('yes'), wordsOf('no')]

/** A yes or a no and nothing else, which does not say to what; undefined for all other words. */
export const yesOrNo = (text: string): YesOrNo | undefined => {
  const said = plainWords(text)
  if (yes.has(said)) return 'yes'
  return no.has(said) ? 'no' : undefined
}

/** The conversation that somebody left with the last that we heard of them: there they were asked whether to go on later. */
export const leftJustNow = ({ person, runs }: Known): KeptRun | undefined =>
  openRun({ runs })
    ? undefined
    : drafts({ runs }).find(({ touchedAt }) => touchedAt >= (person?.spokeAt ?? touchedAt))

/** Whether a prompt came since the last that we heard of them: then they answer that. */
export const wasPrompted = async (
  { promptsOf }: Pick<Store, 'promptsOf'>,
  { person }: Pick<Known, 'person'>,
  at: string,
): Promise<boolean> => {
  if (!person) return false
  const last = lastPrompt(await promptsOf(person.programme, person.id), at)
  return (last?.sentAt ?? '') > (person.spokeAt ?? '')
}
