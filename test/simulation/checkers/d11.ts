import type { Letter } from '../teams/letter.ts'
import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { isPrompt, nameOf, type PromptLetter, told } from './letters.ts'

/** Longer than all looks and waits of the product together, while nothing is in the way of a tenant. */
const LATE = 4 * 60_000
const AROUND = 10 * 60_000
const FEW = 60

const dueAt = ({ rows }: World, { conversation, occasion }: PromptLetter): number => {
  const [row] = rows(
    `select due_at from prompt join person on person.id = prompt.person
      where chat_conversation = ? and kind = ? and subject = ?`,
    ...[conversation ?? '', occasion.kind, occasion.subject],
  )
  return typeof row?.due_at === 'string' ? Date.parse(row.due_at) : Number.POSITIVE_INFINITY
}

const isFine = ({ answer }: Letter): boolean => answer?.kind === 'answer' && answer.status < 300

/** Whether some instance went on all the time, with nothing wrong around it. */
const wasQuiet = ({ mishaps }: World, from: number, until: number): boolean =>
  mishaps.every(({ at }) => at < from - AROUND || at > until)

/** Whether nothing slowed this tenant itself down. */
const wasLight = (world: World, { tenant, number }: Letter, from: number): boolean => {
  const around = world.teams.ledger.filter(
    one => one.tenant === tenant && one.leftAt > from - AROUND && one.number < number,
  )
  return around.length < FEW && around.every(isFine)
}

/** What one tenant gets, and how slow it is answered, delays no other. */
export const d11: Checking = () => ({
  name: 'D11',
  leaving: (world, letter) => {
    if (!isPrompt(letter)) return undefined
    const due = dueAt(world, letter)
    const isLate = letter.leftAt - due > LATE
    return isLate && wasQuiet(world, due, letter.leftAt) && wasLight(world, letter, due)
      ? `${nameOf(letter)} left at ${told(letter.leftAt)}, and was due at ${told(due)}.`
      : undefined
  },
})
