import { expect, test } from 'vitest'
import type { ThisStore } from './contract.ts'
import { at, fatima, otherPerson, turnOf } from './turns.ts'

type Whose = { readonly id: string; readonly programme: string }

/** How often a language model may be asked for somebody. */
export const modelUseContract = (store: ThisStore): void => {
  const joris = otherPerson('joris', fatima.programme)
  const known = async () => {
    await store().save(turnOf(fatima, 'a'))
    await store().save(turnOf(joris, 'a'))
  }
  const use = (day: string, most: number, { id, programme }: Whose = fatima) =>
    store().useModel({ programme, person: id, day, most, at: at(9) })

  test('it is so often a day for each person, and no more', async () => {
    await known()
    const asked = [await use('2031-02-03', 2), await use('2031-02-03', 2), await use('2031-02-03', 2)]
    expect(asked).toEqual([true, true, false])
    expect(await use('2031-02-03', 2, joris)).toBe(true)
    expect([await use('2031-02-04', 1), await use('2031-02-04', 1)]).toEqual([true, false])
  })

  test('of many at once no more get it', async () => {
    await known()
    const asked = await Promise.all(Array.from({ length: 20 }, () => use('2031-02-03', 7)))
    expect(asked.filter(Boolean)).toHaveLength(7)
  })

  test('none is none, and who is gone or in another programme is nobody', async () => {
    expect(await use('2031-02-03', 9)).toBe(false)
    await known()
    expect(await use('2031-02-03', 0)).toBe(false)
    expect(await use('2031-02-03', 9, { ...fatima, programme: 'care' })).toBe(false)
  })
}
