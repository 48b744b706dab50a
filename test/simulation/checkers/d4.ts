import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { isPrompt, nameOf, type PromptLetter } from './letters.ts'

const hasRow = ({ rows }: World, { conversation, occasion }: PromptLetter): boolean =>
  rows(
    `select 1 as yes from attempt join person on person.id = attempt.person
      where chat_conversation = ? and kind = ? and subject = ? and state = 'sending'`,
    ...[conversation ?? '', occasion.kind, occasion.subject],
  ).length > 0

const unproven = `
  select 'attempt' as what, id from attempt where state = 'sent' and (activity is null or activity = '')
  union all
  select 'prompt', kind || ' ' || subject from prompt where state = 'sent' and (activity is null or activity = '') limit 1`

/** The row of an attempt is there before its request leaves; nothing is sent without the id that Teams gave. */
export const d4: Checking = () => ({
  name: 'D4',
  leaving: (world, letter) =>
    isPrompt(letter) && !hasRow(world, letter)
      ? `${nameOf(letter)} left without a row of its attempt.`
      : undefined,
  resting: ({ rows }) => {
    const [one] = rows(unproven)
    return one && `The ${one.what} ${one.id} is sent without an id.`
  },
})
