import type { Language } from '../people/person.ts'
import type { Erased } from '../ports/store.ts'
import { type Decision, noticeOf } from './decision.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** In which language the question was asked that this press answers: nobody knows any more which one was chosen. */
const languageOfPress = (intent: Intent): Language | undefined =>
  intent.do === 'pressed' && intent.press.do === 'confirm' ? intent.press.language : undefined

const nothing: Decision = { inPassing: null }

/** The press that erased them, or another one on the same card, gets the same answer. */
const toPress = (scene: Scene, intent: Intent): Decision => {
  const language = languageOfPress(intent)
  if (!language) return { inPassing: noticeOf({ key: 'forget.gone' }) }
  return {
    person: { ...scene.person, chosenLanguage: language },
    inPassing: noticeOf({ key: 'forget.saved' }),
  }
}

/** What came before, or comes again, has its answer already. Whoever asks for something is somebody new. */
const toWords = ({ heard }: Scene, intent: Intent, { at, byThis }: Erased): Decision | undefined => {
  if (byThis || heard.at <= at) return nothing
  return intent.do === 'command' ? undefined : { inPassing: noticeOf({ key: 'forget.gone' }) }
}

/**
 * What somebody gets who was erased, where that must not begin anew: a press on a card from before, words that ask for
 * nothing, and what only their app does. Nothing of it is kept. Undefined where they are simply somebody new.
 */
export const afterErasure = (scene: Scene, intent: Intent): Decision | undefined => {
  const { erased, heard } = scene
  if (!erased) return undefined
  if (!['pressed', 'said', 'other'].includes(heard.what.kind)) return nothing
  if (heard.place !== 'personal') return { inPassing: noticeOf({ key: 'turns.channel' }) }
  return heard.what.kind === 'pressed' ? toPress(scene, intent) : toWords(scene, intent, erased)
}
