import { has, list, say } from '../../../cards/say.ts'
import { plainWords } from '../../../dialogue/read.ts'
import type { Person } from '../../../people/person.ts'
import type { Prompt } from '../../../people/prompt.ts'
import { waysToRead } from '../../../people/wish.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import type { Known, Store } from '../../../ports/store.ts'
import { type CheckFlow, flowOfAsk, whyNoAnswer } from '../../../topics/check/checking.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { lastPrompt } from '../../lastPrompt.ts'
import { openRun } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { wishWords } from '../../wishes.ts'
import { isCounted, isOfAnAsk } from './asks.ts'
import { MOST_ASKS } from './readAsking.ts'

const BUTTONS = ['lookBack', 'reply', 'nextAsk', 'changeAnswer', 'ratherNot', 'notNow', 'never'] as const

type Button = (typeof BUTTONS)[number]

const LANGUAGES = ['nl', 'en'] as const

const wordsFor = (language: (typeof LANGUAGES)[number], name: Button): readonly string[] => [
  ...(has(language, `common.button.${name}`) ? [plainWords(say(language, `common.button.${name}`))] : []),
  ...list(language, `asking.synonyms.${name}`),
]

/** What stands on the buttons about looking back, and the same in other words, in both languages. */
const called: ReadonlyMap<string, Button> = new Map(
  BUTTONS.flatMap(name =>
    LANGUAGES.flatMap(language => wordsFor(language, name).map(words => [words, name] as const)),
  ),
)

const isNo = (button: Button | undefined): boolean =>
  button === 'ratherNot' || button === 'notNow' || button === 'never'

/** Words of courtesy around a no: “nee liever niet, dank je”. */
const courtesy = [...wishWords.around, ...LANGUAGES.flatMap(language => list(language, 'asking.around'))]

const noIn = (said: string): Button | undefined =>
  waysToRead(said, courtesy)
    .map(words => called.get(words))
    .find(isNo)

/** The button that is meant, as it is called or in other words. */
const buttonSaid = (text: string): Button | undefined => {
  const said = plainWords(text)
  return called.get(said) ?? noIn(said)
}

/** Whether somebody says that they would rather not answer, whatever for. */
export const saysNo = (text: string): boolean => isNo(buttonSaid(text))

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
  /** What the last question that came is about, or the last reminder of one; of this kind, where it is given. */
  readonly lastOf: (flow?: CheckFlow) => string | undefined
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

/** What they answered, the last one first: also what cannot be changed any more. */
const answered = ({ asks }: Meant): readonly AskedAbout[] =>
  asks
    .filter(({ ask }) => ask.status === 'answered')
    .toSorted((one, other) => (one.ask.changedAt < other.ask.changedAt ? 1 : -1))

/**
 * Without an answer to change, whoever wants to change one means what they did not answer yet; where nothing waits, they
 * hear of their last answer why it stays.
 */
const toChange = (meant: Meant): AskedAbout | undefined => {
  const all = answered(meant)
  return all.find(one => !whyNoAnswer(one, meant.person)) ?? waiting(meant) ?? all[0]
}

/**
 * Whoever declined, and says for how long, means what they declined last. Whoever looked back at their own promise is
 * done with that, and says no to what is offered next.
 */
const toDecline = (meant: Meant): string | undefined => {
  const last = meant.lastOf()
  const isDone = meant.asks.some(({ ask }) => ask.id === last && ask.as === 'owner' && ask.status !== 'asked')
  const next = last !== undefined && !isDone ? undefined : waiting(meant, 'check-noticed')?.ask.id
  return next ?? last
}

const meaning = (button: Button, meant: Meant): Pressed | undefined => {
  if (isNo(button)) {
    const ask = toDecline(meant)
    return ask === undefined ? undefined : declines(ask, button)
  }
  const flow = button === 'lookBack' ? 'check-self' : button === 'reply' ? 'check-noticed' : undefined
  const about = button === 'changeAnswer' ? toChange(meant) : waiting(meant, flow)
  return about ? begins(about) : beginsAny(flow ?? 'check-noticed')
}

type Stored = Pick<Store, 'promptsOf' | 'asksOf'>

/** What somebody typed, and when. */
type Typed = { readonly text: string; readonly at: string }

/** A reminder does not say by itself whether it is of one's own promise. */
const isOf = ({ kind, subject }: Prompt, flow: CheckFlow, asks: readonly AskedAbout[]): boolean =>
  kind === flow ||
  (kind === 'checkReminder' && asks.some(({ ask }) => ask.id === subject && flowOfAsk(ask.as) === flow))

const lastAmong =
  (prompts: readonly Prompt[], asks: readonly AskedAbout[], at: string) =>
  (flow?: CheckFlow): string | undefined =>
    lastPrompt(prompts, at, one => (flow ? isOf(one, flow, asks) : isOfAnAsk(one.kind)))?.subject

const readMeant = async ({ promptsOf, asksOf }: Stored, { programme, id }: Person, at: string) => {
  const prompts = await promptsOf(programme, id)
  const asks = await asksOf(programme, id, MOST_ASKS)
  return { prompts, meant: { asks, person: id, lastOf: lastAmong(prompts, asks, at) } }
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

/** An action that was offered can be declined in the same words. */
const isOffered = (prompts: readonly Prompt[], at: string): boolean =>
  lastPrompt(prompts, at, ({ kind }) => kind === 'handover' || isOfAnAsk(kind))?.kind === 'handover'

/** What is said in the words of a button about looking back; undefined for all else. */
export const saidToAsk = async (
  store: Stored,
  known: Known,
  { text, at }: Typed,
): Promise<Pressed | undefined> => {
  const button = buttonSaid(text)
  const { person, runs } = known
  if (!button || !person) return undefined
  if (openRun({ runs })) {
    const ask = declinesHere(known, button)
    return ask === undefined ? undefined : declines(ask, button)
  }
  const { prompts, meant } = await readMeant(store, person, at)
  return button === 'ratherNot' && isOffered(prompts, at) ? undefined : meaning(button, meant)
}
