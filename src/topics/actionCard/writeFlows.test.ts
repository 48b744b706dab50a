import { describe, expect, test } from 'vitest'
import { play, says, sees } from '../../../test/conversation.ts'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { aCard } from '../../../test/someCards.ts'
import type { Setting } from '../setting.ts'
import { idea, note } from './writeFlows.ts'

const setting = (ids: readonly string[]): Setting => {
  const cards = ids.map(id => aCard({ id }))
  return {
    programme: smallProgramme,
    me: { id: 'anna', name: 'Anna', role: null, team: null, teams: [], rhythm: {} },
    ...{ language: 'nl', today: '2031-01-06', actions: [], promises: [] },
    writing: { open: { note: cards, example: cards, idea: cards }, written: [] },
  }
}

const outcomeOf = (advanced: ReturnType<typeof play>) => {
  const last = advanced.effects.at(-1)
  return last?.kind === 'finished' ? last.outcome : undefined
}

describe('a note', () => {
  test('is written by who gives their name', () => {
    const flow = note(setting(['card']))
    const named = play(flow, [says('card', 'card'), says('named', 'name')])
    expect(sees(named)).toBe('ask text')
    const done = play(flow, [says('text', 'De telefoon is steeds bezet.'), { kind: 'confirm' }], named.run)
    expect(outcomeOf(done)).toEqual({
      ...{ kind: 'written', as: 'note', card: 'card', byName: true },
      text: 'De telefoon is steeds bezet.',
    })
  })

  test('is not asked of who only wants to be counted, also where they wrote one before they changed that', () => {
    const flow = note(setting(['card']))
    const wrote = play(flow, [says('card', 'card'), says('named', 'name'), says('text', 'Ik.')])
    const changed = play(flow, [says('named', 'noName')], wrote.run)
    expect(sees(changed)).toBe('summary')
    expect(outcomeOf(play(flow, [{ kind: 'confirm' }], changed.run))).toMatchObject({
      text: null,
      byName: false,
    })
  })
})

test('an idea is for a card that is open now: one that closed meanwhile asks which one is meant', () => {
  const begun = play(idea(setting(['card', 'other'])), [says('card', 'card'), says('text', 'Lunch.')])
  expect(sees(begun)).toBe('ask named')
  const later = play(idea(setting(['other'])), [says('named', 'noName')], begun.run)
  expect(sees(later)).toBe('ask card')
})
