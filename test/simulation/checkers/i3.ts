import type { Checking } from './checker.ts'
import { oddOf } from './odd.ts'

const sideBySide = `
  select person, revision from turn_of group by person, revision having count(distinct activity) > 1 limit 1`

/** Turns of one person are applied one after another, by however many instances. */
export const i3: Checking = () => ({
  name: 'I3',
  resting: ({ rows }) => {
    const [one] = rows(sideBySide)
    const overlap = one && `Two turns of ${one.person} led to the same revision ${one.revision}.`
    return overlap ?? oddOf(rows, 'I3')
  },
})
