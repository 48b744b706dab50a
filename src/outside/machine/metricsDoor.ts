import { createServer, type RequestListener } from 'node:http'
import type { OpenMeter } from './meter.ts'

export type MetricsDoor = { readonly host: string; readonly port: number; readonly meter: OpenMeter }

/** Serves `/metrics` on a port of its own; gives what closes it. Rejects when the port cannot be had. */
export function openMetricsDoor({ host, port, meter }: MetricsDoor): Promise<() => void> {
  const { promise, resolve, reject } = Promise.withResolvers<() => void>()
  const server = createServer(showing(meter))
  server.once('error', reject)
  server.listen(port, host, () =>
    resolve(() => {
      server.close()
      server.closeAllConnections()
    }),
  )
  return promise
}

/** Without `writeHead`, since restify puts its own in the place of Node's, for every server of the process. */
const showing =
  (meter: OpenMeter): RequestListener =>
  async ({ method, url }, response) => {
    const known = method === 'GET' && url === '/metrics'
    const shown = known ? await meter.text().catch(() => null) : null
    response.statusCode = shown ? 200 : known ? 503 : 404
    response.setHeader('content-type', shown?.type ?? 'text/plain')
    response.end(shown?.body)
  }
