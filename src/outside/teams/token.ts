import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { Credentials } from './framework.ts'
import { withinTime } from './withinTime.ts'

/** The token that Teams wants of us. `fresh` fetches one anew. Rejects when there is none to be had. */
export type Token = (fresh: boolean) => Promise<string>

const audience = 'https://api.botframework.com'
const signIn = (tenant: string) => `https://login.microsoftonline.com/${tenant}`

/** The framework's credentials keep a token until it is nearly over; asked for by many at once, one is fetched. */
export function tokenOf(credentials: Credentials, deadline: number): Token {
  const factory = factoryFor(credentials)
  const create = () =>
    factory.createCredentials(credentials.id, audience, signIn(credentials.tenant), true) as Promise<unknown>
  let made: Promise<Fetching> | undefined
  let fetching: Promise<string> | undefined
  const fetchOne = async (fresh: boolean): Promise<string> => {
    made ??= create() as Promise<Fetching>
    return (await made).getToken(fresh)
  }
  return fresh => {
    fetching ??= withinTime(fetchOne(fresh), deadline).finally(() => {
      fetching = undefined
    })
    return fetching
  }
}

/** What the framework's credentials can do, and their type does not say. */
type Fetching = { getToken(fresh: boolean): Promise<string> }

export const factoryFor = ({ id, password, tenant }: Credentials) =>
  new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: id,
    MicrosoftAppPassword: password,
    MicrosoftAppTenantId: tenant,
  })
