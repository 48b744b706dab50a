import { beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Noticed } from '../../src/topics/check/checks.ts'
import type { Ask } from '../../src/topics/check/lookBack.ts'
import type { Round } from '../../src/topics/check/round.ts'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import { planChecks } from '../../src/work/checks/planning/planChecks.ts'
import type { Planned } from '../../src/work/checks/planning/planner.ts'
import { forgetOld } from '../../src/work/forgetOld.ts'
import { loadVersion } from '../../src/work/loadVersion.ts'
import type { Programmes } from '../../src/work/programmes.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { quietLog } from '../storage/quietLog.ts'
import { aNoticedCheck, aRound, aSelfCheck } from '../storage/someChecks.ts'
import { aPromise, at, fatima, knockOf, otherPerson, turnOf } from '../storage/turns.ts'

const boss: Person = { ...otherPerson('boss'), team: 'south' }
const owner: Person = { ...fatima, team: 'north' }
const team: readonly Person[] = Array.from({ length: 12 }, (_, nth) => ({
  ...otherPerson(`north${nth}`),
  team: 'north',
}))

const programme: Programme = {
  ...smallProgramme,
  id: 'welfare',
  people: [
    {
      ...{ name: 'Boss', entraId: boss.entraId, role: 'team-leader', teams: ['south'] },
      ...{ parts: ['managementTeam'], leads: [] },
    },
  ],
}
const loaded = { programme, former: nothingFormer, version: 1, loadedAt: at(0) }

const toTeam: Promised = {
  ...{ ...aPromise, to: { kind: 'team', team: 'north' }, ambition: 'partners' },
  witnesses: [
    { id: 'entra-north0', name: 'Noor' },
    { id: 'entra-stranger', name: 'Sofie' },
  ],
}
const ofBoss: Promised = { ...toTeam, id: 'promise-of-boss', run: 'run-of-boss', witnesses: [] }

/** At night in Amsterdam, so that prompts wait for the morning. */
const NIGHT = (day: string) => `${day}T02:00:00.000Z`
const FIRST_DAY = '2031-02-03'
const NEXT_DAY = '2031-02-17'
/** On which the promises are looked back at for the last time. */
const LAST_DAY = '2031-03-03'

type Instance = {
  readonly store: Planned
  readonly now: string
  readonly complete?: Set<string>
  /** What it takes for the programme. */
  readonly read?: Programme
  /** Whom another programme lists. */
  readonly elsewhere?: readonly Person[]
}

const fromTwenty: Programme = { ...programme, thresholds: { scores: 20, quotes: 25 } }
const fromEight: Programme = { ...programme, thresholds: { scores: 8, quotes: 10 } }

const plan = ({ store, now, complete, read = programme, elsewhere = [] }: Instance) => {
  let ids = 0
  const next = () => {
    ids += 1
    return `${now} ${ids} ${Math.random()}`
  }
  const isElsewhere: Programmes['isElsewhere'] = (_, { entraId }) =>
    elsewhere.some(one => one.entraId === entraId)
  const programmes = { now: () => [{ ...loaded, programme: read }], isElsewhere }
  return planChecks({ store, clock: { now: () => now }, ids: { next }, log: quietLog, programmes }, complete)
}

const everybody = [owner, boss, ...team]

const withTurn = async (store: Store, person: Person, change: Parameters<typeof turnOf>[2]) => {
  const known = await store.know(knockOf(person))
  const turn = turnOf(known.person ?? person, `${Math.random()}`, change)
  expect(await store.save(turn)).toBe('saved')
}

type Said = { readonly noticed: Noticed; readonly at: string; readonly byName?: boolean }

