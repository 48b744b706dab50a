import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import type { Store } from '../../../ports/store.ts'
import { type CheckFlow, type Checking, flowOfAsk, isCheckFlow } from '../../../topics/check/checking.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { askedIn, isOfAnAsk, isOnlyReopened, waitingIn } from './asks.ts'

/** What a turn is decided from in which somebody looks back. */
export type CheckingNow = Checking & {
  /** All asks of this person that the turn can be about, the newest first; also those that are over. */
  readonly asks: readonly AskedAbout[]
}

/** More than this nobody is asked at the same time. */
export const MOST_ASKS = 40

type Press = (Intent & { do: 'pressed' })['press']

const subjectOf = (press: Press): string | null | undefined => {
  if (press.do === 'decline') return press.ask
  if (press.do === 'later') return isOfAnAsk(press.prompt) ? press.subject : undefined
  return press.do === 'start' && isCheckFlow(press.flow) ? press.subject : undefined
}

const subjectsOf = (intent: Intent): readonly string[] => {
  const subject = intent.do === 'pressed' ? subjectOf(intent.press) : undefined
  return subject ? [subject] : []
}

const pressedRun = (intent: Intent): string | undefined =>
  intent.do === 'pressed' && 'run' in intent.press ? intent.press.run : undefined

const runsOf = ({ runs }: Scene, intent: Intent) =>
  runs.filter(run => isCheckFlow(run.flow) && (run.id === pressedRun(intent) || isUnderWay(run)))

const startsFlow = (press: Press): boolean => press.do === 'start' && isCheckFlow(press.flow)

const isStarted = (intent: Intent): boolean => {
  if (intent.do === 'start') return isCheckFlow(intent.flow)
  if (intent.do !== 'pressed') return false
  return typeof subjectOf(intent.press) === 'string' || startsFlow(intent.press)
}

/** A page of one's own on which stands what is open now, or the wish to go on with that. */
const showsOpen = (intent: Intent): boolean => {
  const shown = intent.do === 'pressed' && intent.press.do === 'show' ? intent.press.what : undefined
  const what = intent.do === 'command' ? intent.command : shown
  return what === 'overview' || what === 'promises' || what === 'resume'
}

/** The asks that a turn is about, by their ids: that which is pressed, and those of conversations that are under way. */
const meantBy = (scene: Scene, intent: Intent): readonly string[] => [
  ...subjectsOf(intent),
  ...asksIn(runsOf(scene, intent)),
]

const asksIn = (runs: readonly Run[]): readonly string[] => runs.flatMap(run => saidIn(run, 'ask') ?? [])

/** What is no choice where something waits: what somebody only came back to, and goes away from now, or did before. */
const setAside = (scene: Scene, intent: Intent, asks: readonly AskedAbout[]): readonly string[] => {
  const isLeft = ({ id, status }: Run) =>
    id !== pressedRun(intent) && (status === 'draft' || isStarted(intent))
  const waits = (flow: string) =>
    waitingIn(asks, scene.person.id).some(({ ask }) => flowOfAsk(ask.as) === flow)
  const runs = runsOf(scene, intent).filter(
    run => isLeft(run) && isOnlyReopened(asks, run) && waits(run.flow),
  )
  const wanted = subjectsOf(intent)
  return asksIn(runs).filter(id => !wanted.includes(id))
}

const isMeant = ({ ask }: AskedAbout, flow: CheckFlow, chosen: readonly string[]): boolean =>
  flowOfAsk(ask.as) === flow && chosen.includes(ask.id)

/** Another's ask is as good as none. */
const isOwn =
  ({ person }: Scene) =>
  (one: AskedAbout | undefined): one is AskedAbout =>
    one?.ask.person === person.id

/** What was answered before, or is asked anew, is chosen only by who means just that. */
const choosable = ({ person }: Scene, asks: readonly AskedAbout[], meant: readonly string[]): Checking => {
  const of = (flow: CheckFlow) => {
    const chosen = [...askedIn(asks, person.id, flow).map(({ ask }) => ask.id), ...meant]
    return asks.filter(one => isMeant(one, flow, chosen)).map(({ ask, promise }) => ({ id: ask.id, promise }))
  }
  return { 'check-self': of('check-self'), 'check-noticed': of('check-noticed') }
}

type Stored = Pick<Store, 'asksOf' | 'askWith'>

/** Reads what a turn needs in which somebody looks back, declines to, or sees what is open; undefined for any other turn. */
export const readAsking = async (
  store: Stored,
  scene: Scene,
  intent: Intent,
): Promise<CheckingNow | undefined> => {
  const isAbout = isStarted(intent) || showsOpen(intent) || runsOf(scene, intent).length > 0
  if (!isAbout || scene.heard.place !== 'personal') return undefined
  const { programme, id } = scene.person
  const listed = await store.asksOf(programme, id, MOST_ASKS)
  const meant = meantBy(scene, intent)
  const others = meant.filter(one => !listed.some(({ ask }) => ask.id === one))
  const found = await Promise.all([...new Set(others)].map(one => store.askWith(programme, one)))
  const asks = [...listed, ...found].filter(isOwn(scene))
  const aside = setAside(scene, intent, asks)
  return {
    asks,
    ...choosable(
      scene,
      asks,
      meant.filter(id => !aside.includes(id)),
    ),
  }
}
