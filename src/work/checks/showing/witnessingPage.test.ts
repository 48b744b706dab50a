import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { aLookBack, anAsk } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
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
