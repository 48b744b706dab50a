import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { Plan } from '../../../ports/prompting.ts'
import type { Store } from '../../../ports/store.ts'
import type { SeenLookBack } from '../../../topics/check/checks.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import type { Scene } from '../../scene.ts'
import { plansOfThanks } from '../planning/thanks.ts'
import type { CheckingNow } from './readAsking.ts'

/** Who answered at a look back of a promise, and hears what its owner does with that now. */
export type ToThank = {
  readonly promise: string
  readonly lookBack: string
  readonly people: readonly string[]
}

/** A promise, and the look back at which its owner changes it; null for one that is changed by itself. */
type Changing = { readonly promise: string; readonly at: string | null }

/** The last question before a promise is changed by itself. */
const LAST: ReadonlyMap<string, string> = new Map([
  ['withdraw', 'because'],
  ['sharpen', 'noticed'],
])

const changedByItself = (run: Run, last: string): readonly Changing[] => {
  const promise = saidIn(run, 'promise')
  return promise === undefined || saidIn(run, last) === undefined ? [] : [{ promise, at: null }]
}

/** What an owner does with it while the look back is open is told when that closes, unless it ends with its promise. */
const changedLookingBack = (run: Run, checking: CheckingNow | undefined): readonly Changing[] => {
  const about = checking?.asks.find(({ ask }) => ask.id === saidIn(run, 'ask'))
  const next = saidIn(run, 'next')
  if (!about || next === undefined || next === 'keep') return []
  if (about.lookBack.status === 'open' && next !== 'withdraw') return []
  return [{ promise: about.promise.id, at: about.lookBack.id }]
}

/** What this conversation ends in changing, as far as it was answered. */
const changedBy = (run: Run, checking: CheckingNow | undefined): readonly Changing[] => {
  const last = LAST.get(run.flow)
  if (last !== undefined) return changedByItself(run, last)
  return run.flow === 'check-self' ? changedLookingBack(run, checking) : []
}

/** What is open, the last that closed, of which the result was read, and the one at which it is changed; oldest first. */
const heardAt = (seen: readonly SeenLookBack[], at: string | null) => {
  const all = seen.map(({ lookBack }) => lookBack)
  const last = all.findLast(({ status }) => status === 'closed')
  return all.filter(({ id, status }) => status === 'open' || id === last?.id || id === at)
}

type Stored = Pick<Store, 'lookBacksOf' | 'answeredAt'>

const readOf = async (
  store: Stored,
  { person }: Scene,
  { promise, at }: Changing,
): Promise<readonly ToThank[]> => {
  const seen = await store.lookBacksOf(person.programme, person.id, promise)
  return Promise.all(
    heardAt(seen, at).map(async ({ id }) => ({
      ...{ promise, lookBack: id, people: await store.answeredAt(person.programme, id) },
    })),
  )
}

/** Read only where a promise may be changed in this turn: its open look backs may end with it, before they could tell. */
export const readToThank = async (
  store: Stored,
  scene: Scene,
  checking: CheckingNow | undefined,
): Promise<readonly ToThank[] | undefined> => {
  const changing = scene.runs.filter(isUnderWay).flatMap(run => changedBy(run, checking))
  if (changing.length === 0) return undefined
  return (await Promise.all(changing.map(one => readOf(store, scene, one)))).flat()
}

/** Of each person the newest look back at which they answered, so that one change is told once. */
const newestOfEach = (oldestFirst: readonly ToThank[]): readonly ToThank[] =>
  oldestFirst.map((one, nth) => {
    const since = new Set(oldestFirst.slice(nth + 1).flatMap(({ people }) => people))
    return { ...one, people: one.people.filter(person => !since.has(person)) }
  })

const plansOf = ({ heard, toThank = [] }: Scene, isMeant: (one: ToThank) => boolean): readonly Plan[] =>
  newestOfEach(toThank.filter(isMeant)).flatMap(({ people, lookBack }) =>
    plansOfThanks(people, lookBack, heard.at),
  )

/** For whoever answered about a promise, of what its owner does with it now. */
export const thanksOf = (scene: Scene, promise: string): readonly Plan[] =>
  plansOf(scene, one => one.promise === promise)

/** For whoever answered at one look back of it: another day says nothing to who answered at another one. */
export const thanksAt = (scene: Scene, id: string): readonly Plan[] =>
  plansOf(scene, ({ lookBack }) => lookBack === id)
