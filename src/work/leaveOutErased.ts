import type { Store } from '../ports/store.ts'
import type { Programme } from '../topics/programme/programme.ts'

/**
 * A programme as its file has it, without those who asked to be forgotten and did not come back; `left` says how many.
 * Who is listed by address only is not known by it: nothing but a hash of the Entra id is kept of the forgotten.
 * `again` holds the Entra ids of those who asked to take part once more.
 */
export const leaveOutErased = async (
  store: Pick<Store, 'erasedAmong'>,
  programme: Programme,
  again: readonly string[] = [],
): Promise<{ readonly programme: Programme; readonly left: number }> => {
  const back = new Set(again.map(id => id.toLowerCase()))
  const ids = programme.people.flatMap(({ entraId }) => (entraId && !back.has(entraId) ? entraId : []))
  const erased = new Set(await store.erasedAmong(programme.id, ids))
  if (erased.size === 0) return { programme, left: 0 }
  const people = programme.people.filter(({ entraId }) => !entraId || !erased.has(entraId))
  return { programme: { ...programme, people }, left: programme.people.length - people.length }
}