const answersAsk = async (store: Store, asked: Ask, { noticed, at: changedAt, byName = false }: Said) => {
  const { id, lookBack, promise, owner: whose, person } = asked
  const check = { ...aNoticedCheck, lookBack, promise, owner: whose, person, run: id, noticed, byName }
  const ask = { ...asked, status: 'answered', was: asked.status, changedAt } as const
  const who = await store.personWith('welfare', person)
  if (!who) throw new Error('Somebody who is asked is somebody.')
  await withTurn(store, who, {
    at: changedAt,
    onChecks: { asks: [ask], noticed: [{ ...check, madeAt: changedAt, changedAt }] },
  })
}

const askedOf = async (store: Store, { id }: Person, promise?: string): Promise<Ask | undefined> => {
  const open = await store.asksOf('welfare', id, 9)
  return open.map(({ ask }) => ask).find(ask => promise === undefined || ask.promise === promise)
}

const asWitnesses = (people: readonly Person[]): Promised['witnesses'] =>
  people.map(({ entraId, name }) => ({ id: entraId, name }))

/** Somebody who is only counted answers what they were asked. */
const answers = async (store: Store, person: Person, noticed: Noticed, changedAt: string) => {
  const ask = await askedOf(store, person)
  if (ask?.status === 'asked') await answersAsk(store, ask, { noticed, at: changedAt })
}

const planned = async (store: Store, people: readonly Person[]) =>
  (await Promise.all(people.map(({ id }) => store.promptsOf('welfare', id)))).flat()

const kindsOf = async (store: Store, people: readonly Person[]) =>
  (await planned(store, people)).map(({ kind }) => kind)

