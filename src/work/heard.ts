import type { Chat } from '../people/person.ts'

/** What reaches us from Teams, once it is validated: who, where, when and what. */
export type Heard = {
  /** The id of the activity, and a print of its time and content: the same press under another id has the same print. */
  readonly activity: string
  readonly print: string
  /** When it was said, by the clock of Teams: an instant in UTC, ISO 8601. */
  readonly at: string
  readonly who: Speaker
  /** Where it was said. In a group or channel others read along: not where a person's own cards belong. */
  readonly chat: Chat
  readonly place: 'personal' | 'group' | 'channel'
  /** Their own chat, where it was opened for this turn that began elsewhere. */
  readonly own?: Chat
  readonly what: Utterance
}

/** Identity is tenant and Entra object id. The rest is what Teams tells beside it, and may be absent. */
export type Speaker = {
  readonly tenant: string
  readonly entraId: string
  readonly teamsId: string
  readonly name: string
  readonly email: string | null
  /** Whether they are a guest, as far as the roster told in this turn. */
  readonly guest?: boolean
  /** An address of the file that would be theirs, had somebody else not come with it before. */
  readonly claimed?: string
  /** A BCP 47 tag such as `nl-NL`. */
  readonly locale: string | null
  /** An IANA zone. */
  readonly zone: string | null
}

export type Utterance =
  | { readonly kind: 'said'; readonly text: string }
  /**
   * A button: `data` is what the card carried, merged with its inputs, and is not trusted. `card` is the message it
   * was pressed on. An `execute` is answered with a card in its place; a `submit` (older clients) is not.
   */
  | {
      readonly kind: 'pressed'
      readonly data: unknown
      readonly card: string | null
      readonly as: 'execute' | 'submit'
    }
  /** The app was installed, or somebody opened the chat for the first time. */
  | { readonly kind: 'arrived' }
  /** The app was taken out of the chat. Nobody speaks here, so nothing is answered. */
  | { readonly kind: 'removed' }
  /** A message without text, such as only a picture. A reaction or an edit is not heard at all. */
  | { readonly kind: 'other' }

/** What the press itself is answered with: the card in its place, as Adaptive Card JSON. */
export type Reply = { readonly card: unknown }

/**
 * Takes one turn. Resolves when everything is on disk; what must be told beside the reply is then under way. Rejects
 * when nothing could be saved: Teams then brings the same activity again. After 9 s nobody waits for the answer any
 * more. A press as `execute` wants a card; with null the person is told briefly that it was noted.
 */
export type Hear = (heard: Heard) => Promise<Reply | null>
