import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, levelsOf, sample, sampleSize } from './sample.ts'

const nobody = () => false

const candidates = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 })
  .map(all => all.map((asked, nth): Candidate => ({ id: `p${nth}`, asked })))

const draw = (all: readonly Candidate[], size: number, seed: string, out: ReadonlySet<string> = new Set()) =>
  sample(levelsOf(all), { size, seed, isOut: id => out.has(id), isGone: nobody })

test('as many as there are to be, each once, and nobody who is out', () => {
  fc.assert(
    fc.property(candidates, fc.nat(40), fc.string(), fc.nat(5), (all, size, seed, every) => {
      const out = new Set(all.filter((_, nth) => nth % (every + 1) === 0).map(({ id }) => id))
      const drawn = draw(all, size, seed, out)
      expect(new Set(drawn).size).toBe(Math.min(size, all.length - out.size))
      expect(drawn.some(id => out.has(id))).toBe(false)
    }),
  )
})

test('nobody was asked more often than somebody who was not drawn', () => {
  fc.assert(
    fc.property(candidates, fc.nat(40), fc.string(), (all, size, seed) => {
      const drawn = new Set(draw(all, size, seed))
      const asked = (isDrawn: boolean) =>
        all.filter(one => drawn.has(one.id) === isDrawn).map(one => one.asked)
      expect(Math.max(-1, ...asked(true))).toBeLessThanOrEqual(Math.min(99, ...asked(false)))
    }),
  )
})

test('the same seed draws the same, in whatever order they were read', () => {
  fc.assert(
    fc.property(candidates, fc.nat(40), fc.string(), (all, size, seed) => {
      expect(draw(all.toReversed(), size, seed)).toEqual(draw(all, size, seed))
    }),
  )
})

test('over many rounds everybody is asked as often, but for one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 20 }),
      fc.string(),
      (people, size, seed) => {
        const asked = new Map(Array.from({ length: people }, (_, nth) => [`p${nth}`, 0]))
        for (let round = 0; round < 30; round += 1) {
          const all = [...asked].map(([id, times]) => ({ id, asked: times }))
          for (const id of draw(all, size, `${seed}${round}`)) asked.set(id, (asked.get(id) ?? 0) + 1)
        }
        expect(Math.max(...asked.values()) - Math.min(...asked.values())).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('who was asked as often has the same chance', () => {
  const all = Array.from({ length: 20 }, (_, nth) => ({ id: `p${nth}`, asked: 0 }))
  const times = new Map<string, number>()
  for (let seed = 0; seed < 4_000; seed += 1)
    for (const id of draw(all, 5, `round ${seed}`)) times.set(id, (times.get(id) ?? 0) + 1)
  // 1,000 each is expected, with a spread of 27.
  for (const { id } of all) expect(Math.abs((times.get(id) ?? 0) - 1_000)).toBeLessThan(140)
})

test('who was drawn, or was asked elsewhere, is not drawn again; who was out can be', () => {
  const levels = levelsOf(['a', 'b', 'c', 'd'].map(id => ({ id, asked: 0 })))
  const first = sample(levels, { size: 4, seed: '', isOut: id => id === 'a', isGone: id => id === 'b' })
  expect([...first].sort()).toEqual(['c', 'd'])
  expect(sample(levels, { size: 4, seed: '', isOut: nobody, isGone: nobody })).toEqual(['a'])
})

test('enough that a release is likely, and friends are never most of those who are asked', () => {
  expect([sampleSize(5, 0), sampleSize(5, 3), sampleSize(5, 8), sampleSize(4, 8)]).toEqual([20, 17, 12, 8])
})
