import { expect, test } from 'vitest'
import { LONGEST_HOLD } from '../../src/ports/pace.ts'
import type { ThisStore } from './contract.ts'

/** How fast each tenant is written to. The clock is that of the database in Postgres, so that times are at most. */
export const paceContract = (store: ThisStore): void => {
  const GAP = 1_000
  const now = () => new Date().toISOString()
  const reserve = (slots = 1, within = 1e9, tenant = 'tenant-1') =>
    store().reserve({ ...{ tenant, slots, within, gap: GAP }, now: now() })
  /** Less than a second went by in a test, so that a whole number of gaps is told by rounding up. */
  const gaps = async (reserved: ReturnType<typeof reserve>) => Math.ceil((await reserved).wait / GAP)

  test('the first may leave at once, and each next one a gap later, of however many at a time', async () => {
    expect(await reserve()).toEqual({ got: true, wait: 0 })
    expect(await gaps(reserve(3))).toBe(1)
    expect(await gaps(reserve())).toBe(4)
    expect(await reserve(1, 1e9, 'tenant-2')).toEqual({ got: true, wait: 0 })
  })

  test('nothing is taken that cannot leave soon enough', async () => {
    await reserve(4)
    const refused = await reserve(1, 2_000)
    expect(refused.got).toBe(false)
    expect(refused.wait).toBeGreaterThan(1_000)
    expect(refused.wait).toBeLessThanOrEqual(2_000)
    expect(await gaps(reserve(1, 5_000))).toBe(4)
  })

  test('a tenant that asked to wait is left alone so long, and never shorter than it was', async () => {
    await store().holdPace('tenant-1', now(), 60_000)
    await store().holdPace('tenant-1', now(), 5_000)
    expect((await reserve(1, 1_000)).got).toBe(false)
    expect(await gaps(reserve())).toBe(60)
    expect(await reserve(1, 1e9, 'tenant-2')).toEqual({ got: true, wait: 0 })
  })

  test('of many at once no two get the same', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => gaps(reserve())))
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n))
  })

  test('a slot further ahead than any hold is of a clock that was wrong: nobody waits for it', async () => {
    await store().holdPace('tenant-1', now(), 2 * 3_600_000)
    expect(await reserve()).toEqual({ got: true, wait: 0 })
    expect(await gaps(reserve())).toBe(1)
    await store().holdPace('tenant-2', now(), 2 * 3_600_000)
    await store().holdPace('tenant-2', now(), 60_000)
    expect((await reserve(1, 1_000, 'tenant-2')).got).toBe(false)
  })

  test('the longest hold is kept', async () => {
    await store().holdPace('tenant-1', now(), LONGEST_HOLD + 100)
    expect((await reserve(1, 1_000)).got).toBe(false)
  })
}
