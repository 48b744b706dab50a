import { sharpen } from '../../../src/topics/sharpening/sharpen.ts'
import { aimLine } from '../aims.ts'
import { ms, table, times, title } from '../table.ts'
import { TEXTS } from './texts.ts'

const WARM = 3_000
const CALLS = 40
const ROUNDS = 7
/** Of what only finding the words takes; on a machine that does nothing else that is well under a millisecond. */
const MOST = 2.5

const processorMs = (work: () => void): number => {
  const before = process.cpuUsage()
  for (let call = 0; call < CALLS; call++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000 / CALLS
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0

const words = new Intl.Segmenter('nl', { granularity: 'word' })

/** What any program that looks at words must do at least: find them, with the means that the platform brings. */
const findWords = (text: string): number => [...words.segment(text)].filter(one => one.isWordLike).length

type Measured = {
  readonly name: string
  readonly rules: number
  readonly alone: number
  readonly ratio: number
}

/** Both in turns, so that other programs disturb the one as much as the other. */
function measure([name, text]: readonly [string, string]): Measured {
  for (let call = 0; call < WARM; call++) sharpen(text, 'nl')
  const rounds = Array.from({ length: ROUNDS }, () => ({
    rules: processorMs(() => sharpen(text, 'nl')),
    alone: processorMs(() => findWords(text)),
  }))
  return {
    name,
    rules: median(rounds.map(round => round.rules)),
    alone: median(rounds.map(round => round.alone)),
    ratio: median(rounds.map(({ rules, alone }) => rules / alone)),
  }
}

/** What judging 4,000 characters takes, beside only finding the words of the same text. */
export function measureSharpening(): void {
  title(
    'Judging a text of 4,000 characters, against finding its words with Intl.Segmenter; processor, medians.',
  )
  const measured = Object.entries(TEXTS).map(measure)
  const lines = measured.map(({ name, rules, alone, ratio }) => [name, ms(rules), ms(alone), times(ratio)])
  console.log(table([['', 'judging, ms', 'finding words, ms', 'against that'], ...lines]))
  const worst = Math.max(...measured.map(({ ratio }) => ratio))
  const slowest = Math.max(...measured.map(({ rules }) => rules))
  const figures = `${times(worst)}, ${ms(slowest)} ms for the slowest text`
  const aim = `a text is judged in at most ${MOST} times what finding its words takes`
  console.log(`\n${aimLine({ aim, reached: worst <= MOST, figures })}`)
}
