import { readOwnRhythm } from '../people/ownRhythm.ts'
import type { Language, Person } from '../people/person.ts'
import { hasMoved, movedWith, outOfReach } from '../people/reach.ts'
import { findPerson, roleOf, teamOf } from '../topics/programme/lookup.ts'
import type { Programme } from '../topics/programme/programme.ts'
import type { Heard } from './heard.ts'
import { heardLast } from './inOtherProgrammes.ts'

/** Teams' language where it is one of ours. */
const languageFrom = (locale: string | null): Language | undefined => {
  const language = locale?.toLowerCase().split('-')[0]
  return language === 'nl' || language === 'en' ? language : undefined
}

/** `UTC` says where a machine is, such as a desktop in a data centre, and not where somebody lives. */
const isPlace = (zone: string): boolean => zone.includes('/') && !/^etc\//i.test(zone)

const isZone = (zone: string): boolean => {
  if (!isPlace(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false // A zone that this machine's calendar does not know.
  }
}

/** What is stored was checked before, and asking the calendar takes longer than all else here. */
const zoneFrom = (zone: string | null, before: Person | undefined): string | undefined =>
  zone !== null && (zone === before?.zone || isZone(zone)) ? zone : undefined

/** What the programme's file says of whoever speaks; by the address that was matched before, where it was. */
export const inFile = ({ who }: Heard, programme: Programme, before: Person | undefined) => {
  const email = who.claimed ? null : (who.email ?? before?.email ?? null)
  return findPerson(programme, { entraId: who.entraId, ...(email !== null && { email }) })
}

type Listed = ReturnType<typeof inFile>

/** What the file says of somebody whom it lists, else what they chose, as far as the programme still has it. */
const placeOf = (listed: Listed, programme: Programme, before: Person | undefined) => {
  if (listed) return { role: listed.role, team: teamAmong(listed.teams, before?.team) }
  return {
    role: roleOf(programme, before?.role ?? '')?.id ?? null,
    team: teamOf(programme, before?.team ?? '')?.id ?? null,
  }
}

/** Whoever is in more teams keeps the one that they are in now. */
const teamAmong = (teams: readonly string[], now: string | null | undefined): string | null =>
  teams.find(team => team === now) ?? teams[0] ?? null

/** An installation comes without name, locale and zone: what was stored before stands, or what the file says. */
const nameFrom = ({ who }: Heard, listed: Listed, before: Person | undefined): string =>
  who.name || before?.name || (listed?.name ?? '')

/** Whether the programme lists them, and by which address: one that was told once is kept. */
const standingOf = ({ who }: Heard, listed: Listed, before: Person | undefined) => ({
  email: listed?.email ?? who.claimed ?? before?.email ?? null,
  // That they are listed no longer is noticed when a version is loaded: then what they have open is closed.
  listed: listed !== undefined || (before?.listed ?? false),
  guest: who.guest ?? before?.guest ?? false,
})

/** Whether anything can reach them after this. A removal that comes late takes nothing away. */
const reachAfter = ({ what, at, place }: Heard, last: Person | undefined) => {
  const { spokeAt = null, unreachable = null } = last ?? {}
  const isLate = spokeAt !== null && at < spokeAt
  if (what.kind === 'removed' && !isLate) return 'uninstalled'
  return what.kind !== 'removed' && place === 'personal' ? null : outOfReach(unreachable)
}

/** When they were heard, and whether they can be reached since; `last` is how they were heard before, here or elsewhere. */
const presenceOf = (heard: Heard, before: Person | undefined, last: Person | undefined) => {
  const reach = reachAfter(heard, last)
  return {
    spokeAt: heard.what.kind === 'removed' ? (last?.spokeAt ?? null) : heard.at,
    // Until it is noticed that they belong here again: then what leaving did is undone as well.
    unreachable: hasMoved(before?.unreachable) ? movedWith(reach) : reach,
  }
}

/** Who meets whom. `language`, where it is set, is spoken whatever the client says. */
export type Meeting = {
  readonly programme: Programme
  readonly language: Language | null
  readonly before: Person | undefined
  /** As another programme last heard them, where one did. */
  readonly elsewhere?: Person | undefined
  readonly newId: () => string
}

/** The person who speaks, as they are now: what is stored, brought up to date with what Teams and the programme say. */
export const meet = (heard: Heard, meeting: Meeting): Person => {
  const { programme, language, before, newId } = meeting
  const last = heardLast(before, meeting.elsewhere)
  const { who, chat, place } = heard
  const { tenant, entraId, teamsId } = who
  const listed = inFile(heard, programme, before)
  return {
    id: before?.id ?? newId(),
    programme: programme.id,
    tenant,
    entraId,
    teamsId,
    name: nameFrom(heard, listed, before),
    language: language ?? languageFrom(who.locale) ?? before?.language ?? programme.language,
    chosenLanguage: last?.chosenLanguage ?? null,
    zone: zoneFrom(who.zone, before) ?? before?.zone ?? programme.rhythm.zone,
    ...placeOf(listed, programme, before),
    chat: place === 'personal' ? chat : (before?.chat ?? heard.own ?? null),
    welcomed: before?.welcomed ?? 0,
    metAt: before ? before.metAt : heard.at,
    ...standingOf(heard, listed, before),
    leftAt: before?.leftAt ?? null,
    ...presenceOf(heard, before, last),
    rhythm: last ? readOwnRhythm(last.rhythm) : {},
    revision: before?.revision ?? 0,
  }
}
