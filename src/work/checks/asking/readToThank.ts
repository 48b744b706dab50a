import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { Plan } from '../../../ports/prompting.ts'
import type { Store } from '../../../ports/store.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import type { Scene } from '../../scene.ts'
import { plansOfThanks } from '../planning/thanks.ts'
import type { CheckingNow } from './readAsking.ts'

/** Who answered at a look back that ends with its promise, and hears that it was withdrawn. */
export type ToThank = {
  readonly promise: string
  readonly lookBack: string
  readonly people: readonly string[]
}

/** The promise that this conversation ends in withdrawing. */
const withdrawnBy = (run: Run, checking: CheckingNow | undefined): string | undefined => {
  if (run.flow === 'withdraw') return saidIn(run, 'promise')
  if (run.flow !== 'check-self' || saidIn(run, 'next') !== 'withdraw') return undefined
  const ask = saidIn(run, 'ask')
  return checking?.asks.find(one => one.ask.id === ask)?.promise.id
}

type Stored = Pick<Store, 'lookBacksOf' | 'answeredAt'>

const readOf = async (store: Stored, { person }: Scene, promise: string): Promise<readonly ToThank[]> => {
  const seen = await store.lookBacksOf(person.programme, person.id, promise)
  const open = seen.filter(({ lookBack }) => lookBack.status === 'open')
  return Promise.all(
    open.map(async ({ lookBack: { id } }) => ({
      ...{ promise, lookBack: id, people: await store.answeredAt(person.programme, id) },
    })),
  )
}

/** Read only where a promise may be withdrawn in this turn: with it its looks back end, before they could tell. */
export const readToThank = async (
  store: Stored,
  scene: Scene,
  checking: CheckingNow | undefined,
): Promise<readonly ToThank[] | undefined> => {
  const underWay = scene.runs.filter(isUnderWay)
  const promises = [...new Set(underWay.flatMap(run => withdrawnBy(run, checking) ?? []))]
  if (promises.length === 0) return undefined
  return (await Promise.all(promises.map(promise => readOf(store, scene, promise)))).flat()
}

/** Whoever answered about a promise hears that it was withdrawn. */
export const thanksOf = ({ toThank = [], heard }: Scene, promise: string): readonly Plan[] =>
  toThank
    .filter(one => one.promise === promise)
    .flatMap(({ people, lookBack }) => plansOfThanks(people, lookBack, heard.at))
