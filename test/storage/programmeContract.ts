import { expect, test } from 'vitest'
import type { ProgrammeVersion } from '../../src/ports/programmes.ts'
import type { ThisStore } from './contract.ts'
import { anAction, answerTo, aPromise, aRoute, at, fatima, otherPerson, runWith, turnOf } from './turns.ts'

/** Versions of programmes, and what people made that is about them. */
export const programmeContract = (store: ThisStore): void => {
  const version = (number: number, programme = 'welfare'): ProgrammeVersion => ({
    programme,
    number,
    hash: `hash ${programme} ${number}`,
    content: JSON.stringify({ programme, number }),
    loadedAt: at(number),
  })
  const add = (...given: Parameters<typeof version>) => store().addProgrammeVersion(version(...given))

  test('versions come back by programme, the oldest first, and their content apart', async () => {
    expect(await store().programmeVersions()).toEqual([])
    for (const [number, programme] of [
      [1, 'welfare'],
      [1, 'care'],
      [2, 'welfare'],
    ] as const)
      expect(await add(number, programme)).toBe(true)
    const marks = [version(1, 'care'), version(1), version(2)].map(({ content: _, ...mark }) => mark)
    expect(await store().programmeVersions()).toEqual(marks)
    expect(await store().programmeContent('welfare', 2)).toBe(version(2).content)
    expect(await store().programmeContent('care', 2)).toBeUndefined()
  })

  test('a version is added only when its number is the next one, and is never written anew', async () => {
    expect(await add(2)).toBe(false)
    expect(await add(1)).toBe(true)
    expect(await store().addProgrammeVersion({ ...version(1), content: '"other"' })).toBe(false)
    expect(await add(3)).toBe(false)
    expect(await store().programmeContent('welfare', 1)).toBe(version(1).content)
    expect(await store().programmeVersions()).toHaveLength(1)
  })

  test('a version is taken away once, of one programme, and its number is not given again', async () => {
    for (const number of [1, 2]) for (const programme of ['welfare', 'care']) await add(number, programme)
    expect(await store().removeProgrammeVersion('welfare', 1)).toBe(true)
    expect(await store().removeProgrammeVersion('welfare', 1)).toBe(false)
    const marks = (await store().programmeVersions()).map(({ programme, number }) => `${programme} ${number}`)
    expect(marks).toEqual(['care 1', 'care 2', 'welfare 2'])
    expect(await add(1)).toBe(false)
    expect(await add(3)).toBe(true)
  })

  test('of two who load at once one wins, and the other is told', async () => {
    await add(1)
    const both = await Promise.all([add(2), store().addProgrammeVersion({ ...version(2), hash: 'other' })])
    expect(both.filter(added => added)).toHaveLength(1)
    expect(await store().programmeVersions()).toHaveLength(2)
  })

  test('what people made is counted by what it is about, of one programme', async () => {
    const ambition = (of: string) => [answerTo('ambition', of), answerTo('different', of)]
    const made = {
      runs: [runWith('one', ambition('enterprising'), 'draft'), runWith('two', ambition('gone'), 'finished')],
      actions: [anAction, { ...anAction, id: 'action-2' }],
      promises: [aPromise, { ...aPromise, id: 'promise-2', to: { kind: 'team', team: 'north' } as const }],
      routes: [aRoute],
    }
    await store().save(turnOf(fatima, 'a', made))
    await store().save(turnOf(otherPerson('fatima', 'care'), 'a', { actions: [anAction] }))
    const uses = (await store().usesIn('welfare')).map(
      ({ kind, about, count }) => `${kind} ${about} ${count}`,
    )
    expect(uses.toSorted()).toEqual([
      'action enterprising 2',
      'draft enterprising 1',
      'promise enterprising 2',
      'promiseToTeam north 1',
      'route listening 1',
    ])
    expect(await store().usesIn('care')).toEqual([{ kind: 'action', about: 'enterprising', count: 1 }])
    expect(await store().usesIn('none')).toEqual([])
  })
}
