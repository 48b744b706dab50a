/** Plays guided conversations: events in the order of arrival, a minute apart unless they bring their own time. */
import { type Advanced, type Asking, advance, type Happening } from '../src/dialogue/advance.ts'
import type { Flow } from '../src/dialogue/flow.ts'
import { type Address, newRun, type Run } from '../src/dialogue/run.ts'

/** What happened, at its own time or at the moment of its turn. */
export type Event = Happening extends infer H ? (H extends Happening ? Untimed<H> : never) : never
type Untimed<H extends Happening> = Omit<H, 'at'> & { readonly at?: string }

const START = Date.UTC(2026, 9, 5, 9)
const MINUTE = 60_000

export const minute = (nth: number) => new Date(START + nth * MINUTE).toISOString()

/** The first minute after everything that was answered in this run. */
const minuteAfter = (run: Run) =>
  Math.max(0, ...run.answers.map(({ at }) => (Date.parse(at) - START) / MINUTE + 1))

export const to = (name: string, item: string | null = null): Address => ({ name, item })

export const says = (name: string, value: unknown, item: string | null = null): Event => ({
  kind: 'answer',
  address: to(name, item),
  value,
})
export const look: Event = { kind: 'look' }
export const confirm: Event = { kind: 'confirm' }
export const askStop: Event = { kind: 'askStop' }
export const stop = (keep: boolean): Event => ({ kind: 'stop', keep })
export const keep = (name: string): Event => ({ kind: 'keep', address: to(name) })
export const change = (name: string, item: string | null = null): Event => ({
  kind: 'change',
  address: to(name, item),
})
/** Back from a question, or from the summary. */
export const back = (name: string | null, item: string | null = null): Event => ({
  kind: 'back',
  from: name === null ? null : to(name, item),
})

export const play = <Outcome>(
  flow: Flow<Outcome>,
  events: readonly Event[],
  run: Run = newRun('run', flow),
): Advanced<Outcome> =>
  events.reduce<Advanced<Outcome>>(
    // A spread union loses its tie between kind and fields; only the time is added to it.
    (before, event, index) =>
      advance(flow, before.run, { at: minute(minuteAfter(run) + index), ...event } as Happening),
    { run, effects: [] },
  )

const named = ({ name, item }: Address) => (item === null ? name : `${name} of ${item}`)

/** Every effect in a word or three: the question asked, why nothing was done, or what kind of end. */
export const told = ({ effects }: Advanced<unknown>): readonly string[] =>
  effects.map(effect => {
    if (effect.kind === 'ask') return `ask ${named(effect.address)}`
    if (effect.kind === 'settled') return `settled ${named(effect.address)}`
    return effect.kind === 'explain' ? `explain ${effect.why}` : effect.kind
  })

/** What the person sees in the end. */
export const sees = (advanced: Advanced<unknown>): string | undefined => told(advanced).at(-1)

export const asked = ({ effects }: Advanced<unknown>): Asking | undefined =>
  effects.find(effect => effect.kind === 'ask')
