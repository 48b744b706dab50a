import type { Person } from '../people/person.ts'
import type { Turn } from '../ports/store.ts'

const isSame = (one: Person['rhythm'], other: Person['rhythm']): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * What becomes of all that waits for somebody and that nobody asked for, when a turn changes whether or when they want
 * it. Whoever stops or leaves hears nothing more of what was planned until then. After any other change, also a pause
 * or the end of the app, what was on its way is looked at anew.
 */
export const takingBack = (before: Person | undefined, now: Person): Pick<Turn, 'takesBack'> => {
  if (!before) return {}
  if (now.leftAt !== null && before.leftAt === null)
    return { takesBack: { becomes: 'suppressed', why: 'left' } }
  if (now.unreachable !== null && before.unreachable === null)
    return { takesBack: { becomes: 'planned', why: now.unreachable } }
  if (isSame(before.rhythm, now.rhythm)) return {}
  if (now.rhythm?.stopped) return { takesBack: { becomes: 'suppressed', why: 'stopped' } }
  return { takesBack: { becomes: 'planned', why: 'rhythm' } }
}
