import { resolve } from 'node:path'
import type { Place } from '../openStore.ts'
import { type Batches, type Loading, loading } from './batch.ts'
import { type Carried, failed } from './carried.ts'
import type { Contents } from './contents.ts'
import { fill, openTarget } from './fill.ts'
import { openContents } from './openContents.ts'

export type Moving = { readonly to: Place; readonly replace: boolean; readonly at: string }

async function* counting(batches: Batches, load: Loading): Batches {
  for await (const batch of batches) {
    load.add(batch)
    yield batch
  }
}

const moveInto = async (source: Contents, target: Contents, { replace }: Moving): Promise<Carried> => {
  const load = loading()
  return fill(target, counting(source.batches(), load), {
    replace,
    promised: () => load.sofar().tally,
    end: async () => 0,
    ledger: [],
  })
}

/** What was moved is sent from the new place; the old one keeps everything else, and sends nothing any more. */
const retire = async (source: Contents, at: string): Promise<void> => {
  await source.endWaiting('moved', at)
  await source.keep()
}

const placeOf = (place: Place): string =>
  'databaseUrl' in place ? place.databaseUrl : resolve(place.dataDir)

const moveFrom = async (source: Contents, moving: Moving): Promise<Carried> => {
  const target = await openTarget(moving.to)
  if (!target.ok) return target
  try {
    const carried = await moveInto(source, target.contents, moving)
    if (carried.ok) await retire(source, moving.at)
    return carried
  } finally {
    await target.contents.close()
  }
}

/** Copies everything to another database, which is used from then on. Nobody may be using either meanwhile. */
export const move = async (from: Place, moving: Moving): Promise<Carried> => {
  if (placeOf(from) === placeOf(moving.to)) return failed('That is where everything is already.')
  const source = await openContents(from, 'alone')
  if (!source.ok) return source
  try {
    return await moveFrom(source.contents, moving)
  } finally {
    await source.contents.close()
  }
}
