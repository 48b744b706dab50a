import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { chanceFrom } from '../../src/people/chance.ts'
import { isHoliday } from '../../src/people/holidays.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { sent } from '../fakeTeams/ledger.ts'
import type { Person } from '../fakeTeams/population.ts'
import { inStore } from '../protocol/application.ts'
import { freePort } from '../protocol/process.ts'
import { nowIn, setAhead } from '../protocol/sharedClock.ts'
import { readRows } from '../protocol/storedRows.ts'
import { type Death, type Killed, type Lives, openLives, within } from './lives.ts'
import { forgets, plant, talks, weekOf } from './people.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { isWaiting } from './waiting.ts'

export type Terms = {
  readonly kills: number
  /** How many are asked something each week. */
  readonly people: number
  readonly instances: number
  /** None for the embedded database. */
  readonly databaseUrl: string | null
  /** Called between two kills, on which the database may be cut off. */
  readonly between?: (kill: number) => Promise<void>
  readonly seed: number
}

export type Run = Verdict & {
  readonly killed: readonly Killed[]
  readonly weeks: number
  readonly sent: number
  readonly refused: number
  /** The longest time from a kill until Teams took the next message while there was something to send, in milliseconds. */
  readonly silence: number
}

/** Every week something, and somewhat more of them than deaths beside each other. */
const weeksFor = ({ kills, instances }: Terms): number => Math.ceil(kills / instances) + 4

/**
 * Each time the morning of the first working day that is eight days later or more: a prompt may come a day late then, and
 * still leaves room for the next one, of which one person gets one in seven days.
 */
const nextMorning = (before: Temporal.ZonedDateTime): Temporal.ZonedDateTime => {
  let day = before.add({ days: 8 })
  while (day.dayOfWeek > 5 || isHoliday(day.toPlainDate(), 'NL')) day = day.add({ days: 1 })
  return day
}

const morningsFrom = (first: Temporal.ZonedDateTime, many: number): readonly string[] => {
  const mornings = [first]
  while (mornings.length < many) mornings.push(nextMorning(mornings.at(-1) ?? first))
  return mornings.map(morning => morning.toInstant().toString({ smallestUnit: 'millisecond' }))
}

const mornings = morningsFrom(Temporal.ZonedDateTime.from('2031-01-07T09:30[Europe/Amsterdam]'), 400)

const weekAt = (nth: number): string => {
  const at = mornings[nth]
  if (at === undefined) throw new Error('So many deaths are never reached.')
  return at
}

const POINTS = ['claim', 'row', 'post', 'settled', 'turn', 'erase', 'statement', null] as const

/** The next death: each point in turn, after it was passed a few times. */
const deathOf = (nth: number, chance: () => number): Death => {
  const point = POINTS[nth % POINTS.length] ?? null
  if (point === null) return null
  const most = point === 'statement' ? 400 : point === 'claim' ? 2 : 12
  return { point, times: Math.floor(chance() * most) }
}

/** Resolves when this holds, or after so many milliseconds. */
const until = async (holds: () => boolean | Promise<boolean>, ms: number): Promise<void> => {
  const end = performance.now() + ms
  while (performance.now() < end && !(await holds())) await within(200)
}

/** From each kill until the next message that Teams took, in milliseconds. */
const watchSilence = (teams: FakeTeams) => {
  let since: number | null = null
  let longest = 0
  let taken = 0
  const stop = teams.ledger.onChange(() => {
    const now = sent(teams.ledger).length
    if (now > taken && since !== null) {
      longest = Math.max(longest, performance.now() - since)
      since = null
    }
    taken = now
  })
  return { killed: () => (since ??= performance.now()), longest: () => longest, stop }
}

const openFleet = async (terms: Terms, folder: string, chance: () => number) => {
  const ports = await Promise.all(Array.from({ length: terms.instances }, freePort))
  const kept: Record<string, string> =
    terms.databaseUrl === null ? { DATA_DIR: folder } : { DATABASE_URL: terms.databaseUrl, DATA_DIR: folder }
  // What was compiled is kept, so that a life begins sooner.
  const environment = {
    ...kept,
    CRASH_FOLDER: folder,
    LOG_LEVEL: 'error',
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  }
  const lives = ports.map(port => openLives({ port, environment }, chance))
  return {
    ...{ ports, lives },
    ready: () => Promise.race(lives.map(one => one.ready())),
    stop: () => Promise.all(lives.map(one => one.stop())),
  }
}

/** Kills each instance again and again, all of them beside each other, until it was often enough. */
const killAll = async (terms: Terms, lives: readonly Lives[], chance: () => number, killed: () => void) => {
  const all: Killed[] = []
  let begun = 0
  const one = async (instance: Lives): Promise<void> => {
    while (begun < terms.kills) {
      const nth = begun++
      await terms.between?.(nth)
      killed()
      all.push(await instance.die(nth + lives.length < terms.kills ? deathOf(nth, chance) : null))
    }
  }
  await Promise.all(lives.map(one))
  return all
}

