import type { DayReader } from './calendar.ts'
import { countSaid } from './counting.ts'

const form =
  /(?<!\S)(?:over|binnen|in|within) (a|\d{1,3}|[a-z]{3,5}) (?:(maand|maanden|months?)|(?:jaar|years?))(?!\S)/

/** The same day some months or years on, or the last one of a shorter month. `said` is plain. */
export const monthsAhead: DayReader = (said, today) => {
  const found = form.exec(said)
  if (!found) return undefined
  const [all, amount = '', months] = found
  const count = amount === 'a' ? 1 : (countSaid(amount) ?? Number(amount))
  if (!Number.isInteger(count) || /\d/.test(said.replace(all, ' '))) return 'none'
  return months ? today.add({ months: count }) : today.add({ years: count })
}
