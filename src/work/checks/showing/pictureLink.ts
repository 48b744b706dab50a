import type { Clock } from '../../../ports/clock.ts'
import type { NewLink } from '../../../ports/ownData.ts'
import type { Secrets } from '../../../ports/secrets.ts'

/** How long somebody has to open the picture. The sentences about it say the same. */
const TEN_MINUTES = 600_000

export type PictureLinks = {
  readonly clock: Clock
  readonly secrets: Secrets
  /** The address at which the picture is opened that this stands for. */
  readonly pictureAt: (which: string) => string
}

/** What stands in an address, and what is kept of it: a secret that opens this round, and neither another nor anything else. */
export const pictureOf = (round: string, secret: string): string => `${round}/${secret}`

/** The round that an address names; undefined for what is none. */
export const roundOfPicture = (which: string): string | undefined => /^([^/]+)\/[^/]+$/.exec(which)?.[1]

/** A new way to the picture of a round, in the place of any earlier one of this person. */
export const newPictureLink = ({ clock, secrets, pictureAt }: PictureLinks, round: string) => {
  const which = pictureOf(round, secrets.next())
  const expiresAt = new Date(Date.parse(clock.now()) + TEN_MINUTES).toISOString()
  const link: NewLink = { hash: secrets.hashOf(which), expiresAt }
  return { address: pictureAt(which), link }
}
