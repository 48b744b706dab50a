import type { Log } from '../../src/ports/log.ts'

/** For tests that are not about what is logged. */
export const quietLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
