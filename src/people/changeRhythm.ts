import {
  type Frequency,
  type Hours,
  hoursIn,
  type OwnRhythm,
  type Stretch,
  type UsualRhythm,
  type Weekday,
} from './rhythm.ts'

/** What somebody wants to be different. A day is `YYYY-MM-DD`. */
export type RhythmChange =
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  /** On every day of work. */
  | { readonly kind: 'hours'; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'week'; readonly hours: Hours }
  | { readonly kind: 'often'; readonly frequency: Frequency }
  /** Silent until that day begins. */
  | { readonly kind: 'pause'; readonly until: string }
  | { readonly kind: 'stop' | 'start' }
  /** As it is for everybody in the programme, with nothing of one's own. */
  | { readonly kind: 'usual' }

const onDays = (days: readonly Weekday[], stretchesOn: (day: Weekday) => readonly Stretch[]): Hours =>
  Object.fromEntries(days.map(day => [day, stretchesOn(day)]))

const daysOf = (hours: Hours): readonly Weekday[] => Object.keys(hours) as Weekday[] // The keys of Hours are these.

/** The hours of every day of work, where those are the same. */
export const alikeHours = (hours: Hours): readonly Stretch[] | undefined => {
  const all = daysOf(hours).flatMap(day => [hours[day] ?? []])
  return all.every(one => JSON.stringify(one) === JSON.stringify(all[0])) ? all[0] : undefined
}

/** A day that is new has the hours of the others, where those are all the same, and else the usual ones. */
const onOtherDays = (own: OwnRhythm, usual: UsualRhythm, days: readonly Weekday[]): Hours => {
  const before = hoursIn(usual, own)
  const others = alikeHours(before) ?? [{ from: usual.from, until: usual.until }]
  return onDays(days, day => before[day] ?? others)
}

const started = ({ stopped, pause, ...rest }: OwnRhythm): OwnRhythm => rest

const withFrequency = ({ frequency, ...rest }: OwnRhythm, wanted: Frequency): OwnRhythm =>
  wanted === 'usual' ? rest : { ...rest, frequency: wanted }

/** What somebody chose, with this change. Without an own choice the programme's counts, also when that changes. */
export const changeRhythm = (own: OwnRhythm, usual: UsualRhythm, change: RhythmChange): OwnRhythm => {
  switch (change.kind) {
    case 'days':
      return { ...own, hours: onOtherDays(own, usual, change.days) }
    case 'hours':
      return { ...own, hours: onDays(daysOf(hoursIn(usual, own)), () => change.stretches) }
    case 'week':
      return { ...own, hours: change.hours }
    case 'often':
      return withFrequency(own, change.frequency)
    case 'pause':
      return { ...own, pause: { until: change.until } }
    case 'stop':
      return { ...own, stopped: true }
    case 'start':
      return started(own)
    case 'usual':
      return {}
  }
}
