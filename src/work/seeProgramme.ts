import type { ProgrammePage } from '../cards/press.ts'
import type { NextStep, Said, Screen } from '../cards/screen.ts'
import { type Released, release, releaseNumber } from '../insight/release.ts'
import type { Upcoming } from '../ports/everybody.ts'
import { teamOf } from '../topics/programme/lookup.ts'
import type { Team } from '../topics/programme/programme.ts'
import type { Decision } from './decision.ts'
import { nextHoliday } from './nextHoliday.ts'
import type { Week, Whole } from './readPage.ts'
import { dayFor, languageOf, type Scene } from './scene.ts'
import { unreachableIn, type Why } from './unreachable.ts'

type Rows = Extract<Screen, { kind: 'rows' }>
type Row = Rows['rows'][number]

const ON_A_PAGE = 8

const say = (key: string, values?: Said['values']): Said =>
  values ? { key: `programme.${key}`, values } : { key: `programme.${key}` }

const row = (main: Said, ...more: readonly Said[]): Row => ({ main, more })

/** A part of what there is, and the way to the rest of it. */
const pageOf = <T>(all: readonly T[], from: number, page: ProgrammePage) => {
  const start = from < all.length ? from : 0
  const rest = start + ON_A_PAGE
  const more: readonly NextStep[] = rest < all.length ? [{ more: page, from: rest }] : []
  return { shown: all.slice(start, rest), more }
}

const loaded = (scene: Scene, { version, loadedAt }: Whole): Rows => {
  const { programme, person } = scene
  const language = languageOf(person)
  const { ambitions, roles, teams, people } = programme
  return {
    kind: 'rows',
    heading: say('heading'),
    intro: [],
    rows: [
      row(
        say('name', { name: programme.name[language] }),
        say('organisation', { organisation: programme.organisation[language] }),
      ),
      row(say('version', { version }), say('since', { day: dayFor(loadedAt, person) })),
      row(
        say('listed', { people: people.length }),
        say('holds', { pillars: ambitions.length, roles: roles.length, teams: teams.length }),
      ),
    ],
    after: null,
    next: ['teams', 'unreachable', 'ahead'],
  }
}

type List = 'team' | 'role'
const LISTS: readonly List[] = ['team', 'role']

/** Only groups that the programme has now: whoever is in another one is not counted until they speak again. */
const releasedOf = ({ programme }: Scene, { places }: Whole): Released<List> => {
  const [teams, roles] = [programme.teams, programme.roles].map(all => new Set(all.map(({ id }) => id)))
  const present = places.filter(({ team, role }) => teams?.has(team) && roles?.has(role))
  return release(present, LISTS, programme.thresholds.scores)
}

const takingPart = (scene: Scene, whole: Whole, page: 'teams' | 'roles', from: number): Rows => {
  const { programme, person } = scene
  const most = programme.thresholds.scores
  const { total, groups } = releasedOf(scene, whole)
  const counts = page === 'teams' ? groups.team : groups.role
  const all: readonly Pick<Team, 'id' | 'name'>[] = programme[page]
  const { shown, more } = pageOf(all, from, page)
  const countOf = (count: number | undefined) =>
    count === undefined ? say('fewer', { threshold: most }) : say('count', { count })
  return {
    kind: 'rows',
    heading: say(`${page}.heading`),
    intro: [total === 0 ? say('nobody') : say('total', { total })],
    rows: shown.map(({ id, name }) =>
      row(say('name', { name: name[languageOf(person)] }), countOf(counts.get(id))),
    ),
    after: { heading: say('counted.heading'), lines: [say('counted.how', { threshold: most })] },
    next: [...more, page === 'teams' ? 'roles' : 'teams', 'programme'],
  }
}

const howMany = (count: number): Said =>
  say(count === 0 ? 'unreachable.none' : 'unreachable.count', { count })

