/** How fast a tenant is written to by several instances at once, in virtual time. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore, quiet } from '../../src/outside/storage/openStore.ts'
import { type TenantPace, tenantPace } from '../../src/work/tenantPace.ts'
import { fullestSecond, openVirtualTime } from './virtualTime.ts'

const openPaces = async (instances: number, late: () => number = () => 0) => {
  const folder = mkdtempSync(join(tmpdir(), 'pace-'))
  const opened = await openStore({ dataDir: folder }, quiet)
  if (!opened.ok) throw new Error(opened.why)
  const { store } = opened
  const virtual = openVirtualTime('2031-01-06T09:00:00.000Z', late)
  const paces = Array.from({ length: instances }, () => tenantPace({ ...virtual, store, log: quiet }))
  const left: number[] = []
  const go = () => void left.push(virtual.time.now)
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { ...virtual, paces, left, go, [Symbol.asyncDispose]: close }
}

/** Up to 19 milliseconds late, each time another one. */
const lateNowAndThen = (): (() => number) => {
  const times = { count: 0 }
  return () => {
    times.count += 1
    return (times.count * 7) % 20
  }
}

type At = Awaited<ReturnType<typeof openPaces>>

const sendPrompt = async ({ go }: At, pace: TenantPace, tenant = 'one') => {
  const slot = await pace.soon(tenant)
  if (slot.kind !== 'slot') throw new Error('There is always one soon.')
  if (await pace.until(tenant, slot.at)) go()
}

/** So many prompts of each instance, as many of them at once as there are in hand. */
const sendPrompts = (at: At, each: number) =>
  at.paces.map(async pace => {
    const line = async () => {
      for (let n = 0; n < each / 20; n += 1) await sendPrompt(at, pace)
    }
    await Promise.all(Array.from({ length: 20 }, line))
  })

const timers: readonly (readonly [string, () => number])[] = [
  ['in time', () => 0],
  ['late', lateNowAndThen()],
]

test.each(timers)(
  'three instances with timers that are %s never send more than 45 in a second',
  async (_, late) => {
    await using at = await openPaces(3, late)
    await at.until(Promise.all(sendPrompts(at, 100)))
    expect(at.left).toHaveLength(300)
    expect(fullestSecond(at.left)).toBeLessThanOrEqual(45)
    const seconds = (Math.max(...at.left) - Math.min(...at.left)) / 1_000
    expect(300 / seconds).toBeGreaterThan(late() === 0 ? 39 : 33)
  },
)

test('answers go in between at once, and all together stay within the pace', async () => {
  await using at = await openPaces(2)
  const waited: number[] = []
  const answers = async () => {
    for (let n = 0; n < 30; n += 1) {
      await at.wait(97)
      const from = at.time.now
      expect(await at.paces[1]?.answer('one')).toBeNull()
      waited.push(at.time.now - from)
      at.go()
    }
  }
  await at.until(Promise.all([...sendPrompts(at, 60), answers()]))
  expect(Math.max(...waited)).toBeLessThanOrEqual(300)
  expect(fullestSecond(at.left)).toBeLessThanOrEqual(45)
})

test('the messages of a turn wait for nothing while nothing else is sent', async () => {
  await using at = await openPaces(1)
  const from = at.time.now
  await at.until(Promise.all([1, 2, 3].map(() => at.paces[0]?.answer('one'))))
  expect(at.time.now).toBe(from)
})

test('a crowd of answers is spread, and none is more than the pace', async () => {
  await using at = await openPaces(2)
  const one = async (pace: TenantPace) => {
    if ((await pace.answer('one')) === null) at.go()
  }
  await at.until(Promise.all(Array.from({ length: 160 }, (_, n) => at.paces[n % 2] as TenantPace).map(one)))
  expect(at.left).toHaveLength(160)
  expect(fullestSecond(at.left)).toBeLessThanOrEqual(45)
})

test('after a 429 nothing goes from any instance before its time; other tenants are written to', async () => {
  await using at = await openPaces(2)
  const [first, second] = at.paces as [TenantPace, TenantPace]
  const from = at.time.now
  await at.until(first.hold('one', 60_000))
  const until = await at.until(second.answer('one'))
  expect(Date.parse(until ?? '')).toBeGreaterThan(from + 54_000)
  const slot = await at.until(second.soon('one'))
  expect(slot).toMatchObject({ kind: 'wait' })
  expect(await at.until(second.answer('two'))).toBeNull()
  expect(at.time.now - from).toBeLessThan(5_000)
})

test('nor an answer, which leaves before its slot, in the last moment of that time', async () => {
  await using at = await openPaces(2)
  const [first, second] = at.paces as [TenantPace, TenantPace]
  const from = at.time.now
  await at.until(first.hold('one', 3_000))
  expect(await at.until(second.answer('one'))).toBeNull()
  expect(at.time.now - from).toBeGreaterThanOrEqual(3_000)
  expect(at.time.now - from).toBeLessThan(3_200)
})

test('one tenant with thousands to send delays no other', async () => {
  await using at = await openPaces(1)
  const [pace] = at.paces as [TenantPace]
  const busy = sendPrompts(at, 200)
  const from = at.time.now
  await at.until(sendPrompt(at, pace, 'two'))
  expect(at.time.now - from).toBeLessThanOrEqual(200)
  await at.until(Promise.all(busy))
})
