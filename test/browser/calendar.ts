import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'

const ZONE = 'Europe/Amsterdam'
const TUESDAY = 2

const fileIn = (dataDir: string): string => join(dataDir, 'ahead')

/** How many milliseconds the clock of the product on this data stands ahead. */
export const aheadOf = (dataDir: string): number => {
  const file = fileIn(dataDir)
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

/** The product reads it at any moment, so it is never there by half. */
const setAhead = (dataDir: string, ms: number): void => {
  const file = fileIn(dataDir)
  writeFileSync(`${file}.new`, String(ms))
  renameSync(`${file}.new`, file)
}

const firstTuesday = (): Temporal.ZonedDateTime => {
  const tomorrow = Temporal.Now.zonedDateTimeISO(ZONE).add({ days: 1 })
  const days = (TUESDAY - tomorrow.dayOfWeek + 7) % 7
  return tomorrow.add({ days })
}

/** The clock of a product: a test begins on the morning of a Tuesday, whatever day it is. */
export const openCalendar = (dataDir: string) => {
  const start = firstTuesday()
  let now = start
  const set = (to: Temporal.ZonedDateTime) => {
    now = to
    setAhead(dataDir, to.epochMilliseconds - Date.now())
  }
  return {
    /** To this time of a day, so many days after the first. */
    goTo: (days: number, time: string) => set(start.add({ days }).withPlainTime(time)),
    goOn: (minutes: number) => set(now.add({ minutes })),
  }
}

export type Calendar = ReturnType<typeof openCalendar>
