import type { CardMessage } from '../../../../cards/activity.ts'
import type { JsonObject } from '../../../../cards/json.ts'
import type { Filled } from '../../../../topics/actionCard/cardForm.ts'
import type { Heard } from '../../../heard.ts'

/** A card before it is kept. It has its id from the form on, so that sending it twice makes one card. */
export type CardDraft = { readonly card: string; readonly filled: Filled }

/**
 * What somebody asks who makes a card of a message: the form, to see the card, the form again, or to have it posted.
 * Nothing of it is trusted: what comes back from Teams was in the hands of whoever asks. `team` is the team of Teams
 * that the conversation is in. A draft that cannot be read is null.
 */
export type AskedOfMessage = { readonly team: string | null } & (
  | { readonly do: 'open'; readonly text: string }
  | { readonly do: 'preview'; readonly draft: CardDraft }
  | { readonly do: 'edit' | 'send'; readonly draft: CardDraft | null }
)

/** What is shown for it. `preview` holds the card as the channel will see it; with `nothing` the window closes. */
export type ShownOfMessage =
  | { readonly show: 'dialog'; readonly title: string; readonly card: JsonObject; readonly isForm: boolean }
  | { readonly show: 'preview'; readonly message: CardMessage; readonly draft: CardDraft }
  | { readonly show: 'nothing' }

/** Makes an action card of a message. */
export type CardOfMessage = {
  /** Resolves when all that must be kept is on disk. Rejects when nothing could be. */
  readonly ask: (heard: Heard, asked: AskedOfMessage) => Promise<ShownOfMessage>
  /** What is shown when that failed or took too long, from nothing but what was asked; null where that says too little. */
  readonly afterFailure: (heard: Heard, asked: AskedOfMessage) => ShownOfMessage | null
}
