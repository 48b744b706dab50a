import { list, say } from '../../../cards/say.ts'
import type { AskStep, Said } from '../../../cards/screen.ts'
import { number } from '../../../dialogue/ask.ts'
import { plainWords, read } from '../../../dialogue/read.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import type { Known, Store } from '../../../ports/store.ts'
import { type CheckFlow, flowOfAsk, whyNoAnswer } from '../../../topics/check/checking.ts'
import { NOTICED } from '../../../topics/check/checks.ts'
import { lastPrompt } from '../../lastPrompt.ts'
import { openRun } from '../../scene.ts'
import { answerStep, isCounted, isOfAnAsk } from './asks.ts'
import { wasSaidSince } from './checkOccasions.ts'

type Noticed = (typeof NOTICED)[number]

const wordsOf = (words: (language: 'nl' | 'en', id: Noticed) => readonly string[]): ReadonlySet<string> =>
  new Set(
    (['nl', 'en'] as const).flatMap(language => NOTICED.flatMap(id => words(language, id).map(plainWords))),
  )

/** The answers to “did you notice?”, as they are called, in both languages. */
const noticedNames = wordsOf((language, id) => [say(language, `check-noticed.noticed.options.${id}`)])

/** The same in other words. A yes or a no is among them, and they can be about anything that was asked. */
const noticedBeside = wordsOf((language, id) => list(language, `check-noticed.noticed.synonyms.${id}`))

const score = number({ from: 1, to: 10 })
const vocabulary = { language: 'nl', today: '', labels: {}, people: [] } as const // A number is read without these.

/** Words around a score that say nothing else. */
const beside = new Set('een a an ik i geef give het it me mezelf myself denk think'.split(' '))
const scale = /\s*(?:\/|van de|van|uit de|out of)\s*10\s*$/i

/** A score and nothing else: “ik heb 3 vragen” holds a number too. */
const isScore = (text: string): boolean => {
  const words = plainWords(text.replace(scale, '')).split(' ')
  return (
    words.filter(word => !beside.has(word)).length <= 1 && read(score, { kind: 'typed', text }, vocabulary).ok
  )
}

const isAnswer: Readonly<Record<CheckFlow, (text: string) => boolean>> = {
  'check-self': isScore,
  'check-noticed': text => noticedNames.has(plainWords(text)) || noticedBeside.has(plainWords(text)),
}

/** Whether it tells by itself what it is an answer to. */
const isPlain = (text: string): boolean => !noticedBeside.has(plainWords(text))

/** Whether this is an answer to the first question of a look back, and can be nothing else. */
export const isAnswerToPrompt = (text: string): boolean =>
  Object.values(isAnswer).some(isAnswerTo => isAnswerTo(text))

type Stored = Pick<Store, 'promptsOf' | 'askWith'>

type AskedLast = {
  readonly about: AskedAbout
  /** Whether nothing was heard of them since it came: so nothing else can have been asked. */
  readonly isNewest: boolean
}

/** What was not answered, also what need not be any more: whoever answers that hears why. */
const isUnanswered = (about: AskedAbout, person: string): boolean => {
  const isAsked = about.ask.status === 'asked' || about.ask.status === 'ended'
  return isAsked && whyNoAnswer(about, person) !== 'notYours' && !wasSaidSince(about)
}

/** What the last prompt asked that somebody can have read, while no question is open, and that they did not answer yet. */
const askedLast = async (
  { promptsOf, askWith }: Stored,
  { person, runs }: Known,
  at: string,
): Promise<AskedLast | undefined> => {
  if (!person || openRun({ runs })) return undefined
  const last = lastPrompt(await promptsOf(person.programme, person.id), at)
  const about = last && isOfAnAsk(last.kind) ? await askWith(person.programme, last.subject) : undefined
  if (!about || !isUnanswered(about, person.id)) return undefined
  return { about, isNewest: (person.spokeAt ?? '') < (last?.sentAt ?? '') }
}

type Typed = { readonly text: string; readonly at: string }

/**
 * The look back that these words answer the first question of; undefined for all other words, and for a yes or a no of
 * somebody with whom we spoke of something else since. A late one is welcome, and of one that is over it is said why.
 */
export const answeredLast = async (
  store: Stored,
  known: Known,
  { text, at }: Typed,
): Promise<{ readonly flow: CheckFlow; readonly ask: string } | undefined> => {
  if (!isAnswerToPrompt(text)) return undefined
  const asked = await askedLast(store, known, at)
  if (!asked || !(asked.isNewest || isPlain(text))) return undefined
  const { ask } = asked.about
  const flow = flowOfAsk(ask.as)
  return isAnswer[flow](text) ? { flow, ask: ask.id } : undefined
}

/** The look back at their own promise that somebody was asked for by the last that we said to each other. */
export const askedHowItGoes = async (
  store: Stored,
  known: Known,
  at: string,
): Promise<string | undefined> => {
  const asked = await askedLast(store, known, at)
  if (!asked?.isNewest || flowOfAsk(asked.about.ask.as) !== 'check-self') return undefined
  return asked.about.ask.id
}

/** The way to a question that waits, with a sentence. */
export type Offered = { readonly said: Said; readonly step: AskStep }

/** The question of the last prompt, for who typed what we do not understand. An answer that counts no more waits for nobody. */
export const offeredLast = async (store: Stored, known: Known, at: string): Promise<Offered | undefined> => {
  const about = (await askedLast(store, known, at))?.about
  if (!about || !isCounted(about) || whyNoAnswer(about, about.ask.person)) return undefined
  const said = { key: `turns.next.${flowOfAsk(about.ask.as)}`, values: { owner: about.ownerName } }
  return { said, step: answerStep(about) }
}
