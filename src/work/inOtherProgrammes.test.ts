import { expect, test } from 'vitest'
import { fatima } from '../../test/storage/turns.ts'
import { upToDate } from './inOtherProgrammes.ts'

const later = '2026-12-02T09:00:00.000Z'
const here = { ...fatima, spokeAt: '2026-12-01T09:00:00.000Z' }
const there = { ...fatima, programme: 'care', rhythm: { stopped: true } as const }
const removed = { ...there, unreachable: 'uninstalled' } as const

test('what was heard last counts, and is of that moment', () => {
  expect(upToDate(here, undefined)).toBe(here)
  expect(upToDate({ ...here, spokeAt: later }, { ...there, spokeAt: here.spokeAt }).rhythm).toEqual({})
  expect(upToDate(here, { ...removed, spokeAt: later })).toEqual({
    ...here,
    ...{ rhythm: { stopped: true }, unreachable: 'uninstalled', spokeAt: later },
  })
})

test('who spoke elsewhere since they removed the app here can be reached', () => {
  const gone = { ...here, unreachable: 'uninstalled' } as const
  expect(upToDate(gone, { ...there, spokeAt: later }).unreachable).toBeNull()
})

test('of two that heard them last at the same moment, one knows that they removed the app since', () => {
  expect(upToDate(here, { ...removed, spokeAt: here.spokeAt }).unreachable).toBe('uninstalled')
  const gone = { ...here, unreachable: 'uninstalled' } as const
  expect(upToDate(gone, { ...there, spokeAt: here.spokeAt })).toBe(gone)
})

test('who moved stays so, and it is known beside that whether anything reaches them', () => {
  const moved = { ...here, unreachable: 'elsewhere' } as const
  expect(upToDate(moved, { ...removed, spokeAt: later }).unreachable).toBe('uninstalledElsewhere')
  const gone = { ...here, unreachable: 'uninstalledElsewhere' } as const
  expect(upToDate(gone, { ...there, spokeAt: later }).unreachable).toBe('elsewhere')
})
