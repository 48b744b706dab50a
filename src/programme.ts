/** `npm run programme -- check <file> | diff <file> | load <file> [--yes] [--again <Entra id>] | end <id> [--yes]` */
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readPlace, readTenant } from './config.ts'
import { loadProgramme } from './outside/files/loadProgramme.ts'
import { tellDifference, tellProblems, tellProgramme, tellTouched } from './outside/files/tellProgramme.ts'
import { machineClock as clock } from './outside/machine/machine.ts'
import { openBeside } from './outside/storage/openBeside.ts'
import { reasonOf } from './outside/storage/opened.ts'
import { openStore, type Place, quiet } from './outside/storage/openStore.ts'
import { storeFile } from './outside/storage/sqlite/file.ts'
import type { Store } from './ports/store.ts'
import type { Programme } from './topics/programme/programme.ts'
import { leaveOutErased } from './work/leaveOutErased.ts'
import { loadVersion } from './work/loadVersion.ts'
import { isLoaded, type Proposal, proposeProgramme } from './work/proposeProgramme.ts'
import { readLoaded } from './work/readLoaded.ts'

const usage = `Say what to do with a programme (in the database of DATABASE_URL, or else in DATA_DIR):
  npm run programme -- check <file>         is the file as it should be? Needs no database
  npm run programme -- diff <file>          what it would change, and what that would touch; changes nothing
  npm run programme -- load <file> [--yes]  the same, and then loads it; a running Waarmaker takes it in seconds
  npm run programme -- end <id> [--yes]     ends a programme; what people made in it is kept for as long as it may be
--yes loads or ends without asking. --again <Entra id> lists somebody again who asked to be forgotten, and who asks to
take part again; give it more than once for more people.`

/** How it ended: what to say, and whether that is a failure. */
type Told = { readonly ok: boolean; readonly text: string }

const good = (text: string): Told => ({ ok: true, text })
const bad = (text: string): Told => ({ ok: false, text })

type Order = {
  readonly verb: string
  readonly what: string
  readonly yes: boolean
  /** Entra ids. */
  readonly again: readonly string[]
}

/** An option that is not known makes an order that nobody carries out. */
const orderIn = (args: string[]): Order => {
  const options = { yes: { type: 'boolean' }, again: { type: 'string', multiple: true } } as const
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    const [verb = '', what = ''] = positionals
    return { verb, what, yes: values.yes ?? false, again: values.again ?? [] }
  } catch {
    return { verb: '', what: '', yes: false, again: [] }
  }
}

/** Asks somebody who sits at it; of a script nobody knows what it means, so it must say --yes. */
const isMeant = async ({ yes }: Order, question: string): Promise<boolean> => {
  if (yes || !process.stdin.isTTY) return yes
  const reading = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await reading.question(`${question} (y/N) `)
  reading.close()
  return /^y(es)?$/i.test(answer.trim())
}

const notMeant = bad('Nothing was written. Say --yes to do it without being asked.')
const overtaken = bad(
  'Somebody loaded another version meanwhile, so nothing was written. Look again with diff.',
)
const withinSeconds = 'A running Waarmaker takes it over within seconds.'

const versionsIn = ({ programme, loaded, newest }: Proposal): string => {
  if (loaded) return `Version ${loaded.version} of ${programme.id} is loaded, since ${loaded.loadedAt}.`
  return newest > 0 ? `${programme.id} has ended.` : `No ${programme.id} is loaded yet.`
}

const tellProposal = (proposal: Proposal): string => {
  const { programme, difference, touched } = proposal
  if (isLoaded(proposal)) return `${versionsIn(proposal)}\nThe file says the same.`
  const change = difference ? tellDifference(difference) : tellProgramme(programme)
  return `${versionsIn(proposal)} The file would be version ${proposal.newest + 1}:
${change}
It would touch:
${tellTouched(touched)}`
}

/** Shows what it would do first, and says why it cannot be where that is so. */
const propose = async (store: Store, file: string, programme: Programme): Promise<Proposal | Told> => {
  const proposal = await proposeProgramme(store, programme, readTenant())
  if (proposal.problems.length > 0) return bad(tellProblems(file, proposal.problems))
  console.log(tellProposal(proposal))
  return proposal
}

const diff = async (store: Store, { what }: Order, programme: Programme): Promise<Told> => {
  const proposal = await propose(store, what, programme)
  return 'ok' in proposal ? proposal : good('Nothing was written.')
}

const load = async (store: Store, order: Order, programme: Programme): Promise<Told> => {
  const proposal = await propose(store, order.what, programme)
  if ('ok' in proposal) return proposal
  if (isLoaded(proposal)) return good('Nothing was written.')
  if (!(await isMeant(order, 'Load it?'))) return notMeant
  const { newest } = proposal
  const added = await loadVersion({ store, clock }, programme.id, newest, programme)
  return added ? good(`Loaded as version ${newest + 1}. ${withinSeconds}`) : overtaken
}

const end = async (store: Store, order: Order): Promise<Told> => {
  const id = order.what
  const { loaded, newest } = await readLoaded(store)
  const last = newest.get(id)
  if (last === undefined || !loaded.some(one => one.programme.id === id))
    return bad(`No programme ${id} is loaded.`)
  const people = await store.peopleIn(id)
  console.log(`${people.length} people were met in ${id}. They are refused from then on.`)
  if (!(await isMeant(order, 'End it?'))) return notMeant
  const ended = await loadVersion({ store, clock }, id, last, null)
  return ended ? good(`Ended. ${withinSeconds}`) : overtaken
}

/** The first one that is loaded into a new folder makes the database there. */
const openFor = (place: Place, { verb }: Order) =>
  verb === 'load' && 'dataDir' in place && !existsSync(storeFile(place.dataDir))
    ? openStore(place, quiet)
    : openBeside(place, quiet)

const inStore = async (order: Order, use: (store: Store) => Promise<Told>): Promise<Told> => {
  const read = readPlace()
  if (!read.ok) return bad(read.problems.join('\n'))
  const { databaseUrl, dataDir } = read.config
  const opened = await openFor(databaseUrl ? { databaseUrl } : { dataDir }, order)
  if (!opened.ok) return bad(opened.why)
  try {
    return await use(opened.store)
  } finally {
    await opened.store.close()
  }
}

/** How many asked to be forgotten is told, and not who. */
const withoutErased = async (store: Store, all: Programme, { again }: Order): Promise<Programme> => {
  const { programme, left } = await leaveOutErased(store, all, again)
  if (left > 0)
    console.log(`Left out, because they asked to be forgotten: ${left}. Remove them from the file too.`)
  return programme
}

const withFile = async (order: Order): Promise<Told> => {
  const read = await loadProgramme(order.what)
  if (!read.ok) return bad(tellProblems(order.what, read.problems))
  const { programme } = read
  if (order.verb === 'check') return good(`${order.what} is as it should be.\n${tellProgramme(programme)}`)
  return inStore(order, async store =>
    (order.verb === 'diff' ? diff : load)(store, order, await withoutErased(store, programme, order)),
  )
}

const carryOut = async (order: Order): Promise<Told> => {
  if (order.what === '') return bad(usage)
  if (order.verb === 'end') return inStore(order, store => end(store, order))
  return ['check', 'diff', 'load'].includes(order.verb) ? withFile(order) : bad(usage)
}

const brokenOff = (error: unknown): Told => bad(`The database cannot be used: ${reasonOf(error)}.`)

const told = await carryOut(orderIn(process.argv.slice(2))).catch(brokenOff)
if (told.ok) console.log(told.text)
else {
  console.error(told.text)
  process.exitCode = 1
}
