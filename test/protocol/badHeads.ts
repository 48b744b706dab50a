// Heads of requests that are wrong.

/** Kinds of content that are almost JSON in UTF-8. */
export const otherTypes = ['application/json; charset=utf-16', 'application/json; x=y', 'text/json', '']

/** What a body is packed in on its way. */
export const badTransfers = ['gzip, chunked', 'deflate, chunked', 'identity', 'chunked, chunked']

/** Headers that leave two ways to read how long a body is, or none. */
export const badLengths: readonly (readonly string[])[] = [
  ['content-length: 2', 'transfer-encoding: chunked'],
  ['content-length: 2', 'content-length: 3'],
  ['content-length: -1'],
  ['content-length: 0x10'],
]

/** No ways to bring a message. */
export const badMethods = [
  'HEAD',
  'GET',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'CONNECT',
  'NONSENSE',
]

/** Where no message can be brought. */
export const oddPaths = [
  '/%zz',
  '/%00',
  '//',
  '/../../etc/passwd',
  '*',
  'http://[',
  '/api/messages/..%2f',
  `/${'a'.repeat(9_000)}`,
]

/** What stands in the place of the secret of a link. */
export const oddSecrets = [
  '',
  'x',
  '%zz',
  '%00',
  '%ff',
  '..%2f..%2fapi/messages',
  "' or 1=1 --",
  '%27%20or%201=1--',
  '__proto__',
  '?secret=x',
  'x/y/z',
  'a'.repeat(8_000),
].map(secret => secret.replaceAll(' ', '%20'))

/** Names of a host. */
export const oddHosts = ['[', 'a b', '', 'x:99999', '%', '@', 'http://x', '\u00ff', '1.2.3.4.5']
