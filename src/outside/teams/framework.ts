import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  INVOKE_RESPONSE_KEY,
  type TurnContext,
} from 'botbuilder'
import type { Incoming } from './activity.ts'
import type { Answer } from './answer.ts'

/** What checks the token of a request. */
export type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>

export type Credentials = { readonly appId: string; readonly password: string; readonly tenant: string }

/** The door of the Bot Framework: without credentials it lets everybody in, which is for development only. */
export function authenticationWith(credentials: Credentials | null): Authentication {
  if (!credentials) return new ConfigurationBotFrameworkAuthentication({})
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: credentials.appId,
    MicrosoftAppPassword: credentials.password,
    MicrosoftAppTenantId: credentials.tenant,
  })
}

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
