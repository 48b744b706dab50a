import type { Letter } from './teams/letter.ts'
import type { World } from './world.ts'

const whatBecame = ({ answer, occasion, storedAs, how }: Letter): string => {
  const said = answer?.kind === 'answer' ? `${answer.status}` : (answer?.code ?? 'never heard')
  const what = occasion && how === 'post' ? 'prompts' : `${how}s`
  return `Teams: ${what}, ${said}${storedAs === null ? '' : ', stored'}`
}

const BOOKS = 'select kind, state, why, count(*) as times from prompt group by kind, state, why'

const ROUNDS = 'select status, count(*) as times from round group by status'
const RELEASES = 'select count(*) as times from release'

/** Adds up what happened in a run, so that one sees what it was a test of. */
export const tally = ({ teams, mishaps, said, rows, restores }: World, counts: Map<string, number>): void => {
  const count = (what: string, times = 1) => counts.set(what, (counts.get(what) ?? 0) + times)
  for (const letter of teams.ledger) count(whatBecame(letter))
  for (const { kind } of mishaps) count(`machines: ${kind}`)
  for (const { kind, state, why, times } of rows(BOOKS))
    count(`books: ${kind} ${state}${why === null ? '' : `, ${why}`}`, Number(times))
  for (const { status, times } of rows(ROUNDS)) count(`rounds: ${status}`, Number(times))
  for (const { times } of rows(RELEASES)) if (Number(times) > 0) count('releases', Number(times))
  if (restores.length > 0) count('restores', restores.length)
  count('turns: said', said.length)
  count(
    'turns: copies',
    said.reduce((all, { copies }) => all + copies.length, 0),
  )
  count('turns: acknowledged', said.filter(({ ackedAt }) => ackedAt !== null).length)
}
