import type { openStore } from '../../src/outside/storage/openStore.ts'
import { openStore as open } from '../../src/outside/storage/openStore.ts'
import type { Person } from '../../src/people/person.ts'
import type { Store } from '../../src/ports/store.ts'
import { quietLog } from '../storage/quietLog.ts'
import { answerTo, knockOf, otherPerson, postTo, runWith, turnOf } from '../storage/turns.ts'

/** What the database takes of a turn, in milliseconds of processor in the bot's own process. */
export type StoreCost = { readonly knowAndSave: number; readonly tickOff: number }

const asked = ['ambition', 'different', 'stops', 'situation']

const someone = otherPerson(`bench-${process.pid}`)

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000

/** The same turns as in the middle of `translate`, without anything around them. */
export async function storeAlone(place: Parameters<typeof openStore>[0], turns: number): Promise<StoreCost> {
  const opened = await open(place, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  for (let turn = 0; turn < 50; turn += 1) await takeTurn(opened.store, `warm-up-${turn}`)
  const spent = { knowAndSave: 0, tickOff: 0 }
  for (let turn = 0; turn < turns; turn += 1) {
    const one = await takeTurn(opened.store, `turn-${turn}`)
    spent.knowAndSave += one.knowAndSave / turns
    spent.tickOff += one.tickOff / turns
  }
  await opened.store.close()
  return spent
}

async function takeTurn(store: Store, name: string): Promise<StoreCost> {
  const from = process.cpuUsage()
  const { person } = await store.know(knockOf(someone, { activity: name, print: name }))
  const sends = await saveTurn(store, person ?? someone, name)
  const knowAndSave = milliseconds(process.cpuUsage(from))
  for (const send of sends) await store.sent({ send, worker: 'worker-1', shows: someone.id, activity: name })
  return { knowAndSave, tickOff: milliseconds(process.cpuUsage(from)) - knowAndSave }
}

/** Gives the ids of what it leaves to be sent. */
async function saveTurn(store: Store, person: Person, name: string): Promise<string[]> {
  const answers = asked.map(question => answerTo(question, `Dit is wat ik zei bij ${name}.`))
  const sends = ['quiet', 'next'].map(kind => postTo(someone, `${kind}-${someone.id}-${name}`, someone.id))
  const saved = await store.save(turnOf(person, name, { runs: [runWith(someone.id, answers)], sends }))
  if (saved !== 'saved') throw new Error(`A turn was not saved: ${saved}.`)
  return sends.map(({ id }) => id)
}
