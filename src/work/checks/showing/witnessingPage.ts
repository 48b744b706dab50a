import type { NextStep, Said, Screen } from '../../../cards/screen.ts'
import type { Witnessed } from '../../../ports/checks.ts'
import type { Scene } from '../../scene.ts'
import { dayFor } from '../../scene.ts'
import type { Showing } from './readShowing.ts'

const MOST = 8

const of = (key: string, values?: Said['values']): Said => ({
  key: `witnessing.${key}`,
  ...(values && { values }),
})

/** What became of it: what its owner did with the promise since. How they scored themselves is not told. */
const becameOf = ({ ownerName, next, promise }: Witnessed): Said => {
  const owner = ownerName
  if (promise.status === 'withdrawn') return of('became.withdraw', { owner })
  return of(`became.${next ?? 'nothing'}`, { owner })
}

const rowOf = (scene: Scene, one: Witnessed) => {
  const { noticed, ownerName: owner, promise } = one
  const day = dayFor(noticed.changedAt, scene.person)
  return {
    main: of('row', { owner, behaviour: promise.behaviour }),
    more: [
      of(`noticed.${noticed.noticed}`, { day }),
      ...(noticed.example ? [of('example', { example: noticed.example })] : []),
      of(noticed.byName ? 'byName' : 'counted', { owner }),
      becameOf(one),
    ],
  }
}

/** What this person noticed of others, with thanks, and what changed. */
export const witnessingPage = (scene: Scene, { witnessed }: Showing): Screen => {
  const shown = witnessed.slice(0, MOST)
  const more = witnessed.length - shown.length
  const next: readonly NextStep[] = ['checks', 'menu']
  return {
    kind: 'rows',
    heading: of('heading'),
    intro: [of(witnessed.length > 0 ? 'thanks' : 'none')],
    rows: shown.map(one => rowOf(scene, one)),
    after: more > 0 ? { heading: of('more.heading'), lines: [of('more.text', { more })] } : null,
    next,
  }
}
