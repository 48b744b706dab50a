import type { Letter } from '../teams/letter.ts'
import type { World } from '../world.ts'
import { firstWrong, type Wrong } from './checker.ts'
import { told } from './letters.ts'

const SECOND = 1_000
/** Nonsense must not silence anybody for a year. */
const LONGEST = 5 * 60 * SECOND

/** Until every other instance has used what it had a slot for by then; who hears it sends nothing more. */
const HEARD = 700

/** How long Teams asked to be left alone: a number of seconds, or a date with the name of its month. */
const askedFor = ({ answer, answeredAt }: Letter): number => {
  if (answer?.kind !== 'answer' || answer.status !== 429) return 0
  const head = answer.retryAfter ?? ''
  if (/^\d+$/.test(head)) return Math.min(Number(head) * SECOND, LONGEST)
  return /[A-Z][a-z]{2}/.test(head) ? Math.min(Date.parse(head) - (answeredAt ?? 0), LONGEST) : 0
}

/** Whoever ended or slept meanwhile, or had no database, told nobody of it. */
const couldTell = ({ mishaps }: World, { leftAt }: Letter): boolean =>
  mishaps.every(({ at }) => at < leftAt - LONGEST || at > leftAt + LONGEST)

/** After Teams asked to wait, nothing goes to that tenant before it is over. */
export const tooSoon = (world: World): Wrong => {
  const { ledger } = world.teams
  return firstWrong(ledger, (letter): Wrong => {
    const [ms, from] = [askedFor(letter), letter.answeredAt ?? 0]
    if (ms <= 0 || !couldTell(world, letter)) return undefined
    const heardBy = (instance: string): number => (instance === letter.instance ? from : from + HEARD)
    const early = ledger.find(
      ({ tenant, instance, leftAt }) =>
        tenant === letter.tenant && leftAt > heardBy(instance) && leftAt < from + ms,
    )
    return (
      early &&
      `Request ${early.number} left at ${told(early.leftAt)}; Teams asked ${letter.tenant} at ${told(from)} to wait ${ms} ms.`
    )
  })
}
