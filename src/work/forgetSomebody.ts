import type { Store } from '../ports/store.ts'
import { otherProgrammes } from './inOtherProgrammes.ts'

/** Somebody who is to be forgotten. `names` and `print` as in an erasure; `at` is an instant. */
export type Somebody = {
  readonly tenant: string
  readonly entraId: string
  readonly at: string
  readonly names?: readonly string[]
  readonly print?: string | null
}

type From = Pick<Store, 'programmeVersions' | 'know' | 'erase'>

const MOST_TRIES = 50

const forgetIn = async (store: From, programme: string, who: Somebody): Promise<boolean> => {
  const { tenant, entraId, at, names = [], print = null } = who
  const knock = { programme, tenant, entraId, activity: '-', print: '-', run: null }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { person } = await store.know(knock)
    if (!person) return false
    if ((await store.erase({ person, names, at, print })) === 'erased') return true
  }
  throw new Error('An erasure met turns of the same person too often.')
}

/** Erases somebody from every programme that there is or was, but for the one with this id. Answers from how many. */
export const forgetSomebody = async (store: From, who: Somebody, but?: string): Promise<number> => {
  let programmes = 0
  for (const id of await otherProgrammes(store, but)) if (await forgetIn(store, id, who)) programmes += 1
  return programmes
}
