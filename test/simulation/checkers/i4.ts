import type { Checking } from './checker.ts'
import { oddOf } from './odd.ts'

/** What was said earlier and comes late never takes the place of what was said later. */
export const i4: Checking = () => ({ name: 'I4', resting: ({ rows }) => oddOf(rows, 'I4') })
