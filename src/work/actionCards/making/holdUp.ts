import type { Happening } from '../../../dialogue/advance.ts'
import { positionIn } from '../../../dialogue/places.ts'
import type { Run } from '../../../dialogue/run.ts'
import { instantOf } from '../../../topics/actionCard/moments.ts'
import { placesIn, type Scene } from '../../scene.ts'
import { saidIn } from '../keeping/cardFlows.ts'

/** An answer that no longer fits with the others or with the clock, and what is said of it. */
type Wrong = { readonly name: string; readonly note: string }

const hourIn = (run: Run): number => {
  const hour = run.answers.find(({ name }) => name === 'hour')?.value
  return typeof hour === 'number' ? hour : 0
}

/** What is wrong with the moment of a card in which every answer counts. */
const wrongIn = ({ heard, making }: Scene, run: Run): Wrong | undefined => {
  const [day, until] = [saidIn(run, 'day'), saidIn(run, 'until')]
  if (saidIn(run, 'when') !== 'later' || day === undefined || until === undefined) return undefined
  if (day > until) return { name: 'until', note: 'actionCard.untilTooEarly' }
  const isPast = Date.parse(instantOf(day, hourIn(run), making?.zone ?? 'UTC')) <= Date.parse(heard.at)
  return isPast ? { name: 'when', note: 'actionCard.momentHasBeen' } : undefined
}

/**
 * A card is confirmed that cannot be made so: the answer to say anew, as the event that asks for it, with a sentence.
 * Undefined where nothing is in the way.
 */
export const holdUp = (
  scene: Scene,
  run: Run,
  event: Happening,
): { readonly event: Happening; readonly note: string } | undefined => {
  if (run.flow !== 'actionCard' || event.kind !== 'confirm' || run.status === 'finished') return undefined
  if (positionIn(placesIn(scene, run))) return undefined
  const wrong = wrongIn(scene, run)
  return (
    wrong && {
      event: { kind: 'change', at: event.at, address: { name: wrong.name, item: null } },
      note: wrong.note,
    }
  )
}
