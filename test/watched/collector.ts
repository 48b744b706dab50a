import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A collector of OpenTelemetry on loopback, that keeps what it was sent as text. */
export async function openCollector() {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', chunk => (body += chunk))
    request.on('end', () => {
      bodies.push(`${request.url} ${body}`)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, received: () => bodies.join('\n'), close }
}

/** The spans in what was received. */
export function spansIn(received: string): Span[] {
  const bodies = received.split('\n').filter(Boolean)
  return bodies.flatMap(line => {
    // As the protocol says; a test that reads something else from it fails.
    const sent = JSON.parse(line.slice(line.indexOf(' '))) as Sent
    return sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
  })
}

export type Span = {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[]
}
type Sent = { resourceSpans: readonly { scopeSpans: readonly { spans: readonly Span[] }[] }[] }
