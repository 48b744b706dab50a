import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileIn = (folder: string): string => join(folder, 'ahead')

/** The clock of a run, for all its processes: so many milliseconds ahead of this machine's. */
export const setAhead = (folder: string, ms: number): void => {
  writeFileSync(`${fileIn(folder)}.new`, `${ms}`)
  renameSync(`${fileIn(folder)}.new`, fileIn(folder))
}

export const aheadIn = (folder: string): number =>
  existsSync(fileIn(folder)) ? Number(readFileSync(fileIn(folder), 'utf8')) : 0
