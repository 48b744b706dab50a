import { expect, test } from 'vitest'
import { dueOf, membersOf, planningWith } from '../../../../test/somePlanning.ts'
import type { Opening } from '../../../ports/checks.ts'
import { openAll } from './openPlanned.ts'
import type { Look } from './planner.ts'

const members = membersOf(400)
const due = members.map(({ id }) =>
  dueOf({ id: `of-${id}`, to: { kind: 'people', people: [] } }, { owner: id }),
)

const opening = async (goesOn: (written: number) => boolean) => {
  const portions: (readonly Opening[])[] = []
  const openLookBacks = async (openings: readonly Opening[]) => {
    portions.push(openings)
    return openings.length
  }
  // `as`: nothing else of a look is asked for.
  const look = { store: { openLookBacks }, at: '', goesOn: () => goesOn(portions.length) } as unknown as Look
  const opened = await openAll(look, planningWith(members), due)
  return { opened, sizes: portions.map(({ length }) => length) }
}

test('everything is opened, in portions of so many questions', async () => {
  expect(await opening(() => true)).toEqual({ opened: 400, sizes: [250, 150] })
})

test('nothing more is opened once it ends', async () => {
  expect(await opening(written => written < 1)).toEqual({ opened: 250, sizes: [250] })
})
