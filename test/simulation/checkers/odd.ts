import type { Rows } from '../frame/database.ts'
import type { Wrong } from './checker.ts'

/** What the triggers saw that belongs to this promise. */
export const oddOf = (rows: Rows, promise: string): Wrong => {
  const [odd] = rows('select what from odd where promise = ? limit 1', promise)
  return odd && `${odd.what}`
}
