import { may } from '../../../people/rights.ts'
import type { Progress } from '../../../ports/checks.ts'
import type { Store } from '../../../ports/store.ts'
import type { Ask } from '../../../topics/check/lookBack.ts'
import type { Round } from '../../../topics/check/round.ts'
import { actorOf } from '../../actor.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'

/** The rounds of a programme, for who may follow them, and how far the one is that a turn is about. */
export type Followed = {
  readonly rounds: readonly Round[]
  readonly progress?: Progress
  readonly toRemind: readonly Pick<Ask, 'id' | 'person'>[]
}

const isList = (intent: Intent): boolean => {
  if (intent.do === 'command') return intent.command === 'rounds'
  return intent.do === 'pressed' && intent.press.do === 'show' && intent.press.what === 'rounds'
}

const pressed = (intent: Intent) =>
  intent.do === 'pressed' && intent.press.do === 'round' ? intent.press : undefined

/** Of one that is over it is told what became of its reminders. */
const hasProgress = ({ status, remindedAt }: Round): boolean => status === 'open' || remindedAt !== null

/** Reads what a turn needs that is about rounds that were made; undefined for any other turn, and for who may not. */
export const readFollowed = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<Followed | undefined> => {
  const press = pressed(intent)
  const isAsked = (press !== undefined || isList(intent)) && scene.heard.place === 'personal'
  if (!isAsked || !may(actorOf(scene), 'seeRounds')) return undefined
  const programme = scene.programme.id
  const rounds = await store.roundsIn(programme)
  const round = rounds.find(one => one.id === press?.round && hasProgress(one))
  if (!round) return { rounds, toRemind: [] }
  const reminds = press?.act === 'remind' && round.status === 'open'
  const toRemind = reminds ? await store.toRemind(programme, round.id) : []
  return { rounds, progress: await store.progressOf(programme, round.id), toRemind }
}
