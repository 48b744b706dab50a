import { z } from 'zod/v4'

/** The kinds of text that a programme file holds. Each takes the hint that an operator reads when it is wrong. */

/** An id: it travels in cards, where a comma would split it, and is typed by people who write the file. */
export const wordFormat = (error: string) => z.string({ error }).regex(/^[a-z][a-z0-9-]{0,59}$/, { error })

export const timeFormat = (error: string) =>
  z.string({ error }).regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, { error })

export const dayFormat = () =>
  z.iso.date({ error: 'Write a day as year, month and day, such as "2027-04-27".' })

export const zoneFormat = (error: string) => z.string({ error }).refine(isZone, { error })

/** Control characters and half characters are refused here, because a database or a card refuses them later. */
export const textFormat = (error: string) =>
  z
    .string({ error })
    .trim()
    .refine(isPlain, { error: 'Type this text again: it holds characters that cannot be shown.' })

const isPlain = (text: string): boolean =>
  text.isWellFormed() && !/[\p{Cc}\ufffd]/u.test(text.replace(/[\t\n]/g, ''))

/** An offset such as +01:00 is no zone: it does not know about summer time. */
function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return /^[A-Z]/i.test(zone)
  } catch {
    return false
  }
}
