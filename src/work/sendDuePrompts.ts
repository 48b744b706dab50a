import type { ClaimedPrompt } from '../ports/attempts.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import { noOpenings } from './prompting/openFirst.ts'
import type { Prompting } from './prompting/prompting.ts'
import { pump } from './prompting/pump.ts'
import { type Sending, sendPrompt } from './prompting/sendPrompt.ts'

/** How many prompts of a programme are in hand at once; of one tenant, where it has several. */
const MOST_AT_ONCE = 64
const MOST_OF_ONE = 48

/** How many of each tenant are in hand, as far as their prompts were looked at. */
const countingTenants = (loaded: LoadedProgramme) => {
  const isOne = (loaded.programme.tenants ?? []).length < 2
  const inHand = new Map<string, number>()
  const count = (tenant: string, more: number) => inHand.set(tenant, (inHand.get(tenant) ?? 0) + more)
  const busy = () => [...inHand].flatMap(([tenant, many]) => (many >= MOST_OF_ONE ? tenant : []))
  return { isOne, count, busy }
}

const sendDueOf = (sending: Sending, loaded: LoadedProgramme, hasEnded: () => boolean): Promise<number> => {
  const { store, clock, delivering } = sending
  const tenants = countingTenants(loaded)
  const work = async (claimed: ClaimedPrompt): Promise<void> => {
    if (tenants.isOne) return sendPrompt(sending, claimed)
    const { tenant = '' } = (await store.personWith(claimed.programme, claimed.person)) ?? {}
    tenants.count(tenant, 1)
    await sendPrompt(sending, claimed)
    tenants.count(tenant, -1)
  }
  const claim = (most: number) =>
    store.claimPrompts({
      ...{ worker: delivering.worker, now: clock.now(), leaseUntil: delivering.leaseUntil(), most },
      ...{ programme: loaded.programme.id, besides: tenants.busy() },
    })
  return pump({ claim, work, most: MOST_AT_ONCE, ended: hasEnded })
}

/** Sends what is due, of each programme by itself, so that none waits for another. */
export type Prompter = {
  /** Resolves with how many prompts were taken up, when nothing is due any more and all of it is done. */
  look(): Promise<number>
  /** Takes up nothing more; resolves when nothing is under way. */
  end(): Promise<void>
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0)

/** What is due is decided at the moment of sending. What a newer release planned is left until its lease is over. */
export function openPrompter(prompting: Prompting): Prompter {
  const sending = { ...prompting, openings: noOpenings() }
  const underWay = new Map<string, Promise<number>>()
  let hasEnded = false
  const failed = (error: unknown): number => {
    prompting.log.error('prompts could not be looked at', {}, error)
    return 0
  }
  const begin = (loaded: LoadedProgramme): Promise<number> => {
    const { id } = loaded.programme
    const under = sendDueOf(sending, loaded, () => hasEnded)
      .catch(failed)
      .finally(() => underWay.delete(id))
    underWay.set(id, under)
    return under
  }
  return {
    look: async () => {
      if (hasEnded) return 0
      await prompting.store.endLapsed(prompting.clock.now()).catch(failed)
      const all = prompting.programmes.now().map(one => underWay.get(one.programme.id) ?? begin(one))
      return sum(await Promise.all(all))
    },
    end: async () => {
      hasEnded = true
      await Promise.all(underWay.values())
    },
  }
}

/** Looks once, until nothing is due. */
export const sendDuePrompts = (prompting: Prompting): Promise<number> => openPrompter(prompting).look()

const USUAL = 5_000

type Every = (ms: number, what: () => void) => () => void

const machineEvery: Every = (ms, what) => {
  const timer = setInterval(what, ms)
  return () => clearInterval(timer)
}

/** Looks now and again and again, `ms` milliseconds apart. The answer ends that, when nothing is under way. */
export function startPrompting(prompting: Prompting, ms = USUAL, every = machineEvery): () => Promise<void> {
  const prompter = openPrompter(prompting)
  void prompter.look()
  const stop = every(ms, () => void prompter.look())
  return () => {
    stop()
    return prompter.end()
  }
}
