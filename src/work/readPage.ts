import { Temporal } from 'temporal-polyfill'
import { PROGRAMME_PAGES, type ProgrammePage } from '../cards/press.ts'
import type { Person } from '../people/person.ts'
import { may } from '../people/rights.ts'
import type { Together, Upcoming } from '../ports/everybody.ts'
import type { Store } from '../ports/store.ts'
import type { Round } from '../topics/check/round.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import { actorOf } from './actor.ts'
import { deedOfPage } from './deed.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** A week from a day on, with what is planned in it and the rounds that begin. `until` is not in it. */
export type Week = {
  readonly from: string
  readonly until: string
  readonly planned: readonly Upcoming[]
  readonly rounds: readonly Pick<Round, 'of' | 'from' | 'until'>[]
}

/** What a page about the whole programme is made of. What that page does not need is empty. */
export type Whole = {
  readonly version: number
  readonly loadedAt: string
  readonly places: readonly Together[]
  readonly people: readonly Person[]
  /** Of whom promises have no more than a name as a witness. */
  readonly names: readonly string[]
  readonly weeks: readonly Week[]
}

export const isProgrammePage = (what: string): what is ProgrammePage =>
  (PROGRAMME_PAGES as readonly string[]).includes(what)

const pageOf = (intent: Intent): ProgrammePage | undefined => {
  const asked = intent.do === 'pressed' && intent.press.do === 'show' ? intent.press.what : undefined
  const what = intent.do === 'command' ? intent.command : asked
  return what !== undefined && isProgrammePage(what) ? what : undefined
}

const WEEKS = [0, 1, 2, 3]

const weekFrom = (today: string, nth: number) => {
  const from = Temporal.PlainDate.from(today).add({ weeks: nth })
  return { from: `${from}`, until: `${from.add({ weeks: 1 })}` }
}

type Stored = Pick<Store, 'placesIn' | 'peopleIn' | 'upcomingIn' | 'witnessesByName' | 'roundsIn'>

const weeksAhead = async (store: Stored, { programme, today }: Scene): Promise<Week[]> => {
  const all = await store.roundsIn(programme.id)
  const planned = all.filter(({ status }) => status === 'planned')
  return Promise.all(
    WEEKS.map(async nth => {
      const week = weekFrom(today, nth)
      const rounds = planned.filter(({ from }) => from >= week.from && from < week.until)
      return { ...week, rounds, planned: await store.upcomingIn({ programme: programme.id, ...week }) }
    }),
  )
}

/** Nothing about everybody is read for a page that somebody may not see, or where others read along. */
export const readPage = async (
  store: Stored,
  scene: Scene,
  intent: Intent,
  { version, loadedAt }: LoadedProgramme,
): Promise<Whole | undefined> => {
  const page = pageOf(intent)
  if (!page || scene.heard.place !== 'personal' || !may(actorOf(scene), deedOfPage[page])) return undefined
  const { id } = scene.programme
  return {
    version,
    loadedAt,
    places: page === 'teams' || page === 'roles' ? await store.placesIn(id) : [],
    people: page === 'unreachable' ? await store.peopleIn(id) : [],
    names: page === 'unreachable' ? await store.witnessesByName(id) : [],
    weeks: page === 'ahead' ? await weeksAhead(store, scene) : [],
  }
}
