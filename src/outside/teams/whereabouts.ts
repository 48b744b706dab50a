import type { Incoming } from './activity.ts'

const zones = new Set(Intl.supportedValuesOf('timeZone'))
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i

/** The language of somebody's Teams, a BCP 47 tag; null when it was not told or is no such tag. */
export function localeOf(activity: Incoming): string | null {
  const told = activity.locale ?? clientInfo(activity)?.locale ?? ''
  return languageTag.test(told) ? told : null
}

/** Where somebody's clock stands, an IANA zone; null when it was not told or is not known. */
export function zoneOf(activity: Incoming): string | null {
  const told = activity.localTimezone ?? clientInfo(activity)?.timezone
  return told && isZone(told) ? told : null
}

const clientInfo = ({ entities }: Incoming) => entities.find(one => one?.type === 'clientInfo')

/** Older names of zones are valid as well, but stand on no list: only the platform knows them. */
function isZone(name: string): boolean {
  if (zones.has(name)) return true
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
