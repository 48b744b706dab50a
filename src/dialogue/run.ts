import type { Advice } from './question.ts'
import type { Value } from './value.ts'

/** Which question: its name, and within a group the thing it is about. */
export type Address = { readonly name: string; readonly item: string | null }

export type Stored = Address & { readonly value: Value }

export type Answer = Stored & {
  /** False after *back* or *change*: the value is offered again, and no longer counts. */
  readonly settled: boolean
  /** Whether the one helpful question about a vague text was asked, and whether that is over. */
  readonly sharpening: 'asked' | 'done' | null
  /** What is asked about the text, while it is and where that does not follow from the text itself. */
  readonly advice?: Advice
  /** When it was given: an instant in UTC, ISO 8601. */
  readonly at: string
}

/** `stopping`: asked whether to keep the draft. `draft`: left for later, by choice or for another conversation. */
type Status = 'open' | 'stopping' | 'draft' | 'discarded' | 'finished'

/** One person's way through a flow. Where the person is follows from the answers and is never stored. */
export type Run = {
  readonly id: string
  readonly flow: string
  readonly version: number
  readonly status: Status
  readonly answers: readonly Answer[]
}

/** Whether somebody is in it, or comes back to it where they were. */
export const isUnderWay = ({ status }: Pick<Run, 'status'>): boolean =>
  status !== 'finished' && status !== 'discarded'

export const newRun = (id: string, flow: { id: string; version: number }): Run => ({
  id,
  flow: flow.id,
  version: flow.version,
  status: 'open',
  answers: [],
})

export const sameAddress = (one: Address, other: Address) =>
  one.name === other.name && one.item === other.item

export const findAnswer = (run: Run, address: Address) =>
  run.answers.find(answer => sameAddress(answer, address))

/** The run with this answer in place of an earlier one to the same question. */
export const withAnswer = (run: Run, answer: Answer): Run => ({
  ...run,
  answers: [...run.answers.filter(other => !sameAddress(other, answer)), answer],
})
