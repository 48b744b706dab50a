import type { Chat } from '../people/person.ts'

/** What the organisation knows of somebody in a chat, by the id that Teams uses there. */
export type Directory = {
  /** Their e-mail address; null where there is none to be had now. Asked once, never repeated by itself; never rejects. */
  emailOf(chat: Chat, teamsId: string): Promise<string | null>
}
