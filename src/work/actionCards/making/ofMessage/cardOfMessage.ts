import { setTimeout } from 'node:timers/promises'
import { toActivity } from '../../../../cards/activity.ts'
import { draw } from '../../../../cards/draw.ts'
import type { Language } from '../../../../people/person.ts'
import type { ActionCardStore, KeptCard } from '../../../../ports/actionCards.ts'
import type { Clock, Ids } from '../../../../ports/clock.ts'
import type { Directory, Member } from '../../../../ports/directory.ts'
import type { Known, Store, Turn } from '../../../../ports/store.ts'
import type { Watch } from '../../../../ports/watch.ts'
import { holdForm } from '../../../../topics/actionCard/cardForm.ts'
import type { LoadedProgramme } from '../../../../topics/programme/loaded.ts'
import type { Delivering } from '../../../deliver.ts'
import type { Heard } from '../../../heard.ts'
import { meet } from '../../../meet.ts'
import type { Programmes } from '../../../programmes.ts'
import { recognise } from '../../../recognise.ts'
import { type Scene, settingOf, todayFor } from '../../../scene.ts'
import { NO_RECORDS } from '../../../see.ts'
import { channelReader, previewScreen } from '../../cardScreen.ts'
import type { Looking } from '../../places/lookAtTeams.ts'
import { digestPlan } from '../../telling/plans.ts'
import { channelOf } from '../../using/whyNot.ts'
import { madeOf } from '../keepCard.ts'
import { untouched } from '../previewOf.ts'
import { afterFailure } from './afterFailure.ts'
import type { AskedOfMessage, CardDraft, CardOfMessage, ShownOfMessage } from './asked.ts'
import { alreadySent, cannotHere, form, lostDraft, newForm } from './dialogs.ts'
import type { MakingScene } from './makingScene.ts'
import { refusal, seeMaking } from './seeMaking.ts'

/** How often it is tried anew when other turns of the same person come between. */
const MOST_TRIES = 10

export type MakingOfMessage = {
  readonly store: Pick<Store, 'know' | 'save' | 'firstWithEmail'> &
    Pick<ActionCardStore, 'cardWith' | 'channelsIn' | 'teamsTeamsIn' | 'teamsLeadersIn'>
  readonly clock: Clock
  readonly ids: Ids
  readonly programmes: Pick<Programmes, 'of'>
  readonly language: Language | null
  readonly delivering: Pick<Delivering, 'worker' | 'leaseUntil'>
  readonly watch: Watch
  readonly directory: Directory
  readonly teams: { readonly looking: Pick<Looking, 'anew'> }
}

/** What is asked, in the programme that it is in. */
type Asking = MakingOfMessage & { readonly loaded: LoadedProgramme; readonly heard: Heard }

const know = ({ store, loaded, heard }: Asking): Promise<Known> =>
  store.know({
    programme: loaded.programme.id,
    ...{ tenant: heard.who.tenant, entraId: heard.who.entraId },
    ...{ activity: heard.activity, print: heard.print, run: null },
  })

/** Teams waits for the window: what the roster does not tell by then, is not known. */
const WAITED = 1_500

const askRoster = ({ directory, heard: { chat, who } }: Asking): Promise<Member | null> =>
  Promise.race([
    directory.memberOf({ ...chat, conversation: channelOf({ chat }) }, who.teamsId),
    setTimeout(WAITED, null, { ref: false }),
  ])

const sceneOf = async (asking: Asking, known: Known): Promise<Scene> => {
  const { store, ids, language, loaded } = asking
  const { programme, former } = loaded
  const member = () => askRoster(asking)
  const heard = await recognise(asking.heard, { store, programme, member, byPart: true }, known.person)
  const newId = () => ids.next()
  const person = meet(heard, { programme, language, before: known.person, newId })
  const today = todayFor({ heard, person })
  const { runs, erased } = known
  return { heard, programme, former, person, today, runs, erased, newId, records: NO_RECORDS }
}

/** The card of a draft, or the form again with what is wrong with it. */
const cardOf = (scene: MakingScene, draft: CardDraft): KeptCard | ShownOfMessage => {
  const held = holdForm({ ...settingOf(scene), making: scene.making }, draft.filled)
  if (!held.ok) return form(scene, { draft, notes: [{ key: 'fromMessage.wrong' }], problems: held.problems })
  return { ...madeOf(scene, null, held.card), id: draft.card }
}

