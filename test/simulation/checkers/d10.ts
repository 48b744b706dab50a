import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { isPrompt, nameOf, type PromptLetter, told } from './letters.ts'

const lease = ({ rows }: World, { conversation, occasion }: PromptLetter) =>
  rows(
    `select worker, lease_until from attempt join person on person.id = attempt.person
      where chat_conversation = ? and kind = ? and subject = ? and state = 'sending' order by number desc limit 1`,
    ...[conversation ?? '', occasion.kind, occasion.subject],
  )[0]

const lateRecords = `
  select kind, subject, ended_at, lease_until from attempt
  where state in ('sent', 'notSent', 'refused', 'unreachable') and ended_at > lease_until limit 1`

/** A worker whose lease has lapsed neither sends nor writes down what became of it. */
export const d10: Checking = () => ({
  name: 'D10',
  leaving: (world, letter) => {
    const row = isPrompt(letter) ? lease(world, letter) : undefined
    if (!isPrompt(letter) || !row) return undefined
    if (row.worker !== world.workerOf(letter.instance))
      return `${nameOf(letter)} left from ${letter.instance}, while another one had it in hand.`
    return `${row.lease_until}` < told(letter.leftAt)
      ? `${nameOf(letter)} left at ${told(letter.leftAt)}; its lease was over at ${row.lease_until}.`
      : undefined
  },
  resting: ({ rows }) => {
    const [late] = rows(lateRecords)
    return (
      late && `${late.kind} ${late.subject} was written down at ${late.ended_at}, after ${late.lease_until}.`
    )
  },
})
