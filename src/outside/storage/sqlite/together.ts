import type { Database } from 'better-sqlite3'

/** `lasting`: must be on disk when it is done. What is not comes to disk with the next that is. */
export type How = 'lasting' | 'withTheNext'

type Job = {
  readonly how: How
  readonly work: () => unknown
  readonly done: (value: unknown) => void
  readonly failed: (error: unknown) => void
}

export type Together = {
  /** Does this in a transaction. What is asked in the same moment shares one, and so one wait for the disk. */
  readonly write: <T>(how: How, work: () => T) => Promise<T>
  /** Does at once what is still waiting. */
  readonly end: () => void
}

/** Each piece of work fails alone, and leaves nothing behind then. */
export const together = (database: Database): Together => {
  const alone = database.transaction((work: () => unknown) => work())
  const tell = ({ work, done, failed }: Job): (() => void) => {
    try {
      const value = alone.immediate(work)
      return () => done(value)
    } catch (error) {
      return () => failed(error)
    }
  }
  const all = database.transaction((jobs: readonly Job[]) => jobs.map(tell))
  const commit = (jobs: readonly Job[]): void => {
    try {
      for (const told of commitAs(database, jobs, () => all.immediate(jobs))) told()
    } catch (error) {
      for (const { failed } of jobs) failed(error)
    }
  }
  const waiting: Job[] = []
  const end = () => {
    if (waiting.length > 0) commit(waiting.splice(0))
  }
  const write = <T>(how: How, work: () => T): Promise<T> =>
    new Promise((resolve, failed) => {
      if (waiting.length === 0) setImmediate(end)
      waiting.push({ how, work, done: value => resolve(value as T), failed }) // It is what this work gave.
    })
  return { write, end }
}

/** Only what must be on disk waits for it. */
const commitAs = <T>(database: Database, jobs: readonly Job[], commit: () => T): T => {
  if (jobs.some(({ how }) => how === 'lasting')) return commit()
  database.pragma('synchronous = NORMAL')
  try {
    return commit()
  } finally {
    database.pragma('synchronous = FULL')
  }
}
