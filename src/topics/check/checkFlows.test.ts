import { expect, test } from 'vitest'
import { confirm, play, says, sees } from '../../../test/conversation.ts'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import type { Setting } from '../setting.ts'
import { checkNoticed } from './checkNoticed.ts'
import { checkSelf } from './checkSelf.ts'

const TODAY = '2026-10-05'

const settingOf = (before: string): Setting => ({
  programme: smallProgramme,
  me: { id: 'me', name: 'Samira', role: null, team: null, teams: [], rhythm: {} },
  ...{ language: 'nl', today: TODAY, actions: [], promises: [] },
  checking: {
    'check-self': [{ id: 'a', promise: { status: 'open', before } }],
    'check-noticed': [{ id: 'b', promise: { status: 'open', before } }],
  },
})

const self = checkSelf(settingOf('2026-12-01'))
const noticed = checkNoticed(settingOf('2026-12-01'))

const first = [says('ask', 'a'), says('score', 7), says('example', 'dinsdag liep ik mee')]

test('who keeps a promise has four questions to answer', () => {
  const kept = play(self, [...first, says('next', 'keep'), confirm])
  expect(kept.effects).toEqual([
    {
      kind: 'finished',
      outcome: {
        ...{ kind: 'lookedBack', ask: 'a', score: 7, example: 'dinsdag liep ik mee', next: 'keep' },
        ...{ behaviour: null, noticed: null, before: null, because: null },
      },
    },
  ])
})

test.each([
  ['sharpen', 'behaviour'],
  ['renew', 'before'],
  ['withdraw', 'because'],
])('to %s asks on', (next, question) => {
  expect(sees(play(self, [...first, says('next', next)]))).toBe(`ask ${question}`)
})

test('another day is asked of who says a promise anew whose day has been', () => {
  const words = [
    says('next', 'sharpen'),
    says('behaviour', 'ik bel elke dinsdag'),
    says('noticed', 'ze horen mij'),
  ]
  expect(sees(play(self, [...first, ...words]))).toBe('summary')
  expect(sees(play(checkSelf(settingOf('2026-10-04')), [...first, ...words]))).toBe('ask before')
})

test('so it is on the last day of a promise: nobody would look back at words that it gets then', () => {
  const words = [
    says('next', 'sharpen'),
    says('behaviour', 'ik bel elke dinsdag'),
    says('noticed', 'ze horen mij'),
  ]
  expect(sees(play(checkSelf(settingOf('2026-10-06')), [...first, ...words]))).toBe('summary')
  expect(sees(play(checkSelf(settingOf(TODAY)), [...first, ...words]))).toBe('ask before')
})

test('an answer to a question that no longer applies is not taken along', () => {
  const changed = play(self, [
    ...[...first, says('next', 'withdraw'), says('because', 'het kan niet meer')],
    ...[says('next', 'keep'), confirm],
  ])
  expect(changed.effects).toMatchObject([{ outcome: { next: 'keep', because: null } }])
})

test('who could not see it is asked for no example, and an example may be left out', () => {
  const unseen = play(noticed, [says('ask', 'b'), says('noticed', 'couldNotSee')])
  expect(sees(unseen)).toBe('ask named')
  const left = play(noticed, [says('ask', 'b'), says('noticed', 'not'), says('example', null)])
  expect(sees(left)).toBe('ask named')
})

test('what one notices is by name only for who says so', () => {
  const told = (named: string) =>
    play(noticed, [
      ...[says('ask', 'b'), says('noticed', 'clearly'), says('example', 'ze vroeg door')],
      ...[says('named', named), confirm],
    ])
  expect(told('name').effects).toMatchObject([{ outcome: { byName: true, example: 'ze vroeg door' } }])
  expect(told('noName').effects).toMatchObject([{ outcome: { byName: false, noticed: 'clearly' } }])
})

test('an ask of another cannot be answered', () => {
  expect(sees(play(noticed, [says('ask', 'a')]))).toBe('ask ask')
})