/** The card as its channel is going to see it. */
const preview = ({ loaded }: Asking, scene: MakingScene, draft: CardDraft): ShownOfMessage => {
  const card = cardOf(scene, draft)
  if ('show' in card) return card
  const view = { ...untouched, card, makerName: scene.person.name }
  const reader = channelReader(card.language, loaded, scene.heard.at)
  const drawn = draw(previewScreen(view, { ...loaded, language: card.language }), reader)
  return { show: 'preview', message: toActivity(drawn), draft }
}

const turnOf = ({ clock, delivering, heard }: Asking, scene: Scene, card: KeptCard): Turn => ({
  person: scene.person,
  runs: [],
  ...NO_RECORDS,
  sends: [],
  onCards: { cards: [card] },
  plans: digestPlan(scene, heard.at),
  handled: { activity: heard.activity, print: heard.print, reply: closes },
  at: clock.now(),
  worker: delivering.worker,
  leaseUntil: delivering.leaseUntil(),
})

const closes: ShownOfMessage = { show: 'nothing' }

/** Whether the card of a draft was sent before: pressing twice, or on two devices, makes one. */
const sentBefore = async ({ store, loaded }: Asking, scene: Scene, draft: CardDraft) => {
  const card = await store.cardWith(loaded.programme.id, draft.card)
  return card && (card.maker === scene.person.id ? alreadySent(scene) : lostDraft(scene))
}

/** Keeps the card, to be posted at once by whoever posts cards. */
const send = async (
  asking: Asking,
  scene: MakingScene,
  draft: CardDraft,
): Promise<ShownOfMessage | 'again'> => {
  const before = await sentBefore(asking, scene, draft)
  if (before) return before
  const card = cardOf(scene, draft)
  if ('show' in card) return card
  const saved = await asking.store.save(turnOf(asking, scene, card))
  return saved === 'saved' ? closes : 'again'
}

const textOf = (asked: AskedOfMessage): string =>
  asked.do === 'open' ? asked.text : (asked.draft?.filled.what ?? '')

const carryOut = (asking: Asking, scene: MakingScene, asked: AskedOfMessage) => {
  if (asked.do === 'open') return newForm(scene, asked.text)
  const { draft } = asked
  if (!draft) return lostDraft(scene)
  if (asked.do === 'edit') return form(scene, { draft })
  return asked.do === 'preview' ? preview(asking, scene, draft) : send(asking, scene, draft)
}

/** Every step is asked for anew: a form can be open for a day, and what comes back is not trusted. */
const tryOnce = async (asking: Asking, asked: AskedOfMessage): Promise<ShownOfMessage | 'again'> => {
  const known = await know(asking)
  if (known.person) asking.watch.note({ person: known.person.id })
  // What was answered before is stored by us alone.
  if (known.handled) return (known.handled.reply ?? closes) as ShownOfMessage
  const scene = await sceneOf(asking, known)
  const refused = refusal(scene)
  if (refused) return refused
  // Whose team it is can have changed; who waits for that does so briefly, and then what is stored counts.
  if (asked.team !== null) await asking.teams.looking.anew(scene.programme.id, asked.team)
  const making = await seeMaking(asking.store, scene, asked.team)
  if (typeof making === 'string') return cannotHere(scene, making, textOf(asked))
  return carryOut(asking, making, asked)
}

const ask = async (asking: Asking, asked: AskedOfMessage): Promise<ShownOfMessage> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const shown = await tryOnce(asking, asked)
    if (shown !== 'again') return shown
  }
  throw new Error('A card of a message met other turns of the same person too often.')
}

/** Makes an action card of a message, in a window over its channel. Only sending it changes anything. */
export const cardOfMessage = (making: MakingOfMessage): CardOfMessage => ({
  ask: (heard, asked) =>
    making.watch.turn(async () => {
      const loaded = making.programmes.of(heard.who)
      if (!loaded) return closes // Since the door let them in, the last programme of their tenant has ended.
      return ask({ ...making, loaded, heard }, asked)
    }),
  afterFailure: (heard, asked) => {
    const loaded = making.programmes.of(heard.who)
    return loaded ? afterFailure({ ...making, loaded }, heard, asked) : null
  },
})
