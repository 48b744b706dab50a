/** Of whom a change of a promise is told: who answered last about it, each once, and read only where it may change. */
import { expect, test } from 'vitest'
import { aLookBack, anAsk } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { LookBackStatus } from '../../../topics/check/lookBack.ts'
import type { Scene } from '../../scene.ts'
import type { CheckingNow } from './readAsking.ts'
import { readToThank, thanksAt, thanksOf } from './readToThank.ts'

const lookedBack = (id: string, status: LookBackStatus) => ({
  lookBack: { ...aLookBack, id, status },
  ...{ self: null, named: [], release: null, quotes: [] },
})

const looks = [
  lookedBack('older', 'closed'),
  lookedBack('last', 'closed'),
  lookedBack('cancelled', 'cancelled'),
  lookedBack('open', 'open'),
]

const answered: Readonly<Record<string, readonly string[]>> = {
  older: ['anne', 'joris'],
  last: ['joris', 'bram'],
  cancelled: ['lotte'],
  open: ['bram'],
}

const store = {
  lookBacksOf: async () => looks,
  answeredAt: async (_: string, id: string) => answered[id] ?? [],
}

const runOf = (flow: string, said: Readonly<Record<string, string>>): Run => {
  const answers = Object.entries(said).map(([name, value]) => ({ name, item: null, value, settled: true }))
  // `as`: nothing else of a run is looked at.
  return { id: 'run-9', flow, status: 'open', answers } as unknown as Run
}

const sharpening = runOf('sharpen', { promise: aPromise.id, behaviour: 'Nieuw.', noticed: 'Nieuw.' })

const checkingAt = (lookBack: string): CheckingNow => {
  const seen = looks.find(one => one.lookBack.id === lookBack) ?? expect.fail('There is no such look back.')
  const ask = { ...anAsk, lookBack }
  const about = { ask, lookBack: seen.lookBack, promise: aPromise, ownerName: 'Fatima' }
  const asks = [{ ...about, lastSelf: null, lastNoticed: null }]
  return { asks, 'check-self': [], 'check-noticed': [] }
}

/** The scene of a turn in such a conversation. */
const after = async (run: Run, checking?: CheckingNow) => {
  const person = { programme: 'welfare', id: anAsk.owner }
  // `as`: nothing else of a scene is looked at.
  const scene = { person, runs: [run], heard: { at: '2031-02-20T09:00:00.000Z' } } as unknown as Scene
  const toThank = await readToThank(store, scene, checking)
  return { toThank, scene: { ...scene, ...(toThank && { toThank }) } }
}

const told = (plans: ReturnType<typeof thanksOf>) => plans.map(({ person, subject }) => [person, subject])

test('who answered at the last that closed hears it, and who did at one that is open; each once', async () => {
  const { scene } = await after(sharpening)
  expect(told(thanksOf(scene, aPromise.id))).toEqual([
    ['joris', 'last'],
    ['bram', 'open'],
  ])
  expect(thanksOf(scene, 'another')).toEqual([])
})

test('it is read where a promise is about to change, and not before', async () => {
  const isRead = async (run: Run, checking?: CheckingNow) =>
    (await after(run, checking)).toThank !== undefined
  expect(await isRead(sharpening)).toBe(true)
  expect(await isRead(runOf('sharpen', { promise: aPromise.id, behaviour: 'Nieuw.' }))).toBe(false)
  expect(await isRead(runOf('withdraw', { promise: aPromise.id, because: 'Klaar.' }))).toBe(true)
  expect(await isRead(runOf('withdraw', { promise: aPromise.id }))).toBe(false)
  const next = (what: string) => runOf('check-self', { ask: anAsk.id, next: what })
  expect(await isRead(next('renew'), checkingAt('last'))).toBe(true)
  expect(await isRead(next('keep'), checkingAt('last'))).toBe(false)
  expect(await isRead(next('renew'), checkingAt('open'))).toBe(false)
  expect(await isRead(next('withdraw'), checkingAt('open'))).toBe(true)
})

test('a new day is told to who answered at the look back at which it was chosen', async () => {
  const renewing = runOf('check-self', { ask: anAsk.id, next: 'renew' })
  const { scene } = await after(renewing, checkingAt('older'))
  expect(told(thanksAt(scene, 'older'))).toEqual([
    ['anne', 'older'],
    ['joris', 'older'],
  ])
})
