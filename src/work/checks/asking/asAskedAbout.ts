import type { Material, Said } from '../../../cards/screen.ts'
import type { Asking } from '../../../dialogue/advance.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { Value } from '../../../dialogue/value.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { isCheckFlow } from '../../../topics/check/checking.ts'
import { sameWords, wordsAt } from '../../../topics/check/words.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import type { Scene } from '../../scene.ts'
import { answerNow, askIn, inShort, noticedBy, thresholdsOf, toAnswer } from './asks.ts'

const aboutOf = (scene: Scene, run: Run): AskedAbout | undefined =>
  isCheckFlow(run.flow) ? askIn(scene, saidIn(run, 'ask')) : undefined

const byName = (is: boolean | undefined): Value => (is === undefined ? null : is ? 'name' : 'noName')

/** What was answered at this look back, to be changed; to say a promise again, one starts from what it says now. */
const proposed = (about: AskedAbout, flow: string, name: string): Value => {
  const { self, noticed } = answerNow(about)
  const { promise } = about
  const start: Readonly<Record<string, Value | undefined>> =
    flow === 'check-self'
      ? { ...self, behaviour: promise.behaviour, noticed: promise.noticed }
      : { noticed: noticed?.noticed, example: noticed?.example, named: byName(noticed?.byName) }
  return start[name] ?? null
}

/**
 * Which promise it is about mostly follows from what was pressed, so it counts as no question: the one after it is the
 * first. Whoever has another one to choose can go back to it.
 */
const counted = (scene: Scene, { flow }: Run, { nth, of }: Asking): Partial<Asking> => {
  const hasOthers = isCheckFlow(flow) && toAnswer(scene, flow).length > 1
  return { nth: nth - 1, of: of - 1, canGoBack: nth > 2 || hasOthers }
}

/** A question of a look back as it is asked: with something to start from. */
export const asAskedAbout = (scene: Scene, run: Run, asking: Asking): Asking => {
  const about = aboutOf(scene, run)
  const { address, proposal } = asking
  if (!about || address.name === 'ask') return asking
  return {
    ...{ ...asking, ...counted(scene, run, asking) },
    proposal: proposal ?? proposed(about, run.flow, address.name),
  }
}

/** Whether that was about other words than this, as far as that is known. */
const isOfOther = ({ checking }: Scene, { lookBack: { words } }: AskedAbout, lookBack: string): boolean => {
  const then = checking?.asks.find(one => one.lookBack.id === lookBack)?.lookBack.words
  return !sameWords(words, then)
}

/** What somebody answered last time, and whether that was about other words. */
const before = (scene: Scene, about: AskedAbout): Said | undefined => {
  const { self, noticed } = answerNow(about)
  const { lastSelf, lastNoticed } = about
  const last = about.ask.as === 'owner' ? !self && lastSelf : !noticed && lastNoticed
  if (!last) return undefined
  const key = isOfOther(scene, about, last.lookBack) ? 'asking.lastOfOther' : 'asking.last'
  return 'score' in last
    ? { key: `${key}.score`, values: { score: last.score } }
    : { key: `${key}.${last.noticed}` }
}

/** What the first question about it needs to be understood: how one could notice it, and one's own answer last time. */
const toldAbout = (scene: Scene, about: AskedAbout, name: string): Material => {
  if (name !== (about.ask.as === 'owner' ? 'score' : 'noticed')) return {}
  const lastTime = before(scene, about)
  return { told: [noticedBy(about)], ...(lastTime && { lastTime }) }
}

/** What a question of a look back is asked with: the promise, and who will see the answer. */
export const materialOfAsk = (scene: Scene, run: Run, { address }: Asking): Material => {
  const about = aboutOf(scene, run)
  if (!about || address.name === 'ask') return {}
  const { ownerName, ask } = about
  const said = inShort(wordsAt(about).behaviour)
  return {
    about: ask.as === 'owner' ? said : `${ownerName}: ${said}`,
    ...toldAbout(scene, about, address.name),
    values: { owner: ownerName, ...thresholdsOf(scene, about) },
  }
}
