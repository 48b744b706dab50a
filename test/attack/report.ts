import { median } from '../bench/figures.ts'
import { megabytes, ms, table } from '../bench/table.ts'
import { isGood, isSlow, type Tried } from './attempt.ts'
import { failuresIn, type Outcome, slowIn } from './underAttack.ts'

/** What each got, in how long, and how the bot came out of it. */
export function report(outcome: Outcome): string {
  const { tried, walked, before, after } = outcome
  const failures = [...failuresIn(outcome), ...slowIn(outcome)]
  const requests = tried.reduce((sum, { got }) => sum + got.length, 0)
  return [
    table([['bad input', 'times', 'expected', 'got', 'ms', 'slowest', ''], ...tried.map(rowOf)]),
    '',
    `${tried.length} kinds of bad input in ${requests} requests; keys fetched ${outcome.keysFetched} times`,
    `memory (MB)    before ${both(before)}, after ${both(after)}`,
    `meanwhile      ${walked.ended} conversations of ${walked.times.length} turns reached their end, ` +
      `${ms(median(walked.times))} ms a turn, slowest ${ms(Math.max(...walked.times))}`,
    `what is stored ${outcome.unchanged ? 'is as it was' : 'was changed'}`,
    ...(failures.length > 0 ? ['', 'NOT as it should be:', ...failures] : ['', 'All as it should be.']),
  ].join('\n')
}

const rowOf = (tried: Tried): string[] => [
  `${tried.group}: ${tried.what}`,
  `${tried.got.length}`,
  tried.expected,
  [...new Set(tried.got)].join(' '),
  ms(median(tried.times)),
  ms(Math.max(...tried.times)),
  isGood(tried) && !isSlow(tried) ? 'ok' : 'FAILED',
]

const both = ({ memory, kept }: Outcome['before']): string =>
  `${megabytes(memory)} of which JavaScript keeps ${(kept / 1024 / 1024).toFixed(1)}`
