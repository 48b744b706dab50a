import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOTHING_ELSE } from '../../test/samples/checks.ts'
import type { Noticed } from '../topics/check/checks.ts'
import type { Counted, Given, PillarPool, Pool, PromisePool, Told, ToldOwner } from './pool.ts'
import { releaseNoticed, releasePillars, strictest, toldAgain } from './releaseChecks.ts'

const USUAL = { scores: 5, quotes: 10 }

const given = (persons: string, noticed: Noticed, hasExample = false): Given<Counted>[] =>
  [...persons].map(person => ({ person, answer: { noticed, hasExample }, promised: USUAL }))

/** The same of who read that it takes more people. */
const strictly = (answers: readonly Given<Counted>[]) =>
  answers.map(one => ({ ...one, promised: { scores: 8, quotes: 12 } }))

/** Answers since the last time, besides what others answered before. */
const pool = (fresh: readonly Given<Counted>[], before: Partial<PromisePool> = {}): PromisePool => ({
  ...{ ...NOTHING_ELSE, earlier: [], ...before, fresh },
  latest: [...(before.latest ?? []), ...fresh],
})

const told = (persons: string, gone = 0): ToldOwner => ({
  ...{ people: persons.length + gone, persons: [...persons], isOfPillar: true },
})

const toldToBody = (persons: string): Told => ({ people: persons.length, persons: [...persons] })

const toldOf = (one: PromisePool, thresholds = USUAL) =>
  releaseNoticed(one, thresholds)?.persons.join('') ?? null

describe('what was noticed of a promise', () => {
  test('is told from the threshold on, as a part of them', () => {
    const answers = [...given('abc', 'clearly'), ...given('d', 'not'), ...given('e', 'couldNotSee')]
    expect(releaseNoticed(pool(answers), USUAL)).toEqual({
      result: { people: 5, noticed: 'most', unseen: 'few' },
      people: 5,
      persons: ['a', 'b', 'c', 'd', 'e'],
      quotes: 0,
    })
    expect(releaseNoticed(pool(answers.slice(1)), USUAL)).toBeNull()
    expect(releaseNoticed(pool(answers), { scores: 6, quotes: 10 })).toBeNull()
  })

  test('is never told of four, since one of them could tell what the others said', () => {
    expect(releaseNoticed(pool(given('abcd', 'clearly')), { scores: 4, quotes: 5 })).toBeNull()
  })

  test.each([
    [0, 'few'],
    [4, 'few'],
    [5, 'half'],
    [6, 'most'],
    [10, 'most'],
  ] as const)('of ten people of whom %i noticed it says %s', (many, band) => {
    const answers = [
      ...given('abcdefghij'.slice(0, many), 'aLittle'),
      ...given('abcdefghij'.slice(many), 'not'),
    ]
    expect(releaseNoticed(pool(answers), USUAL)?.result.noticed).toBe(band)
  })

  test('tells how many people they are in steps', () => {
    expect(releaseNoticed(pool(given('abcdefghi', 'not')), USUAL)?.result.people).toBe(5)
  })

  test('is told again in the same steps, though it is kept exactly', () => {
    const kept = { id: 'release', people: 14, noticed: 'most', unseen: 'few', quotes: 11 } as const
    const again = (scores: number) => toldAgain(kept, { scores, quotes: 10 }).result.people
    expect([5, 7, 9, 3].map(again)).toEqual([10, 14, 9, 10])
    expect(toldAgain(kept, USUAL)).toEqual({
      ...{ id: 'release', quotes: 11 },
      result: { people: 10, noticed: 'most', unseen: 'few' },
    })
  })

  test('tells of whom quotes may be read, from the higher threshold on', () => {
    const nine = [...given('abcdefghi', 'clearly', true), ...given('j', 'clearly')]
    expect(releaseNoticed(pool(nine), USUAL)?.quotes).toBe(0)
    expect(releaseNoticed(pool([...nine, ...given('k', 'not', true)]), USUAL)?.quotes).toBe(10)
  })
})

