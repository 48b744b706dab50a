import type { Language } from '../people/person.ts'
import type { Ids } from '../ports/clock.ts'
import type { KeptRun, Records, Store } from '../ports/store.ts'
import { isWritingFlow } from '../topics/actionCard/writing.ts'
import { isCheckFlow } from '../topics/check/checking.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import { isOfCards } from './actionCards/keeping/cardFlows.ts'
import { choosesChannel } from './actionCards/making/aboutMaking.ts'
import { withFilling } from './actionCards/making/filledIn.ts'
import type { Looking } from './actionCards/places/lookAtTeams.ts'
import { readForUse, useOfCard } from './actionCards/using/useOfCard.ts'
import type { PictureLinks } from './checks/showing/pictureLink.ts'
import { readShowing } from './checks/showing/readShowing.ts'
import type { Heard } from './heard.ts'
import type { Familiar } from './inOtherProgrammes.ts'
import { meet } from './meet.ts'
import { readAccounts } from './nameable.ts'
import { type LookingUp, lookUp, wantsOwnData } from './ownData/lookUp.ts'
import { readMore } from './readMore.ts'
import { readPage } from './readPage.ts'
import { isShort, openRun, type Scene, todayFor } from './scene.ts'
import type { Intent } from './understand.ts'

export type Seeing = LookingUp &
  PictureLinks & {
    readonly store: Store
    readonly ids: Ids
    readonly language: Language | null
    readonly loaded: LoadedProgramme
    readonly askModel?: unknown
    readonly teams: { readonly looking: Pick<Looking, 'anew'> }
  }

const PLAIN: readonly string[] = ['answer', 'keep', 'back', 'change', 'askStop', 'stop', 'reply']

const isAboutOthers = (flow: string) => isOfCards(flow) || isWritingFlow(flow) || isCheckFlow(flow)

const isInTheMiddle = ({ flow, status }: KeptRun) =>
  status !== 'finished' && !isShort(flow) && !isAboutOthers(flow) && !['introduce', 'round'].includes(flow)

/** An answer in a long conversation needs nothing but that conversation. Everything else may look at what was made. */
const needsRecords = (intent: Intent, scene: Scene): boolean => {
  const press = intent.do === 'pressed' ? intent.press : undefined
  const run = press && 'run' in press ? scene.runs.find(({ id }) => id === press.run) : openRun(scene)
  const what = press?.do ?? (intent.do === 'command' ? intent.command : intent.do)
  return !(PLAIN.includes(what) && run && isInTheMiddle(run))
}

export const NO_RECORDS: Records = { actions: [], promises: [], routes: [] }

/** All that a turn is decided from; more is read only where what somebody wants asks for it. */
export const see = async (seeing: Seeing, heard: Heard, known: Familiar, intent: Intent): Promise<Scene> => {
  const { store, ids, language, loaded } = seeing
  const { programme, former } = loaded
  const newId = () => ids.next()
  const { runs, erased, elsewhere } = known
  const person = meet(heard, { programme, language, before: known.person, elsewhere, newId })
  const today = todayFor({ heard, person })
  const hasModel = seeing.askModel !== undefined
  const isStoredElsewhere = elsewhere !== undefined
  const bare = {
    ...{ heard, programme, former, person, today, runs, erased, newId },
    ...{ records: NO_RECORDS, hasModel, isStoredElsewhere },
  }
  if (wantsOwnData(intent)) return { ...bare, own: await lookUp(seeing, person) }
  const use = useOfCard(intent)
  if (use) return { ...bare, ...(await readForUse(store, bare, use)) }
  const whole = await readPage(store, bare, intent, loaded)
  const scene = { ...bare, whole, ...(await readAccounts(store, bare)) }
  if (!known.person || !needsRecords(intent, scene)) return scene
  if (choosesChannel(scene, intent)) await seeing.teams.looking.anew(programme.id)
  const more = await readMore(store, scene, intent)
  const showing = await readShowing(seeing, scene, intent)
  return withFilling({
    ...scene,
    ...more,
    ...(showing && { showing }),
    records: await store.recordsOf(programme.id, person.id),
  })
}
