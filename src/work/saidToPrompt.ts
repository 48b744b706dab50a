import { say } from '../cards/say.ts'
import { plainWords } from '../dialogue/read.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Known, Store } from '../ports/store.ts'
import { answeredLast, askedHowItGoes, isAnswerToPrompt, offeredLast } from './checks/asking/answersPrompt.ts'
import { isAtText } from './checks/asking/atText.ts'
import { saidToAsk } from './checks/asking/saidToAsk.ts'
import { saidOnRound, saidToRound } from './checks/rounds/saidToRound.ts'
import { commandWhenIdle } from './commands.ts'
import type { Heard } from './heard.ts'
import { lastPrompt } from './lastPrompt.ts'
import { MOMENTS, momentIn } from './moments.ts'
import { saidToIgnored } from './saidToIgnored.ts'
import { openRun } from './scene.ts'
import { type Intent, understand } from './understand.ts'
import { leftJustNow, yesOrNo } from './yesOrNo.ts'

const BUTTONS = [...MOMENTS, 'takeOver', 'ratherNot'] as const
const ON_CARD = ['done', 'stuck'] as const

type Button = (typeof BUTTONS)[number] | (typeof ON_CARD)[number]

const keyOf = (button: Button): string =>
  isOnCard(button) ? `channelCard.button.${button}` : `common.button.${button}`

function isOnCard(button: Button): button is (typeof ON_CARD)[number] {
  return button === 'done' || button === 'stuck'
}

/** The buttons of prompts by what stands on them, in both languages. */
const called: ReadonlyMap<string, Button> = new Map(
  [...BUTTONS, ...ON_CARD].flatMap(name =>
    (['nl', 'en'] as const).map(language => [plainWords(say(language, keyOf(name))), name] as const),
  ),
)

/** The button that this is, as it is called. */
const buttonCalled = (text: string): Button | undefined => called.get(plainWords(text))

/** That too, or when to ask again in words of their own. */
const buttonMeant = (text: string): Button | undefined => buttonCalled(text) ?? momentIn(text)

type Pressed = (Intent & { do: 'pressed' })['press']

const isOffer = (button: Button): boolean => button === 'takeOver' || button === 'ratherNot'

const pressOf = (button: Button, { kind, subject }: Prompt): Pressed => {
  if (isOnCard(button)) return { do: 'card', card: subject, act: button }
  if (isOffer(button)) return { do: 'offer', offer: subject, yes: button === 'takeOver' }
  const when = button === 'today' || button === 'tomorrow' || button === 'nextWeek' ? button : null
  return { do: 'later', prompt: kind, subject, when }
}

/**
 * The one that came last, which is what somebody means who answers without pressing. To be done or stuck is said of
 * much else too, unless a reminder of a card was the last of all.
 */
const lastOf = (prompts: readonly Prompt[], at: string, button: Button): Prompt | undefined => {
  if (isOffer(button)) return lastPrompt(prompts, at, ({ kind }) => kind === 'handover')
  const last = lastPrompt(prompts, at)
  return isOnCard(button) && last?.kind !== 'cardReminder' ? undefined : last
}

const NOTICED = (['nl', 'en'] as const).map(language => plainWords(say(language, 'common.button.witnessing')))

/** “Meekijken” is what help teaches, so it is understood at each question but those where one can learn by that. */
const asksForNoticed = ({ runs }: Known, text: string): boolean => {
  const run = openRun({ runs })
  return run !== undefined && run.flow !== 'skills' && NOTICED.includes(plainWords(text))
}

/** Words that are no command, or that only hold the words of one: “geen idee” is the answer of who could not see it. */
const isNoCommand = (intent: Intent, text: string): boolean => {
  if (intent.do === 'unknown') return intent.why === 'words'
  const isFound = intent.do === 'start' || intent.do === 'command'
  return isFound && isAnswerToPrompt(text) && commandWhenIdle(text) === undefined
}

type Stored = Pick<Store, 'promptsOf' | 'asksOf' | 'askWith' | 'roundsIn'>

/** What was asked in the last prompt, answered in so many words: that begins the look back. */
const answersPrompt = async (
  store: Stored,
  known: Known,
  typed: { readonly text: string; readonly at: string },
  intent: Intent,
): Promise<Intent | undefined> => {
  const answered = isNoCommand(intent, typed.text) && (await answeredLast(store, known, typed))
  if (!answered) return undefined
  const press = { do: 'start', flow: answered.flow, subject: answered.ask } as const
  return { do: 'pressed', press, inputs: {}, says: typed.text }
}