describe('the group that is told of', () => {
  const before = { latest: given('abcdefghi', 'not'), earlier: [told('abcdefghi')] }

  test('is all who answered, where they are others than before', () => {
    expect(toldOf(pool(given('vwxyz', 'not'), before))).toBe('vwxyz')
  })

  test('is an earlier group, where nearly all of it answered anew', () => {
    expect(toldOf(pool(given('abcdefghz', 'not'), before))).toBe('abcdefghi')
    expect(toldOf(pool(given('abcdefgz', 'not'), before))).toBeNull()
  })

  test('is those of whom nothing was ever told, where that earlier group cannot be told of', () => {
    expect(toldOf(pool(given('abcvwxyz', 'not'), before))).toBe('vwxyz')
  })

  test('is never a group that an erasure made smaller, nor one that differs from it by who is gone', () => {
    expect(toldOf(pool(given('abcdefgh', 'not'), { earlier: [told('abcdefgh', 1)] }))).toBeNull()
  })

  test('is none by which what a body was told before could be split', () => {
    const others = 'lmnopqrstuvwxyz'
    const afterBody = (body: string) => toldOf(pool(given('abcde', 'not'), { wider: [toldToBody(body)] }))
    expect(afterBody(`abcde${others}`)).toBe('abcde')
    expect(afterBody(`abcde${others.slice(0, 9)}`)).toBeNull()
    expect(afterBody(others)).toBe('abcde')
  })

  test('is of others than its owner was told of another promise, or the same', () => {
    const earlier = [{ ...told('abcde'), isOfPillar: false }]
    const after = (persons: string) => toldOf(pool(given(persons, 'not'), { earlier }))
    expect(['abcde', 'abcdf', 'abcdef', 'abfgh'].map(after)).toEqual(['abcde', null, 'abcde', null])
    expect(['abfghij', 'afghijklmn'].map(after)).toEqual(['fghij', 'afghijklmn'])
  })

  test('leaves no five of eleven over, of whom its owner was told at another promise', () => {
    const earlier = [{ ...told('abcdefghijk'), isOfPillar: true }]
    expect(toldOf(pool(given('abcdef', 'not'), { earlier }))).toBeNull()
    expect(toldOf(pool(given('abcdeflmnop', 'not'), { earlier }))).toBe('lmnop')
  })

  test('differs enough from one of which nobody knows any more who was told, or is the same', () => {
    const unowned = [{ ...told('abcde'), isOfPillar: false }]
    const after = (persons: string) => toldOf(pool(given(persons, 'not'), { unowned }))
    const groups = ['abcde', 'abcdf', 'abcdef', 'abfgh']
    expect(groups.map(after)).toEqual(['abcde', null, 'abcde', 'abfgh'])
  })

  test('leaves nothing to subtract from what a body was told for whoever makes several promises', () => {
    const wider = toldToBody('abcdefghijklmno')
    const third = (before: Partial<PromisePool>) =>
      toldOf(pool(given('abcdq', 'not'), { wider: [wider], ...before }))
    const group = (isOfPillar: boolean) => [{ ...told('efghp'), isOfPillar }]
    expect([third({}), third({ earlier: group(false) })]).toEqual(['abcdq', 'abcdq'])
    expect([third({ earlier: group(true) }), third({ unowned: group(true) })]).toEqual([null, null])
  })

  test('has no two people whose answers its owner read by name before, nor one where it is small', () => {
    const named = [...'ab'].map(person => ({ person, to: 'owner' }))
    expect(toldOf(pool(given('abcde', 'not'), { named: named.slice(1) }))).toBeNull()
    expect(toldOf(pool(given('abcdefg', 'not'), { named }))).toBe('cdefg')
    expect(toldOf(pool(given('abcdefgh', 'not'), { named: named.slice(1) }))).toBe('abcdefgh')
    expect(toldOf(pool(given('abcdefghij', 'not'), { named }))).toBe('abcdefghij')
  })

  test('is as large as each in it read that it would be, also at another look back', () => {
    expect(toldOf(pool(strictly(given('abcdefg', 'not'))))).toBeNull()
    const one = strictly(given('a', 'not', true))
    const eleven = releaseNoticed(pool([...one, ...given('bcdefghijk', 'not', true)]), USUAL)
    expect(eleven).toMatchObject({ people: 11, quotes: 0, result: { people: 8 } })
  })

  test('is held back by nobody who is not in it, whatever they read', () => {
    const before = { latest: strictly(given('a', 'not')) }
    expect(toldOf(pool(given('bcdefg', 'not'), before))).toBe('bcdefg')
    const late = strictly(given('a', 'not', true))
    expect(toldOf(pool([...late, ...given('bcdefg', 'not')]))).toBe('bcdefg')
    const twelve = releaseNoticed(pool([...late, ...given('bcdefghijkl', 'not', true)]), USUAL)
    expect(twelve).toMatchObject({ people: 12, quotes: 12 })
  })

  test('is of nobody who read that it takes more, and the same whatever others read', () => {
    const reads = fc.constantFrom(null, 5, 6, 8, 12, 20).map(scores => scores && { scores, quotes: scores })
    const people = (nth: number) => fc.array(reads, { minLength: nth, maxLength: nth })
    const answering = (from: string, all: readonly (typeof USUAL | 0 | null)[]) =>
      [...from].flatMap((person, nth) => {
        const promised = all[nth]
        return promised ? given(person, 'not').map(one => ({ ...one, promised })) : []
      })
    fc.assert(
      fc.property(people(16), people(4), (now, before) => {
        const fresh = answering('abcdefghijklmnop', now)
        const released = releaseNoticed(pool(fresh, { latest: answering('wxyz', before) }), USUAL)
        const inIt = fresh.filter(({ person }) => released?.persons.includes(person))
        for (const { promised } of inIt) expect(released?.people).toBeGreaterThanOrEqual(promised.scores)
        expect(released).toEqual(releaseNoticed(pool(fresh), USUAL))
        const enough = fresh.filter(({ promised }) => promised.scores <= USUAL.scores)
        if (enough.length >= USUAL.scores) expect(released).not.toBeNull()
      }),
    )
  })

  test('is an earlier group only where it is as large as those in it read who did not answer anew', () => {
    const nine = { latest: strictly(given('abcdefghi', 'not')), earlier: [told('abcdefghi')] }
    expect(toldOf(pool(given('abcdefghz', 'not'), nine))).toBe('abcdefghi')
    const tenth = { latest: given('abcdefghi', 'not'), earlier: [told('abcdefghi')] }
    const twelve = { scores: 12, quotes: 12 }
    const last = tenth.latest.map(one => (one.person === 'i' ? { ...one, promised: twelve } : one))
    expect(toldOf(pool(given('abcdefghz', 'not'), { ...tenth, latest: last }))).toBeNull()
  })

  test('is not one of whom somebody now answered by name', () => {
    const without = { latest: given('abcdefgh', 'not'), earlier: [told('abcdefghi')] }
    expect(toldOf(pool(given('abcdefgh', 'not'), without))).toBeNull()
  })
})

