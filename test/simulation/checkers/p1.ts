import type { Checking } from './checker.ts'

/** Whatever was told: of how many people, and what its look back or round was opened with. */
const tooFew = `
  select r.id, r.people, coalesce(l.scores, o.scores) as threshold from release r
  left join look_back l on l.id = r.look_back and l.programme = r.programme
  left join round o on o.id = r.round and o.programme = r.programme
  where r.people < coalesce(l.scores, o.scores)
    or (select count(*) from ever_told t where t.release = r.id) < coalesce(l.scores, o.scores) limit 1`

/** No number from fewer answers than the threshold. */
export const p1: Checking = () => ({
  name: 'P1',
  resting: ({ rows }) => {
    const [one] = rows(tooFew)
    return one && `${one.id} tells of ${one.people} people, and the threshold is ${one.threshold}.`
  },
})