type Named = Readonly<Record<'people' | 'forgotten' | 'talkers', readonly Person[]>>

const namedIn = (teams: FakeTeams, terms: Terms): Named => {
  const named = (name: string, many: number) =>
    Array.from({ length: many }, (_, nth) => teams.person({ name: `${name} ${nth} Verzinsel` }))
  const forgotten = named('Vergeten', Math.ceil(terms.kills / POINTS.length))
  return { people: named('Gevraagd', terms.people), forgotten, talkers: named('Pratend', 3) }
}

/** A week in which one death follows another may take longer than is promised after each of them, in milliseconds. */
const FOR_A_WEEK = 300_000
/** So that there is something to send at most deaths, a week waits for one. */
const FOR_A_DEATH = 8_000

type Weeks = {
  readonly many: number
  readonly toWeek: (nth: number) => void
  readonly isWaiting: (nth: number) => Promise<boolean>
  /** How many deaths there were. */
  readonly deaths: () => number
  readonly isOver: () => boolean
}

/**
 * A week goes on when nothing of it waits any more: it would meet the next one, of which one person gets one prompt. The
 * week of the last death is the last one. Answers how many there were.
 */
const goThrough = async ({ many, toWeek, isWaiting, deaths, isOver }: Weeks): Promise<number> => {
  let week = 0
  for (; week < many && !isOver(); week += 1) {
    const before = deaths()
    toWeek(week)
    await until(async () => !(await isWaiting(week)), FOR_A_WEEK)
    await until(() => isOver() || deaths() > before, FOR_A_DEATH)
  }
  return week
}

/** One after another, while it goes on. Answers who was forgotten. */
const forgetAll = async (
  people: readonly Person[],
  ready: () => Promise<void>,
  isOver: () => boolean,
): Promise<readonly Person[]> => {
  const gone: Person[] = []
  for (const person of people) {
    if (isOver()) break
    await forgets(person, ready)
    gone.push(person)
  }
  return gone
}

const planned = async (
  teams: FakeTeams,
  place: Parameters<typeof inStore>[0],
  named: Named,
  weeks: number,
) => {
  const all = Array.from({ length: weeks }, (_, nth) => weekAt(nth))
  await inStore(place, store => plant(store, teams, named.people, all))
  await inStore(place, store => plant(store, teams, named.forgotten, [weekAt(weeks + 100)]))
}

/** One run on a database of its own. */
export const kill = async (terms: Terms): Promise<Run> => {
  const chance = chanceFrom(`${terms.seed}`)
  const folder = mkdtempSync(join(tmpdir(), 'crash-'))
  const teams = await openFakeTeams({ now: () => nowIn(folder), limits: { writes: [] } })
  const named = namedIn(teams, terms)
  const many = weeksFor(terms)
  const toWeek = (nth: number) => setAhead(folder, Date.parse(weekAt(nth)) + 1_000 - Date.now())
  const place = { dataDir: folder, databaseUrl: terms.databaseUrl }
  toWeek(0)
  const first = await openFleet({ ...terms, instances: 1 }, folder, chance)
  await first.ready()
  await first.stop()
  await planned(teams, place, named, many)
  const fleet = await openFleet(terms, folder, chance)
  teams.talksTo(fleet.ports.map(port => `http://127.0.0.1:${port}/api/messages`))
  const silence = watchSilence(teams)
  let [over, died] = [false, 0]
  const deaths = () => died
  const dies = () => {
    died += 1
    silence.killed()
  }
  const isOver = () => over
  const [killed, talked, forgotten, weeks] = await Promise.all([
    killAll(terms, fleet.lives, chance, dies).finally(() => {
      over = true
    }),
    Promise.all(
      named.talkers.map(async person => ({ person, told: await talks(person, fleet.ready, isOver) })),
    ),
    forgetAll(named.forgotten, fleet.ready, isOver),
    goThrough({ many, toWeek, isWaiting: nth => isWaiting(place, weekOf(nth)), deaths, isOver }),
  ])
  silence.stop()
  await fleet.stop()
  const { databaseUrl } = terms
  const rows = await readRows(databaseUrl === null ? { dataDir: folder } : { databaseUrl })
  const verdict = verdictOf({ teams, people: named.people, weeks, forgotten, talked, rows })
  const refused = teams.ledger.refused.filter(({ status }) => status === 429).length
  const run = {
    ...verdict,
    killed,
    weeks,
    refused,
    sent: sent(teams.ledger).length,
    silence: silence.longest(),
  }
  await teams.close()
  rmSync(folder, { recursive: true })
  return run
}
