import type { Pool } from 'pg'
import type { ProgrammeStore, Use } from '../../../ports/programmes.ts'
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
import { prepare } from './prepare.ts'

/** The programmes that were loaded, and what is about them. */
export const programmesIn = (pool: Pool): ProgrammeStore => {
  const versions = prepare<MarkRow>(programmeVersions)
  const contents = prepare<{ content: string }>(programmeContent)
  const add = prepare<{ number: number }>(addProgrammeVersion)
  const remove = prepare<{ number: number }>(removeProgrammeVersion)
  const uses = prepare<Use>(usesIn)
  return {
    programmeVersions: async () => (await versions(pool, {})).map(markFrom),
    programmeContent: async (programme, number) => (await contents(pool, { programme, number }))[0]?.content,
    addProgrammeVersion: async version => (await add(pool, versionRow(version))).length === 1,
    removeProgrammeVersion: async (programme, number) =>
      (await remove(pool, { programme, number })).length === 1,
    usesIn: async programme => (await uses(pool, { programme })).map(useFrom),
  }
}
