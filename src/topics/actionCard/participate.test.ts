import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTS, type Act, notYet, participate } from './participate.ts'
import type { Participation } from './participation.ts'

const at = (minute: number) => new Date(Date.UTC(2031, 0, 6, 9, minute)).toISOString()

const nobody = notYet('card', 'anna')

/** Presses one after another, a minute apart. */
const after = (...acts: readonly Act[]): Participation =>
  acts.reduce((own, act, minute) => participate(own, act, at(minute)).after, nobody)

const shape = ({ joinedAt, doneAt, stuckAt, seen }: Participation) =>
  [joinedAt && 'joined', doneAt && 'done', stuckAt && 'stuck', seen && 'seen'].filter(Boolean).join(' ')

describe('given presses, then this stands', () => {
  test.each<[readonly Act[], string]>([
    [['join'], 'joined'],
    [['join', 'done'], 'joined done'],
    [['join', 'done', 'notDone'], 'joined'],
    [['done'], 'joined done'],
    [['stuck'], 'joined stuck'],
    [['join', 'stuck', 'done'], 'joined done'],
    [['join', 'done', 'stuck'], 'joined stuck'],
    [['join', 'stuck', 'notStuck'], 'joined'],
    [['join', 'done', 'notJoined'], ''],
    [['join', 'see'], 'joined seen'],
    [['join', 'see', 'hide'], 'joined'],
    [['see'], 'seen'],
  ])('%j: %s', (acts, expected) => {
    expect(shape(after(...acts))).toBe(expected)
  })
})

describe('what was never pressed is not left behind by an undo', () => {
  test.each<[Act, Act]>([
    ['done', 'notDone'],
    ['stuck', 'notStuck'],
    ['join', 'notJoined'],
    ['see', 'hide'],
  ])('%s and then %s', (act, undo) => {
    expect({ ...after(act, undo), pressedAt: '' }).toEqual(nobody)
  })
})

test('pressed twice it is done once, and says so', () => {
  const once = after('join')
  const { came, after: twice } = participate(once, 'join', at(5))
  expect(came).toBe('already')
  expect(twice).toEqual({ ...once, pressedAt: at(5) })
})

test('an earlier press that comes later changes nothing', () => {
  const left = after('join', 'notJoined')
  expect(participate(left, 'done', at(0))).toEqual({ came: 'late', after: left })
})

test('nobody knows who is stuck, unless that is chosen anew', () => {
  const byName = { ...after('stuck'), byName: true }
  for (const act of ['notStuck', 'done', 'notJoined'] as const)
    expect(participate(byName, act, at(9)).after.byName).toBe(false)
})

const presses = fc.array(fc.record({ act: fc.constantFrom(...ACTS), minute: fc.nat(30) }), { maxLength: 30 })

test('whatever is pressed, who is done or stuck takes part and is not both', () => {
  fc.assert(
    fc.property(presses, all => {
      const { joinedAt, doneAt, stuckAt } = all.reduce(
        (own, { act, minute }) => participate(own, act, at(minute)).after,
        nobody,
      )
      expect(doneAt === null || stuckAt === null).toBe(true)
      expect(joinedAt !== null || (doneAt === null && stuckAt === null)).toBe(true)
    }),
  )
})

test('the same presses again, in any order, change nothing after the last one', () => {
  fc.assert(
    fc.property(presses, all => {
      const sorted = all.toSorted((one, other) => one.minute - other.minute)
      const last = sorted.reduce((own, { act, minute }) => participate(own, act, at(minute)).after, nobody)
      const earlier = all.filter(({ minute }) => at(minute) < last.pressedAt)
      expect(earlier.reduce((own, { act, minute }) => participate(own, act, at(minute)).after, last)).toEqual(
        last,
      )
    }),
  )
})
