import { describe, expect, test } from 'vitest'
import { ANNA, aCard, anIdea, aPerson, at, aView, lookOf, whoActs } from '../../../../test/someCards.ts'
import type { CardAct } from '../../../cards/press.ts'
import type { CardKind } from '../../../topics/actionCard/actionCard.ts'
import { CARD_KINDS, CARD_STATUSES } from '../../../topics/actionCard/actionCard.ts'
import type { Contribution } from '../../../topics/actionCard/contribution.ts'
import type { Action } from '../../../topics/translation/action.ts'
import { type Look, lookAfter } from './look.ts'
import { pressOnCard, supportOnCard } from './pressOnCard.ts'

const key = (look: Look, act: CardAct, minute = 1) => pressOnCard(whoActs(minute), look, act).said?.key

/** Presses one after another, each a minute later, as if each turn was read anew. */
const comesOf = (acts: readonly CardAct[], kind: CardKind = 'call') => {
  let look = lookOf(aView({ kind }))
  let actions = whoActs(0).records.actions
  for (const [minute, act] of acts.entries()) {
    const scene = whoActs(minute, actions)
    const pressed = pressOnCard(scene, look, act)
    const changed = pressed.actions ?? []
    actions = [...actions.filter(({ id }) => !changed.some(one => one.id === id)), ...changed]
    look = lookAfter(look, pressed.onCards ?? {}, scene.person)
  }
  return { look, actions }
}

describe('whoever takes part has an action of their own', () => {
  test.each<[readonly CardAct[], readonly string[]]>([
    [['join'], ['open']],
    [['join', 'join'], ['open']],
    [['done'], ['done']],
    [['join', 'done'], ['done']],
    [['join', 'done', 'notDone'], ['open']],
    [['done', 'notDone'], ['withdrawn']],
    [['join', 'stuck', 'done', 'stuck'], ['open']],
    [['join', 'notJoined'], ['withdrawn']],
    [['join', 'notJoined', 'join'], ['open']],
    [['see'], []],
    [['look'], []],
  ])('%j: %j', (acts, expected) => {
    expect(comesOf(acts).actions.map(({ status }) => status)).toEqual(expected)
  })

  test.each<[readonly CardAct[], CardAct, Action['status']]>([
    [['join'], 'see', 'done'],
    [['join', 'see'], 'hide', 'withdrawn'],
    [['join'], 'join', 'done'],
    [['done'], 'done', 'withdrawn'],
  ])('what they did with that action themselves stays: %j, %s, %s', (acts, act, status) => {
    const { look, actions } = comesOf(acts)
    const own = actions.map(action => ({ ...action, status }))
    expect(pressOnCard(whoActs(9, own), look, act).actions).toBeUndefined()
    // Long over, it was removed.
    expect(pressOnCard(whoActs(9, []), look, act).actions).toBeUndefined()
  })

  test('in the words of the card, and seen by nobody else', () => {
    expect(comesOf(['join']).actions[0]).toMatchObject({
      ...{ run: 'card', behaviour: aCard().what, ambition: aCard().ambition },
      ...{ situation: '', plan: 'neither', seenBy: 'me' },
    })
  })

  test('on a card of every kind', () => {
    for (const kind of CARD_KINDS.filter(one => one !== 'celebrate'))
      expect(comesOf(['join', 'done'], kind).actions.map(({ status }) => status)).toEqual(['done'])
  })

  test('but not who celebrates: there is nothing to finish', () => {
    expect(comesOf(['join', 'done', 'stuck'], 'celebrate').actions).toEqual([])
    expect(comesOf(['join'], 'celebrate').look.view.tally.joined).toBe(1)
  })
})

