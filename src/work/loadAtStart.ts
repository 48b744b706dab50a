import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import { problemsBeside } from '../topics/programme/beside.ts'
import { areSame } from '../topics/programme/content.ts'
import type { OwnTenant } from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { leaveOutErased } from './leaveOutErased.ts'
import { type Loading, loadVersion } from './loadVersion.ts'
import { type Reading, readLoaded } from './readLoaded.ts'

/** A programme as a file of the operator has it. */
export type Filed = { readonly file: string; readonly programme: Programme }

export type Starting = Loading & {
  readonly store: Pick<
    Store,
    'programmeVersions' | 'programmeContent' | 'addProgrammeVersion' | 'erasedAmong'
  >
  readonly log: Log
  readonly own: OwnTenant
  /** Then the files say what is in force: what changed is loaded, and what they do not name ends. */
  readonly development: boolean
}

/** What becomes of the programmes at a start. */
type Plan = {
  readonly load: readonly Filed[]
  readonly end: readonly string[]
  readonly differ: readonly Filed[]
}

const planFor = ({ development }: Starting, { newest, loaded }: Reading, files: readonly Filed[]): Plan => {
  const isLoaded = ({ programme }: Filed) => loaded.some(one => areSame(one.programme, programme))
  const isInForce = (file: Filed) => loaded.some(one => one.programme.id === file.programme.id)
  const load = files.filter(one => (development ? !isLoaded(one) : !newest.has(one.programme.id)))
  const named = new Set(files.map(({ programme }) => programme.id))
  const others = loaded.map(({ programme }) => programme.id).filter(id => !named.has(id))
  const differ = files.filter(one => !load.includes(one) && isInForce(one) && !isLoaded(one))
  return { load, end: development ? others : [], differ }
}

const problemsOf = (plan: Plan, { loaded }: Reading, own: OwnTenant): string[] => {
  const twice = plan.load.filter(({ programme: { id } }, index) =>
    plan.load.slice(0, index).some(earlier => earlier.programme.id === id),
  )
  if (twice.length > 0)
    return twice.map(({ file }) => `  ${file}, id: Another file has this id. Keep one of the two.`)
  const stay = loaded.map(({ programme }) => programme).filter(({ id }) => !plan.end.includes(id))
  return plan.load.flatMap(({ file, programme }, index) => {
    const others = [...stay, ...plan.load.slice(0, index).map(earlier => earlier.programme)]
    return problemsBeside(others, programme, own).map(
      ({ path, problem, hint }) => `  ${file}, ${path}: ${problem} ${hint}`,
    )
  })
}

const carryOut = async (
  starting: Starting,
  { newest }: Reading,
  { load, end, differ }: Plan,
): Promise<void> => {
  const write = (id: string, programme: Programme | null) =>
    loadVersion(starting, id, newest.get(id) ?? 0, programme)
  for (const id of end) await write(id, null)
  for (const { programme } of load) await write(programme.id, programme)
  for (const { file, programme } of differ) {
    const how = `npm run programme -- diff ${file}, and then load`
    starting.log.warn('a programme differs from its file', { programme: programme.id, how })
  }
}

const withoutErased = async ({ store }: Starting, { file, programme }: Filed): Promise<Filed> => ({
  file,
  programme: (await leaveOutErased(store, programme)).programme,
})

const nothing =
  'No programme is loaded. Name its file with PROGRAMME, or load it with: npm run programme -- load <file>'

/**
 * Loads the programmes of these files that are not there yet. Another instance may do the same at this moment: then one
 * of the two finds that it is done. Answers why it cannot start, when it cannot.
 */
export const loadAtStart = async (
  starting: Starting,
  given: readonly Filed[],
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }> => {
  const reading = await readLoaded(starting.store)
  const files = await Promise.all(given.map(one => withoutErased(starting, one)))
  const plan = planFor(starting, reading, files)
  const problems = problemsOf(plan, reading, starting.own)
  if (problems.length > 0)
    return { ok: false, why: `These programmes cannot be in force together:\n${problems.join('\n')}` }
  if (plan.load.length === 0 && reading.loaded.length === plan.end.length) return { ok: false, why: nothing }
  await carryOut(starting, reading, plan)
  return { ok: true }
}
