import { type Prompt, sameKey } from '../people/prompt.ts'
import type { Store } from '../ports/store.ts'
import { occasions, type Told } from './occasions.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** Whether a prompt has something to say still; until when, or why not. */
export type ToSay = { readonly says: boolean } & Pick<Told, 'until' | 'over'>

/** What it would say if it came now: a moment at which it would say nothing is promised to nobody. */
const readToSay = async (
  store: Store,
  { person, programme, heard }: Scene,
  { prompt, prompts }: { readonly prompt: Prompt | undefined; readonly prompts: readonly Prompt[] },
): Promise<ToSay | undefined> => {
  const occasion = prompt && occasions[prompt.kind]
  if (!occasion) return undefined
  const about = { prompt: { ...prompt, asked: true }, all: prompts, person, loaded: { programme } }
  const { screen, again, until, over } = await occasion({ ...about, now: heard.at, store })
  const says = screen !== null || again !== undefined
  return { says, ...(until !== undefined && { until }), ...(over !== undefined && { over }) }
}

/** Reads what a turn needs in which somebody puts a prompt off: nothing for any other turn. */
export const readPutOff = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<Pick<Scene, 'prompts' | 'toSay'>> => {
  if (intent.do !== 'pressed' || intent.press.do !== 'later') return {}
  const { prompt: kind, subject } = intent.press
  const prompts = await store.promptsOf(scene.programme.id, scene.person.id)
  const prompt = prompts.find(one => sameKey(one, { kind, subject }))
  const toSay = await readToSay(store, scene, { prompt, prompts })
  return { prompts, ...(toSay && { toSay }) }
}
