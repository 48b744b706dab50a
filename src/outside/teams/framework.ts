import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  INVOKE_RESPONSE_KEY,
  type TurnContext,
} from 'botbuilder'
import { ClaimsIdentity } from 'botframework-connector'
import type { Incoming } from './activity.ts'
import type { Answer } from './answer.ts'
import type { Claims } from './gate.ts'
import { issuer } from './keys.ts'

type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>
export type Caller = Awaited<ReturnType<Authentication['authenticateRequest']>>

/**
 * Teams, by the claims of a token that was checked. The framework would check it again, in a way that keeps every key
 * for ever, prints it, and has a second door for the emulator.
 */
export function callerBy(claims: Claims): Caller {
  const told = Object.entries(claims).map(([type, value]) => ({ type, value: String(value) }))
  return callerWith(new ClaimsIdentity(told, true))
}

/** In development nobody has to tell who they are. */
export const anybody = (): Caller => callerWith(new ClaimsIdentity([], 'anonymous'))

const callerWith = (claimsIdentity: ClaimsIdentity): Caller => ({
  claimsIdentity,
  audience: issuer,
  connectorFactory: { create: async () => noClient },
})

/** Takes an activity through the adapter; gives what the handlers answered, and rejects as they do. */
export type Pipeline = (
  activity: Incoming,
  caller: Caller,
  handle: (context: TurnContext) => Promise<unknown>,
) => Promise<Answer | null>

/** The adapter's other entrance prints every error with its token and echoes it to the caller; this one does not. */
export function openPipeline(): Pipeline {
  const adapter = new CloudAdapter(mute(new ConfigurationBotFrameworkAuthentication({})))
  adapter.onTurnError = (_context, error) => Promise.reject(error)
  return async (activity, caller, handle) => {
    // Read within the turn, because its context is gone afterwards, and so is the kind of an error.
    let taken: Promise<Answer | null> = Promise.resolve(null)
    await adapter.processActivityDirect(caller, activityOf(activity), async context => {
      taken = handle(context).then(() => context.turnState.get(INVOKE_RESPONSE_KEY)?.value ?? null)
      await taken.catch(() => {})
    })
    return taken
  }
}

/**
 * The framework makes two clients for each turn, which take a quarter of its time. Here nothing is sent through the
 * framework, so that nothing can be: not in a turn, and not after it, where a failure would end the process.
 */
const noClient = {} as Awaited<ReturnType<NonNullable<Caller['connectorFactory']>['create']>>

const mute = (authentication: Authentication): Authentication =>
  Object.create(authentication, { createUserTokenClient: { value: async () => noClient } })

type Activity = Parameters<Authentication['authenticateRequest']>[0]

/** The framework's type wants every field that an activity can have; it uses those that were checked. */
const activityOf = (activity: Incoming): Activity => activity as unknown as Activity

/** The other way round: within a turn the context carries the activity that was checked. */
export const incomingOf = (context: TurnContext): Incoming => context.activity as unknown as Incoming
