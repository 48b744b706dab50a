import type { Checking } from './checker.ts'
import { oddOf } from './odd.ts'

/** Thresholds only go up once somebody is asked. */
export const p5: Checking = () => ({ name: 'P5', resting: ({ rows }) => oddOf(rows, 'P5') })
