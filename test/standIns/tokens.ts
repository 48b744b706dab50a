import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A key of whoever signs tokens; `endorsements` are the channels that it is good for. */
export type SigningKey = {
  readonly id: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly endorsements: readonly string[]
}

export function newKey(id: string, endorsements: readonly string[] = ['msteams']): SigningKey {
  return { id, ...generateKeyPairSync('rsa', { modulusLength: 2048 }), endorsements }
}

export type Claims = Readonly<Record<string, unknown>>

const coded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A real RS256 token; what `header` holds wins. */
export function signed(claims: Claims, key: SigningKey, header: Claims = {}): string {
  const text = `${coded({ typ: 'JWT', alg: 'RS256', kid: key.id, ...header })}.${coded(claims)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key.privateKey).toString('base64url')}`
}

/** A token that looks like one of a key with this id, signed by nobody. */
export const forged = (claims: Claims, id: string): string =>
  `${coded({ typ: 'JWT', alg: 'RS256', kid: id })}.${coded(claims)}.AAAA`

/** A token without a signature. */
export const unsigned = (claims: Claims, key: SigningKey): string =>
  `${coded({ typ: 'JWT', alg: 'none', kid: key.id })}.${coded(claims)}.`

/** A token whose secret is the public key, which everybody has. */
export function signedWithPublicKey(claims: Claims, key: SigningKey): string {
  const text = `${coded({ typ: 'JWT', alg: 'HS256', kid: key.id })}.${coded(claims)}`
  const secret = key.publicKey.export({ type: 'spki', format: 'pem' })
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
