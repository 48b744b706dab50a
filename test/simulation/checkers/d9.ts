import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { isPrompt, nameOf, type PromptLetter, told } from './letters.ts'

/** When the newest attempt began, and when the ask that it is about came to its end. */
const about = ({ rows }: World, { conversation, occasion }: PromptLetter) =>
  rows(
    `select attempt.started_at, ask.status, ask.changed_at, look_back.status as look_back
      from attempt join person on person.id = attempt.person
      join ask on ask.id = attempt.subject and ask.programme = attempt.programme
      join look_back on look_back.id = ask.look_back and look_back.programme = ask.programme
      where chat_conversation = ? and kind = ? and subject = ? and kind in ('check-self', 'check-noticed')
      order by attempt.number desc limit 1`,
    ...[conversation ?? '', occasion.kind, occasion.subject],
  )[0]

/**
 * Once a round is cancelled, a promise withdrawn, or a question answered or declined, nothing leaves for it any more but
 * what was in flight.
 */
export const d9: Checking = () => ({
  name: 'D9',
  leaving: (world, letter) => {
    if (!isPrompt(letter)) return undefined
    const row = about(world, letter)
    const isOver = row !== undefined && row.status !== 'asked' && `${row.changed_at}` < `${row.started_at}`
    return isOver
      ? `${nameOf(letter)} left at ${told(letter.leftAt)}; it was ${row.status} before.`
      : undefined
  },
})