test('what was pressed is in the answer at once', () => {
  const { look } = comesOf(['join', 'see', 'stuck'])
  const own = { person: ANNA, name: aPerson().name }
  expect(look.view).toMatchObject({
    tally: { joined: 1, stuckUnnamed: 1 },
    seen: { joined: [own], done: [] },
  })
  const { view } = comesOf(['join', 'see', 'done']).look
  expect(view).toMatchObject({ tally: { joined: 1, done: 1 }, seen: { joined: [], done: [own] } })
  const undone = comesOf(['join', 'see', 'notJoined']).look.view
  expect(undone).toMatchObject({ tally: { joined: 0 }, seen: { joined: [], done: [] } })
})

test('a press on a card that nobody knew to have arrived counts', () => {
  for (const status of ['unknown', 'posting'] as const)
    expect(key(lookOf(aView({ status })), 'join')).toBe('onCard.new.join')
})

describe('a card that is not open explains itself, and nothing changes', () => {
  const over = CARD_STATUSES.filter(status => !['open', 'unknown', 'posting'].includes(status))
  test.each(over)('%s', status => {
    for (const act of ['join', 'done', 'notJoined'] as const)
      expect(pressOnCard(whoActs(1), lookOf(aView({ status })), act)).toEqual({
        said: { key: expect.stringMatching(/^onCard\.why\./) },
      })
  })

  test.each(over)('%s, which is only looked at, says so itself', status => {
    expect(pressOnCard(whoActs(1), lookOf(aView({ status })), 'look')).toEqual({ said: null })
  })

  test('nor is one whose last day is over', () => {
    const look = lookOf(aView({ endsAt: at(1) }))
    expect([key(look, 'join', 0), key(look, 'join', 1)]).toEqual(['onCard.new.join', 'onCard.why.closed'])
  })

  test('but a name comes off it', () => {
    const { look } = comesOf(['join', 'see'])
    const closed = { ...look, view: { ...look.view, card: aCard({ status: 'closed' }) } }
    expect(key(closed, 'hide', 9)).toBe('onCard.new.hide')
    expect(key(closed, 'notJoined', 9)).toBe('onCard.why.closed')
  })
})

test('who is not stuck any more takes back what they wrote about it', () => {
  const note: Contribution = { ...anIdea(ANNA), id: 'note', kind: 'note' }
  const look = { ...comesOf(['join', 'stuck']).look, contributions: [note, anIdea(ANNA)] }
  for (const act of ['notStuck', 'notJoined'] as const)
    expect(pressOnCard(whoActs(9), look, act).onCards?.contributions).toEqual([
      { ...note, was: 'shown', status: 'withdrawn', changedAt: at(9) },
    ])
  expect(pressOnCard(whoActs(9), look, 'done').onCards?.contributions).toBeUndefined()
})

describe('supporting', () => {
  const look = lookOf(aView({ kind: 'ideas' }, [anIdea('bram'), { ...anIdea(ANNA), id: 'own' }]))
  const supports = (on: boolean, contribution: string | null, from = look, minute = 1) =>
    supportOnCard(whoActs(minute), from, { do: 'support', card: 'card', contribution, on })

  test('an idea of somebody else counts once, and can be undone', () => {
    const first = supports(true, 'idea')
    expect(first.said).toEqual({ key: 'onCard.support.new.on' })
    const then = lookAfter(look, first.onCards ?? {}, aPerson())
    expect(then.view.contributions[0]?.supporters).toBe(1)
    expect(supports(true, 'idea', then, 2).said).toEqual({ key: 'onCard.support.already.on' })
    const last = lookAfter(then, supports(false, 'idea', then, 3).onCards ?? {}, aPerson())
    expect([last.supports, last.view.contributions[0]?.supporters]).toEqual([[], 0])
    expect(supports(true, 'idea', last, 2)).toEqual({ said: { key: 'onCard.late' } })
  })

  test.each([
    ['one’s own', 'own', 'onCard.support.own'],
    ['one that is not there', 'nothing', 'onCard.support.gone'],
    ['nothing', null, 'onCard.support.choose'],
  ])('%s changes nothing', (_, contribution, said) => {
    expect(supports(true, contribution)).toEqual({ said: { key: said } })
  })
})
