import { describe, expect, test } from 'vitest'
import { asked, back, change, confirm, look, play, says, sees, told } from '../../test/conversation.ts'
import { choices, text } from './ask.ts'
import { defineFlow, each } from './flow.ts'
import { answersOf, placesOf } from './places.ts'

const skills = defineFlow({
  id: 'skills',
  version: 1,
  ask: {
    skills: choices({ of: 'skill', ids: ['listen', 'plan'] }, { most: 3, own: true }),
    levels: each('skills', { now: text(), need: text() }),
    first: text(),
  },
  done: answers => answers,
})

const pick = (ids: string[], own: string[] = []) => says('skills', { ids, own })
const levels = (item: string) => [says('now', `${item} now`, item), says('need', `${item} need`, item)]
const asNeeded = (item: string) => ({ now: `${item} now`, need: `${item} need` })

describe('the same questions for each thing that was picked', () => {
  test('are asked for one thing after another, own texts last', () => {
    const { run } = play(skills, [pick(['listen'], ['say no'])])
    expect(placesOf(skills, run).map(({ address: { name, item } }) => [name, item])).toEqual([
      ['skills', null],
      ['now', 'listen'],
      ['need', 'listen'],
      ['now', 'say no'],
      ['need', 'say no'],
      ['first', null],
    ])
  })
  test('are not asked before something was picked', () => {
    expect(asked(play(skills, [look]))).toMatchObject({ nth: 1, of: 2 })
  })
  test('deselecting leaves their answers out, selecting again brings them back', () => {
    const both = [pick(['listen', 'plan']), ...levels('listen'), ...levels('plan'), says('first', 'x')]
    const without = play(skills, [...both, pick(['plan'])])
    expect(answersOf(skills, without.run)).toMatchObject({ levels: { plan: asNeeded('plan') } })
    expect(answersOf(skills, without.run)).not.toHaveProperty('levels.listen')
    const again = play(skills, [pick(['plan', 'listen']), confirm], without.run)
    expect(again.effects).toMatchObject([{ outcome: { levels: { listen: asNeeded('listen') } } }])
  })
  test('an answer about something that is no longer picked is explained', () => {
    expect(told(play(skills, [pick(['plan']), ...levels('listen')]))).toEqual([
      'explain gone',
      'ask now of plan',
    ])
  })
  test('back leads from one thing to the thing before', () => {
    const here = [pick(['listen', 'plan']), ...levels('listen')]
    expect(sees(play(skills, [...here, back('now', 'plan')]))).toBe('ask need of listen')
    expect(sees(play(skills, [...here, change('now', 'listen')]))).toBe('ask now of listen')
  })
  test('a text that is an option’s id is that option, and is asked about once', () => {
    expect(asked(play(skills, [pick(['plan'], ['plan'])]))).toMatchObject({ nth: 2, of: 4 })
  })
  test('stored picks of before an option had that id are asked about once too', () => {
    const run = play(skills, [pick([], ['dance'])]).run
    const ask = { ...skills.ask, skills: choices({ of: 'skill', ids: ['dance'] }, { most: 3, own: true }) }
    expect(answersOf({ ...skills, ask }, run)).toMatchObject({ skills: { ids: ['dance'], own: [] } })
  })
})

describe('names that every object has', () => {
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

  test.each(odd)('"%s" can be a skill of one’s own', item => {
    const done = play(skills, [pick([], [item]), ...levels(item), says('first', 'x'), confirm])
    const [finished] = done.effects
    const answers = finished?.kind === 'finished' ? finished.outcome : undefined
    expect(answers?.levels[item]).toEqual(asNeeded(item))
    expect(Object.keys(answers?.levels ?? {})).toEqual([item])
    expect(JSON.parse(JSON.stringify(done.run))).toEqual(done.run)
    expect(Object.getPrototypeOf(answers?.levels)).toBe(Object.prototype)
  })
  test.each(odd)('"%s" can be the name of a question', name => {
    const ask = Object.fromEntries([[name, text()]])
    const flow = defineFlow({ id: 'odd', version: 1, ask, done: answers => Object.entries(answers) })
    expect(sees(play(flow, [look]))).toBe(`ask ${name}`)
    expect(play(flow, [says(name, 'x'), confirm]).effects).toEqual([
      { kind: 'finished', outcome: [[name, 'x']] },
    ])
  })
  test.each(odd)('a group of "%s", which is no question of the flow, asks nothing', name => {
    const ask = { group: each(name, { inner: text() }), last: text() }
    const flow = defineFlow({ id: 'odd', version: 1, ask, done: () => null })
    expect(asked(play(flow, [look]))).toMatchObject({ nth: 1, of: 1 })
  })
})
