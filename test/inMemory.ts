import { existsSync, statfsSync } from 'node:fs'

const FOLDER = '/dev/shm'
const ROOM = 2 ** 33

/**
 * Where tests keep their files, as environment: in memory where this machine has a folder there with 8 GiB of room, so
 * that a turn waits for no disk, and otherwise wherever the machine puts such files.
 */
export const inMemory = (): { TMPDIR?: string } => {
  if (!existsSync(FOLDER)) return {}
  const { bavail, bsize } = statfsSync(FOLDER)
  return bavail * bsize >= ROOM ? { TMPDIR: FOLDER } : {}
}
