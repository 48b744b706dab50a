import { parseArgs } from 'node:util'

/** How long everything takes, and how much is stored and sent. */
const thorough = {
  ...{ people: 200, fewPeople: 48, starts: 3, warmUpMs: 2_000, rounds: 6, roundMs: 1_500 },
  ...{ few: 1_000, many: 1_000_000, turns: 500, pressing: 500 },
  ...{ prompts: 10_000, beside: 2_000 },
}
const quick: typeof thorough = {
  ...{ people: 48, fewPeople: 48, starts: 2, warmUpMs: 500, rounds: 3, roundMs: 400 },
  ...{ few: 1_000, many: 100_000, turns: 200, pressing: 200 },
  ...{ prompts: 300, beside: 300 },
}

/** `prompts` are sent from the embedded database, and `beside` of them from Postgres and by bare bots. */
export type Terms = typeof thorough

const PARTS = ['turns', 'prompts', 'planning', 'sharpening'] as const
type Part = (typeof PARTS)[number]

type Options = { readonly terms: Terms; readonly parts: readonly Part[] }

const isPart = (text: string): text is Part => PARTS.some(part => part === text)

/** Planning is always for as many, so that it is no part of what is quick. */
const partsOf = (only: Part | undefined, isQuick = false): readonly Part[] =>
  only ? [only] : PARTS.filter(part => !isQuick || part !== 'planning')

/** `--quick`, `--only turns`, `prompts`, `planning` or `sharpening`, and `--prompts N`. */
export function readOptions(args: readonly string[]): Options {
  const known = { quick: { type: 'boolean' }, only: { type: 'string' }, prompts: { type: 'string' } } as const
  const { values } = parseArgs({ args: [...args], options: known })
  const { only } = values
  if (only !== undefined && !isPart(only))
    throw new Error('--only takes turns, prompts, planning or sharpening.')
  const terms = values.quick ? quick : thorough
  const prompts = Number(values.prompts ?? terms.prompts)
  if (!Number.isInteger(prompts) || prompts < 10) throw new Error('--prompts takes a number from 10 on.')
  const beside = Math.min(prompts, terms.beside)
  return { terms: { ...terms, prompts, beside }, parts: partsOf(only, values.quick) }
}
