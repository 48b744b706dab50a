import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { badBodies, badEncodings, badParts, badTypes, oddParts } from '../../protocol/badBodies.ts'
import {
  badLengths,
  badMethods,
  badTransfers,
  oddHosts,
  oddPaths,
  oddSecrets,
  otherTypes,
} from '../../protocol/badHeads.ts'
import type { Attempt, Expected, Got } from '../attempt.ts'
import { message, type Scene } from '../scene.ts'
import { goodHead, post, sendRaw } from '../send.ts'

type Try = () => Promise<Got>

const attempt = (what: string, expected: Expected, tries: readonly Try[]): Attempt => ({
  group: 'transport',
  what,
  expected,
  tries,
})

/** What is wrong with a request before anybody reads what it says, and with the shape of what it says. */
export const transport = (scene: Scene): Attempt[] => [
  ...heads(scene),
  ...encodings(scene),
  ...bodies(scene),
  ...sizes(scene),
  attempt('400 connections that say nothing', 'taken', [() => besideSilence(scene, 400)]),
]

/** Who is too slow is not waited for for ever. These take as long as the limits are, so they run beside all others. */
export const slowSenders = (scene: Scene): Attempt[] =>
  [
    { what: 'a connection that says nothing', parts: [''] },
    { what: 'half a head', parts: ['POST /api/messages HTTP/1.1\r\nhost: x\r\n'] },
    { what: 'half a body', parts: [goodHead(scene, 'content-length: 100'), '{"type"'] },
    { what: 'half a chunk', parts: [goodHead(scene, 'transfer-encoding: chunked'), '64\r\n{"type"'] },
  ].map(({ what, parts }) => ({
    ...attempt(
      `slow: ${what}`,
      'refused',
      Array(5).fill(() => sendRaw(scene, ...parts)),
    ),
    atOnce: 5,
    within: 16_000,
  }))

const ended = 'connection: close'

function heads(scene: Scene): Attempt[] {
  const line = (start: string, host = 'x') => `${start} HTTP/1.1\r\nhost: ${host}\r\n${ended}\r\n\r\n`
  const each = (all: readonly string[], head: (one: string) => string): Try[] =>
    all.map(one => () => sendRaw(scene, head(one)))
  const huge = goodHead(scene, `x: ${'a'.repeat(20_000)}`)
  return [
    attempt(
      'other methods',
      'refused',
      each(badMethods, method => line(`${method} /api/messages`)),
    ),
    attempt(
      'odd targets',
      'refused',
      each(oddPaths, path => line(`POST ${path}`)),
    ),
    attempt(
      'addresses of one’s own data that nobody was given',
      'refused',
      ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'].flatMap(method =>
        each(oddSecrets, secret => line(`${method} /gegevens/${secret}`)),
      ),
    ),
    attempt(
      'odd hosts',
      'either',
      each(oddHosts, host => line('GET /healthz', host)),
    ),
    attempt('an upgrade to a web socket', 'taken', [
      () =>
        sendRaw(
          scene,
          'GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: upgrade, close\r\nupgrade: websocket\r\n\r\n',
        ),
    ]),
    attempt(
      'two lengths, or none',
      'refused',
      badLengths.map(more => () => sendRaw(scene, goodHead(scene, ...more), '{}')),
    ),
    attempt('a head of 20,000 characters', 'refused', [() => sendRaw(scene, huge)]),
    attempt('no host', 'refused', [() => sendRaw(scene, 'GET /healthz HTTP/1.1\r\n\r\n')]),
    attempt('no HTTP', 'refused', [() => sendRaw(scene, '\u0016\u0003\u0001 hello\r\n\r\n')]),
  ]
}

function encodings(scene: Scene): Attempt[] {
  const body = JSON.stringify(message(scene))
  const chunk = `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`
  const encoded = (encoding: string, what: string | Uint8Array) => () =>
    post(scene, what, { 'content-encoding': encoding })
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  const notUtf8 = Buffer.from(body)
  notUtf8[notUtf8.indexOf('hoi')] = 0xff
  return [
    attempt(
      'content encodings that lie',
      'refused',
      badEncodings.map(one => encoded(one, 'no gzip')),
    ),
    attempt('50 MB packed in 50 KB', 'refused', [encoded('gzip', bomb)]),
    attempt(
      'other kinds of content',
      'refused',
      [...badTypes, ...otherTypes].map(type => () => post(scene, body, { 'content-type': type })),
    ),
    attempt(
      'bodies packed in transfer',
      'refused',
      badTransfers.map(
        one => () => sendRaw(scene, goodHead(scene, `transfer-encoding: ${one}`, ended), chunk),
      ),
    ),
    attempt('bytes that are no UTF-8', 'refused', [() => post(scene, notUtf8)]),
  ]
}

function bodies(scene: Scene): Attempt[] {
  const withValue = (json: string) =>
    JSON.stringify(message(scene, { value: 0 })).replace('"value":0', `"value":${json}`)
  const twice = ['{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"b":{"__proto__":1,"__proto__":2}}']
  const strange = ['{"__proto__":{"do":"stop"},"constructor":{}}', '{"a\\u0000":"\\ud800","b":1e308}']
  return [
    ...Object.entries(badBodies).map(([what, body]) =>
      attempt(`a body: ${what}`, 'refused', [() => post(scene, body)]),
    ),
    ...Object.entries(badParts).map(([what, part]) =>
      attempt(`an activity: ${what}`, 'refused', [() => post(scene, JSON.stringify(message(scene, part)))]),
    ),
    attempt(
      'a key twice',
      'refused',
      twice.map(json => () => post(scene, withValue(json))),
    ),
    attempt(
      'names of prototypes, NUL, half characters',
      'taken',
      strange.map(json => () => post(scene, withValue(json))),
    ),
    attempt('lesser fields of another kind', 'taken', [
      () => post(scene, JSON.stringify(message(scene, oddParts))),
    ]),
  ]
}

function sizes(scene: Scene): Attempt[] {
  const of = (more: object) => JSON.stringify(message(scene, more))
  const large = of({ text: 'a'.repeat(300_000) })
  const keys = Object.fromEntries(Array(11_000).fill(0).entries())
  const deep = JSON.parse(`${'[{"a":'.repeat(40)}1${'}]'.repeat(40)}`)
  const chunked = [goodHead(scene, 'transfer-encoding: chunked'), `${(400_000).toString(16)}\r\n${large}`]
  return [
    attempt('300 KB whose length is told', 'refused', [() => post(scene, large)]),
    attempt('300 KB whose length is not told', 'refused', [() => sendRaw(scene, ...chunked)]),
    attempt('11,000 keys', 'refused', [() => post(scene, of({ value: keys }))]),
    attempt('11,000 items', 'refused', [() => post(scene, of({ value: Array(11_000).fill(0) }))]),
    attempt('80 levels', 'refused', [() => post(scene, of({ value: deep }))]),
  ]
}

/** Asks whether the bot is alive while others keep connections open. */
async function besideSilence({ child }: Scene, count: number): Promise<Got> {
  const sockets = Array.from({ length: count }, () => connect({ port: child.port, host: '127.0.0.1' }))
  for (const socket of sockets) socket.on('error', () => undefined) // Being refused is good too.
  const { status } = await fetch(`http://127.0.0.1:${child.port}/healthz`)
  for (const socket of sockets) socket.destroy()
  return status
}
