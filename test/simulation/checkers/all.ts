import type { Checking } from './checker.ts'
import { d1 } from './d1.ts'
import { d2 } from './d2.ts'
import { d3 } from './d3.ts'
import { d4 } from './d4.ts'
import { d5 } from './d5.ts'
import { d6 } from './d6.ts'
import { d7 } from './d7.ts'
import { d8 } from './d8.ts'
import { d9 } from './d9.ts'
import { d10 } from './d10.ts'
import { d11 } from './d11.ts'
import { d12 } from './d12.ts'
import { i1 } from './i1.ts'
import { i2 } from './i2.ts'
import { i3 } from './i3.ts'
import { i4 } from './i4.ts'
import { i7 } from './i7.ts'
import { p1 } from './p1.ts'
import { p2 } from './p2.ts'
import { p3 } from './p3.ts'
import { p4 } from './p4.ts'
import { p5 } from './p5.ts'
import { p6 } from './p6.ts'
import { p7 } from './p7.ts'
import { p10 } from './p10.ts'

/** Every promise that a run can be held against. */
export const checkings: readonly Checking[] = [
  ...[d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12],
  ...[i1, i2, i3, i4, i7],
  ...[p1, p2, p3, p4, p5, p6, p7, p10],
]
