import type { Clock } from '../ports/clock.ts'
import type { Directory } from '../ports/directory.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { TenantPace } from './tenantPace.ts'

type Means = { readonly pace: Pick<TenantPace, 'answer'>; readonly clock: Clock }

/** The way out for whatever is sent beside the lanes: each request waits for its slot, as all others to its tenant. */
export const pacedMessenger = (messenger: Messenger, { pace, clock }: Means): Messenger => {
  const inTurn = async <T>(tenant: string, ask: () => Promise<T>) => {
    const held = await pace.answer(tenant)
    if (held === null) return ask()
    const retryAfter = Math.max(0, Date.parse(held) - Date.parse(clock.now()))
    return { kind: 'notSent', why: 'tooMany', retryAfter } as const
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
