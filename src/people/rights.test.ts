import { describe, expect, test } from 'vitest'
import { type Actor, type Deed, may, PARTS, type Part, RIGHTS, whoMay } from './rights.ts'

const actor = (more: Partial<Actor> = {}): Actor => ({
  ...{ id: 'anna', parts: ['professional'], leads: [], standing: 'member' },
  ...more,
})

const as = (...parts: readonly Part[]) => actor({ parts })
const leaver = actor({ parts: PARTS, leads: ['north'], standing: 'left' })
const bram = actor({ id: 'bram', parts: ['teamLeader'], leads: ['north'] })

const deedsOf = (who: Actor): readonly Deed[] =>
  RIGHTS.filter(({ deed }) => may(who, deed)).map(({ deed }) => deed)

test('a line stands once', () => {
  const lines = RIGHTS.map(({ deed, whose }) => `${deed} ${whose}`)
  expect(lines).toEqual([...new Set(lines)])
})

test('everybody who takes part may do what is only about themselves', () => {
  for (const part of PARTS)
    for (const { deed, who } of RIGHTS)
      if (who.includes('everyone')) expect([part, deed, may(as(part), deed)]).toEqual([part, deed, true])
})

test('whoever left sees, takes out and erases what is theirs, and can stop', () => {
  expect(deedsOf(leaver)).toEqual([
    ...['chooseLanguage', 'stopOwn', 'seeOwn', 'seeOwnData', 'forgetMe', 'setRhythm', 'seeCards'],
  ])
})

test('whoever left touches nothing of others, whatever they were', () => {
  const ofOthers = RIGHTS.filter(({ whose }) => whose !== 'own')
  expect(ofOthers.filter(({ deed }) => may(leaver, deed))).toEqual([])
})

test('a guest may do what their parts let them do', () => {
  expect(deedsOf(actor({ standing: 'guest' }))).toEqual(deedsOf(actor()))
})

test('several parts add up', () => {
  const all = new Set([
    ...deedsOf(actor({ parts: ['teamLeader'], leads: ['north'] })),
    ...deedsOf(as('programmeLead')),
  ])
  expect(deedsOf(actor({ parts: ['teamLeader', 'programmeLead'], leads: ['north'] }))).toEqual(
    RIGHTS.map(({ deed }) => deed).filter(deed => all.has(deed)),
  )
})

describe('on whose things', () => {
  test.each([
    ['an own thing', 'seeOwn', actor(), { owner: 'anna' }, true],
    ['a thing of somebody else', 'seeOwn', actor(), { owner: 'bram' }, false],
    ['a thing of nobody', 'seeOwn', actor(), {}, false],
    ['a team that one leads', 'seeDepartures', bram, { teams: ['east', 'north'] }, true],
    ['a team that one does not lead', 'seeDepartures', bram, { teams: ['east'] }, false],
    ['no team at all', 'seeDepartures', bram, { teams: [] }, false],
    ['what one was offered', 'answerHandover', actor(), { offeredTo: 'anna' }, true],
    ['what somebody else was offered', 'answerHandover', actor(), { offeredTo: 'bram' }, false],
  ] as const)('%s', (_what, deed, who, subject, allowed) => {
    expect(may(who, deed, subject)).toBe(allowed)
  })

  test('a team leader who leads no team has nothing to see', () => {
    expect(may(as('teamLeader'), 'seeDepartures')).toBe(false)
  })

  test('somebody who leads a team in name only is no team leader', () => {
    expect(may(actor({ leads: ['north'] }), 'seeDepartures', { teams: ['north'] })).toBe(false)
  })
})

test('who may do something can be told', () => {
  expect(whoMay('seeProgramme')).toEqual(['programmeLead'])
})
