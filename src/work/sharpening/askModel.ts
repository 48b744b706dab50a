import type { ModelUseStore } from '../../ports/modelUse.ts'
import type { Judged, Sharpener } from '../../ports/sharpener.ts'
import type { Decision } from '../decision.ts'
import { languageOf, type Scene } from '../scene.ts'
import { sentenceToShow } from './sentenceToShow.ts'

/** `judged` is null where nothing came of it: the sentence left all the same. */
export type ShownToModel = { readonly text: string; readonly judged: Judged | null }

export type AskingModel = {
  readonly sharpener: Sharpener
  readonly store: ModelUseStore
  /** How often a day it is asked for one person. */
  readonly perDay: number
}

/** What became of a sentence; undefined where a model is not to be asked about it now. */
export type AskModel = (scene: Scene, text: string) => Promise<ShownToModel | undefined>

const mayAsk = ({ store, perDay }: AskingModel, { person, today, heard }: Scene): Promise<boolean> =>
  store.useModel({
    ...{ programme: person.programme, person: person.id },
    ...{ day: today, most: perDay, at: heard.at },
  })

const show = async (asking: AskingModel, scene: Scene, text: string): Promise<ShownToModel | undefined> => {
  if (!asking.sharpener.isReady() || !(await mayAsk(asking, scene))) return undefined
  return { text, judged: await asking.sharpener.judge(text, languageOf(scene.person)) }
}

/** Asks a language model before a turn is saved. The same press again, while it thinks, waits for the same answer. */
export const askingModel = (asking: AskingModel): AskModel => {
  const underway = new Map<string, Promise<ShownToModel | undefined>>()
  return (scene, text) => {
    const key = JSON.stringify([scene.person.id, text])
    const shown = underway.get(key) ?? show(asking, scene, text).finally(() => underway.delete(key))
    underway.set(key, shown)
    return shown
  }
}

/** What became of the sentence that was said in a turn, if one was; asked once, however often the turn is taken anew. */
export type ShowModel = (scene: Scene, decision: Decision) => Promise<ShownToModel | undefined>

export const showingOnce = (ask: AskModel): ShowModel => {
  let shown: Promise<ShownToModel | undefined> | undefined
  return async (scene, decision) => {
    const text = shown ? undefined : sentenceToShow(scene, decision)
    if (text !== undefined) shown = ask(scene, text)
    return shown
  }
}
