import type { Band } from '../topics/check/checks.ts'

/** How much of a group, as a circle that fills. It never stands without its word. */
export const SIGN_OF: Readonly<Record<Band, string>> = { few: '○', half: '◐', most: '●' }

/** What stands where there is nothing to tell. */
export const NO_SIGN = '–'
