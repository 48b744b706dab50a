import type { Store } from '../ports/store.ts'

/** Somebody who can no longer ask for it in the chat. `at` is an instant. */
export type Somebody = { readonly tenant: string; readonly entraId: string; readonly at: string }

type From = Pick<Store, 'programmeVersions' | 'know' | 'erase'>

const MOST_TRIES = 50

const forgetIn = async (store: From, programme: string, { at, ...who }: Somebody): Promise<boolean> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { person } = await store.know({ programme, ...who, activity: '-', print: '-', run: null })
    if (!person) return false
    if ((await store.erase({ person, names: [], at, print: null })) === 'erased') return true
  }
  throw new Error('An erasure met turns of the same person too often.')
}

/** Erases somebody from every programme that there is or was. Answers from how many. */
export const forgetSomebody = async (store: From, who: Somebody): Promise<number> => {
  const ids = new Set((await store.programmeVersions()).map(({ programme }) => programme))
  let programmes = 0
  for (const id of ids) if (await forgetIn(store, id, who)) programmes += 1
  return programmes
}
