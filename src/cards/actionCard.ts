import type { CardCounts, CardKind, CardStatus } from '../topics/actionCard/actionCard.ts'
import type { ContributionKind } from '../topics/actionCard/contribution.ts'
import type { AskedText, Offers } from '../topics/actionCard/offers.ts'

/** People by name, of those who chose that, and how many others there are. */
export type ShownPeople = { readonly names: readonly string[]; readonly others: number }

/** An example or an idea, as others read it. */
export type ShownText = {
  readonly id: string
  readonly kind: ContributionKind
  readonly text: string
  readonly name: string | null
  readonly supporters: number
}

/**
 * An action card as its channel sees it: plain data, the same for everybody, in the language that it is drawn in.
 * Whatever may not be told is not in it.
 */
export type ShownCard = {
  readonly id: string
  readonly kind: CardKind
  readonly status: CardStatus
  /** How the ambition is called. */
  readonly ambition: string
  /** The strategy's own line about it; null where no version of the programme has it. */
  readonly line: string | null
  readonly what: string
  readonly why: string | null
  /** The last day on which it is open. */
  readonly until: string
  /** How the team is called that it is for; null for everybody who reads the channel. */
  readonly audience: string | null
  readonly maker: string
  /** The day on which it was last corrected; null for never. */
  readonly editedOn: string | null
  /** The day on which it ended; null while it has not. */
  readonly endedOn: string | null
  readonly result: string | null
  /** What it asks people to write before all else; null where writing comes beside doing. */
  readonly asksFor: AskedText | null
  readonly counts: CardCounts
  /** What can be done with it now: nothing, once it is over. */
  readonly offers: Offers
  readonly joined: ShownPeople
  readonly done: ShownPeople
  /** The newest first. */
  readonly texts: readonly ShownText[]
  /** How many there are, these and older ones. */
  readonly written: number
}

/** What one person did with a card, and sees there beside what everybody sees. */
export type OwnView = {
  readonly isMaker: boolean
  readonly hasJoined: boolean
  readonly isDone: boolean
  readonly isStuck: boolean
  /** Whether the maker may know that it is they who are stuck, and whether others see their name. */
  readonly byName: boolean
  readonly isSeen: boolean
  /** Whether they wrote the maker what they are stuck with. */
  readonly hasNote: boolean
  /** Examples and ideas of their own, and those that they support, by id. */
  readonly written: readonly string[]
  readonly supported: readonly string[]
}
