import { describe, expect, test } from 'vitest'
import { asked, back, look, minute, play, says, sees, to, told } from '../../test/conversation.ts'
import { choice, number, text } from './ask.ts'
import { defineFlow, type Flow } from './flow.ts'
import { findAnswer } from './run.ts'

const name = text()
const age = number({ from: 16, to: 99 })
const done = (answers: unknown) => answers

const before = defineFlow({ id: 'meet', version: 1, ask: { name, age }, done })
const after = defineFlow({ id: 'meet', version: 2, ask: { name, email: text(), age }, done })

describe('somebody waits at "Age?" while a release asks "Email?" before it', () => {
  const { run } = play(before, [says('name', 'Noor')])

  test('the answer for age goes to age, then e-mail is asked', () => {
    const answered = play(after, [says('age', 41)], run)
    expect(told(answered)).toEqual(['settled age', 'ask email'])
    expect(findAnswer(answered.run, to('email'))).toBeUndefined()
    expect(told(play(after, [says('email', 'n@example.org')], answered.run))).toEqual([
      'settled email',
      'summary',
    ])
  })
  test('who only looks is asked for the e-mail', () => {
    const looked = play(after, [look], run)
    expect(sees(looked)).toBe('ask email')
    expect(looked.run.version).toBe(2)
  })
  test('who pressed back on the older card stays where they now are', () => {
    expect(sees(play(after, [back('age')], run))).toBe('ask email')
  })
})

describe('a stored value that no longer fits', () => {
  const of = (...ids: string[]) =>
    defineFlow({ id: 'team', version: 1, ask: { team: choice({ of: 'team', ids }), why: text() }, done })
  const { run } = play(of('north', 'south'), [says('team', 'north'), says('why', 'x')])

  test('is asked again, with the value as proposal', () => {
    expect(asked(play(of('south'), [look], run))).toMatchObject({ address: to('team'), proposal: 'north' })
  })
  test('counts again when a later release brings it back', () => {
    const meanwhile = play(of('south'), [look], run)
    expect(sees(play(of('north'), [look], meanwhile.run))).toBe('summary')
  })
})

describe('a renamed answer', () => {
  const renaming = (upgrade: Flow['upgrade']) =>
    defineFlow({ id: 'meet', version: 2, ask: { fullName: text(), age }, upgrade, done })
  const renamed = renaming(answers =>
    answers.map(answer => (answer.name === 'name' ? { ...answer, name: 'fullName' } : answer)),
  )

  test('counts under its new name, as old as it was', () => {
    const { run } = play(renamed, [{ ...look, at: minute(9) }], play(before, [says('name', 'Noor')]).run)
    expect(run.answers).toEqual([
      { ...to('fullName'), value: 'Noor', settled: true, sharpening: null, at: minute(0) },
    ])
  })
  test('is still offered and does not count when the person went back to it', () => {
    const { run } = play(before, [says('name', 'Noor'), back('age')])
    expect(asked(play(renamed, [look], run))).toMatchObject({ address: to('fullName'), proposal: 'Noor' })
  })
  test('that the upgrade made anew counts, from the moment of the upgrade', () => {
    const made = renaming(() => [{ ...to('fullName'), value: 'Noor Zee' }])
    const { run } = play(made, [{ ...look, at: minute(9) }], play(before, [says('name', 'Noor')]).run)
    expect(run.answers).toMatchObject([{ value: 'Noor Zee', settled: true, at: minute(9) }])
  })
  test('stands once, also when the upgrade gives it twice', () => {
    const twice = renaming(answers =>
      [...answers, ...answers].map(answer => ({ ...answer, name: 'fullName' })),
    )
    expect(play(twice, [look], play(before, [says('name', 'Noor')]).run).run.answers).toHaveLength(1)
  })
  test('is not upgraded a second time', () => {
    const louder = renaming(answers => answers.map(answer => ({ ...answer, value: `${answer.value}!` })))
    const { run } = play(louder, [look, look], play(before, [says('name', 'Noor')]).run)
    expect(run.answers).toMatchObject([{ value: 'Noor!' }])
  })
})

test('a run of a newer version is left as it is, and goes on', () => {
  const { run } = play(after, [says('name', 'Noor'), says('email', 'n@example.org')])
  const older = play(before, [says('age', 41)], run)
  expect(older.run.version).toBe(2)
  expect(findAnswer(older.run, to('email'))).toEqual(findAnswer(run, to('email')))
  expect(sees(older)).toBe('summary')
})

test('a run that is over is not upgraded', () => {
  const { run } = play(before, [says('name', 'Noor'), says('age', 41), { kind: 'confirm' }])
  expect(play(after, [look], run).run).toBe(run)
})
