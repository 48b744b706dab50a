import { listingOf } from './listing.ts'
import type { Programme } from './programme.ts'

/** What older versions of a programme had and its newest has not, each as it was last seen. */
export type Former = Pick<Programme, 'ambitions' | 'roles' | 'skills' | 'teams'>

/** A programme as it is in force: its newest version, and what stays readable of those before it. */
export type LoadedProgramme = {
  readonly programme: Programme
  /** Counts the versions of this programme from 1. */
  readonly version: number
  /** When this version was loaded: an instant. */
  readonly loadedAt: string
  readonly former: Former
}

/** One version of a programme; null where it says that the programme has ended. */
export type Version = {
  readonly number: number
  readonly loadedAt: string
  readonly programme: Programme | null
}

export const nothingFormer: Former = { ambitions: [], roles: [], skills: [], teams: [] }

/** The programme that all its versions, oldest first, lead to; undefined for none, or one that has ended. */
export function loadedFrom(versions: readonly Version[]): LoadedProgramme | undefined {
  const last = versions.at(-1)
  if (!last?.programme) return undefined
  const earlier = versions.flatMap(({ programme }) => programme ?? [])
  const { number, loadedAt, programme } = last
  return { programme, version: number, loadedAt, former: formerIn(earlier, programme) }
}

const formerIn = (all: readonly Programme[], now: Programme): Former => ({
  ambitions: gone(all, now, ({ ambitions }) => ambitions),
  roles: gone(all, now, ({ roles }) => roles),
  skills: gone(all, now, ({ skills }) => skills),
  teams: gone(all, now, ({ teams }) => teams),
})

type Named = { readonly id: string }

const gone = <T extends Named>(
  all: readonly Programme[],
  now: Programme,
  of: (one: Programme) => T[],
): T[] => {
  const left = new Set(of(now).map(({ id }) => id))
  const lastSeen = new Map(all.flatMap(of).map(one => [one.id, one]))
  return [...lastSeen.values()].filter(({ id }) => !left.has(id))
}

/** The bot's own tenant; null in development, where a programme that names none is for everybody. */
export type OwnTenant = string | null

/** Whether people of this tenant can take part in this programme. */
export const holdsTenant = ({ tenants }: Programme, tenant: string, own: OwnTenant): boolean =>
  tenants ? tenants.includes(tenant.toLowerCase()) : own === null || own === tenant.toLowerCase()

/** Whether two programmes can both hold somebody. */
export const shareTenant = (one: Programme, other: Programme, own: OwnTenant): boolean => {
  if (one.tenants) return one.tenants.some(tenant => holdsTenant(other, tenant, own))
  return other.tenants ? own === null || other.tenants.includes(own) : true
}

export type Whoever = { readonly tenant: string; readonly entraId: string }

/** Where people belong, of these programmes: made once, for asking it of thousands. */
export type Places = {
  /**
   * The programme that somebody belongs to: of those that hold their tenant the one that lists them, else the one that
   * is open; else one that may tell them whom to ask. Undefined: no programme holds their tenant.
   */
  readonly of: (who: Whoever) => LoadedProgramme | undefined
  /**
   * Whether somebody who is stored in the programme with this id cannot be in it any more: another one lists them, or it
   * is for their tenant no longer. What they say is heard elsewhere then, so that nothing may come to them from here.
   */
  readonly isElsewhere: (programme: string, who: Whoever) => boolean
}

/** A long list of people is gone through only where there is a choice. */
const listing = () => {
  const made = new Map<LoadedProgramme, ReturnType<typeof listingOf>>()
  return (loaded: LoadedProgramme, { entraId }: Whoever): boolean => {
    const lists = made.get(loaded) ?? listingOf(loaded.programme)
    made.set(loaded, lists)
    return lists({ entraId, email: null })
  }
}

export function placesIn(loaded: readonly LoadedProgramme[], own: OwnTenant): Places {
  const lists = listing()
  const holdingOf = ({ tenant }: Whoever) =>
    loaded.filter(({ programme }) => holdsTenant(programme, tenant, own))
  const listerAmong = (holding: readonly LoadedProgramme[], who: Whoever) =>
    holding.length < 2 ? undefined : holding.find(one => lists(one, who))
  return {
    of: who => {
      const holding = holdingOf(who)
      return listerAmong(holding, who) ?? holding.find(({ programme }) => programme.open) ?? holding[0]
    },
    isElsewhere: (id, who) => {
      const holding = holdingOf(who)
      const isHere = ({ programme }: LoadedProgramme) => programme.id === id
      const lister = listerAmong(holding, who)
      return !holding.some(isHere) || (lister !== undefined && !isHere(lister))
    },
  }
}

/** Whether somebody may take part: whoever is listed; and where the programme is open, everybody but a guest. */
export const isAdmitted = (
  { open }: Programme,
  { listed, guest }: { readonly listed: boolean; readonly guest: boolean },
): boolean => listed || (open && !guest)
