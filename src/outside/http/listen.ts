import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../../ports/log.ts'

export type Opened =
  | { readonly kind: 'open'; readonly port: number; readonly close: () => Promise<void> }
  /** `code` is that of the system, such as EADDRINUSE. */
  | { readonly kind: 'closed'; readonly why: 'portInUse' | 'notAllowed' | 'other'; readonly code: string }

type Address = { readonly host: string; readonly port: number; readonly log: Log }

/** Takes connections at this address. `port` 0 takes any port that is free. */
export function listen(server: Server, { host, port, log }: Address): Promise<Opened> {
  const { promise, resolve } = Promise.withResolvers<Opened>()
  server.once('error', (error: NodeJS.ErrnoException) => resolve(closedBy(error.code ?? 'unknown')))
  server.listen(port, host, () => {
    // A server that listens on TCP has an address of this kind, never a path.
    const address = server.address() as AddressInfo
    // Such as EMFILE, when no more can be accepted for a moment: unheard it would end the process.
    server.on('error', error => log.error('connections could not be accepted', {}, error))
    resolve({ kind: 'open', port: address.port, close: () => close(server) })
  })
  return promise
}

const reasons: Readonly<Record<string, 'portInUse' | 'notAllowed'>> = {
  EADDRINUSE: 'portInUse',
  EACCES: 'notAllowed',
}

const closedBy = (code: string): Opened => ({ kind: 'closed', why: reasons[code] ?? 'other', code })

/** Takes no new requests, and waits for those under way, not for connections that a client keeps open. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.keepAliveTimeout = 1
  server.closeIdleConnections()
  await closed
}
