import type { Person } from '../people/person.ts'
import type { LookedAt, Looker } from '../privacy/looked.ts'

/**
 * A way to one's own data for a moment: `hash` is of the secret in its address, which is kept nowhere. Of a way to a
 * picture it begins with `PICTURE_LINK`. Saving one ends what its person has left of the same kind, and no other.
 */
export type NewLink = { readonly hash: string; readonly expiresAt: string }

/** How the hash of a way to a picture begins; no hash has a colon. */
export const PICTURE_LINK = 'picture:'

/** A row as it is stored. */
export type StoredRow = Readonly<Record<string, string | number | null>>

/** As what somebody else named this person, under which name and on which day; not by whom, nor in which words. */
export type Named = {
  readonly as:
    | 'companion'
    | 'addressee'
    | 'witness'
    | 'leaver'
    | 'offered'
    | 'looker'
    | 'poster'
    | 'noticed'
    | 'roundMaker'
  readonly name: string | null
  readonly day: string
}

/** Who looked into this person's data; `name` is theirs, null for who is gone and for oneself. */
export type Seen = {
  readonly at: string
  readonly by: Looker
  readonly name: string | null
  readonly what: LookedAt
}

/** A kept version of the programme, as JSON. */
export type KeptVersion = {
  readonly number: number
  readonly loadedAt: string
  readonly content: string
}

/** All that is stored about one person. `tables` holds every row that is theirs, by the name of its table. */
export type Everything = {
  readonly tables: Readonly<Record<string, readonly StoredRow[]>>
  readonly named: readonly Named[]
  /** The last one first. */
  readonly seen: readonly Seen[]
  readonly versions: readonly KeptVersion[]
}

/** Where one's own data is read. All hold for the programme that the link or the call names. */
export type OwnData = {
  /** Whose link this is, while it can still be used; nothing changes. */
  linkOwner(link: { readonly hash: string; readonly at: string }): Promise<Person | undefined>
  /**
   * Uses a link up, once, however many try at once. Writes in the trail, as `trail`, that its owner looked; null for a
   * link to something else than their own data.
   */
  useLink(link: {
    readonly hash: string
    readonly at: string
    readonly trail: string | null
  }): Promise<Person | undefined>
  everythingOf(programme: string, person: string): Promise<Everything>
}
