import type { Language, Person } from '../people/person.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { Directory } from '../ports/directory.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Known, Store, Turn } from '../ports/store.ts'
import type { Watch } from '../ports/watch.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import type { Looking } from './actionCards/places/lookAtTeams.ts'
import { lookAgain } from './actionCards/showing/lookAgain.ts'
import { type OpenChat, openOnce, withOwnChat } from './actionCards/using/ownChat.ts'
import { channelOf } from './actionCards/using/whyNot.ts'
import { promptsAfter } from './arrived.ts'
import type { PictureLinks } from './checks/showing/pictureLink.ts'
import { compose, drawFor, type Told } from './compose.ts'
import { decideAnywhere } from './decideAnywhere.ts'
import type { Again, Decision } from './decision.ts'
import type { Delivering } from './deliver.ts'
import { clearCard, eraseMe } from './eraseMe.ts'
import type { Hear, Heard, Reply } from './heard.ts'
import { type Familiar, lastHeardElsewhere } from './inOtherProgrammes.ts'
import { sayInPassing } from './inPassing.ts'
import type { LookingUp } from './ownData/lookUp.ts'
import type { Programmes } from './programmes.ts'
import { type Recognising, recognise } from './recognise.ts'
import { saidToPrompt } from './saidToPrompt.ts'
import { openRun, type Scene } from './scene.ts'
import { NO_RECORDS, see } from './see.ts'
import { type AskModel, type ShowModel, showingOnce } from './sharpening/askModel.ts'
import { tellShown } from './sharpening/judgedOf.ts'
import { takingBack } from './takingBack.ts'
import { type Intent, understand } from './understand.ts'

/** How often a turn is taken anew when others of the same person come between. */
const MOST_TRIES = 50

export type Hearing = Pick<LookingUp & PictureLinks, 'secrets' | 'ownDataAt' | 'pictureAt'> & {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly programmes: Pick<Programmes, 'of' | 'hasOthers'>
  /** Set in development only: the language to speak, since a test page cannot choose one. */
  readonly language: Language | null
  /** Sends what was saved, without keeping anybody waiting. */
  readonly delivering: Pick<Delivering, 'worker' | 'leaseUntil' | 'deliver'>
  readonly watch: Watch
  readonly directory: Directory
  readonly teams: { readonly looking: Pick<Looking, 'anew'> }
  readonly messenger: Messenger
  /** Absent, as usual, where no language model is asked. */
  readonly askModel?: AskModel
}

const runNamed = ({ what }: Heard): string | null => {
  if (what.kind !== 'pressed' || typeof what.data !== 'object' || what.data === null) return null
  const run = 'run' in what.data ? what.data.run : null
  return typeof run === 'string' && run.length <= 120 ? run : null
}

/** A turn, and the programme that it is in: the same from its beginning to its end. */
type InProgramme = Hearing & { readonly loaded: LoadedProgramme }

const know = async ({ store, programmes, loaded }: InProgramme, heard: Heard): Promise<Familiar> => {
  const { tenant, entraId } = heard.who
  const someone = { programme: loaded.programme.id, tenant, entraId }
  const { activity, print } = heard
  const known = await store.know({ ...someone, activity, print, run: runNamed(heard) })
  if (known.handled) return known
  return { ...known, elsewhere: await lastHeardElsewhere({ store, programmes }, someone, known.person) }
}

/** `before` is the person as they were read, where they were known. */
type Considered = {
  readonly scene: Scene
  readonly decision: Decision
  readonly told: Told
  readonly before: Person | undefined
}

const turnOf = ({ clock, delivering }: Hearing, { scene, decision, told, before }: Considered): Turn => ({
  person: scene.person,
  runs: decision.runs ?? [],
  ...NO_RECORDS,
  ...decision.kept,
  ...takingBack(before, scene.person),
  ...decision.beside,
  prompts: promptsAfter(scene, decision),
  sends: told.kept.sends,
  handled: {
    activity: scene.heard.activity,
    print: scene.heard.print,
    reply: decision.again ?? told.kept.reply,
  },
  at: clock.now(),
  worker: delivering.worker,
  leaseUntil: delivering.leaseUntil(),
})

/** What was answered before, as it was stored; an action card is drawn anew, since what others wrote is not in it. */
const replyAgain = async (hearing: InProgramme, heard: Heard, known: Known): Promise<Reply | null> => {
  const stored = (known.handled?.reply ?? null) as Reply | Again | null // We stored it ourselves.
  return stored && 'onCard' in stored ? lookAgain(hearing, heard, known, stored) : stored
}

const traced = <T extends Told['kept']>(told: T, trace: string | null): T => ({
  ...told,
  sends: told.sends.map(send => ({ ...send, trace })),
})

