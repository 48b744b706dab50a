import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  INVOKE_RESPONSE_KEY,
  type TurnContext,
} from 'botbuilder'
import type { Incoming } from './activity.ts'
import type { Answer } from './answer.ts'
import { factoryFor } from './token.ts'

/** What checks the token of a request. */
export type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>

/** Of the app's registration: its id, a password, and the tenant that it belongs to. */
export type Credentials = { readonly id: string; readonly password: string; readonly tenant: string }

/** The door of the Bot Framework: without credentials it lets everybody in, which is for development only. */
export const authenticationWith = (credentials: Credentials | null): Authentication =>
  new ConfigurationBotFrameworkAuthentication({}, credentials ? factoryFor(credentials) : undefined)

export type Caller = Awaited<ReturnType<Authentication['authenticateRequest']>>

/** Who calls, by the token of the request. Rejects when it is not Teams. */
export async function callerWith(
  authentication: Authentication,
  activity: Incoming,
  authorization: string,
): Promise<Caller> {
  const caller = await authentication.authenticateRequest(activityOf(activity), authorization)
  return { ...caller, connectorFactory: { create: async () => noClient } }
}

/** Takes an activity through the adapter; gives what the handlers answered, and rejects as they do. */
export type Pipeline = (
  activity: Incoming,
  caller: Caller,
  handle: (context: TurnContext) => Promise<unknown>,
) => Promise<Answer | null>

/** The adapter's other entrance prints every error with its token and echoes it to the caller; this one does not. */
export function openPipeline(authentication: Authentication): Pipeline {
  const adapter = new CloudAdapter(mute(authentication))
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
