import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { aLookBack, aNoticedCheck, anAsk } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { AskedAbout, Witnessed } from '../../../ports/checks.ts'
import type { Scene } from '../../scene.ts'
import { witnessingPage } from './witnessingPage.ts'

const asked = (nth: number): AskedAbout => ({
  ask: {
    ...anAsk,
    id: `ask-${nth}`,
    promise: `promise-${nth}`,
    person: 'bram',
    as: 'witness',
    status: 'asked',
  },
  ...{ lookBack: { ...aLookBack, status: 'open' }, promise: aPromise },
  ...{ ownerName: 'Fatima', lastSelf: null, lastNoticed: null },
})

test('of more questions than have room, it is told how many more there are', () => {
  // `as`: no more of a scene is asked for.
  const scene = { person: { id: 'bram' }, programme: smallProgramme } as unknown as Scene
  const rowsOf = (count: number) => {
    const asks = Array.from({ length: count }, (_, nth) => asked(nth))
    const page = witnessingPage(scene, { looks: [], asks, witnessed: [], rounds: [], picture: null })
    return page.kind === 'rows' ? page.rows.map(({ main }) => main) : []
  }
  expect(rowsOf(8)).toHaveLength(6)
  expect(rowsOf(8).at(-1)).toEqual({ key: 'witnessing.asked.more', values: { more: 3 } })
  expect(rowsOf(5).map(({ key }) => key)).toEqual(Array(5).fill('witnessing.row'))
})

const witnessed: Witnessed = {
  lookBack: { ...aLookBack, status: 'closed' },
  ...{ promise: aPromise, noticed: aNoticedCheck, ownerName: 'Fatima', next: 'keep', isLast: false },
}

/** What stands on the page about what they noticed, on that day. */
const toldOn = (today: string, change: Partial<Witnessed>): readonly string[] => {
  // `as`: no more of a scene is asked for.
  const scene = { person: { id: 'bram', zone: 'Europe/Amsterdam' }, today } as unknown as Scene
  const all = [{ ...witnessed, ...change }]
  const page = witnessingPage(scene, { looks: [], asks: [], witnessed: all, rounds: [], picture: null })
  return page.kind === 'rows' ? (page.rows[0]?.more ?? []).map(({ key }) => key) : []
}

/** The same, of what became of it. */
const becameOn = (today: string, change: Partial<Witnessed>) => toldOn(today, change).at(-1)

const sharper = { ...aPromise, behaviour: 'Elke maandag bel ik om 9 uur.' }
const before = '2031-02-10'
const after = '2031-03-04'

test.each<[string, string, Partial<Witnessed>, string]>([
  ['kept', before, {}, 'keep'],
  ['not looked back at yet', before, { next: null, lookBack: { ...aLookBack, status: 'open' } }, 'nothing'],
  ['not looked back at', before, { next: null }, 'notThen'],
  ['kept, and said sharper since', before, { promise: sharper }, 'sharpen'],
  ['said sharper without looking back', before, { next: null, promise: sharper }, 'sharpen'],
  ['to be said sharper, and left as it stood', before, { next: 'sharpen' }, 'keep'],
  ['kept, and withdrawn since', before, { promise: { ...aPromise, status: 'withdrawn' } }, 'withdraw'],
  ['kept, with its day over', after, { isLast: true }, 'last'],
  ['kept, with its day to come', before, { isLast: true }, 'keep'],
  ['renewed', before, { next: 'renew' }, 'renew'],
])('of a promise that was %s, what became of it is what its witnesses are told', (_, today, change, key) => {
  expect(becameOn(today, change)).toBe(`witnessing.became.${key}`)
})

test('nobody reads that an owner sees what is told to them no more', () => {
  const named = { ...aNoticedCheck, byName: true }
  const at = (status: 'open' | 'closed' | 'cancelled') =>
    toldOn(before, { noticed: named, lookBack: { ...aLookBack, status } })
  for (const status of ['open', 'closed'] as const) expect(at(status)).toContain('witnessing.byName')
  expect(at('cancelled')).not.toContain('witnessing.byName')
  expect(at('cancelled')).toContain('witnessing.stopped')
})
