import type { Chat } from '../people/person.ts'

/** What the organisation tells of somebody: an address where they have one, and whether they are a guest there. */
export type Member = { readonly email: string | null; readonly guest: boolean }

/** What the organisation knows of somebody in a chat, by the id that Teams uses there. */
export type Directory = {
  /** Null where there is nothing to be had now. Asked once, never repeated by itself; never rejects. */
  memberOf(chat: Chat, teamsId: string): Promise<Member | null>
}
