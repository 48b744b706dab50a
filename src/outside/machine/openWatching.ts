import type { Log } from '../../ports/log.ts'
import type { Store } from '../../ports/store.ts'
import { type KeyPlace, openActors } from './actors.ts'
import { type OpenMeter, openMeter } from './meter.ts'
import { openMetricsDoor } from './metricsDoor.ts'
import { onlyIds } from './traceIds.ts'
import { openTraces } from './traces.ts'
import { type OpenWatch, openWatch } from './watch.ts'

export type WatchingPlace = KeyPlace & {
  readonly host: string
  readonly metricsPort: number | null
  readonly tracesTo: string | null
}

export type Watching = OpenWatch & {
  readonly store: Store
  readonly meter: OpenMeter | null
  readonly close: () => Promise<void>
}

/** Opens all that an operator looks at, over this store. Rejects when the port of the metrics cannot be had. */
export async function openWatching(place: WatchingPlace, kept: Store, log: Log): Promise<Watching> {
  const { host, metricsPort, tracesTo } = place
  const meter = metricsPort === null ? null : await openMeter()
  const tracer = tracesTo === null ? onlyIds : await openTraces(tracesTo)
  const watch = openWatch({ log, meter, tracer, actorOf: openActors(place) })
  const store = watch.over(kept)
  meter?.waiting(store.waitingSends)
  const shut =
    meter && metricsPort !== null ? await openMetricsDoor({ host, port: metricsPort, meter }) : () => {}
  const close = async () => {
    shut()
    await tracer.close()
  }
  return { ...watch, store, meter, close }
}
