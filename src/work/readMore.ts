import type { Person } from '../people/person.ts'
import type { Store } from '../ports/store.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** What only few turns are decided from. */
export const readMore = async (
  store: Store,
  { programme, id }: Person,
  intent: Intent,
): Promise<Pick<Scene, 'prompts'>> => {
  const isAboutPrompts = intent.do === 'pressed' && intent.press.do === 'later'
  return isAboutPrompts ? { prompts: await store.promptsOf(programme, id) } : {}
}
