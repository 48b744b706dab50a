import type { Log } from '../../ports/log.ts'
import { type Ask, asItIs, askWithin, type Reroute } from './ask.ts'
import { readCertificate } from './certificate.ts'
import { type Credentials, issuing } from './credentials.ts'
import { type Gate, openGate } from './gate.ts'
import { openKeys } from './keys.ts'
import { keepToken, type Token } from './token.ts'

/** The same credentials before anything is read: the certificate is the path of a file. */
export type Registration = {
  readonly id: string
  readonly tenant: string
  readonly proof:
    | { readonly kind: 'password'; readonly password: string }
    | { readonly kind: 'certificate'; readonly file: string }
    | { readonly kind: 'managedIdentity' }
}

/** By what Teams knows us, and we know Teams. */
export type Trust = {
  readonly gate: Gate
  readonly token: Token
  /** What is not there yet; nothing when both ways can be trusted. */
  readonly lacks: () => readonly ('keys' | 'token')[]
  readonly close: () => void
}

export type TrustSetting = {
  readonly registration: Registration
  readonly log: Log
  readonly reroute?: Reroute | undefined
  /** How long to wait after a fetch that failed, in milliseconds. */
  readonly retryAfter?: number
}

export type Trusted =
  | { readonly ok: true; readonly trust: Trust }
  | { readonly ok: false; readonly why: string }

const within = 5_000
const usualRetry = 1_000

/** Begins to fetch the keys and a token at once, and does not wait for them. */
export async function openTrust(setting: TrustSetting): Promise<Trusted> {
  const credentials = await credentialsOf(setting.registration)
  if (!credentials.ok) return credentials
  return { ok: true, trust: trustBy(credentials.credentials, setting) }
}

function trustBy(
  credentials: Credentials,
  { log, reroute = asItIs, retryAfter = usualRetry }: TrustSetting,
): Trust {
  const ask: Ask = askWithin(within, reroute)
  const now = Date.now
  const failing = (what: string) => (error: unknown) => log.error(what, { why: causeOf(error) })
  const keys = openKeys({ ask, now, retryAfter, failed: failing('the keys of Teams could not be fetched') })
  const issue = issuing(credentials, ask)
  const own = keepToken({ issue, now, retryAfter, failed: failing('a token for Teams could not be fetched') })
  keys.renew()
  own.renew()
  return {
    gate: openGate({ id: credentials.id, keys, now }),
    token: own.token,
    lacks: () => [
      ...(keys.areThere() ? [] : ['keys' as const]),
      ...(own.isThere() ? [] : ['token' as const]),
    ],
    close: () => {
      keys.close()
      own.close()
    },
  }
}

type CredentialsRead =
  | { readonly ok: true; readonly credentials: Credentials }
  | { readonly ok: false; readonly why: string }

async function credentialsOf({ id, tenant, proof }: Registration): Promise<CredentialsRead> {
  if (proof.kind !== 'certificate') return { ok: true, credentials: { id, tenant, proof } }
  const read = await readCertificate(proof.file)
  if (!read.ok) return read
  return {
    ok: true,
    credentials: { id, tenant, proof: { kind: 'certificate', certificate: read.certificate } },
  }
}

/** A code such as `invalid_client` or ECONNREFUSED, or the kind of the error: its sentence can hold a secret. */
function causeOf(error: unknown): string {
  const { errorCode, code, cause, name } = Object(error)
  const told = [errorCode, code, Object(cause).code, name].find(one =>
    /^[\w-]{1,60}$/.test(String(one ?? '')),
  )
  return told ?? typeof error
}
