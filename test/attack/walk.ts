import type { FakeTeams } from '../fakeTeams/fakeTeams.ts'
import { objectIn, textIn } from '../fakeTeams/json.ts'
import { introduced, makes } from '../protocol/talk.ts'

/** What somebody met who only wanted to talk. */
export type Walked = {
  /** How many conversations reached their end. */
  readonly ended: number
  /** Why one did not. */
  readonly stuck: string | null
  /** Milliseconds of each turn. */
  readonly times: readonly number[]
}

const name = 'Wil Wandelaar'

/** One conversation after another, each by somebody new, until `isOver` says so; at least one. */
export async function walk(teams: FakeTeams, isOver: () => boolean): Promise<Walked> {
  const walked = (ended: number, stuck: string | null): Walked => ({ ended, stuck, times: timesOf(teams) })
  let ended = 0
  try {
    do {
      await makes(await introduced({ teams }, 'nl', name), 'translate')
      ended += 1
    } while (!isOver())
    return walked(ended, null)
  } catch (error) {
    return walked(ended, `${error}`)
  }
}

const timesOf = ({ ledger }: FakeTeams): number[] =>
  ledger.delivered.filter(({ activity }) => textIn(objectIn(activity.from).name) === name).map(({ ms }) => ms)
