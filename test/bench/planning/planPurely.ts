/** Who is asked about every promise of everybody, decided in a process of its own with no database: see planning.ts. */
import type { Member, ToLookBackAt } from '../../../src/topics/check/opening.ts'
import { planLookBack } from '../../../src/topics/check/planLookBack.ts'
import { aMember, dueOf, planningWith } from '../../somePlanning.ts'
import { IN_A_TEAM, PEOPLE, PROMISES_EACH } from './fillPromises.ts'
import type { Purely } from './planning.ts'
import { mostMemory, timed } from './timed.ts'

const teamOf = (nth: number): string => `team-${Math.floor(nth / IN_A_TEAM)}`

const everybody: readonly Member[] = Array.from({ length: PEOPLE }, (_, nth) =>
  aMember(`${nth}`, { team: teamOf(nth) }),
)

const promiseOf = (nth: number, which: number): ToLookBackAt =>
  dueOf(
    {
      ...{ id: `promise-${nth}-${which}`, to: { kind: 'team', team: teamOf(nth) } },
      witnesses: [31, 62].map(further => ({ id: `entra-${(nth + further) % PEOPLE}`, name: 'Iemand' })),
    },
    { owner: `${nth}` },
  )

const before = mostMemory()
let [lookBacks, asks] = [0, 0]

const planAll = async (): Promise<void> => {
  const planning = planningWith(everybody)
  for (let which = 0; which < PROMISES_EACH; which += 1)
    for (let nth = 0; nth < PEOPLE; nth += 1) {
      const opening = planLookBack(planning, promiseOf(nth, which))
      lookBacks += opening ? 1 : 0
      asks += opening?.asks.length ?? 0
    }
}

const planning = await timed(planAll)
const result: Purely = { lookBacks, asks, planning, before, peak: mostMemory() }
console.log(JSON.stringify(result))
