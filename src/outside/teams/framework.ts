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
export const callerWith = (
  authentication: Authentication,
  activity: Incoming,
  authorization: string,
): Promise<Caller> => authentication.authenticateRequest(activityOf(activity), authorization)

/** Takes an activity through the adapter; gives what the handlers answered, and rejects when they do. */
export type Pipeline = (
  activity: Incoming,
  caller: Caller,
  handle: (context: TurnContext) => Promise<unknown>,
) => Promise<Answer | null>

/** The adapter's other entrance prints every error with its token and echoes it to the caller; this one does not. */
export function openPipeline(authentication: Authentication): Pipeline {
  const adapter = new CloudAdapter(authentication)
  adapter.onTurnError = (_context, error) => Promise.reject(error)
  return async (activity, caller, handle) => {
    let answer: Answer | null = null
    await adapter.processActivityDirect(caller, activityOf(activity), async context => {
      await handle(context)
      answer = context.turnState.get(INVOKE_RESPONSE_KEY)?.value ?? null
    })
    return answer
  }
}

type Activity = Parameters<Authentication['authenticateRequest']>[0]

/** The framework's type wants every field that an activity can have; it uses those that were checked. */
const activityOf = (activity: Incoming): Activity => activity as unknown as Activity

/** The other way round: within a turn the context carries the activity that was checked. */
export const incomingOf = (context: TurnContext): Incoming => context.activity as unknown as Incoming