/** Holds the loops of planning against a real database, with `open` giving so many instances of one. */
export const planningContract = (name: string, open: (count: number) => Promise<readonly Store[]>) =>
  describe(name, () => {
    let stores: readonly Store[] = []
    let store: Store

    beforeEach(async () => {
      stores = await open(3)
      const [first] = stores
      if (!first) throw new Error('There is one at least.')
      store = first
      for (const person of everybody) await store.save(turnOf(person, 'a'))
      await withTurn(store, owner, { promises: [toTeam] })
      return async () => {
        for (const one of new Set(stores)) await one.close()
      }
    })

    const all = (now: string) => Promise.all(stores.map(one => plan({ store: one, now })))
    const opened = async () => (await store.lookBacksOf('welfare', owner.id, null)).map(one => one.lookBack)

    test('instances that plan at once open each look back once, with one set of questions', async () => {
      const counts = await all(NIGHT(FIRST_DAY))
      expect(counts.reduce((sum, count) => sum + count)).toBe(1)
      const [lookBack] = await opened()
      expect(lookBack).toMatchObject({ day: FIRST_DAY, round: null, thresholds: programme.thresholds })
      const people = await store.peopleIn('welfare')
      expect(people.filter(({ entraId }) => entraId === 'entra-stranger')).toHaveLength(1)
      const prompts = await planned(store, people)
      // Its owner, both witnesses, and all others of the team.
      expect(prompts.map(({ person }) => person).sort()).toEqual(
        people.flatMap(({ id }) => (id === boss.id ? [] : [id])).sort(),
      )
      for (const { dueAt } of prompts) expect(dueAt).toMatch(/^2031-02-03T(08|09):/)
      expect(await all(NIGHT(FIRST_DAY))).toEqual([0, 0, 0])
    })

    test('who is to be reminded of a card weeks ahead is drawn, and who is within the week is not', async () => {
      const [near, ...far] = team.slice(2)
      for (const { id } of far)
        await withTurn(store, owner, {
          plans: [{ person: id, kind: 'cardReminder', subject: 'card', dueAt: '2031-03-13T08:00:00.000Z' }],
        })
      const soon = { kind: 'cardReminder', subject: 'card', dueAt: '2031-02-06T08:00:00.000Z' }
      await withTurn(store, owner, { plans: [{ ...soon, person: near?.id ?? '' }] })
      await plan({ store, now: NIGHT(FIRST_DAY) })
      const asked = (await planned(store, team)).filter(({ kind }) => kind === 'check-noticed')
      const drawn = asked.map(({ person }) => person).filter(id => id !== team[0]?.id)
      expect(drawn.sort()).toEqual([team[1], ...far].map(one => one?.id).sort())
    })

    test('whom another programme lists is not asked here, by name or by chance, and looks back at nothing', async () => {
      const gone = team.slice(0, 2)
      expect(await plan({ store, now: NIGHT(FIRST_DAY), elsewhere: gone })).toBe(1)
      expect(await planned(store, gone)).toEqual([])
      expect(await planned(store, team.slice(2))).toHaveLength(team.length - 2)
      await withTurn(store, boss, { promises: [ofBoss] })
      expect(await plan({ store, now: NIGHT(FIRST_DAY), elsewhere: [boss] })).toBe(0)
    })

    test('a promise of somebody whom a closed programme does not list makes nobody read everybody', async () => {
      const { person } = await store.know(knockOf(owner))
      await store.save(turnOf({ ...(person ?? owner), listed: false }, 'unlisted', {}))
      let times = 0
      const counted: Planned = {
        ...store,
        membersIn: (of, since) => {
          times += 1
          return store.membersIn(of, since)
        },
      }
      const closed: Programme = { ...programme, open: false }
      expect(await plan({ store: counted, now: NIGHT(FIRST_DAY), read: closed })).toBe(0)
      expect(times).toBe(0)
      expect(await plan({ store: counted, now: NIGHT(FIRST_DAY) })).toBe(1)
      expect(times).toBe(1)
    })

    test('before the planned day nothing opens, and after a downtime one does', async () => {
      expect(await plan({ store, now: NIGHT('2031-02-02') })).toBe(0)
      expect(await plan({ store, now: NIGHT('2031-02-20') })).toBe(1)
      expect(await opened()).toMatchObject([{ day: NEXT_DAY, closesAt: '2031-03-02T23:00:00.000Z' }])
    })

    test('it closes on its next day, is told of once, and the next one opens', async () => {
      await plan({ store, now: NIGHT(FIRST_DAY) })
      for (const person of team) await answers(store, person, 'clearly', NIGHT('2031-02-04'))
      await all(NIGHT('2031-02-05'))
      expect(await opened()).toMatchObject([{ status: 'open' }])
      await all(NIGHT(NEXT_DAY))
      const [first, second] = await store.lookBacksOf('welfare', owner.id, null)
      expect(first).toMatchObject({
        lookBack: { status: 'closed' },
        release: { noticed: 'most' },
      })
      expect(second).toMatchObject({ lookBack: { status: 'open', day: NEXT_DAY }, release: null })
      expect(await store.toldIn('welfare')).toBe(1)
      expect(await kindsOf(store, team)).not.toContain('checkThanks')
    })

    test('who answers in the midst of its closing is told of with the others', async () => {
      await plan({ store, now: NIGHT(FIRST_DAY) })
      for (const person of team.slice(0, 4)) await answers(store, person, 'clearly', NIGHT('2031-02-04'))
      const last = team.slice(4, 5)
      const answeredFirst: Planned = {
        ...store,
        closeLookBack: async closing => {
          for (const person of last.splice(0)) await answers(store, person, 'clearly', NIGHT('2031-02-05'))
          return store.closeLookBack(closing)
        },
      }
      await plan({ store: answeredFirst, now: NIGHT(NEXT_DAY) })
      const [first, second] = await store.lookBacksOf('welfare', owner.id, null)
      expect(first).toMatchObject({ lookBack: { status: 'closed' }, release: { people: 5 } })
      expect(second).toMatchObject({ lookBack: { status: 'open', day: NEXT_DAY } })
    })

    test.each([
      ['planned with', () => plan({ store, now: NIGHT('2031-02-05'), read: fromEight })],
      ['loaded', () => loadVersion({ store, clock: { now: () => at(9) } }, 'welfare', 0, fromEight)],
    ] as const)(
      'what was %s while it is open holds when the programme asks for fewer again',
      async (_, meanwhile) => {
        await plan({ store, now: NIGHT(FIRST_DAY) })
        for (const person of team.slice(0, 5)) await answers(store, person, 'clearly', NIGHT('2031-02-04'))
        await meanwhile()
        await loadVersion({ store, clock: { now: () => at(10) } }, 'welfare', 1, programme)
        await all(NIGHT(NEXT_DAY))
        const [first, second] = await store.lookBacksOf('welfare', owner.id, null)
        const closed = { status: 'closed', thresholds: fromEight.thresholds }
        expect(first).toMatchObject({ lookBack: closed, release: null })
        expect(second).toMatchObject({ lookBack: { status: 'open', thresholds: programme.thresholds } })
      },
    )

    test.each([
      ['in time', '2031-02-04'],
      ['late', '2031-02-18'],
    ])(
      'who answered %s where more people were needed holds nobody back who answers later',
      async (_, came) => {
        await withTurn(store, owner, { promises: [{ ...toTeam, witnesses: asWitnesses(team.slice(0, 9)) }] })
        await plan({ store, now: NIGHT(FIRST_DAY), read: fromTwenty })
        const ask = await askedOf(store, team[0] ?? owner)
        const answer = () => ask && answersAsk(store, ask, { noticed: 'not', at: NIGHT(came) })
        if (came < NEXT_DAY) await answer()
        await plan({ store, now: NIGHT(NEXT_DAY) })
        if (came > NEXT_DAY) await answer()
        for (const person of team.slice(1, 9)) await answers(store, person, 'clearly', NIGHT('2031-02-19'))
        await all(NIGHT(LAST_DAY))
        const looks = await store.lookBacksOf('welfare', owner.id, null)
        expect(looks.map(({ lookBack, release }) => [lookBack.thresholds.scores, release?.people])).toEqual([
          [20, undefined],
          [5, 8],
          [5, undefined],
        ])
      },
    )

    test('who was read by name about the same words in another promise is not told of among few', async () => {
      const [a, b, ...others] = team.slice(0, 5)
      const [first, twin] = [toTeam, { ...toTeam, id: 'twin', run: 'run-of-twin' }]
      const both = [first, twin].map(one => ({ ...one, witnesses: asWitnesses(team.slice(0, 5)) }))
      await withTurn(store, owner, { promises: both })
      await plan({ store, now: NIGHT(FIRST_DAY) })
      const says = async (people: readonly (Person | undefined)[], promise: string, byName: boolean) => {
        for (const person of people) {
          const ask = person && (await askedOf(store, person, promise))
          if (!ask) throw new Error('Each of them is asked about both.')
          await answersAsk(store, ask, { noticed: 'clearly', at: NIGHT('2031-02-04'), byName })
        }
      }
      await says([a, b], first.id, true)
      await says(others, first.id, false)
      await says([a, b, ...others], twin.id, false)
      await plan({ store, now: NIGHT(NEXT_DAY) })
      const closed = (await store.lookBacksOf('welfare', owner.id, null)).filter(
        ({ lookBack }) => lookBack.status === 'closed',
      )
      expect(closed).toMatchObject([{ release: null }, { release: null }])
    })

    test('of eleven who were told of at one promise no six are told of at another in the same words', async () => {
      const witnesses = asWitnesses(team.slice(0, 11))
      const first = { ...toTeam, witnesses, checks: [FIRST_DAY] }
      const twin = { ...first, id: 'twin', run: 'run-of-twin', checks: [NEXT_DAY] }
      await withTurn(store, owner, { promises: [first, twin] })
      await plan({ store, now: NIGHT(FIRST_DAY) })
      for (const person of team.slice(0, 11)) await answers(store, person, 'clearly', NIGHT('2031-02-04'))
      await plan({ store, now: NIGHT(NEXT_DAY) })
      for (const person of team.slice(0, 6)) await answers(store, person, 'clearly', NIGHT('2031-02-19'))
      await all(NIGHT(LAST_DAY))
      const looks = await store.lookBacksOf('welfare', owner.id, null)
      expect(
        looks.map(({ lookBack, release }) => [lookBack.promise, lookBack.status, release?.people]),
      ).toEqual([
        [first.id, 'closed', 11],
        ['twin', 'closed', undefined],
      ])
    })

    test('what was told holds, also where the programme keeps records for a month', async () => {
      const again = '2031-03-24'
      await withTurn(store, owner, {
        promises: [{ ...toTeam, before: '2031-06-02', checks: [FIRST_DAY, again] }],
      })
      await plan({ store, now: NIGHT(FIRST_DAY) })
      for (const person of team.slice(0, 5)) await answers(store, person, 'clearly', NIGHT('2031-02-04'))
      await plan({ store, now: NIGHT(NEXT_DAY) })
      expect(await store.lookBacksOf('welfare', owner.id, null)).toMatchObject([{ release: { people: 5 } }])

      const programmes = {
        ids: () => ['welfare'],
        now: () => [{ ...loaded, programme: { ...programme, retention: { records: 1 } } }],
      }
      const clock = { now: () => NIGHT('2031-03-20') }
      await forgetOld({ store, clock, log: quietLog, meter: null, programmes })
      const newcomer = { ...otherPerson('newcomer'), team: 'north' }
      await store.save(turnOf(newcomer, 'a'))
      await plan({ store, now: NIGHT(again) })
      for (const person of [...team.slice(0, 4), newcomer])
        await answers(store, person, 'not', NIGHT('2031-03-25'))
      await plan({ store, now: NIGHT('2031-04-08') })
      // The one from before went with its words, and of who differs from it by one nothing is told.
      expect(await store.lookBacksOf('welfare', owner.id, null)).toMatchObject([
        { lookBack: { day: again, status: 'closed' }, release: null },
      ])
    })

    test('too few who answered are never told of', async () => {
      await plan({ store, now: NIGHT(FIRST_DAY) })
      for (const person of team.slice(0, 4)) await answers(store, person, 'not', NIGHT('2031-02-04'))
      await all(NIGHT(NEXT_DAY))
      expect(await store.lookBacksOf('welfare', owner.id, null)).toMatchObject([{ release: null }, {}])
      expect(await store.toldIn('welfare')).toBe(0)
    })

    test('who answered is thanked once when the owner made it clearer, and the others are not', async () => {
      await plan({ store, now: NIGHT(FIRST_DAY) })
      const [lookBack] = await opened()
      const self = { ...aSelfCheck, lookBack: lookBack?.id ?? '', next: 'sharpen' } as const
      await withTurn(store, owner, { onChecks: { self: [self] } })
      for (const person of team.slice(0, 2)) await answers(store, person, 'not', NIGHT('2031-02-04'))
      await all(NIGHT(NEXT_DAY))
      const thanks = (await planned(store, everybody)).filter(({ kind }) => kind === 'checkThanks')
      expect(thanks.map(({ person }) => person).sort()).toEqual(team.slice(0, 2).map(({ id }) => id))
      expect(new Set(thanks.map(({ subject }) => subject))).toEqual(new Set([lookBack?.id]))
    })

    test('what was decided without knowing all that was told changes nothing', async () => {
      await plan({ store, now: NIGHT(FIRST_DAY) })
      const [lookBack] = await opened()
      const closing = {
        programme: 'welfare',
        lookBack: lookBack?.id ?? '',
        thresholds: programme.thresholds,
        at: at(9),
        release: null,
        plans: [],
        answers: await store.answersIn('welfare', lookBack?.id ?? ''),
      }
      expect(await store.closeLookBack({ ...closing, told: 1 })).toBe(false)
      expect(await opened()).toMatchObject([{ status: 'open' }])
      expect(await store.closeLookBack({ ...closing, told: 0 })).toBe(true)
    })

    const round: Round = { ...aRound, of: { kind: 'managementTeam' }, person: boss.id }
    const keepRound = (change: Partial<Round> = {}, was: string | null = null) =>
      withTurn(store, boss, { onChecks: { rounds: [{ ...round, ...change, was }] } })
    const roundNow = async () => (await store.roundsIn('welfare'))[0]
    const ofBody = async () => (await store.lookBacksOf('welfare', boss.id, null)).map(one => one.lookBack)

    test('a round opens on its first day for its body alone, and passes what was planned near it', async () => {
      await withTurn(store, boss, { promises: [ofBoss] })
      await keepRound()
      await all(NIGHT('2031-02-02'))
      expect(await roundNow()).toMatchObject({ status: 'planned', thresholds: null })
      await all(NIGHT(FIRST_DAY))
      expect(await roundNow()).toMatchObject({ status: 'open', thresholds: programme.thresholds })
      expect(await ofBody()).toMatchObject([{ round: round.id, closesAt: '2031-02-14T23:00:00.000Z' }])
      expect(await opened()).toMatchObject([{ round: null }])
      await all(NIGHT('2031-02-14'))
      expect(await ofBody()).toHaveLength(1)
    })

    test('a round of a team in which nobody promised asks nobody, and closes with nothing to tell', async () => {
      await keepRound({ of: { kind: 'team', team: 'south' } })
      await all(NIGHT(FIRST_DAY))
      expect(await roundNow()).toMatchObject({ status: 'open' })
      expect(await store.progressOf('welfare', round.id)).toMatchObject({ asked: { times: 0 } })
      await all(NIGHT('2031-02-15'))
      expect(await roundNow()).toMatchObject({ status: 'closed', result: { pillars: [], furthest: null } })
      expect(await kindsOf(store, [boss])).toEqual([])
    })

    test('a promise is not looked back at apart in the week before its round', async () => {
      await withTurn(store, boss, { promises: [ofBoss] })
      await keepRound({ from: '2031-02-07' })
      await all(NIGHT(FIRST_DAY))
      expect(await ofBody()).toEqual([])
      await all(NIGHT('2031-02-07'))
      expect(await ofBody()).toMatchObject([{ round: round.id }])
    })

    test('what was looked back at for the last time is over, also for a round', async () => {
      await withTurn(store, boss, {
        promises: [{ ...ofBoss, before: FIRST_DAY, checks: [FIRST_DAY] }],
      })
      await all(NIGHT(FIRST_DAY))
      await all(NIGHT(NEXT_DAY))
      expect(await ofBody()).toMatchObject([{ round: null, status: 'closed' }])
      await keepRound({ from: NEXT_DAY, until: '2031-02-28' })
      await all(NIGHT(NEXT_DAY))
      expect(await roundNow()).toMatchObject({ status: 'open' })
      expect(await store.progressOf('welfare', round.id)).toMatchObject({ asked: { times: 0 } })
      await all(NIGHT(LAST_DAY))
      expect(await roundNow()).toMatchObject({ status: 'closed' })
      expect(await ofBody()).toHaveLength(1)
    })

    test.each([
      ['on the first day', '2031-02-07'],
      ['while the round goes on', '2031-02-12'],
      ['in the week before it, and waited for it', FIRST_DAY],
    ])(
      'a round asks about a promise of which the last day is %s, and about it no more',
      async (_, before) => {
        await withTurn(store, boss, { promises: [{ ...ofBoss, before, checks: [before] }] })
        await keepRound({ from: '2031-02-07', until: '2031-02-14' })
        await all(NIGHT(FIRST_DAY))
        expect(await ofBody()).toEqual([])
        await all(NIGHT('2031-02-07'))
        await all(NIGHT('2031-02-07'))
        expect(await ofBody()).toMatchObject([{ round: round.id, status: 'open' }])
        await all(NIGHT('2031-02-15'))
        const next = {
          id: 'round-2',
          from: '2031-02-17',
          until: '2031-02-28',
          madeAt: at(2),
          changedAt: at(2),
        }
        await keepRound(next)
        await all(NIGHT('2031-02-17'))
        await all(NIGHT('2031-02-17'))
        expect(await ofBody()).toMatchObject([{ round: round.id, status: 'closed' }])
      },
    )

    test('a round that opens days late asks also about what was to be looked back at meanwhile', async () => {
      await withTurn(store, boss, { promises: [{ ...ofBoss, before: '2031-02-05', checks: ['2031-02-05'] }] })
      await keepRound()
      await all(NIGHT('2031-02-07'))
      expect(await ofBody()).toMatchObject([{ round: round.id, status: 'open' }])
    })

    test('what an instance left that died after it opened a round is opened by the next', async () => {
      await withTurn(store, boss, { promises: [ofBoss] })
      await keepRound()
      const dies = () => Promise.reject(new Error('the process ended'))
      await plan({ store: { ...store, openLookBacks: dies }, now: NIGHT(FIRST_DAY) })
      expect([await roundNow(), await ofBody()]).toMatchObject([{ status: 'open' }, []])
      await all(NIGHT('2031-02-04'))
      expect(await ofBody()).toMatchObject([{ round: round.id }])
    })

    test('also where a promise that was opened before is withdrawn meanwhile', async () => {
      const one = { ...ofBoss, checks: [LAST_DAY] }
      const other = { ...one, id: 'other', run: 'run-of-other' }
      await withTurn(store, boss, { promises: [one, other] })
      await keepRound()
      const half: Planned['openLookBacks'] = openings =>
        store.openLookBacks(openings.slice(0, 1), NIGHT(FIRST_DAY)).then(() => {
          throw new Error('the process ended')
        })
      await plan({ store: { ...store, openLookBacks: half }, now: NIGHT(FIRST_DAY) })
      const [opened] = await ofBody()
      const gone = opened?.promise === one.id ? one : other
      await withTurn(store, boss, {
        promises: [{ ...gone, status: 'withdrawn', withdrawnBecause: 'Het kan niet meer.' }],
      })
      await all(NIGHT('2031-02-04'))
      expect((await ofBody()).map(({ promise }) => promise).toSorted()).toEqual([one.id, 'other'].toSorted())
    })

    test('who comes to its body days later is no part of it, also for a process that begins then', async () => {
      await keepRound({ of: { kind: 'team', team: 'north' } })
      await withTurn(store, boss, { promises: [{ ...ofBoss, checks: ['2031-02-14', '2031-03-03'] }] })
      await all(NIGHT(FIRST_DAY))
      const { person = boss } = await store.know(knockOf(boss))
      await store.save(turnOf({ ...person, team: 'north' }, 'moved', {}))
      await all(NIGHT('2031-02-07'))
      expect(await opened()).toMatchObject([{ round: round.id }])
      expect(await ofBody()).toEqual([])
      await all(NIGHT('2031-02-14'))
      expect(await ofBody()).toMatchObject([{ round: null, day: '2031-02-14' }])
    })

    test('what is promised during a round is no part of it', async () => {
      await keepRound()
      await all(NIGHT(FIRST_DAY))
      await withTurn(store, boss, {
        promises: [{ ...ofBoss, madeAt: NIGHT('2031-02-05'), checks: [LAST_DAY] }],
      })
      await all(NIGHT('2031-02-06'))
      expect(await ofBody()).toEqual([])
    })

    test.each([
      ['after its last day', {}, '2031-02-15'],
      ['when it is asked to', { endedAt: at(9) }, '2031-02-05'],
    ] as const)('a round closes %s, with what may be told of it', async (_, change, day) => {
      await withTurn(store, boss, { promises: [ofBoss] })
      await keepRound()
      await all(NIGHT(FIRST_DAY))
      const open = await roundNow()
      if (open) await keepRound({ ...open, ...change }, open.changedAt)
      await all(NIGHT('2031-02-04'))
      await all(NIGHT(day))
      expect(await ofBody()).toMatchObject([{ status: 'closed' }])
      expect(await roundNow()).toMatchObject({
        status: 'closed',
        result: { pillars: [{ ambition: 'partners', promises: null }], furthest: null },
      })
    })

    test('a round that is asked to close between two reads closes with its look backs, a minute later', async () => {
      await withTurn(store, boss, { promises: [ofBoss] })
      await keepRound()
      await plan({ store, now: NIGHT(FIRST_DAY) })
      const open = (await roundNow()) ?? expect.fail('There is a round.')
      const pressedMeanwhile: Planned = {
        ...store,
        lookBacksToClose: async closing => {
          const due = await store.lookBacksToClose(closing)
          await keepRound({ ...open, endedAt: at(9), changedAt: at(9) }, open.changedAt)
          return due
        },
      }
      await plan({ store: pressedMeanwhile, now: NIGHT('2031-02-05') })
      expect(await ofBody()).toMatchObject([{ status: 'open' }])
      expect(await roundNow()).toMatchObject({ status: 'open', endedAt: at(9) })
      await plan({ store, now: NIGHT('2031-02-05') })
      expect(await ofBody()).toMatchObject([{ status: 'closed' }])
      expect(await roundNow()).toMatchObject({ status: 'closed' })
    })

    test('a promise is looked back at apart on the day on which its round is asked to close, and not twice at once', async () => {
      const day = '2031-02-05'
      await withTurn(store, boss, { promises: [{ ...ofBoss, checks: [day, '2031-03-03'] }] })
      await keepRound()
      await all(NIGHT(FIRST_DAY))
      const open = (await roundNow()) ?? expect.fail('There is a round.')
      const closing = { ...open, endedAt: NIGHT(day), was: open.changedAt }
      await withTurn(store, boss, {
        onChecks: { rounds: [closing], endsEarly: [{ round: round.id, day }] },
      })
      await all(NIGHT(day))
      expect(await ofBody()).toMatchObject([
        { round: round.id, status: 'closed' },
        { round: null, day, status: 'open' },
      ])
    })

    test('a round of which the last day went by while nothing ran never opens, and asks nobody', async () => {
      await withTurn(store, boss, { promises: [{ ...ofBoss, checks: [LAST_DAY] }] })
      await keepRound()
      await all(NIGHT('2031-02-15'))
      expect(await roundNow()).toMatchObject({ status: 'missed', openedAt: null, result: null })
      expect(await ofBody()).toEqual([])
    })

    test('of a round that was cancelled nothing opens', async () => {
      await withTurn(store, boss, { promises: [ofBoss] })
      await keepRound()
      await keepRound({ status: 'cancelled', endedAt: at(9) }, round.changedAt)
      await all(NIGHT(FIRST_DAY))
      expect(await ofBody()).toMatchObject([{ round: null }])
    })

    test('two of the same promise that close at once are told of one after the other', async () => {
      await withTurn(store, boss, { promises: [{ ...ofBoss, checks: ['2031-02-01', '2031-03-03'] }] })
      await plan({ store, now: NIGHT('2031-02-01') })
      for (const person of team) await answers(store, person, 'clearly', NIGHT('2031-02-02'))
      await keepRound({ until: '2031-02-14' })
      await plan({ store, now: NIGHT(FIRST_DAY) })
      expect(await ofBody()).toMatchObject([{ status: 'open' }, { status: 'open', round: round.id }])
      await all(NIGHT('2031-02-16'))
      expect(await ofBody()).toMatchObject([{ status: 'closed' }, { status: 'closed' }])
      const told = (await store.lookBacksOf('welfare', boss.id, null)).filter(
        ({ release }) => release !== null,
      )
      expect(told).toHaveLength(1)
    })
  })
