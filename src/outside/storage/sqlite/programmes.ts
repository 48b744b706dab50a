import type { Database } from 'better-sqlite3'
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
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'
import { copiesMayLinger } from './wipe.ts'

type ProgrammeAdding = (...adding: Parameters<ProgrammeStore['addProgrammeVersion']>) => boolean

/** The programmes that were loaded, and what is about them. */
export const programmesIn = (database: Database, { write }: Pick<Together, 'write'>): ProgrammeStore => {
  const versions = prepare<MarkRow>(database, programmeVersions)
  const contents = prepare<{ content: string }>(database, programmeContent)
  const add = prepare<{ number: number }>(database, addProgrammeVersion)
  const remove = prepare<{ number: number }>(database, removeProgrammeVersion)
  const uses = prepare<Use>(database, usesIn)
  const raise = raiseOpen('').map(sql => prepare(database, sql))
  const added: ProgrammeAdding = (version, thresholds) => {
    if (!add.get(versionRow(version))) return false
    const { programme, loadedAt: at } = version
    for (const one of thresholds ? raise : []) one.run({ programme, at, ...thresholds })
    return true
  }
  return {
    programmeVersions: async () => versions.all({}).map(markFrom),
    programmeContent: async (programme, number) => contents.get({ programme, number })?.content,
    addProgrammeVersion: (version, thresholds) => write('lasting', () => added(version, thresholds)),
    removeProgrammeVersion: (programme, number) =>
      write('lasting', () => {
        const removed = remove.get({ programme, number }) !== undefined
        if (removed) copiesMayLinger(database)
        return removed
      }),
    usesIn: async programme => uses.all({ programme }).map(useFrom),
  }
}
