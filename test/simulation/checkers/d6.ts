import type { Human } from '../people/human.ts'
import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { humanOf, isPrompt, nameOf, type PromptLetter, standingsOf, told } from './letters.ts'

/** When the attempt of a prompt was written down: what was in flight then can still arrive. */
const begunAt = ({ rows }: World, { occasion, conversation }: PromptLetter): number => {
  const [row] = rows(
    `select sent_at from prompt join person on person.id = prompt.person
      where chat_conversation = ? and kind = ? and subject = ?`,
    ...[conversation ?? '', occasion.kind, occasion.subject],
  )
  return typeof row?.sent_at === 'string' ? Date.parse(row.sent_at) : Number.POSITIVE_INFINITY
}

const hasLeft = ({ rows }: World, { conversation }: PromptLetter, begun: number): boolean =>
  rows('select left_at from person where chat_conversation = ?', conversation ?? '').some(
    ({ left_at }) => typeof left_at === 'string' && Date.parse(left_at) < begun,
  )

/** Whoever writes after the app went can be written to again. */
const hasSpokenSince = (world: World, human: Human): boolean => {
  const gone = human.told.findLast(({ kind }) => kind === 'uninstalled')?.saidAt ?? 0
  return world.said.some(one => one.human === human && one.saidAt > gone && one.what.kind !== 'removed')
}

/** Nothing leaves after a stop, a pause, the end of the app or a departure was acknowledged. */
export const d6: Checking = () => ({
  name: 'D6',
  leaving: (world, letter) => {
    if (!isPrompt(letter)) return undefined
    const human = humanOf(world, letter)
    const begun = Math.min(begunAt(world, letter), letter.leftAt)
    if (hasLeft(world, letter, begun)) return `${nameOf(letter)} left for somebody who had left.`
    const all = human ? standingsOf(human, begun) : []
    const isBack = human !== undefined && hasSpokenSince(world, human)
    return all.every(({ stopped, uninstalled }) => stopped || (uninstalled && !isBack))
      ? `${nameOf(letter)} left at ${told(letter.leftAt)}, after a stop or the end of the app.`
      : undefined
  },
})
