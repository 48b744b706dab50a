import { has, localeOf, say } from '../cards/say.ts'
import type { Said, Screen } from '../cards/screen.ts'
import type { Language } from '../people/person.ts'
import { type Deed, may, whoMay } from '../people/rights.ts'
import { actorOf, standingOf } from './actor.ts'
import { backToQuestion } from './carryOut.ts'
import { type Decision, noted, noticeOf } from './decision.ts'
import { deedOf } from './deed.ts'
import { languageOf, openRun, type Scene } from './scene.ts'

const whoWords = (language: Language, deed: Deed): string =>
  new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(
    whoMay(deed)
      .filter((who, at, all) => who !== 'leaver' && all.indexOf(who) === at)
      .map(who => say(language, `rights.who.${who}`)),
  )

/** What somebody may not do, and who may. */
export const refusalOf = (scene: Scene, deed: Deed): Said => {
  const language = languageOf(scene.person)
  const values = { deed: say(language, `rights.deed.${deed}`), who: whoWords(language, deed) }
  return { key: 'rights.refused', values }
}

/** The question that is open stays, as far as it is still theirs to answer. */
const back = (scene: Scene, said: Said): Decision | undefined =>
  openRun(scene) && may(actorOf(scene), deedOf(scene, { do: 'reply', text: '' }))
    ? backToQuestion(scene, said)
    : undefined

/** What somebody can do in its place, where there is something. */
export const insteadOf = ({ person }: Scene, deed: Deed): readonly Said[] => {
  const key = `rights.insteadOf.${deed}`
  return has(languageOf(person), key) ? [{ key }] : []
}

/** Says kindly what somebody may not do, who may, and what they can do themselves. Nothing changes. */
export const refuse = (scene: Scene, deed: Deed): Decision => {
  if (standingOf(scene) === 'left') return { main: noticeOf({ key: 'rights.left' }, ['overview']) }
  const said = refusalOf(scene, deed)
  const main: Screen = {
    ...{ kind: 'notice', said: { key: 'rights.instead' }, next: ['menu', 'overview'] },
    more: insteadOf(scene, deed),
  }
  return back(scene, said) ?? noted({ main }, said)
}
