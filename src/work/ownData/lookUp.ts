import type { Person } from '../../people/person.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Everything, NewLink } from '../../ports/ownData.ts'
import type { Secrets } from '../../ports/secrets.ts'
import type { Intent } from '../understand.ts'
import { everywhere, type ReadsEverywhere, together } from './everywhere.ts'
import { linkExpiry } from './linkExpiry.ts'

/** All that is stored of somebody, and a new way to read it: `address` holds the secret, and is kept nowhere. */
export type OwnLook = {
  readonly everything: Everything
  readonly link: NewLink
  readonly address: string
}

export type LookingUp = {
  readonly store: ReadsEverywhere
  readonly clock: Clock
  readonly secrets: Secrets
  /** The address at which the link with this secret is opened. */
  readonly ownDataAt: (secret: string) => string
}

export const wantsOwnData = (intent: Intent): boolean =>
  (intent.do === 'command' && intent.command === 'ownData') ||
  (intent.do === 'pressed' && intent.press.do === 'show' && intent.press.what === 'ownData')

export const lookUp = async (
  { store, clock, secrets, ownDataAt }: LookingUp,
  person: Person,
): Promise<OwnLook> => {
  const secret = secrets.next()
  const expiresAt = linkExpiry(clock)
  return {
    everything: together(await everywhere(store, person)),
    link: { hash: secrets.hashOf(secret), expiresAt },
    address: ownDataAt(secret),
  }
}