/** All that a turn does is decided here: it looks at nothing outside and changes nothing. */
const consider = ({ watch }: Hearing, before: Scene, intent: Intent) =>
  watch.part('decide', () => {
    const decision = tellShown(before, decideAnywhere(before, intent))
    const scene = { ...before, person: decision.person ?? before.person }
    const told = compose(scene, decision)
    watch.note({ person: scene.person.id, ...(decision.shows && { run: decision.shows }) })
    return {
      scene,
      decision,
      told: { ...traced(told, watch.trace()), kept: traced(told.kept, watch.trace()) },
    }
  })

type AskMember = Recognising['member']

/** The organisation is asked at most once in a turn, however often that is taken anew. */
const askOnce = ({ directory }: Hearing, heard: Heard): AskMember => {
  const chat = { ...heard.chat, conversation: channelOf(heard) }
  let asked: ReturnType<AskMember> | undefined
  return () => {
    asked ??= directory.memberOf(chat, heard.who.teamsId)
    return asked
  }
}

/** What is asked outside in a turn, at most once. */
type Asking = {
  readonly member: AskMember
  readonly openChat: OpenChat
  readonly showModel: ShowModel | undefined
}

type Tried = { reply: Reply | null } | 'again'

const sayFarewell = (hearing: Hearing, scene: Scene, { inPassing }: Decision): Reply | null => {
  if (!inPassing) return null
  const drawn = drawFor(scene, inPassing)
  clearCard(hearing, scene.heard, drawn)
  return sayInPassing(hearing, scene.heard, drawn)
}

/** Nothing is said of it before all of it is gone from the disk. */
const erase = async (hearing: Hearing, scene: Scene, known: Known, decision: Decision): Promise<Tried> =>
  (await eraseMe(hearing.store, scene, known)) ? { reply: sayFarewell(hearing, scene, decision) } : 'again'

/** For whom a chat was opened is asked about as whoever says something there for the first time. */
const recogniseAnew = async (
  there: Heard,
  heard: Heard,
  recognising: Recognising,
  { person }: Known,
): Promise<Heard> => (there === heard ? heard : recognise(there, recognising, person))

const tryTurn = async (
  hearing: InProgramme,
  reached: Heard,
  { member, openChat, showModel }: Asking,
): Promise<Tried> => {
  const known = await know(hearing, reached)
  if (known.person) hearing.watch.note({ person: known.person.id })
  if (known.handled) {
    hearing.watch.note({ result: 'repeated' })
    return { reply: await replyAgain(hearing, reached, known) }
  }
  // Of somebody who was never met, that they went is no reason to keep anything.
  if (reached.what.kind === 'removed' && !known.person && !known.elsewhere) return { reply: null }
  const { store, loaded } = hearing
  const recognising = { store, programme: loaded.programme, member }
  const heard = await recognise(reached, recognising, known.person)
  const understood = understand(heard, openRun(known) !== undefined)
  const intent = await saidToPrompt(store, known, heard, understood)
  const there = await withOwnChat(heard, known, intent, openChat)
  const before = await see(hearing, await recogniseAnew(there, heard, recognising, known), known, intent)
  const first = consider(hearing, before, intent)
  const shownToModel = await showModel?.(before, first.decision)
  const { scene, decision, told } = shownToModel
    ? consider(hearing, { ...before, shownToModel }, intent)
    : first
  if (decision.erases) return erase(hearing, scene, known, decision)
  if (decision.inPassing === null) return { reply: null }
  if (decision.inPassing) return { reply: sayInPassing(hearing, heard, drawFor(scene, decision.inPassing)) }
  const turn = turnOf(hearing, { scene, decision, told, before: known.person })
  const saved = await hearing.store.save(turn)
  if (saved !== 'saved') return 'again'
  hearing.delivering.deliver(told.sends)
  return { reply: told.reply }
}

/**
 * Takes one turn: read what is stored, decide, save, and only then send. What is asked outside before the save
 * is asked once and the rest is pure, so that a turn which met another one of the same person is simply taken again.
 */
export const hearReply =
  (hearing: Hearing): Hear =>
  heard =>
    hearing.watch.turn(() => takeTurn(hearing, heard))

const takeTurn = async (hearing: Hearing, heard: Heard): Promise<Reply | null> => {
  const loaded = hearing.programmes.of(heard.who)
  if (!loaded) return null // Since the door let them in, the last programme of their tenant has ended.
  const { askModel } = hearing
  const asking = {
    member: askOnce(hearing, heard),
    openChat: openOnce(hearing, heard),
    showModel: askModel && showingOnce(askModel),
  }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const turn = await tryTurn({ ...hearing, loaded }, heard, asking)
    if (turn !== 'again') return turn.reply
  }
  throw new Error('A turn met others of the same person too often.')
}
