import { has, say } from '../../../cards/say.ts'
import { plainWords } from '../../../dialogue/read.ts'
import type { Prompt } from '../../../people/prompt.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import type { Known, Store } from '../../../ports/store.ts'
import { type CheckFlow, flowOfAsk, whyNoAnswer } from '../../../topics/check/checking.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { openRun } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { isCounted } from './asks.ts'
import { MOST_ASKS } from './readAsking.ts'

const BUTTONS = ['lookBack', 'reply', 'nextAsk', 'changeAnswer', 'ratherNot', 'notNow', 'never'] as const

type Button = (typeof BUTTONS)[number]

const LANGUAGES = ['nl', 'en'] as const

/** What stands on the buttons about looking back, in both languages. */
const called: ReadonlyMap<string, Button> = new Map(
  BUTTONS.flatMap(name =>
    LANGUAGES.filter(language => has(language, `common.button.${name}`)).map(
      language => [plainWords(say(language, `common.button.${name}`)), name] as const,
    ),
  ),
)

type Pressed = Intent & { readonly do: 'pressed' }

const pressed = (press: Pressed['press']): Pressed => ({ do: 'pressed', press, inputs: {} })

const begins = ({ ask }: AskedAbout): Pressed =>
  pressed({ do: 'start', flow: flowOfAsk(ask.as), subject: ask.id })

/** What was declined, or else the word that nobody asks. */
const beginsAny = (flow: CheckFlow): Pressed => pressed({ do: 'start', flow, subject: null })

const declines = (ask: string, button: Button): Pressed =>
  pressed({ do: 'decline', ask, ...(button !== 'ratherNot' && { forGood: button === 'never' }) })

/** What somebody means who answers without pressing: what came last, else what waits. */
type Meant = {
  /** Asks of this person, the newest first. */
  readonly asks: readonly AskedAbout[]
  readonly person: string
  /** The subject of the last prompt of this kind. */
  readonly lastOf: (flow: CheckFlow) => string | undefined
}

const isOpen = (one: AskedAbout, person: string): boolean =>
  one.ask.status === 'asked' && whyNoAnswer(one, person) === undefined

/** Of which the answer is still counted, where there is any. */
const waiting = ({ asks, person, lastOf }: Meant, flow?: CheckFlow): AskedAbout | undefined => {
  const open = asks.filter(one => isOpen(one, person) && (!flow || flowOfAsk(one.ask.as) === flow))
  const counted = open.filter(isCounted)
  const among = counted.length > 0 ? counted : open
  const last = flow && lastOf(flow)
  return among.find(({ ask }) => ask.id === last) ?? among[0]
}

const lastAnswered = ({ asks, person }: Meant): AskedAbout | undefined =>
  asks
    .filter(one => one.ask.status === 'answered' && !whyNoAnswer(one, person))
    .toSorted((one, other) => (one.ask.changedAt < other.ask.changedAt ? 1 : -1))[0]

/** Whoever declined, and says for how long, means what they declined last. */
const toDecline = (meant: Meant): string | undefined =>
  meant.lastOf('check-noticed') ?? waiting(meant, 'check-noticed')?.ask.id

const meaning = (button: Button, meant: Meant): Pressed | undefined => {
  if (button === 'ratherNot' || button === 'notNow' || button === 'never') {
    const ask = toDecline(meant)
    return ask === undefined ? undefined : declines(ask, button)
  }
  const flow = button === 'lookBack' ? 'check-self' : button === 'reply' ? 'check-noticed' : undefined
  // Without an answer to change, whoever wants to change one means what they did not answer yet.
  const about = (button === 'changeAnswer' && lastAnswered(meant)) || waiting(meant, flow)
  return about ? begins(about) : beginsAny(flow ?? 'check-noticed')
}

const sentLast = (prompts: readonly Prompt[], kinds: readonly string[]): Prompt | undefined =>
  prompts
    .filter(({ kind, sentAt, state }) => kinds.includes(kind) && sentAt !== null && state !== 'suppressed')
    .toSorted((one, other) => ((one.sentAt ?? '') < (other.sentAt ?? '') ? 1 : -1))[0]

type Stored = Pick<Store, 'promptsOf' | 'asksOf'>

const readMeant = async ({ promptsOf, asksOf }: Stored, programme: string, person: string) => {
  const prompts = await promptsOf(programme, person)
  const asks = await asksOf(programme, person, MOST_ASKS)
  const lastOf = (flow: CheckFlow) => sentLast(prompts, [flow])?.subject
  return { prompts, meant: { asks, person, lastOf } }
}

/**
 * At the question whether one noticed it, no answer is one too. For how long can be said at each question: the card
 * that asks for that can be reached from all of them.
 */
const declinesHere = ({ runs }: Known, button: Button): string | undefined => {
  const run = openRun({ runs })
  if (run?.flow !== 'check-noticed') return undefined
  const isFirst = !run.answers.some(({ name, settled }) => settled && name !== 'ask')
  const declines = button === 'notNow' || button === 'never' || (button === 'ratherNot' && isFirst)
  return declines ? saidIn(run, 'ask') : undefined
}

/** What is said in the words of a button about looking back; undefined for all else. */
export const saidToAsk = async (store: Stored, known: Known, text: string): Promise<Pressed | undefined> => {
  const button = called.get(plainWords(text))
  const { person, runs } = known
  if (!button || !person) return undefined
  if (openRun({ runs })) {
    const ask = declinesHere(known, button)
    return ask === undefined ? undefined : declines(ask, button)
  }
  const { prompts, meant } = await readMeant(store, person.programme, person.id)
  // An action that was offered can be declined in the same words.
  const isOffer = sentLast(prompts, ['handover', 'check-noticed'])?.kind === 'handover'
  return button === 'ratherNot' && isOffer ? undefined : meaning(button, meant)
}
