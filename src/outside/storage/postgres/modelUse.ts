import type { Pool } from 'pg'
import type { ModelUseStore } from '../../../ports/modelUse.ts'
import { useModel } from '../modelStatements.ts'
import { prepare } from './prepare.ts'

export const modelUseIn = (pool: Pool): ModelUseStore => {
  const count = prepare(useModel)
  return { useModel: async use => (await count(pool, { ...use })).length > 0 }
}
