import type { Store } from '../ports/store.ts'
import { problemsBeside } from '../topics/programme/beside.ts'
import { type Difference, differenceOf } from '../topics/programme/difference.ts'
import type { ProgrammeProblem } from '../topics/programme/fault.ts'
import type { LoadedProgramme, OwnTenant } from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { readLoaded } from './readLoaded.ts'
import { type Touched, touchedBy } from './touched.ts'

/** What loading a programme would do. Nothing of it is done. */
export type Proposal = {
  readonly programme: Programme
  /** What is in force of it now. */
  readonly loaded: LoadedProgramme | undefined
  /** The number of its newest version, also of one that has ended; 0 for none. */
  readonly newest: number
  /** Why it cannot be in force beside the others. */
  readonly problems: readonly ProgrammeProblem[]
  /** Undefined where nothing differs from what is loaded, or where nothing is. */
  readonly difference: Difference | undefined
  readonly touched: Touched
}

type From = Pick<Store, 'programmeVersions' | 'programmeContent' | 'peopleIn' | 'usesIn'>

export const proposeProgramme = async (
  store: From,
  programme: Programme,
  own: OwnTenant,
): Promise<Proposal> => {
  const { id } = programme
  const { loaded: all, newest } = await readLoaded(store)
  const loaded = all.find(one => one.programme.id === id)
  const others = all.map(one => one.programme)
  return {
    ...{ programme, loaded, newest: newest.get(id) ?? 0 },
    problems: problemsBeside(others, programme, own),
    difference: loaded && differenceOf(loaded.programme, programme),
    touched: touchedBy(
      { before: loaded?.programme, after: programme },
      await store.peopleIn(id),
      await store.usesIn(id),
    ),
  }
}

/** Whether loading it would change nothing. */
export const isLoaded = ({ loaded, difference }: Proposal): boolean => loaded !== undefined && !difference
