import { type KeyObject, sign } from 'node:crypto'
import type { SigningKey } from './tokens.ts'

// Just enough of DER to write a certificate that nobody else signed, so that no private key lies among the tests.

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
const text = (tag: number, words: string): Buffer => der(tag, Buffer.from(words))

const rsaWithSha256 = sequence(der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05))
const commonName = der(0x06, Buffer.from('550403', 'hex'))
const name = sequence(der(0x31, sequence(commonName, text(0x0c, 'waarmaker.example'))))
const years = sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z'))

const pem = (what: string, body: Buffer): string =>
  `-----BEGIN ${what}-----\n${body.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${what}-----\n`

function certificateOf({ publicKey, privateKey }: SigningKey): string {
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const told = sequence(der(0x02, Buffer.from([1])), rsaWithSha256, name, years, name, key)
  const signature = sign('RSA-SHA256', told, privateKey)
  return pem('CERTIFICATE', sequence(told, rsaWithSha256, der(0x03, Buffer.from([0]), signature)))
}

const keyOf = (privateKey: KeyObject): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** The parts of a file such as a key vault gives. */
export const pemOf = (key: SigningKey): { readonly key: string; readonly certificate: string } => ({
  key: keyOf(key.privateKey),
  certificate: certificateOf(key),
})
