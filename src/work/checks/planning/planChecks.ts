import { closeLookBacks } from './closeLookBacks.ts'
import { closeRounds } from './closeRounds.ts'
import { openPlanned } from './openPlanned.ts'
import { besideRounds, openRounds } from './openRounds.ts'
import { type Look, lookAt, type PlanningChecks } from './planner.ts'

/** Rounds of which the look backs were all opened, as far as this process knows: by their ids. */
export type Complete = Set<string>

/**
 * What is over closes first, so that a promise is not looked back at twice at once; and before that what is open gets the
 * thresholds of now. Loading them did so too, but for what another instance opened just then, that did not know of them.
 */
const planOne = async (look: Look, complete: Complete): Promise<number> => {
  const { store, programme, at } = look
  await store.raiseThresholds(programme.id, programme.thresholds, at)
  const isClear = await closeLookBacks(look)
  const rounds = await store.roundsIn(programme.id)
  if (isClear) await closeRounds(look, rounds)
  const opened = await openRounds(look, rounds, complete)
  return opened + (await openPlanned(look, besideRounds(look, rounds)))
}

/**
 * Closes and opens look backs and rounds of every programme, as of now. Any number of instances may do so at once. What
 * fails in one programme is told, and holds up no other. Answers how many look backs it opened.
 */
export async function planChecks(
  setting: PlanningChecks,
  complete: Complete = new Set(),
  goesOn: () => boolean = () => true,
): Promise<number> {
  let opened = 0
  for (const { programme } of setting.programmes.now()) {
    if (!goesOn()) break
    opened += await planOne(lookAt(setting, programme, goesOn), complete).catch(error => {
      setting.log.error('looking back could not be planned', { programme: programme.id }, error)
      return 0
    })
  }
  return opened
}

const USUAL = 60_000

/** Plans now and again and again, `every` so many milliseconds. The answer ends that, when nothing is under way. */
export function startPlanning(setting: PlanningChecks, every = USUAL): () => Promise<void> {
  const complete: Complete = new Set()
  let ended = false
  const once = () => planChecks(setting, complete, () => !ended).then(() => {})
  let under = once()
  const again = setInterval(() => {
    under = under.then(once)
  }, every)
  return () => {
    ended = true
    clearInterval(again)
    return under
  }
}
