import { freePortNear } from '../../env/local/port.ts'
import { openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { openCollector } from './collector.ts'
import { startProcess } from './productProcess.ts'

export type Line = Readonly<Record<string, string | number | null>>

/** `preload` is a file of this folder that is loaded before the product; `now` is the clock of Teams. */
type Terms = {
  readonly preload?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly now?: () => number
}

const metricsAt = async (port: number): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}/metrics`)).text()

/** The product, which tells an operator all that it can, with a fake Teams on the other side. */
export async function startWatched({
  preload = 'mishaps.mjs',
  environment = {},
  now = Date.now,
}: Terms = {}) {
  const teams = await openFakeTeams({ limits: 'off', now })
  const collector = await openCollector()
  const port = await freePortNear(0)
  const watching = { METRICS_PORT: `${port}`, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }
  const settings = { LOG_LEVEL: 'info', ...watching, ...environment }
  const first = await startProcess(preload, settings)
  const { dataDir, url } = first
  const products = [first]
  const talks = (product: typeof first) => teams.talksTo(`${product.url}/api/messages`)
  talks(first)
  const printed = () => products.map(one => one.printed()).join('\n')
  const lines = (): Line[] =>
    printed()
      .split('\n')
      .flatMap(line => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const stop = async () => products.at(-1)?.stop()
  /** Ends the process, and begins another one on the same database. */
  const restart = async () => {
    await stop()
    const product = await startProcess(preload, { ...settings, DATA_DIR: dataDir })
    products.push(product)
    talks(product)
  }
  const close = async () => {
    await stop()
    for (const product of products) await product.close()
    await teams.close()
    collector.close()
  }
  return {
    dataDir,
    url,
    printed,
    stop,
    restart,
    teams,
    collector,
    lines,
    close,
    metrics: () => metricsAt(port),
  }
}

export type Watched = Awaited<ReturnType<typeof startWatched>>
