import type { Shown } from '../people/showing.ts'
import type { World } from '../world.ts'
import type { Checking, Wrong } from './checker.ts'
import { told } from './letters.ts'
import { answersTo, lookingAtShown, numbersIn, tellsHowMany } from './seen.ts'

/** Whatever was told: of how many people, and what its look back or round was opened with. */
const tooFew = `
  select r.id, r.people, coalesce(l.scores, o.scores) as threshold from release r
  left join look_back l on l.id = r.look_back and l.programme = r.programme
  left join round o on o.id = r.round and o.programme = r.programme
  where r.people < coalesce(l.scores, o.scores)
    or (select count(*) from ever_told t where t.release = r.id) < coalesce(l.scores, o.scores) limit 1`

/** Of one promise of theirs at least enough people answered, and as many as it says. */
const shownTooEarly = ({ rows }: World, shown: Shown): Wrong => {
  if (!tellsHowMany(shown)) return undefined
  const most = Math.max(0, ...numbersIn(shown))
  const isEnough = answersTo(rows, shown).some(
    ({ people, scores }) => Number(people) >= Math.max(Number(scores), most),
  )
  return isEnough
    ? undefined
    : `${shown.reader.who.name} was told how many noticed something at ${told(shown.at)}, of too few.`
}

/** No number from fewer answers than the threshold, in the books or on a card. */
export const p1: Checking = () => {
  const look = lookingAtShown(shownTooEarly)
  return {
    name: 'P1',
    resting: world => {
      const [one] = world.rows(tooFew)
      const inBooks = one && `${one.id} tells of ${one.people} people, and the threshold is ${one.threshold}.`
      return inBooks ?? look(world)
    },
  }
}
