import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'
import { oddOf } from './odd.ts'

const sideBySide = `
  select person, revision from turn_of group by person, revision having count(distinct activity) > 1 limit 1`

const since = 'select rowid, person, revision, activity from turn_of where rowid > ? order by rowid'

/** What was saved follows on what was read, and on nothing that came between. */
const overlapping = () => {
  let seen = 0
  return ({ rows, readAt }: World): Wrong =>
    firstWrong(rows(since, seen), ({ rowid, person, revision, activity }) => {
      seen = Number(rowid)
      const read = readAt.get(`${activity}`)
      return !read || read.includes(Number(revision) - 1)
        ? undefined
        : `What ${person} said in ${activity} was decided from revision ${read}, and led to ${revision}.`
    })
}

/** Turns of one person are applied one after another, by however many instances. */
export const i3: Checking = () => {
  const overlap = overlapping()
  return {
    name: 'I3',
    resting: world => {
      const [one] = world.rows(sideBySide)
      const twice = one && `Two turns of ${one.person} led to the same revision ${one.revision}.`
      return twice ?? overlap(world) ?? oddOf(world.rows, 'I3')
    },
  }
}
