import { stepButtons } from './button.ts'
import { writeHours } from './hours.ts'
import type { JsonObject } from './json.ts'
import { notice } from './plainScreens.ts'
import { localeOf } from './say.ts'
import type { Reader, Screen, ShownRhythm } from './screen.ts'
import { tell } from './voice.ts'
import type { Language } from './wordFiles.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** As the word files call it, with a small letter where the language wants one within a sentence. */
export const weekdayIn = (language: Language, day: string): string => {
  const monday = Date.UTC(2026, 10, 16)
  const moment = new Date(monday + DAYS.indexOf(day) * 86_400_000)
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(moment)
}

/** Days that follow each other, as rows. */
const rowsOf = (days: readonly string[]): readonly (readonly string[])[] => {
  const rows: string[][] = []
  for (const day of days) {
    const row = rows.at(-1)
    const before = row?.at(-1)
    if (row && before && DAYS.indexOf(before) + 1 === DAYS.indexOf(day)) row.push(day)
    else rows.push([day])
  }
  return rows
}

/** Three days or more in a row are said by the first and the last. */
const writeRow = (reader: Reader, row: readonly string[]): readonly string[] => {
  const names = row.map(day => weekdayIn(reader.language, day))
  if (names.length < 3) return names
  return [tell(reader, 'rhythm.now.row', { first: names[0] ?? '', last: names.at(-1) ?? '' })]
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** "Maandag tot en met donderdag en zaterdag". `days` in the order of the week. */
const writeDays = (reader: Reader, days: readonly string[]): string => {
  const list = new Intl.ListFormat(localeOf(reader.language), { type: 'conjunction' })
  return capital(list.format(rowsOf(days).flatMap(row => writeRow(reader, row))))
}

const week = (reader: Reader, { week }: ShownRhythm): readonly string[] =>
  week.map(({ days, hours }) =>
    tell(reader, 'rhythm.now.week', {
      days: writeDays(reader, days),
      hours: writeHours(reader.language, hours),
    }),
  )

const standing = (reader: Reader, { stopped, pausedUntil }: ShownRhythm): readonly string[] => {
  if (stopped) return [tell(reader, 'rhythm.now.stopped')]
  return pausedUntil ? [tell(reader, 'rhythm.now.paused', { until: pausedUntil })] : []
}

/** The city of an IANA zone. */
const placeIn = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** What the layout `notice` shows of somebody's rhythm. What was just saved stays. */
export const rhythmData = (reader: Reader, screen: Screen & { kind: 'rhythm' }): JsonObject => {
  const { rhythm, saved, next } = screen
  return notice({
    heading: tell(reader, saved ? 'rhythm.saved' : 'rhythm.title'),
    lines: [
      ...standing(reader, rhythm),
      tell(reader, rhythm.stopped ? 'rhythm.now.after' : 'rhythm.now.when'),
      ...week(reader, rhythm),
      tell(reader, `rhythm.now.holidays.${rhythm.holidays}`),
      tell(reader, `rhythm.now.often.${rhythm.often}`),
      ...(rhythm.zone ? [tell(reader, 'rhythm.now.zone', { place: placeIn(rhythm.zone) })] : []),
    ],
    buttons: stepButtons(reader, next, saved ? { below: true } : {}),
  })
}
