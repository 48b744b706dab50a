/** The calendar and the clock of a place, worked out beside the product. */
export type Local = { readonly day: string; readonly weekday: number; readonly minutes: number }

const formats = new Map<string, Intl.DateTimeFormat>()

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(zone, format)
  return format
}

/** `weekday` is 0 for a Sunday, `minutes` are those since midnight on the clock. */
export const localAt = (instant: number, zone: string): Local => {
  const [day = '', time = ''] = formatFor(zone).format(instant).split(' ')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return { day, weekday: new Date(`${day}T00:00:00Z`).getUTCDay(), minutes: hours * 60 + minutes }
}

export const dayNumber = (instant: number, zone: string): number =>
  Date.parse(`${localAt(instant, zone).day}T00:00:00Z`) / 86_400_000
