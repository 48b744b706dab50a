import { expect, test } from 'vitest'
import type { Turn } from '../../src/ports/store.ts'
import type { ThisStore } from './contract.ts'
import { anAction, aPromise, aRoute, at, fatima, knockOf, otherPerson, turnOf } from './turns.ts'

const nothing = { actions: [], promises: [], routes: [] }

/** Actions, promises and learning routes. */
export const recordContract = (store: ThisStore): void => {
  const saveRecords = (revision: number, records: Partial<Turn>) =>
    store().save(turnOf({ ...fatima, revision }, `turn ${revision}`, records))
  const records = () => store().recordsOf('welfare', fatima.id)

  test('records come back as they were saved', async () => {
    await saveRecords(0, { actions: [anAction], promises: [aPromise], routes: [aRoute] })
    expect(await records()).toEqual({ actions: [anAction], promises: [aPromise], routes: [aRoute] })
  })

  test('a promise is made to a team, or to a group in words', async () => {
    const toTeam = { ...aPromise, to: { kind: 'team', team: 'north' } } as const
    const toGroup = {
      ...aPromise,
      id: 'promise-2',
      to: { kind: 'group', group: 'De “vaste” vrijwilligers' },
    } as const
    await saveRecords(0, { promises: [toTeam, toGroup] })
    expect((await records()).promises).toEqual([toGroup, toTeam])
  })

  test('records come newest first', async () => {
    const older = { ...anAction, id: 'action-0', madeAt: at(0) }
    const newer = { ...anAction, id: 'action-2', madeAt: at(9) }
    await saveRecords(0, { actions: [older] })
    await saveRecords(1, { actions: [newer, anAction] })
    expect((await records()).actions).toEqual([newer, anAction, older])
  })

  test('a record is changed as a whole, its parts too', async () => {
    await saveRecords(0, { actions: [anAction], promises: [aPromise], routes: [aRoute] })
    const action = {
      ...anAction,
      status: 'done',
      withWhom: [{ name: 'Oma' }],
      needs: [],
      changedAt: at(5),
    } as const
    const promise = {
      ...aPromise,
      status: 'withdrawn',
      withdrawnBecause: 'Ander werk',
      witnesses: [],
      checks: ['2031-02-10'],
    } as const
    const route = { ...aRoute, skills: aRoute.skills.slice(1), ways: ['course', 'job', 'peers'] } as const
    await saveRecords(1, { actions: [action], promises: [promise], routes: [route] })
    expect(await records()).toEqual({ actions: [action], promises: [promise], routes: [route] })
  })

  test('a record that a turn does not name stays as it is', async () => {
    await saveRecords(0, { actions: [anAction] })
    await saveRecords(1, { promises: [aPromise] })
    expect(await records()).toEqual({ ...nothing, actions: [anAction], promises: [aPromise] })
  })

  test('a turn that may not be saved leaves no records', async () => {
    await saveRecords(0, {})
    await saveRecords(0, { actions: [anAction] })
    expect(await saveRecords(5, { actions: [anAction], promises: [aPromise] })).toBe('conflict')
    expect(await records()).toEqual(nothing)
  })

  test('records are read by their own person and programme only, and nobody else changes them', async () => {
    await saveRecords(0, { actions: [anAction] })
    const joris = otherPerson('joris')
    await store().save(turnOf(joris, 'a', { actions: [{ ...anAction, different: 'Iets anders' }] }))
    expect(await store().recordsOf('care', fatima.id)).toEqual(nothing)
    expect((await records()).actions).toEqual([anAction])
    expect((await store().recordsOf('welfare', joris.id)).actions[0]?.different).toBe('Iets anders')
  })

  test('somebody without records has none', async () => {
    await saveRecords(0, {})
    expect(await records()).toEqual(nothing)
    expect((await store().know(knockOf(fatima))).person?.revision).toBe(1)
  })
}
