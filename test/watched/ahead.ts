import { join } from 'node:path'

/** Where a test writes how many milliseconds the clock stands ahead, beside the database. */
export const aheadIn = (dataDir: string): string => join(dataDir, 'ahead')
