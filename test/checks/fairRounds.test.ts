import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { Store } from '../../src/ports/store.ts'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { planChecks } from '../../src/work/checks/planning/planChecks.ts'
import type { Planned } from '../../src/work/checks/planning/planner.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { quietLog } from '../storage/quietLog.ts'
import { aRound } from '../storage/someChecks.ts'
import { aPromise, at, knockOf, otherPerson, turnOf } from '../storage/turns.ts'
import { within } from '../storage/within.ts'

const folder = mkdtempSync(join(tmpdir(), 'fair-'))
const folders = { made: 0 }
afterAll(() => rmSync(folder, { recursive: true }))

const NOW = `${aRound.from}T02:00:00.000Z`
const LEADERS = 6

const people = (name: string, count: number): readonly Person[] =>
  Array.from({ length: count }, (_, nth) => ({ ...otherPerson(`${name}${nth}`), team: name }))

const leaders = people('leader', LEADERS)

const programme: Programme = {
  ...{ ...smallProgramme, id: 'welfare' },
  people: leaders.map(({ name, entraId }) => ({
    ...{ name, entraId, role: 'team-leader', teams: ['leader'], parts: ['managementTeam'], leads: [] },
  })),
}

const plan = (store: Planned) => {
  let ids = 0
  const next = () => {
    ids += 1
    return `${ids} ${Math.random()}`
  }
  const loaded = { programme, former: nothingFormer, version: 1, loadedAt: at(0) }
  const programmes = { now: () => [loaded], isElsewhere: () => false }
  return planChecks({ store, clock: { now: () => NOW }, ids: { next }, log: quietLog, programmes })
}

/** Those of one leader, to everybody. */
const promisesOf = (leader: number, count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    ...{ ...aPromise, id: `${leader}-${nth}`, run: `run-${leader}-${nth}`, ambition: 'partners' },
    ...({ to: { kind: 'group', group: 'iedereen' }, witnesses: [], checks: [aRound.until] } as const),
  }))

/** How many were drawn for each promise, those of a leader after one another. */
const drawnIn = async (store: Store, staff: readonly Person[], promises: number) => {
  const asked = await Promise.all([...leaders, ...staff].map(({ id }) => store.asksOf('welfare', id, 40)))
  const drawn = asked.flat().flatMap(({ ask }) => (ask.as === 'sample' ? [ask.promise] : []))
  return leaders.flatMap((_, leader) =>
    promisesOf(leader, promises).map(({ id }) => drawn.filter(one => one === id).length),
  )
}

type Case = {
  readonly staff: number
  readonly promises?: number
  readonly round?: string
  /** Whether nobody but staff can be drawn: no prompt reaches the leaders. */
  readonly isOfStaff?: boolean
  readonly planning?: (store: Store) => Promise<unknown>
}

/** A round of a management team, in an organisation of its own. */
const drawnWith = async (of: Case) => {
  const { promises = 1, round: id = 'round', planning = plan } = of
  const staff = people('staff', of.staff)
  folders.made += 1
  return await within({ dataDir: join(folder, String(folders.made)) }, async store => {
    const save = async (person: Person, change: Parameters<typeof turnOf>[2]) => {
      const known = (await store.know(knockOf(person))).person ?? person
      expect(await store.save(turnOf(known, `${Math.random()}`, change))).toBe('saved')
    }
    for (const one of staff) await save(one, {})
    const unreachable = of.isOfStaff ? 'blocked' : null
    for (const [nth, leader] of leaders.entries())
      await save({ ...leader, unreachable }, { promises: promisesOf(nth, promises) })
    const [first = expect.fail()] = leaders
    const round = { ...aRound, id, of: { kind: 'managementTeam' }, person: first.id, was: null } as const
    await save(first, { onChecks: { rounds: [round] } })
    await planning(store)
    return drawnIn(store, staff, promises)
  })
}

const QUARTERS = ['february', 'may', 'august', 'november']

test('where there are too few people for all that was wanted, everybody gets as many', async () => {
  for (const round of QUARTERS) {
    const drawn = await drawnWith({ staff: 60, round })
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeLessThanOrEqual(3)
  }
})

test('where that would be too few for each, some get enough, and they are others in each round', async () => {
  const rounds: (readonly number[])[] = []
  for (const round of QUARTERS) rounds.push(await drawnWith({ staff: 30, round }))
  for (const drawn of rounds) {
    const some = drawn.filter(count => count > 0)
    expect(some.length).toBeGreaterThanOrEqual(3)
    expect(Math.min(...some)).toBeGreaterThan(programme.thresholds.scores)
  }
  for (const leader of leaders.keys()) expect(rounds.some(drawn => (drawn[leader] ?? 0) > 0)).toBe(true)
})

test('nobody gets a second sample before everybody has their first', async () => {
  const drawn = await drawnWith({ staff: 60, promises: 3 })
  const ofEach = leaders.map((_, nth) => drawn.slice(3 * nth, 3 * nth + 3).filter(count => count > 0).length)
  expect(ofEach).toEqual(leaders.map(() => 1))
})

test('nobody is left without where there are enough', async () => {
  for (const count of await drawnWith({ staff: 120 })) expect(count).toBeGreaterThanOrEqual(18)
})

test('what an instance left that died halfway gets what it would have got', async () => {
  const dyingAfter = (written: number) => async (store: Store) => {
    const half: Planned['openLookBacks'] = openings =>
      store.openLookBacks(openings.slice(0, written), NOW).then(() => {
        throw new Error('the process ended')
      })
    await plan({ ...store, openLookBacks: half })
    await plan(store)
  }
  for (const staff of [30, 60]) {
    const both = { staff, promises: 2, isOfStaff: true }
    const whole = await drawnWith(both)
    for (const written of [1, 3, 7])
      expect(await drawnWith({ ...both, planning: dyingAfter(written) })).toEqual(whole)
  }
})
