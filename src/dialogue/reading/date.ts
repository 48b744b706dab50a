import { Temporal } from 'temporal-polyfill'
import type { DateQuestion } from '../question.ts'
import { type Checked, good, wrong } from '../value.ts'
import type { Day, DayFound } from './calendar.ts'
import { knownWords } from './dateWords.ts'
import { exactDay } from './exactDay.ts'
import { monthsAhead } from './monthsAhead.ts'
import { partOfPeriod } from './period.ts'
import { spokenDay } from './spokenDay.ts'
import { type Reply, saidIn, type Vocabulary } from './vocabulary.ts'
import { weekday } from './weekday.ts'
import { isBlank, plainWords, saysNothing } from './words.ts'

/** A date is said in a few words; in a longer text one would be found by accident. */
const longest = 120

/** `YYYY-MM-DD`, or null. A time of day is passed over. */
export const readDate = (
  question: DateQuestion,
  reply: Reply,
  vocabulary: Vocabulary,
): Checked<string | null> => {
  const text = saidIn(reply).trim()
  if (isBlank(text) || (question.optional && saysNothing(text))) return good(null)
  const day = text.length > longest ? 'none' : dayIn(text, vocabulary)
  return day === undefined || day === 'none' ? wrong('notADate') : good(day.toString())
}

const dayIn = (text: string, { today, language }: Vocabulary): DayFound => {
  const now: Day = Temporal.PlainDate.from(today)
  const said = withoutTime(text.normalize('NFKC').toLowerCase())
  const plain = knownWords(plainWords(said))
  return (
    exactDay(said, now) ??
    weekday(plain, now) ??
    partOfPeriod(plain, now) ??
    monthsAhead(plain, now) ??
    spokenDay(plain, now, language)
  )
}

const withoutTime = (text: string): string =>
  text
    .replace(/(?<!\S)(?:(?:om|rond|at|around)\s+)?\d{1,2}:\d{2}(?:\s*(?:uur|u|am|pm))?(?!\S)/g, ' ')
    .replace(/(?<!\S)(?:(?:om|rond|at|around)\s+)?\d{1,2}(?:\.\d{2})?\s*(?:uur|u|am|pm|o'clock)(?!\S)/g, ' ')
