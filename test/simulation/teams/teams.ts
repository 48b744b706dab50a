import type { Answered } from '../../../src/outside/teams/exchange.ts'
import { type Counts, count, limitsOfTeams, wait } from '../../fakeTeams/limits.ts'
import type { Dice } from '../frame/dice.ts'
import type { Timeline } from '../frame/timeline.ts'
import { cardIn, occasionOf } from './cards.ts'
import type { Asking, Letter } from './letter.ts'
import type { Fault, Weather } from './weather.ts'

/** Somebody's own chat with the bot, as Teams knows it. */
export type Place = {
  readonly tenant: string
  readonly conversation: string
  /** By which a chat with them can be opened. */
  readonly ids: readonly string[]
  installed: boolean
  /** What Teams answers of who blocked the bot. */
  blocked: string | null
  /** Whether there is a conversation already. */
  opened: boolean
  /** Told of what is written there, or changed. */
  readonly told: (message: string, activity: unknown) => void
}

export type Teams = {
  readonly ledger: readonly Letter[]
  readonly ask: (asking: Asking) => Promise<Answered>
  readonly add: (place: Place) => void
  /** Is called at the very moment at which a request leaves. */
  readonly whenLeaving: (look: (letter: Letter) => void) => void
}

type Setting = { readonly timeline: Timeline; readonly dice: Dice; weather: () => Weather }

/** What an instance waits for an answer, in milliseconds. */
const DEADLINE = 10_000

const answer = (status: number, body: unknown = {}, retryAfter?: string): Answered => ({
  ...{ kind: 'answer', status, retryAfter },
  body: JSON.stringify(body),
})

const forbidden = (code: string): Answered => answer(403, { error: { code } })
const isTaken = (said: Answered): boolean => said.kind === 'answer' && said.status < 300

/** A Teams in this process that keeps its limits and its ledger, in virtual time. */
export const openTeams = ({ timeline, dice, weather }: Setting): Teams => {
  const ledger: Letter[] = []
  const lookers: ((letter: Letter) => void)[] = []
  const counts: Counts = new Map()
  const busy = new Map<string, number>()
  const places = new Map<string, Place>()
  const known = new Map<string, Place>()

  const placeOf = ({ how, conversation, to }: Asking): Place | undefined =>
    how === 'open' ? known.get(to ?? '') : places.get(conversation ?? '')

  const overLimit = ({ tenant, conversation, to }: Asking): number => {
    const now = timeline.now()
    const thread = conversation ?? to ?? ''
    const ms = Math.max(
      wait(counts, tenant, limitsOfTeams.tenant, now),
      wait(counts, thread, limitsOfTeams.writes, now),
    )
    if (ms > 0) return ms
    count(counts, tenant, limitsOfTeams.tenant, now)
    count(counts, thread, limitsOfTeams.writes, now)
    return 0
  }

  const refusal = (asking: Asking, place: Place | undefined): Answered | undefined => {
    const held = weather().throttled(asking.tenant, timeline.now())
    if (held) return answer(429, {}, held.retryAfter)
    const over = overLimit(asking)
    if (over > 0) return answer(429, {}, `${Math.ceil(over / 1_000)}`)
    if ((busy.get(asking.conversation ?? '') ?? 0) > 0) return answer(412)
    if (!place || (asking.how !== 'open' && !place.opened)) return answer(404)
    if (!place.installed) return forbidden('ForbiddenOperationException')
    return place.blocked === null ? undefined : forbidden(place.blocked)
  }

  const keep = (letter: Letter, asking: Asking, place: Place): Answered => {
    place.opened = true
    const id = asking.how === 'open' ? place.conversation : (asking.target ?? `message-${letter.number}`)
    letter.storedAs = id
    letter.storedAt = timeline.now()
    if (asking.how !== 'open') place.told(id, asking.activity)
    return answer(201, { id })
  }

  const arrive = (letter: Letter, asking: Asking, fault: Fault | undefined): Answered => {
    if (fault?.kind === 'before') return fault.answer
    const place = placeOf(asking)
    const refused = refusal(asking, place)
    if (refused || !place) return refused ?? answer(404)
    const said = keep(letter, asking, place)
    return fault?.kind === 'after' ? fault.answer : said
  }

  /** From when it arrives until it is answered, nothing else can be done in its conversation. */
  const work = (letter: Letter, asking: Asking, tell: (said: Answered) => void): void => {
    const fault = weather().strike()
    const thread = asking.conversation ?? ''
    const slow = fault?.kind === 'slow' ? fault.ms : 0
    timeline.at(timeline.now() + dice.between(1, 25) + dice.below(slow + 1), () => {
      const said = arrive(letter, asking, fault)
      const takes = isTaken(said) ? dice.between(5, 60) : 1
      busy.set(thread, (busy.get(thread) ?? 0) + 1)
      timeline.at(timeline.now() + takes, () => {
        busy.set(thread, (busy.get(thread) ?? 1) - 1)
        if (said.kind !== 'unsure' || said.code !== 'timeout') tell(said)
      })
    })
  }

  return {
    ledger,
    add: place => {
      places.set(place.conversation, place)
      for (const id of place.ids) known.set(id, place)
    },
    whenLeaving: look => lookers.push(look),
    ask: asking => {
      const { activity, ...rest } = asking
      const letter: Letter = {
        ...{ ...rest, number: ledger.length + 1, leftAt: timeline.now() },
        ...{ occasion: occasionOf(cardIn(activity)), text: JSON.stringify(activity) ?? '' },
        ...{ storedAs: null, storedAt: null, answer: null, answeredAt: null },
      }
      ledger.push(letter)
      for (const look of lookers) look(letter)
      return new Promise(done => {
        const tell = (said: Answered) => {
          if (letter.answer) return
          letter.answer = said
          letter.answeredAt = timeline.now()
          done(said)
        }
        timeline.at(letter.leftAt + DEADLINE, () => tell({ kind: 'unsure', code: 'timeout' }))
        work(letter, asking, tell)
      })
    },
  }
}