const unreachable = (scene: Scene, { people, names }: Whole, from: number): Decision => {
  const all = unreachableIn(scene.programme, people, names)
  const { shown, more } = pageOf(all, from, 'unreachable')
  const whys: readonly Why[] = [...new Set(shown.map(({ why }) => why))]
  const main: Rows = {
    kind: 'rows',
    heading: say('unreachable.heading'),
    intro: [howMany(all.length)],
    rows: shown.map(({ name, why }) => row(say('name', { name }), say(`unreachable.why.${why}`))),
    after:
      whys.length === 0
        ? null
        : { heading: say('unreachable.do'), lines: whys.map(why => say(`unreachable.what.${why}`)) },
    next: [...more, 'programme'],
  }
  const trail = shown.flatMap(({ person }) => (person === null ? [] : [lookedAt(scene, person)]))
  return { main, beside: { trail } }
}

/** For them to see: that it was looked up whether they can be reached, and by whom. */
const lookedAt = ({ person: { id }, newId }: Scene, person: string) =>
  ({ id: newId(), person, by: 'programmeLead', byPerson: id, what: 'reach' }) as const

/** What is planned has a name here; what a later release plans has none yet. */
const KINDS: readonly string[] = [
  ...(['check', 'departures', 'handover', 'notTaken', 'back'] as const),
  ...(['cardReminder', 'cardDigest', 'cardNotes', 'ignored'] as const),
  ...(['check-self', 'check-noticed', 'checkReminder', 'checkThanks'] as const),
]

/** Of too few people nothing is told, and nothing planned looks the same. */
const weekLines = ({ programme }: Scene, planned: readonly Upcoming[]): readonly Said[] => {
  const { scores } = programme.thresholds
  return planned.flatMap(({ kind, times, people }) => {
    const count = releaseNumber(times, people, scores)
    return count === null ? [] : [say(`ahead.kind.${KINDS.includes(kind) ? kind : 'other'}`, { count })]
  })
}

/** Whose promises, and when: the programme lead planned it. A team that is no more has no name. */
const roundLines = ({ programme, person }: Scene, rounds: Week['rounds']): readonly Said[] =>
  rounds.flatMap(({ of, from, until }) => {
    if (of.kind === 'managementTeam') return [say('ahead.round.managementTeam', { from, until })]
    const team = teamOf(programme, of.team)?.name[languageOf(person)]
    return team === undefined ? [] : [say('ahead.round.team', { team, from, until })]
  })

/** A week of which nothing can be told is not there. */
const weekRows = (scene: Scene, { from, planned, rounds }: Week): readonly Row[] => {
  const lines = [...roundLines(scene, rounds), ...weekLines(scene, planned)]
  return lines.length === 0 ? [] : [row(say('ahead.week', { from }), ...lines)]
}

const ahead = (scene: Scene, { weeks, loadedAt }: Whole): Rows => {
  const holiday = nextHoliday(scene.today, scene.programme.rhythm.holidays)
  const free = holiday === null ? [] : [say('ahead.holiday', { day: holiday })]
  const rows = weeks.flatMap(week => weekRows(scene, week))
  const threshold = scene.programme.thresholds.scores
  return {
    kind: 'rows',
    heading: say('ahead.heading'),
    intro: [say('ahead.intro', { threshold }), ...(rows.length > 0 ? [] : [say('ahead.few')])],
    rows,
    after: {
      heading: say('ahead.also'),
      lines: [...free, say('since', { day: dayFor(loadedAt, scene.person) })],
    },
    next: ['programme'],
  }
}

/** A page for the programme lead about everybody at once. It is read, and seen, by who may see it. */
export const seeProgramme = (scene: Scene, page: ProgrammePage, from = 0): Decision => {
  const { whole } = scene
  if (!whole) return {}
  switch (page) {
    case 'programme':
      return { main: loaded(scene, whole) }
    case 'teams':
    case 'roles':
      return { main: takingPart(scene, whole, page, from) }
    case 'unreachable':
      return unreachable(scene, whole, from)
    case 'ahead':
      return { main: ahead(scene, whole) }
  }
}
