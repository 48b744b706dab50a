import { freePortNear } from '../../env/local/port.ts'
import { openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { openCollector } from './collector.ts'
import { startProcess } from './productProcess.ts'

export type Line = Readonly<Record<string, string | number | null>>

/** The product, which tells an operator all that it can, with a fake Teams on the other side. */
export async function startWatched() {
  const teams = await openFakeTeams({ limits: 'off' })
  const collector = await openCollector()
  const port = await freePortNear(0)
  const product = await startProcess('mishaps.mjs', {
    LOG_LEVEL: 'info',
    METRICS_PORT: `${port}`,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
  })
  teams.talksTo(`${product.url}/api/messages`)
  const lines = (): Line[] =>
    product
      .printed()
      .split('\n')
      .flatMap(line => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const close = async () => {
    await product.close()
    await teams.close()
    collector.close()
  }
  const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return { ...product, teams, collector, lines, close, metrics }
}

export type Watched = Awaited<ReturnType<typeof startWatched>>