/** “Niet gelukt” is said of an action, but not to who asks how it goes with a promise: that begins the look back. */
const saysHowItGoes = async (
  store: Stored,
  known: Known,
  at: string,
  intent: Intent,
): Promise<Intent | undefined> => {
  if (intent.do !== 'start' || intent.flow !== 'finish') return undefined
  const subject = await askedHowItGoes(store, known, at)
  return subject === undefined
    ? undefined
    : { do: 'pressed', press: { do: 'start', flow: 'check-self', subject }, inputs: {} }
}

/** Who stops, and keeps it, is asked whether they want to go on: a yes to that is one, while nothing else was said. */
const yesToGoOn = (known: Known, text: string): Intent | undefined => {
  const left = yesOrNo(text) === 'yes' ? leftJustNow(known) : undefined
  return left && { do: 'pressed', press: { do: 'resume', run: left.id }, inputs: {} }
}

/** What nobody understands, with the way to the question that it may have been an answer to. */
const withOffer = async (store: Stored, known: Known, at: string, intent: Intent): Promise<Intent> => {
  if (intent.do !== 'unknown' || intent.why !== 'words') return intent
  const offered = await offeredLast(store, known, at)
  return offered ? { ...intent, offered } : intent
}

const onLastPrompt = async (
  store: Stored,
  { person, runs }: Known,
  at: string,
  button: Button | undefined,
): Promise<Intent | undefined> => {
  if (!button || !person || openRun({ runs })) return undefined
  const prompt = lastOf(await store.promptsOf(person.programme, person.id), at, button)
  return prompt && { do: 'pressed', press: pressOf(button, prompt), inputs: {} }
}

const subjectOf = (press: Pressed): string | null | undefined => {
  if (press.do === 'decline') return press.ask
  if (press.do === 'offer') return press.offer
  if (press.do === 'card') return press.card
  return press.do === 'start' || press.do === 'later' ? press.subject : undefined
}

/**
 * A look back in which a text is asked can be open for weeks. Whoever says what stands on a prompt that came after all
 * that they said means that prompt.
 */
const saidAtText = async (
  store: Stored,
  known: Known,
  heard: Heard,
  typed: { readonly text: string; readonly at: string },
): Promise<Intent | undefined> => {
  const { person } = known
  if (!person || !isAtText(known, typed.at)) return undefined
  const last = lastPrompt(await store.promptsOf(person.programme, person.id), typed.at)
  if (!last || (person.spokeAt ?? '') >= (last.sentAt ?? '')) return undefined
  const idle = { ...known, runs: [] }
  const meant =
    (await saidToAsk(store, idle, typed)) ??
    (await answersPrompt(store, idle, typed, understand(heard, false))) ??
    (await onLastPrompt(store, idle, typed.at, buttonCalled(typed.text)))
  return meant?.do === 'pressed' && subjectOf(meant.press) === last.subject ? meant : undefined
}

/**
 * Every button of a prompt can be said as well, while no question is open, and so can the answer to what it asks. All
 * else means what it meant.
 */
export const saidToPrompt = async (
  store: Stored,
  known: Known,
  heard: Heard,
  intent: Intent,
): Promise<Intent> => {
  const { what, place, at } = heard
  if (what.kind !== 'said' || place !== 'personal') return intent
  const begun = saidOnRound(known, what.text)
  if (begun) return begun
  if (asksForNoticed(known, what.text)) return { do: 'command', command: 'witnessing' }
  const typed = { text: what.text, at }
  return (
    (intent.do === 'reply' ? await saidAtText(store, known, heard, typed) : undefined) ??
    (await saidToAsk(store, known, typed)) ??
    (await answersPrompt(store, known, typed, intent)) ??
    (await saysHowItGoes(store, known, at, intent)) ??
    (await saidToIgnored(store, known, typed)) ??
    yesToGoOn(known, what.text) ??
    (await saidToRound(store, known, typed)) ??
    (await onLastPrompt(store, known, at, buttonMeant(what.text))) ??
    withOffer(store, known, at, intent)
  )
}
