import type { Clock } from '../../../ports/clock.ts'
import { type NewLink, PICTURE_LINK } from '../../../ports/ownData.ts'
import type { Secrets } from '../../../ports/secrets.ts'
import { linkExpiry } from '../../ownData/linkExpiry.ts'

export type PictureLinks = {
  readonly clock: Clock
  readonly secrets: Secrets
  /** The address at which the picture is opened that this stands for. */
  readonly pictureAt: (which: string) => string
}

/** The round and the secret that stand in an address; undefined for what is none. */
export const pictureIn = (which: string): { readonly round: string; readonly secret: string } | undefined => {
  const [, round, secret] = /^([^/]+)\/([^/]+)$/.exec(which) ?? []
  return round && secret ? { round, secret } : undefined
}

/**
 * What is kept of a link. The secret opens this round and no other, and nothing else that a secret opens: an address
 * holds no new line, so none is read as this text but here.
 */
export const keptOf = (
  { hashOf }: Pick<Secrets, 'hashOf'>,
  { round, secret }: { readonly round: string; readonly secret: string },
): string => PICTURE_LINK + hashOf(`${round}\n${secret}`)

/** A new way to the picture of a round, in the place of any earlier way of this person to a picture. */
export const newPictureLink = ({ clock, secrets, pictureAt }: PictureLinks, round: string) => {
  const secret = secrets.next()
  const expiresAt = linkExpiry(clock)
  const link: NewLink = { hash: keptOf(secrets, { round, secret }), expiresAt }
  return { address: pictureAt(`${round}/${secret}`), link }
}
