import { expect, test } from 'vitest'
import type { Run } from '../../src/dialogue/run.ts'
import type { ThisStore } from './contract.ts'
import { answerTo, at, fatima, knockOf, otherPerson, postTo, runWith, turnOf } from './turns.ts'

const values = {
  nothing: null,
  text: 'Ik zeg: "ja", \'nee\' \\ of; -- $1 ? {{x}}\n\tĳ é 漢字 🌱👩‍👩‍👧',
  empty: '',
  long: 'lang✓'.repeat(800),
  number: 7,
  half: 0.5,
  picked: { ids: ['time', 'mandate'], own: ['Een "eigen" idee'] },
  people: [{ id: 'entra-joris', name: 'Joris' }, { name: 'Oma' }],
} as const

/** Runs and their answers. */
export const runContract = (store: ThisStore): void => {
  const saveRuns = async (revision: number, runs: Run[], second = revision) =>
    store().save(turnOf({ ...fatima, revision }, `turn ${revision}`, { runs, at: at(second) }))
  const runsOf = async (run: string | null = null) => (await store().know(knockOf(fatima, { run }))).runs

  test('answers of every kind come back as they were given', async () => {
    const answers = Object.entries(values).map(([name, value], n) => answerTo(name, value, { at: at(n) }))
    await saveRuns(0, [runWith('run-1', answers)], 3)
    expect(await runsOf()).toEqual([{ ...runWith('run-1', answers), touchedAt: at(3), card: null }])
  })

  test('answers in a group, opened again or being sharpened, keep that', async () => {
    const answers = [
      answerTo('now', '1', { item: 'listening', settled: false, at: at(0) }),
      answerTo('now', '2', { item: 'planning', sharpening: 'asked', at: at(1) }),
      answerTo('now', '3', { sharpening: 'done', at: at(2) }),
    ]
    await saveRuns(0, [runWith('run-1', answers)])
    expect((await runsOf())[0]?.answers).toEqual(answers)
  })

  test('what somebody else pointed at in an answer comes back, and goes when it is over', async () => {
    const advice = { id: 'act', words: '"beter"', byModel: true } as const
    const asked = answerTo('now', 'Ik ga "beter" doen', { sharpening: 'asked', advice })
    await saveRuns(0, [runWith('run-1', [asked])])
    expect((await runsOf())[0]?.answers).toEqual([asked])
    const otherwise = { ...asked, advice: { ...advice, words: 'Ik' } }
    await saveRuns(1, [runWith('run-1', [otherwise])])
    expect((await runsOf())[0]?.answers).toEqual([otherwise])
    const over = answerTo('now', 'beter', { sharpening: 'done' })
    await saveRuns(2, [runWith('run-1', [over])])
    expect((await runsOf())[0]?.answers).toEqual([over])
  })

  test('an answer is changed, added and taken away', async () => {
    const same = answerTo('same', 'blijft')
    await saveRuns(0, [runWith('run-1', [same, answerTo('changed', 'eerst'), answerTo('gone', 'weg')])])
    const next = [same, answerTo('changed', 'later', { at: at(1) }), answerTo('new', 'nieuw', { at: at(2) })]
    await saveRuns(1, [runWith('run-1', next)])
    expect((await runsOf())[0]?.answers).toEqual(next)
  })

  test('only the settling of an answer changes', async () => {
    await saveRuns(0, [runWith('run-1', [answerTo('x', 'y')])])
    await saveRuns(1, [runWith('run-1', [answerTo('x', 'y', { settled: false })])])
    expect((await runsOf())[0]?.answers).toEqual([answerTo('x', 'y', { settled: false })])
  })

  test('a run that a turn does not name stays as it is', async () => {
    await saveRuns(0, [runWith('run-1', [answerTo('x', 'y')])])
    await saveRuns(1, [])
    expect((await runsOf())[0]?.answers).toEqual([answerTo('x', 'y')])
  })

  test('runs that are not over come newest first, and one that is over only when asked for', async () => {
    await saveRuns(0, [runWith('old', [], 'draft')])
    await saveRuns(1, [runWith('over', [answerTo('x', 'y')], 'finished')])
    await saveRuns(2, [runWith('new', [], 'stopping')])
    expect((await runsOf()).map(({ id }) => id)).toEqual(['new', 'old'])
    expect((await runsOf('over')).map(({ id }) => id)).toEqual(['new', 'over', 'old'])
    expect((await runsOf('over'))[1]?.answers).toEqual([answerTo('x', 'y')])
  })

  test('a discarded run keeps its row and loses its answers', async () => {
    await saveRuns(0, [runWith('run-1', [answerTo('x', 'y')])])
    await saveRuns(1, [runWith('run-1', [answerTo('x', 'y')], 'discarded')])
    expect(await runsOf('run-1')).toMatchObject([{ status: 'discarded', answers: [] }])
  })

  test('one run can make place for another in one turn', async () => {
    await saveRuns(0, [runWith('run-1')])
    expect(await saveRuns(1, [runWith('run-2'), runWith('run-1', [], 'draft')])).toBe('saved')
    expect((await runsOf()).map(({ id, status }) => [id, status])).toEqual([
      ['run-2', 'open'],
      ['run-1', 'draft'],
    ])
  })

  test('a second run underway is refused, with everything else of its turn', async () => {
    await saveRuns(0, [runWith('run-1')])
    await expect(saveRuns(1, [runWith('run-2', [], 'stopping')])).rejects.toThrow()
    const known = await store().know(knockOf(fatima, { activity: 'turn 1' }))
    expect(known).toMatchObject({ person: { revision: 1 }, runs: [{ id: 'run-1' }], handled: undefined })
  })

  test('nobody gets or changes the run of somebody else, in this programme or another', async () => {
    await saveRuns(0, [runWith('run-1', [answerTo('x', 'mine')])])
    for (const person of [otherPerson('joris'), otherPerson('fatima', 'care')]) {
      const theirs = runWith('run-1', [answerTo('x', 'theirs')], 'draft')
      await store().save(turnOf(person, 'a', { runs: [] }))
      expect((await store().know(knockOf(person, { run: 'run-1' }))).runs).toEqual([])
      await store().save(turnOf({ ...person, revision: 1 }, 'b', { runs: [theirs] }))
      expect((await store().know(knockOf(person))).runs[0]?.answers).toEqual([answerTo('x', 'theirs')])
    }
    expect((await runsOf())[0]?.answers).toEqual([answerTo('x', 'mine')])
  })

  test('a run knows the card that shows it, once that was sent', async () => {
    const sends = [postTo(fatima, 'send-1', 'run-1')]
    await store().save(turnOf(fatima, 'a', { runs: [runWith('run-1')], sends }))
    expect((await runsOf())[0]?.card).toBeNull()
    await store().sent({ send: 'send-1', worker: 'worker-1', shows: 'run-1', activity: 'activity-1' })
    expect((await runsOf())[0]?.card).toBe('activity-1')
  })

  test('texts that cannot be stored lose only what cannot', async () => {
    const given = [answerTo('x', 'a\0b\ud800c'), answerTo('y', { ids: ['\0'], own: ['🌱\udfff'] })]
    await saveRuns(0, [runWith('run-1', given)])
    const kept = [answerTo('x', 'abc'), answerTo('y', { ids: [''], own: ['🌱'] })]
    expect((await runsOf())[0]?.answers).toEqual(kept)
  })
}
