import { toActivity } from '../cards/activity.ts'
import { type Drawn, draw } from '../cards/draw.ts'
import type { Reader, Screen } from '../cards/screen.ts'
import type { Run } from '../dialogue/run.ts'
import type { Chat, Person } from '../people/person.ts'
import type { Send, What } from '../ports/sends.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import { findPerson } from '../topics/programme/lookup.ts'
import { type Decision, wayOn } from './decision.ts'
import type { Reply } from './heard.ts'
import { labelIn } from './labels.ts'
import { languageOf, type Scene, todayFor } from './scene.ts'
import { withinRights } from './withinRights.ts'

/** What a turn tells: the answer to the press itself, and what must be sent beside it, in this order. */
export type Told = ToldOnce & {
  /** The same as it is stored: without the secret that it may hold. */
  readonly kept: ToldOnce
}

type ToldOnce = { readonly reply: Reply | null; readonly sends: readonly Send[] }

/**
 * A press whose card gives way to what comes next. A card that says `below`, and an installation, do not; nor does any
 * card when an explanation comes first, since what comes next is to be read after that.
 */
const pressedCard = ({ heard }: Scene, { first, to }: Decision): string | null => {
  const { what } = heard
  if (first || to !== undefined || what.kind !== 'pressed' || what.card === null) return null
  const stays = typeof what.data === 'object' && what.data !== null && 'below' in what.data
  return stays ? null : what.card
}

const cardOf = (scene: Scene, run: string) => scene.runs.find(({ id }) => id === run)?.card ?? null

type Draw = (screen: Screen) => Drawn

const quiet = (run: string, screen: Screen, draw: Draw): What => ({
  kind: 'replaceCardOf',
  run,
  activity: toActivity(draw(screen)),
})

const isStored = (scene: Scene, run: string) => scene.runs.some(({ id }) => id === run)

/** A new message below; the earlier card of the same conversation becomes a quiet line first. */
const tellBelow = (scene: Scene, decision: Decision, main: Screen, draw: Draw): readonly What[] => {
  const { shows, before } = decision
  const line = shows && before && isStored(scene, shows) ? [quiet(shows, before, draw)] : []
  return [...line, { kind: 'post', activity: toActivity(draw(main)), shows: shows ?? null }]
}

/** The conversation that is shown, as it is from now on. */
const shownRun = (scene: Scene, { runs = [] }: Decision, shows: string): Run | undefined =>
  [...runs, ...scene.runs].find(({ id }) => id === shows)

/** The pressed card becomes what comes next, on every device; another card of the same conversation gives way. */
const tellInPlace = (
  scene: Scene,
  decision: Decision,
  drawn: Drawn,
  target: string,
  draw: Draw,
): readonly What[] => {
  const { shows } = decision
  const other = shows ? cardOf(scene, shows) : null
  const line =
    shows && other && other !== target ? [quiet(shows, wayOn(shownRun(scene, decision, shows)), draw)] : []
  return [...line, { kind: 'replace', target, activity: toActivity(drawn), shows: shows ?? null }]
}

const tellMain = (
  scene: Scene,
  decision: Decision,
  draw: Draw,
): { reply: Reply | null; whats: readonly What[] } => {
  const { main } = decision
  if (!main) return { reply: null, whats: [] }
  const target = pressedCard(scene, decision)
  if (target === null) return { reply: null, whats: tellBelow(scene, decision, main, draw) }
  const drawn = draw(main)
  return { reply: { card: drawn.card }, whats: tellInPlace(scene, decision, drawn, target, draw) }
}

const readerOf = (scene: Scene): Reader => {
  const language = languageOf(scene.person)
  const nameOf = (id: string) => findPerson(scene.programme, { entraId: id })?.name
  return { language, label: labelIn(scene, language), today: scene.today, nameOf }
}

/** Somebody who is told something without having spoken, at this instant. */
export const readerFor = (person: Person, { programme, former }: LoadedProgramme, now: string): Reader => {
  const records = { actions: [], promises: [], routes: [] }
  const language = languageOf(person)
  const label = labelIn({ programme, former, records }, language)
  return { language, label, today: todayFor({ heard: { at: now }, person }) }
}

/** A screen as whoever speaks reads it. */
export const drawFor = (scene: Scene, screen: Screen): Drawn => draw(screen, readerOf(scene))

const sendsOf = (scene: Scene, chat: Chat, whats: readonly What[]): readonly Send[] =>
  whats.map(what => ({
    id: scene.newId(),
    programme: scene.person.programme,
    person: scene.person.id,
    chat,
    what,
  }))

/** The cards of conversations that were left: but for the one that was pressed, which gives way already. */
const tellLeft = (scene: Scene, decision: Decision, draw: Draw): readonly What[] => {
  const target = pressedCard(scene, decision)
  return (decision.left ?? [])
    .filter(({ run }) => target === null || cardOf(scene, run) !== target)
    .map(({ run, screen }) => quiet(run, screen, draw))
}

const composeOnce = (scene: Scene, decision: Decision): ToldOnce => {
  const reader = readerOf(scene)
  const drawn: Draw = screen => draw(withinRights(scene, screen), reader)
  const left = tellLeft(scene, decision, drawn)
  const first: readonly What[] = decision.first
    ? [{ kind: 'post', activity: toActivity(drawn(decision.first)), shows: null }]
    : []
  const { reply, whats } = tellMain(scene, decision, drawn)
  const { inPlace, to = scene.heard.chat } = decision
  const sends = to === null ? [] : sendsOf(scene, to, [...left, ...first, ...whats])
  return { reply: inPlace ? { card: drawn(inPlace).card } : reply, sends }
}

/** Turns a decision into cards: the reply to a press, and the sends. `scene` holds the person as they are now. */
export const compose = (scene: Scene, decision: Decision): Told => {
  const now = composeOnce(scene, decision)
  if (!decision.keptAs) return { ...now, kept: now }
  const kept = composeOnce(scene, { ...decision, main: decision.keptAs })
  // The same sends, one by one: only what the last of them shows differs.
  const sends = kept.sends.map((send, index) => ({ ...send, id: now.sends[index]?.id ?? send.id }))
  return { ...now, kept: { reply: kept.reply, sends } }
}
