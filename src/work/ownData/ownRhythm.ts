import { writeHours } from '../../cards/hours.ts'
import { localeOf } from '../../cards/say.ts'
import { hoursOf as hoursIn } from '../../dialogue/hours.ts'
import { readOwnRhythm } from '../../people/ownRhythm.ts'
import { type OwnRhythm, WEEKDAYS, type Weekday } from '../../people/rhythm.ts'
import { dayOf, type OwnReader, saying } from './ownReader.ts'

/** The sixth of January 2031 is a Monday. */
const weekday = ({ language }: OwnReader, day: Weekday): string =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2031, 0, 6 + WEEKDAYS.indexOf(day))),
  )

const hoursOf = (reader: OwnReader, { hours = {} }: OwnRhythm): readonly string[] =>
  WEEKDAYS.flatMap(day => {
    const stretches = hours[day] ?? []
    const times = writeHours(reader.language, hoursIn(stretches))
    return stretches.length > 0 ? [`${weekday(reader, day)}: ${times}`] : []
  })

/** What somebody chose of when they may be sent something; nothing for who left that to the programme. */
export const rhythmLines = (reader: OwnReader, stored: unknown): readonly string[] => {
  const rhythm = readOwnRhythm(stored)
  if (rhythm === null) return [saying(reader, 'ownData.rhythm.unreadable')]
  const { stopped, pause, frequency } = rhythm
  return [
    ...(stopped ? [saying(reader, 'ownData.rhythm.stopped')] : []),
    ...(pause ? [saying(reader, 'ownData.rhythm.pause', { day: dayOf(reader, pause.until) })] : []),
    ...(frequency ? [saying(reader, `ownData.rhythm.${frequency}`)] : []),
    ...hoursOf(reader, rhythm),
  ]
}
