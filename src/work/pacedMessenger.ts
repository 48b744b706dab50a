import type { Clock } from '../ports/clock.ts'
import type { Directory } from '../ports/directory.ts'
import type { Messenger, Opening, Outcome } from '../ports/messenger.ts'
import type { Delivering } from './deliver.ts'
import { heedWait } from './holds.ts'

type Means = Pick<Delivering, 'holds' | 'pace'> & { readonly clock: Clock }

/**
 * The way out for whatever is sent beside the lanes: each request waits for its slot, as all others to its tenant, and
 * what Teams asks for in its answer holds for all of them.
 */
export const pacedMessenger = (messenger: Messenger, { pace, holds, clock }: Means): Messenger => {
  const inTurn = async <T extends Outcome | Opening>(tenant: string, ask: () => Promise<T>) => {
    const held = await pace.answer(tenant)
    if (held !== null) {
      const retryAfter = Math.max(0, Date.parse(held) - Date.parse(clock.now()))
      return { kind: 'notSent', why: 'tooMany', retryAfter } as const
    }
    const said = await ask()
    heedWait({ holds, clock }, tenant, said)
    return said
  }
  return {
    post: (chat, activity) => inTurn(chat.tenant, () => messenger.post(chat, activity)),
    replace: (chat, target, activity) => inTurn(chat.tenant, () => messenger.replace(chat, target, activity)),
    open: to => inTurn(to.tenant, () => messenger.open(to)),
  }
}

/** The same for what is looked up: who cannot be asked about now is met without it. */
export const pacedDirectory = (directory: Directory, { pace }: Pick<Means, 'pace'>): Directory => ({
  memberOf: async (chat, teamsId) =>
    (await pace.answer(chat.tenant)) === null ? directory.memberOf(chat, teamsId) : null,
})
