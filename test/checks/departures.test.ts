/** Nobody is asked any more about what somebody promised who left. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import { noticeDepartures } from '../../src/work/noticeDepartures.ts'
import { nothingRead } from '../../src/work/readLoaded.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { anAsk, openingOf } from '../storage/someChecks.ts'
import { aPromise, at, fatima, otherPerson, turnOf } from '../storage/turns.ts'
import { within } from '../storage/within.ts'

const folder = mkdtempSync(join(tmpdir(), 'departures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const joris = otherPerson('joris')
const loaded = {
  programme: { ...smallProgramme, id: 'welfare', people: [] },
  ...{ former: nothingFormer, version: 1, loadedAt: at(0) },
}
const reading = { ...nothingRead, loaded: [loaded], newest: new Map([['welfare', 1]]) }

test('who is asked about a promise of somebody who leaves is asked no more, and no day of it is planned', () =>
  within({ dataDir: folder }, async store => {
    await store.save(turnOf({ ...joris, listed: false }, 'a'))
    await store.save(turnOf({ ...fatima, listed: true }, 'b', { promises: [aPromise] }))
    const witness = { id: 'ask-2', person: joris.id, as: 'witness' } as const
    expect(await store.openLookBacks([openingOf({}, [anAsk, witness])], at(3))).toBe(1)
    const days = async () => {
      const { tables } = await store.everythingOf('welfare', fatima.id)
      return new Set(tables.promise_check?.map(({ state }) => state))
    }
    expect(await days()).toContain('planned')
    await noticeDepartures({ store, clock: { now: () => at(10) }, own: null }, reading, 'welfare')
    expect(await store.asksOf('welfare', joris.id, 9)).toEqual([])
    expect(await store.askWith('welfare', 'ask-2')).toMatchObject({
      ask: { status: 'ended' },
      lookBack: { status: 'cancelled' },
    })
    expect(await store.promptsOf('welfare', joris.id)).toMatchObject([
      { state: 'suppressed', why: 'cancelled' },
    ])
    expect(await days()).toEqual(new Set(['done']))
  }))
