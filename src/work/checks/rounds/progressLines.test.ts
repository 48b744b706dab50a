/** Whatever kept prompts from going, the programme lead hears how many did not, unless that was somebody's wish. */
import { expect, test } from 'vitest'
import { progressLines } from './progressLines.ts'

const of = (state: string, why: string | null) =>
  progressLines(
    {
      asked: { times: 20, people: 20 },
      answered: { times: 0, people: 0 },
      begun: true,
      ...{ reminded: 0, owners: 5 },
      prompts: [{ times: 11, people: 11, state, why }],
    },
    5,
  )
    .map(({ key }) => key)
    .filter(key => key.startsWith('rounds.notSent'))

test.each([
  ['suppressed', 'blocked', ['rounds.notSent.blocked']],
  ['suppressed', 'noChat', ['rounds.notSent.notInstalled']],
  ['failed', '413', ['rounds.notSent.other']],
  ['failed', 'credentials', ['rounds.notSent.other']],
  ['expired', 'tooLate', ['rounds.notSent.other']],
  ['suppressed', 'stopped', []],
  ['planned', 'tooMany', []],
])('%s for %s', (state, why, keys) => {
  expect(of(state, why)).toEqual(keys)
})

test('of one who answers all that they were asked, no number goes a step up', () => {
  const after = (times: number) =>
    progressLines(
      {
        asked: { times: 40, people: 9 },
        answered: { times, people: 6 },
        begun: true,
        ...{ reminded: 0, owners: 5 },
        prompts: [],
      },
      5,
    )
  expect(after(11)).toEqual(after(6))
  expect(after(6)).toContainEqual({ key: 'rounds.answered', values: { count: 5 } })
})
