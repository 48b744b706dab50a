/** A good example or an idea that everybody in the channel may read, or a note to the maker of the card alone. */
export const CONTRIBUTION_KINDS = ['example', 'idea', 'note'] as const

export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number]

/** `picked`: the maker of the card turned it into an action. `withdrawn`: its writer took it back. */
export type ContributionStatus = 'shown' | 'picked' | 'withdrawn'

/** What somebody wrote to a card, in their own words. */
export type Contribution = {
  readonly id: string
  readonly card: string
  /** Whose words they are. */
  readonly person: string
  readonly run: string
  readonly kind: ContributionKind
  readonly text: string
  /** Whether the writer's name stands beside it. */
  readonly byName: boolean
  readonly status: ContributionStatus
  readonly madeAt: string
  readonly changedAt: string
}

/** As others read it: the name only where the writer chose that, and how many support it. */
export type ShownContribution = Contribution & { readonly name: string | null; readonly supporters: number }
