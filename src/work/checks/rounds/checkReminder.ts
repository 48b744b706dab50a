import type { Prompt } from '../../../people/prompt.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { flowOfAsk } from '../../../topics/check/checking.ts'
import type { AtOccasion, Occasion, Told } from '../../occasions.ts'
import { dayFor } from '../../scene.ts'
import { checkOccasions } from '../asking/checkOccasions.ts'
import { MOST_ASKS } from '../asking/readAsking.ts'

/** The question of this ask, where one was ever planned. */
const questionOf = ({ all }: AtOccasion, { ask }: AskedAbout): Prompt | undefined =>
  all.find(({ kind, subject }) => ask.id === subject && flowOfAsk(ask.as) === kind)

/** Only a question that came, or may have come, can be reminded of. */
const hasCome = ({ sentAt, state }: Prompt): boolean =>
  sentAt !== null && (state === 'sent' || state === 'unknown')

const A_MINUTE = 60_000

/** One that still waits comes by itself, and the reminder is looked at again behind it. */
const behind = ({ now }: AtOccasion, question: Prompt | undefined): string | undefined =>
  question?.state === 'planned'
    ? new Date(Math.max(Date.parse(now), Date.parse(question.dueAt)) + A_MINUTE).toISOString()
    : undefined

const hasAnswered = (asks: readonly AskedAbout[]): boolean =>
  asks.some(({ ask }) => ask.status === 'answered')

/** The last day on which an answer counts, `YYYY-MM-DD`. */
const lastDay = ({ person }: AtOccasion, { lookBack }: AskedAbout): string =>
  dayFor(new Date(Date.parse(lookBack.closesAt) - 1).toISOString(), person)

const screenOf = async (at: AtOccasion, about: AskedAbout) => {
  const { kind, subject } = at.prompt
  const asked = await checkOccasions[flowOfAsk(about.ask.as)]?.({
    ...at,
    prompt: { ...at.prompt, kind: flowOfAsk(about.ask.as) },
  })
  if (asked?.screen?.kind !== 'prompt') return null
  const { values } = asked.screen
  const self = about.ask.as === 'owner' ? 'yes' : 'no'
  return {
    ...asked.screen,
    prompt: { kind, subject },
    values: { ...values, self, until: lastDay(at, about) },
  }
}

const later = (again: string | undefined): Told => ({ screen: null, ...(again !== undefined && { again }) })

/**
 * Somebody who was asked in a round and said nothing of it is reminded once, of a question that came. Whoever said
 * something meanwhile, or was never asked this, is not; nor is anybody of what is no longer asked.
 */
export const checkReminder: Occasion = async at => {
  const { store, prompt, person } = at
  const asks = await store.asksOf(prompt.programme, person.id, MOST_ASKS)
  const about = asks.find(({ ask }) => ask.id === prompt.subject)
  const inRound = asks.filter(
    ({ ask, lookBack }) =>
      ask.status !== 'declined' && lookBack.round !== null && lookBack.round === about?.lookBack.round,
  )
  if (!about || hasAnswered(inRound)) return { screen: null }
  const question = questionOf(at, about)
  if (!question || !hasCome(question)) return later(behind(at, question))
  return { screen: await screenOf(at, about), until: about.lookBack.closesAt }
}
