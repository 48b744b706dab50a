import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import { OF_AN_ACTION, OWN_WORDS } from '../../../topics/actionCard/readyCards.ts'
import { type Scene, settingOf } from '../../scene.ts'
import { saidIn } from '../keeping/cardFlows.ts'

/** What goes with the action of a colleague: where the card began, and the words that it took over. */
const OF_IT: readonly string[] = ['action', 'what']

const ownWords = (run: Run): Run => ({
  ...run,
  answers: run.answers
    .filter(({ name }) => !OF_IT.includes(name))
    .map(answer => (answer.name === 'ready' ? { ...answer, value: OWN_WORDS } : answer)),
})

/**
 * A new card that was begun with the words of a colleague, who does not share them any more, did what they say, or is
 * gone: the card without them, so that nothing is posted that its writer took back. Undefined for any other.
 */
export const withoutLostAction = (scene: Scene, run: Run): Run | undefined => {
  if (run.flow !== 'actionCard' || !isUnderWay(run) || saidIn(run, 'ready') !== OF_AN_ACTION) return undefined
  const id = saidIn(run, 'action')
  const known = [...scene.records.actions, ...(settingOf(scene).making?.actions ?? [])]
  if (id === undefined || known.some(action => action.id === id)) return undefined
  return ownWords(run)
}
