import { expect, test } from 'vitest'
import type { ToLookBackAt } from '../../src/ports/checks.ts'
import { openPlanned } from '../../src/work/checks/planning/openPlanned.ts'
import type { Look } from '../../src/work/checks/planning/planner.ts'
import { aPromise } from '../storage/turns.ts'

const due = (id: string): ToLookBackAt => ({
  ...{ owner: `owner of ${id}`, promise: { ...aPromise, id }, day: '2031-02-03', declined: [] },
})

test('a page with few on it is not taken for the last one', async () => {
  const seen = new Set<string>()
  const pages = { '': [due('a')], a: [due('b'), due('c')], c: [] } as const
  const look = {
    ...{ programme: { id: 'welfare' }, today: '2031-02-03', goesOn: () => true },
    store: {
      dueLookBacks: async ({ after }: { readonly after: string | null }) =>
        after === 'a' || after === 'c' ? pages[after] : pages[''],
    },
  } as unknown as Look // Nothing opens here, so no more of it is used.
  await openPlanned(look, async page => {
    for (const { promise } of page) seen.add(promise.id)
    return []
  })
  expect([...seen]).toEqual(['a', 'b', 'c'])
})
