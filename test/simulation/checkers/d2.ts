import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'
import { isOutOfBooks, isPrompt, nameOf, type PromptLetter, timesPutOff, told } from './letters.ts'

/** However busy all is, nothing that is due waits for so long once there is no trouble any more. */
const PATIENCE = 3_600_000

const overdue = `
  select kind, subject, state, due_at from prompt
  where (state = 'planned' and due_at < ?) or (state = 'sending' and changed_at < ?) limit 1`

const waiting = ({ rows, timeline }: World): Wrong => {
  const since = told(timeline.now() - PATIENCE)
  const [late] = rows(overdue, since, since)
  return late && `${late.kind} ${late.subject} is still ${late.state}, and was due at ${late.due_at}.`
}

const stateOf = ({ rows }: World, { conversation, occasion }: PromptLetter) =>
  rows(
    `select state, activity from prompt join person on person.id = prompt.person
      where chat_conversation = ? and kind = ? and subject = ?`,
    ...[conversation ?? '', occasion.kind, occasion.subject],
  )[0]

/** What stands in somebody's chat is sent or unknown in the books, unless they put it off or were forgotten. */
const arrived = (world: World, letter: PromptLetter): Wrong => {
  const row = stateOf(world, letter)
  if (!row || isOutOfBooks(world, letter)) return undefined
  if (timesPutOff(world, letter, world.timeline.now()) > 0) return undefined
  return row.state === 'sent' || row.state === 'unknown'
    ? undefined
    : `${nameOf(letter)} arrived, and is ${row.state} in the books.`
}

const neverArrived = (world: World): Wrong => {
  const there = new Set(world.teams.ledger.map(({ storedAs }) => storedAs))
  const lost = world
    .rows(`select kind, subject, activity from prompt where state = 'sent'`)
    .find(({ activity }) => typeof activity === 'string' && !there.has(activity))
  return lost && `${lost.kind} ${lost.subject} was sent as ${lost.activity}, which Teams never had.`
}

/** Nothing is lost silently: in the end nothing waits that is due, and the books say what Teams says. */
export const d2: Checking = () => ({
  name: 'D2',
  atEnd: world => {
    const stored = world.teams.ledger.filter(isPrompt).filter(({ storedAs }) => storedAs !== null)
    return waiting(world) ?? firstWrong(stored, letter => arrived(world, letter)) ?? neverArrived(world)
  },
})
