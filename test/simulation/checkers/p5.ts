import type { Checking } from './checker.ts'
import { oddOf } from './odd.ts'

/** Thresholds only go up once somebody is asked: those that are kept, and those by which something is told. */
export const p5: Checking = () => ({ name: 'P5', resting: ({ rows }) => oddOf(rows, 'P5') })
