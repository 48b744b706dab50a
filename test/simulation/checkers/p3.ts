import type { Checking } from './checker.ts'

const tooFew = `
  select r.id, r.quotes, l.quotes as threshold from release r
  join look_back l on l.id = r.look_back and l.programme = r.programme
  where r.quotes > 0 and (r.quotes < l.quotes or (
    select count(*) from ever_told t where t.release = r.id) < l.quotes) limit 1`

/** Words of who is only counted are read from the higher threshold on. */
export const p3: Checking = () => ({
  name: 'P3',
  resting: ({ rows }) => {
    const [one] = rows(tooFew)
    return one && `${one.id} quotes ${one.quotes} people, and the threshold is ${one.threshold}.`
  },
})
