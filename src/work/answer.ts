import type { Press } from '../cards/press.ts'
import { say } from '../cards/say.ts'
import type { Said } from '../cards/screen.ts'
import { shownLabel } from '../cards/shown.ts'
import { confirmLabel } from '../cards/summary.ts'
import { choice } from '../dialogue/ask.ts'
import { type Place, positionIn } from '../dialogue/places.ts'
import type { Question } from '../dialogue/question.ts'
import { type Named, onlyAgrees, plainWords, type Reply, read, type Vocabulary } from '../dialogue/read.ts'
import { type Address, type Run, sameAddress } from '../dialogue/run.ts'
import type { Someone, Value } from '../dialogue/value.ts'
import { isCheckFlow } from '../topics/check/checking.ts'
import { narrowed } from './actionCards/making/asAsked.ts'
import { anewOf } from './checks/asking/carryOver.ts'
import { noAnswer } from './checks/asking/noAnswer.ts'
import { commandFor } from './commands.ts'
import { endsIt } from './confirming.ts'
import { converse } from './converse.ts'
import { type Decision, noted, noticeOf } from './decision.ts'
import { replyToForget } from './forgetMe.ts'
import { labelIn, vocabularyFor } from './labels.ts'
import { momentIn } from './moments.ts'
import { languageOf, openRun, placesIn, type Scene } from './scene.ts'
import { lineOf } from './screens.ts'
import { judgedOf } from './sharpening/judgedOf.ts'

/** A picker sends again whom it showed before: whoever was picked and named in this run is known by that name. */
const withPeopleOf = (run: Run, vocabulary: Vocabulary): Vocabulary => {
  const named = run.answers.flatMap(({ value }) => (isPeople(value) ? value : [])).filter(hasId)
  const all = [...named, ...vocabulary.people].map(person => [person.id, person] as const)
  return { ...vocabulary, people: [...new Map(all).values()] }
}

const isPeople = (value: Value): value is readonly Someone[] => Array.isArray(value)

const hasId = (someone: Someone): someone is Named => 'id' in someone

/** “Later” is no option and no number: whoever says when else wants to leave the look back for now. */
const putsOff = ({ flow }: Run, { kind }: Question, reply: Reply): boolean =>
  isCheckFlow(flow) &&
  (kind === 'choice' || kind === 'number') &&
  reply.kind === 'typed' &&
  momentIn(reply.text) !== undefined

/** Words or inputs become a value of the question, or the reason why they do not. */
const give = (scene: Scene, run: Run, place: Place, reply: Reply, sharpened: boolean): Decision => {
  const { address } = place
  const question = narrowed(run, address.name, place.question)
  const at = scene.heard.at
  const vocabulary = vocabularyFor(scene, question, { flow: run.flow, question: address.name })
  const checked = read(question, reply, withPeopleOf(run, vocabulary))
  if (!checked.ok && putsOff(run, question, reply)) return converse(scene, run, { kind: 'askStop', at })
  if (!checked.ok) return converse(scene, run, { ...checked, kind: 'misread', at, address })
  const judged = judgedOf(scene, run, checked.value)
  return converse(scene, run, { kind: 'answer', at, address, value: checked.value, sharpened, ...judged })
}

/** An answer given on a card, which says to which question, however old it is. */
export const answerOnCard = (
  scene: Scene,
  run: Run,
  press: Press & { do: 'answer' },
  inputs: Readonly<Record<string, unknown>>,
): Decision => {
  const address: Address = { name: press.question, item: press.item }
  const place = placesIn(scene, run).find(place => sameAddress(place.address, address))
  // The engine knows what to say of a question that went, and of a run that is over.
  if (!place) return converse(scene, run, { kind: 'answer', at: scene.heard.at, address, value: null })
  return give(scene, run, place, { kind: 'filled', inputs }, press.sharpened ?? false)
}

const look = (scene: Scene, run: Run, note: string, values: Said['values'] = {}): Decision =>
  noted(converse(scene, run, { kind: 'look', at: scene.heard.at }), { key: note, values })

const replyToStop = (scene: Scene, run: Run, text: string): Decision => {
  const at = scene.heard.at
  const command = commandFor(text, ['keepDraft', 'throwAway'])
  if (command) return converse(scene, run, { kind: 'stop', at, keep: command === 'keepDraft' })
  return noted(converse(scene, run, { kind: 'askStop', at }), { key: 'turns.stopUnclear' })
}

/** How a line of the summary is called: as it stands there, and without what it is about. */
const namesOf = (scene: Scene, flow: string, place: Place): readonly string[] => {
  const language = languageOf(scene.person)
  const reader = { language, label: labelIn(scene, language), today: scene.today }
  return [shownLabel(reader, lineOf(flow, place)), say(language, `${flow}.${place.address.name}.label`)]
}

const labelOf = (scene: Scene, run: Run, { address }: Place) =>
  say(languageOf(scene.person), `${run.flow}.${address.name}.label`)

