import type { Database } from 'better-sqlite3'
import type { ModelUseStore } from '../../../ports/modelUse.ts'
import { useModel } from '../modelStatements.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

/** Nobody waits for the disk: after a power cut somebody may be counted one too few. */
export const modelUseIn = (database: Database, { write }: Pick<Together, 'write'>): ModelUseStore => {
  const count = prepare(database, useModel)
  return { useModel: use => write('withTheNext', () => count.get({ ...use }) !== undefined) }
}
