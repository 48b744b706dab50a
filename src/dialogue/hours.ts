import { isText } from './check.ts'
import { good, wrong } from './value.ts'

/**
 * From one time on the clock until another, both `HH:MM`. Where `until` is not after `from`, it ends on the next day,
 * as a night shift does.
 */
export type Stretch = { readonly from: string; readonly until: string }

/** More pieces than this are no day of work. */
export const MOST_STRETCHES = 6

const time = '(?:[01]\\d|2[0-3]):[0-5]\\d'
const form = new RegExp(`^(${time})-(${time})$`)

const stretchIn = (part: string): Stretch | undefined => {
  const [, from, until] = form.exec(part) ?? []
  return from !== undefined && until !== undefined ? { from, until } : undefined
}

/** What an answer such as `08:00-12:30,13:00-17:00` holds; undefined for any other text. */
export const stretchesIn = (hours: string): readonly Stretch[] | undefined => {
  const parts = hours.split(',').map(stretchIn)
  const stretches = parts.filter(part => part !== undefined)
  return stretches.length === parts.length && parts.length <= MOST_STRETCHES ? stretches : undefined
}

/** Stretches as an answer holds them. */
export const hoursOf = (stretches: readonly Stretch[]): string =>
  stretches.map(({ from, until }) => `${from}-${until}`).join(',')

export const isHours = (text: string): boolean => stretchesIn(text) !== undefined

const endsNextDay = ({ from, until }: Stretch): boolean => until <= from

/** Each begins after the one before it is over; a night that goes on after the last is over before the first. */
const areApart = (stretches: readonly Stretch[]): boolean => {
  const [first] = stretches
  return stretches.every((one, at) => {
    const next = stretches[at + 1]
    if (next) return !endsNextDay(one) && one.until <= next.from
    return one === first || !endsNextDay(one) || one.until <= (first?.from ?? '')
  })
}

export const checkHours = (value: unknown) => {
  const stretches = isText(value) ? stretchesIn(value) : undefined
  if (!isText(value) || !stretches) return wrong('notHours')
  return areApart(stretches) ? good(value) : wrong('hoursMixed')
}
