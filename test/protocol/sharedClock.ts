import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileIn = (folder: string): string => join(folder, 'ahead')

/** From now on the clock of all processes that look in this folder is so many milliseconds ahead of this machine's. */
export const setAhead = (folder: string, ms: number): void => {
  writeFileSync(`${fileIn(folder)}.new`, `${ms}`)
  renameSync(`${fileIn(folder)}.new`, fileIn(folder))
}

/**
 * The time there, in milliseconds since 1970; this machine's where none was set. Read anew each time: else one process
 * would be days ahead of another for a moment.
 */
export const nowIn = (folder: string): number => {
  const file = fileIn(folder)
  return Date.now() + (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0)
}