describe('what is told of a body', () => {
  const scores = (persons: string, score: number) =>
    [...persons].map(person => ({ person, answer: score, promised: USUAL }))
  const done = (fresh: readonly Given<number>[]) => ({ ...NOTHING_ELSE, fresh, latest: fresh, earlier: [] })
  const pillar = (ambition: string, owners: string, noticed: Pool<Counted>, score = 8): PillarPool => ({
    ...{ ambition, owners: [...owners], noticed },
    done: done(scores([...new Set(owners)].join(''), score)),
  })

  test('is how many promises, kept, noticed and not seen, and where they differ most', () => {
    const pools = [
      pillar('near', 'abcdeab', pool(given('vwxyz', 'clearly'))),
      pillar('far', 'abcde', pool(given('vwxyz', 'not'))),
    ]
    const { result, releases } = releasePillars(pools, USUAL)
    expect(result).toEqual({
      pillars: [
        { ambition: 'near', promises: 5, kept: 'most', noticed: 'most', unseen: 'few' },
        { ambition: 'far', promises: 5, kept: 'most', noticed: 'few', unseen: 'few' },
      ],
      furthest: 'far',
    })
    expect(releases.map(({ ambition, about, people }) => [ambition, about, people])).toEqual([
      ['near', 'done', 5],
      ['near', 'noticed', 5],
      ['far', 'done', 5],
      ['far', 'noticed', 5],
    ])
  })

  test('leaves out a pillar whose promises are of too few', () => {
    const { result, releases } = releasePillars(
      [pillar('small', 'abcdabcd', pool(given('vwxyz', 'not')))],
      USUAL,
    )
    expect(result.pillars).toEqual([
      { ambition: 'small', promises: null, kept: null, noticed: null, unseen: null },
    ])
    expect([result.furthest, releases]).toEqual([null, []])
  })

  test('gives whoever was asked about several promises one voice', () => {
    const busy = [...given('vvvvvvvvv', 'clearly'), ...given('wxyz', 'not')]
    const { result } = releasePillars([pillar('near', 'abcde', pool(busy))], USUAL)
    expect(result.pillars[0]?.noticed).toBe('few')
  })

  test('leaves nothing to subtract for whoever was told of one of its promises', () => {
    const others = 'lmnopqrstuvwxyz'
    const noticed = (people: string) =>
      releasePillars(
        [pillar('near', 'abcde', pool(given(people, 'not'), { earlier: [{ ...told('fghij'), to: 'a' }] }))],
        USUAL,
      ).releases.find(({ about }) => about === 'noticed')?.people
    expect(noticed(`fghij${others}`)).toBe(20)
    expect(noticed(`fghij${others.slice(0, 9)}`)).toBe(9)
    expect(noticed(`fghij${others.slice(0, 4)}`)).toBeUndefined()
  })

  test('counts for each owner whom they read by name, and no one else', () => {
    const noticed = (...named: Pool<Counted>['named']) =>
      releasePillars(
        [pillar('near', 'abcde', pool(given('lmnopqrs', 'not'), { named }))],
        USUAL,
      ).releases.find(({ about }) => about === 'noticed')?.persons
    expect(noticed({ person: 'l', to: 'a' }, { person: 'm', to: 'b' })).toHaveLength(8)
    expect(noticed({ person: 'l', to: 'a' }, { person: 'm', to: 'a' })).toEqual([...'nopqrs'])
  })

  test('is as many people as was promised to each of them, and to nobody else', () => {
    const noticed = (fresh: readonly Given<Counted>[]) =>
      releasePillars([pillar('near', 'abcde', pool(fresh, { latest: strictly(given('z', 'not')) }))], USUAL)
        .result.pillars[0]?.noticed
    const strict = (people: string) => noticed(strictly(given(people, 'not')))
    expect([strict('lmnopqr'), strict('lmnopqrs')]).toEqual([null, 'few'])
    expect(noticed(given('lmnop', 'not'))).toBe('few')
    expect(noticed([...strictly(given('l', 'not')), ...given('lmnop', 'not')])).toBeNull()
  })
})

test('of two thresholds the higher one holds', () => {
  expect(strictest({ scores: 5, quotes: 12 }, { scores: 6, quotes: 10 })).toEqual({ scores: 6, quotes: 12 })
})