/** Which answer a person means on the summary: its number in the list, or what it is called. */
const lineMeant = (scene: Scene, run: Run, places: readonly Place[], text: string): Place | undefined => {
  const named = places.map((place, index) => [`${index + 1}`, namesOf(scene, run.flow, place)] as const)
  const question = choice({ of: 'words', ids: named.map(([id]) => id) })
  const labels = Object.fromEntries(named)
  const vocabulary = { language: languageOf(scene.person), today: scene.today, labels, people: [] }
  const meant = read(question, { kind: 'typed', text }, vocabulary)
  return meant.ok ? places[Number(meant.value) - 1] : undefined
}

/** On the summary an answer can be called what elsewhere is a command, such as "Mijn belofte": then it is to change. */
const changeByName = (scene: Scene, run: Run, text: string): Decision | undefined => {
  const places = run.status === 'open' ? placesIn(scene, run) : []
  if (positionIn(places)) return undefined
  const place = places.find(place => plainWords(labelOf(scene, run, place)) === plainWords(text))
  return place && converse(scene, run, { kind: 'change', at: scene.heard.at, address: place.address })
}

/** The answer on the summary that these words name, opened for change. */
export const namedOnSummary = (scene: Scene): Decision | undefined => {
  const run = openRun(scene)
  const { what } = scene.heard
  return run && what.kind === 'said' ? changeByName(scene, run, what.text) : undefined
}

const replyToSummary = (scene: Scene, run: Run, places: readonly Place[], text: string): Decision => {
  const at = scene.heard.at
  if (endsIt(run, text)) return converse(scene, run, { kind: 'confirm', at })
  if (commandFor(text, ['change'])) return look(scene, run, 'turns.changeWhich')
  const place = lineMeant(scene, run, places, text)
  return place
    ? converse(scene, run, { kind: 'change', at, address: place.address })
    : look(scene, run, 'turns.summaryUnclear', {
        button: say(languageOf(scene.person), confirmLabel(run.flow)),
      })
}

/** What a card has filled in to start from: an answer from before, or what that which it is about says now. */
const filledIn = (scene: Scene, run: Run): Value => {
  const { main } = converse(scene, run, { kind: 'look', at: scene.heard.at })
  return main?.kind === 'question' ? main.asking.proposal : null
}

/** The text that stands there may stay: words that say so are no text themselves. Undefined where none stands there. */
const leave = (scene: Scene, run: Run, { address, question, wants }: Place): Decision | undefined => {
  const at = scene.heard.at
  if (wants === 'sharpening') return converse(scene, run, { kind: 'keep', at, address })
  const value = question.kind === 'text' ? filledIn(scene, run) : null
  return value === null
    ? undefined
    : converse(scene, run, { kind: 'answer', at, address, value, sharpened: true })
}

/** Words that are no answer are not kept as one: the question comes again, unless it is another one by now. */
const sayAside = (scene: Scene, run: Run, { key, values }: Said): Decision =>
  anewOf(scene, run)
    ? converse(scene, run, { kind: 'look', at: scene.heard.at })
    : look(scene, run, key, values)

/** Words for the question that is open. */
export const answerInWords = (scene: Scene, run: Run, text: string): Decision => {
  if (run.status === 'stopping') return replyToStop(scene, run, text)
  if (run.flow === 'forget') return replyToForget(scene, run, text)
  const places = placesIn(scene, run)
  const place = positionIn(places)
  if (!place) return replyToSummary(scene, run, places, text)
  const aside = noAnswer(run, place, text)
  if (aside) return sayAside(scene, run, aside)
  const stays = commandFor(text, ['keep']) !== undefined || onlyAgrees(text)
  const left = stays ? leave(scene, run, place) : undefined
  return left || give(scene, run, place, { kind: 'typed', text }, place.wants === 'sharpening')
}

/** One question back from where the person is now, or from being asked whether to stop to where that was. */
export const goBack = (scene: Scene, run: Run): Decision => {
  const at = scene.heard.at
  const here = converse(scene, run, { kind: 'look', at })
  const isFirst = here.main?.kind === 'question' && !here.main.asking.canGoBack
  if (isFirst || run.status === 'stopping') return here
  const from = positionIn(placesIn(scene, run))?.address ?? null
  return converse(scene, run, { kind: 'back', at, from })
}

/** Opens the answer that was chosen on the summary for change: the input holds the number of its line, from 0. */
export const changeOnCard = (
  scene: Scene,
  run: Run,
  press: Press & { do: 'change' },
  inputs: Readonly<Record<string, unknown>>,
): Decision => {
  const chosen = press.question
    ? { name: press.question, item: press.item }
    : placesIn(scene, run)[Number.parseInt(String(inputs.change), 10)]?.address
  if (!chosen) return look(scene, run, 'turns.changeWhich')
  return converse(scene, run, { kind: 'change', at: scene.heard.at, address: chosen })
}

export const lostCard = (): Decision => ({ main: noticeOf({ key: 'turns.why.gone' }, ['overview', 'menu']) })
