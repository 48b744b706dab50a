import { choice, choices, date, hours } from '../../dialogue/ask.ts'
import { defineFlow, each } from '../../dialogue/flow.ts'
import { stretchesIn } from '../../dialogue/hours.ts'
import { changeRhythm, type RhythmChange } from '../../people/changeRhythm.ts'
import { FREQUENCIES, type Frequency, type Hours, WEEKDAYS, type Weekday } from '../../people/rhythm.ts'
import { daysAfter, monthsAfter } from '../days.ts'
import type { Setting } from '../setting.ts'

/** What somebody can change of their rhythm. To stop altogether is no question: that is done at once. */
const CHANGES = ['days', 'hours', 'pause', 'often', 'usual'] as const

/** Whoever stopped has no use for a pause: starting again is what ends it. */
const changesFor = ({ me }: Setting) => CHANGES.filter(change => change !== 'pause' || !me.rhythm.stopped)

/** Longer than this is no pause: who wants that can stop, and start again. */
const LONGEST_MONTHS = 12

/** The days on which a pause can end, seen from a day. */
export const pauseDays = (today: string) => ({
  from: daysAfter(today, 1),
  until: monthsAfter(today, LONGEST_MONTHS),
})

type Answers = {
  readonly change: string
  readonly days?: { readonly ids: readonly string[] }
  readonly hours?: string
  readonly perDay?: Readonly<Record<string, { readonly between: string }>>
  readonly until?: string
  readonly often?: string
}

const weekOf = (perDay: NonNullable<Answers['perDay']>): Hours =>
  Object.fromEntries(Object.entries(perDay).map(([day, { between }]) => [day, stretchesIn(between) ?? []]))

/** The questions that were asked are those of the change, and their options are these words. */
const changeIn = ({ change, days, hours, perDay, until, often }: Answers): RhythmChange => {
  if (perDay) return { kind: 'week', hours: weekOf(perDay) }
  if (hours !== undefined) return { kind: 'hours', stretches: stretchesIn(hours) ?? [] }
  if (days) return { kind: 'days', days: days.ids as readonly Weekday[] }
  if (until !== undefined) return { kind: 'pause', until }
  return often === undefined || change === 'usual'
    ? { kind: 'usual' }
    : { kind: 'often', frequency: often as Frequency }
}

/** When somebody may be asked something: their days, their hours, a pause, how often. */
export const rhythm = (setting: Setting) =>
  defineFlow({
    id: 'rhythm',
    version: 1,
    ask: {
      change: choice({ of: 'words', ids: changesFor(setting) }),
      alike: choice({ of: 'words', ids: ['same', 'perDay'] }),
      days: choices({ of: 'words', ids: WEEKDAYS }, { most: WEEKDAYS.length }),
      hours: hours(),
      perDay: each('days', { between: hours() }),
      until: date(pauseDays(setting.today)),
      often: choice({ of: 'words', ids: FREQUENCIES }),
    },
    skip: {
      alike: ({ change }) => change !== 'hours',
      days: ({ change, alike }) => change !== 'days' && alike !== 'perDay',
      hours: ({ alike }) => alike !== 'same',
      perDay: ({ alike }) => alike !== 'perDay',
      until: ({ change }) => change !== 'pause',
      often: ({ change }) => change !== 'often',
    },
    done: answers =>
      ({
        kind: 'rhythm',
        own: changeRhythm(setting.me.rhythm, setting.programme.rhythm, changeIn(answers)),
      }) as const,
  })
