import type { Pool } from 'pg'
import type { ProgrammeStore, Use } from '../../../ports/programmes.ts'
import { raiseOpen } from '../checks/raising.ts'
import {
  addProgrammeVersion,
  type MarkRow,
  markFrom,
  programmeContent,
  programmeVersions,
  removeProgrammeVersion,
  useFrom,
  usesIn,
  versionRow,
} from '../programmeStatements.ts'
import { inTransaction } from './inTransaction.ts'
import { prepare } from './prepare.ts'

/** A version with its thresholds, for what is open. */
const adding = (pool: Pool): ProgrammeStore['addProgrammeVersion'] => {
  const add = prepare<{ number: number }>(addProgrammeVersion)
  const raise = raiseOpen('order by id for update').map(sql => prepare(sql))
  return (version, thresholds) =>
    inTransaction(pool, async client => {
      if ((await add(client, versionRow(version))).length === 0) return false
      const { programme, loadedAt: at } = version
      for (const one of thresholds ? raise : []) await one(client, { programme, at, ...thresholds })
      return true
    })
}

/** The programmes that were loaded, and what is about them. */
export const programmesIn = (pool: Pool): ProgrammeStore => {
  const versions = prepare<MarkRow>(programmeVersions)
  const contents = prepare<{ content: string }>(programmeContent)
  const remove = prepare<{ number: number }>(removeProgrammeVersion)
  const uses = prepare<Use>(usesIn)
  return {
    programmeVersions: async () => (await versions(pool, {})).map(markFrom),
    programmeContent: async (programme, number) => (await contents(pool, { programme, number }))[0]?.content,
    addProgrammeVersion: adding(pool),
    removeProgrammeVersion: async (programme, number) =>
      (await remove(pool, { programme, number })).length === 1,
    usesIn: async programme => (await uses(pool, { programme })).map(useFrom),
  }
}
