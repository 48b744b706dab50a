import {
  type AuthenticationResult,
  ConfidentialClientApplication,
  type INetworkModule,
  ManagedIdentityApplication,
} from '@azure/msal-node'
import type { Ask } from './ask.ts'
import type { Certificate } from './certificate.ts'

/** Who the bot is to Microsoft: the id and the tenant of its registration, and what proves that it is that bot. */
export type Credentials = { readonly id: string; readonly tenant: string; readonly proof: Proof }

export type Proof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  /** The machine that it runs on vouches for it. */
  | { readonly kind: 'managedIdentity' }

/** A token that Teams takes; `endsAt` is in milliseconds since 1970. */
export type Issued = { readonly token: string; readonly endsAt: number }

const teams = 'https://api.botframework.com'

/** Fetches a token with these credentials, anew each time. Rejects when there is none to be had. */
export function issuing(credentials: Credentials, ask: Ask): () => Promise<Issued> {
  const acquire = acquiring(credentials, { networkClient: networkOver(ask) })
  return async () => {
    const result = await acquire()
    if (!result?.accessToken || !result.expiresOn) throw new Error('no token')
    return { token: result.accessToken, endsAt: result.expiresOn.getTime() }
  }
}

type Acquire = () => Promise<AuthenticationResult | null>
type System = { readonly networkClient: INetworkModule }

function acquiring({ id, tenant, proof }: Credentials, system: System): Acquire {
  if (proof.kind === 'managedIdentity') return asIdentity(id, system)
  const authority = `https://login.microsoftonline.com/${tenant}`
  const client = new ConfidentialClientApplication({
    auth: { clientId: id, authority, ...proving(proof) },
    system,
  })
  return () => client.acquireTokenByClientCredential({ scopes: [`${teams}/.default`], skipCache: true })
}

function asIdentity(id: string, system: System): Acquire {
  const client = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: id },
    system,
  })
  return () => client.acquireToken({ resource: teams, forceRefresh: true })
}

function proving(proof: Exclude<Proof, { kind: 'managedIdentity' }>) {
  if (proof.kind === 'password') return { clientSecret: proof.password }
  const { thumbprint, privateKey, chain } = proof.certificate
  return { clientCertificate: { thumbprintSha256: thumbprint, privateKey, x5c: chain } }
}

/** Microsoft's library, with our deadline on every request. */
function networkOver(ask: Ask): INetworkModule {
  const send = async <T>(method: string, url: string, request: { headers?: object; body?: string } = {}) => {
    const { status, headers, body } = await ask(url, { ...request, method } as RequestInit)
    // The library asks for a type that nobody can check for it, and reads the body with care.
    return { status, headers: { ...headers }, body: body as T }
  }
  return {
    sendGetRequestAsync: (url, request) => send('GET', url, request),
    sendPostRequestAsync: (url, request) => send('POST', url, request),
  }
}
