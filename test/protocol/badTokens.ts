import type { Issuer } from '../standIns/issuer.ts'
import { newKey, signed, signedWithPublicKey, unsigned } from '../standIns/tokens.ts'

/** Whom a token should be for. */
export type From = { readonly issuer: Issuer; readonly bot: string; readonly tenant: string }

const seconds = () => Math.floor(Date.now() / 1000)
const other = newKey('key-1')

/** Every token that is not good: the reason that an operator reads, and the head of the request that carries it. */
export const badTokens: Readonly<Record<string, [string, (from: From) => string | undefined]>> = {
  'no token': ['noToken', () => undefined],
  'an empty token': ['malformed', () => 'Bearer '],
  'another scheme': ['malformed', ({ issuer }) => `Basic ${issuer.token()}`],
  'two tokens': ['malformed', ({ issuer }) => `Bearer ${issuer.token()} ${issuer.token()}`],
  'no JSON': ['malformed', () => 'Bearer a.b.c'],
  'JSON of nothing': ['malformed', () => 'Bearer bnVsbA.bnVsbA.bnVsbA'],
  'a text without end': ['malformed', () => `Bearer ${'a.'.repeat(4000)}`],
  'a header that must be understood': [
    'malformed',
    ({ issuer }) => `Bearer ${signed(issuer.claims(), issuer.key, { crit: ['b64'], b64: false })}`,
  ],
  'no key id': [
    'malformed',
    ({ issuer }) => `Bearer ${signed(issuer.claims(), issuer.key, { kid: undefined })}`,
  ],
  'no time': ['malformed', ({ issuer }) => `Bearer ${issuer.token({ exp: undefined })}`],
  'a time that is a text': [
    'malformed',
    ({ issuer }) => `Bearer ${issuer.token({ exp: `${seconds() + 60}` })}`,
  ],
  'no service url': ['malformed', ({ issuer }) => `Bearer ${issuer.token({ serviceurl: undefined })}`],
  'several audiences': ['malformed', ({ issuer, bot }) => `Bearer ${issuer.token({ aud: [bot, 'other'] })}`],
  'alg none': ['algorithm', ({ issuer }) => `Bearer ${unsigned(issuer.claims(), issuer.key)}`],
  'HS256 with the public key': [
    'algorithm',
    ({ issuer }) => `Bearer ${signedWithPublicKey(issuer.claims(), issuer.key)}`,
  ],
  'RS512 in its header': [
    'algorithm',
    ({ issuer }) => `Bearer ${signed(issuer.claims(), issuer.key, { alg: 'RS512' })}`,
  ],
  'another issuer': [
    'issuer',
    ({ issuer }) => `Bearer ${issuer.token({ iss: 'https://api.botframework.com/' })}`,
  ],
  'the emulator': [
    'issuer',
    ({ issuer, bot, tenant }) => {
      const iss = `https://sts.windows.net/${tenant}/`
      return `Bearer ${issuer.token({ iss, appid: bot, ver: '1.0', tid: tenant })}`
    },
  ],
  'the newer emulator': [
    'issuer',
    ({ issuer, bot, tenant }) => {
      const iss = `https://login.microsoftonline.com/${tenant}/v2.0`
      return `Bearer ${issuer.token({ iss, azp: bot, ver: '2.0' })}`
    },
  ],
  'another bot': [
    'audience',
    ({ issuer }) => `Bearer ${issuer.token({ aud: '00000000-0000-4000-8000-000000000009' })}`,
  ],
  'a time that is over': ['time', ({ issuer }) => `Bearer ${issuer.token({ exp: seconds() - 301 })}`],
  'a time to come': ['time', ({ issuer }) => `Bearer ${issuer.token({ nbf: seconds() + 310 })}`],
  'an unknown key': ['unknownKey', ({ issuer }) => `Bearer ${signed(issuer.claims(), newKey('key-9'))}`],
  'a wrong key': ['signature', ({ issuer }) => `Bearer ${signed(issuer.claims(), other)}`],
  'a signature of something else': [
    'signature',
    ({ issuer }) => {
      const [head, , signature] = issuer.token().split('.')
      return `Bearer ${head}.${issuer.token({ x: 1 }).split('.')[1]}.${signature}`
    },
  ],
  'no signature': ['signature', ({ issuer }) => `Bearer ${issuer.token().replace(/[^.]+$/, '')}`],
}
