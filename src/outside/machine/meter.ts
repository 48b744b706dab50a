import type { Meter } from '../../ports/meter.ts'

export type OpenMeter = Meter & {
  /** All of it, as Prometheus reads it. */
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>
  /** Says how to count the sends that wait; asked whenever somebody reads. */
  readonly waiting: (count: () => Promise<number>) => void
}

/** In seconds: most of a turn takes milliseconds, and after ten Teams does not wait any more. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts with the client of Prometheus, which is loaded only where somebody reads. */
export async function openMeter(): Promise<OpenMeter> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name: `waarmaker_${name}`, help, labelNames, registers })
  const times = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Histogram({ name: `waarmaker_${name}`, help, labelNames, buckets, registers })

  const turns = counter('turns_total', 'Turns taken, by result.', 'result')
  const turnSeconds = times('turn_seconds', 'How long a turn took.')
  const sends = counter('sends_total', 'Sends tried, by what became of them.', 'outcome')
  const sendSeconds = times('send_seconds', 'How long Teams took to answer a send.')
  const databaseSeconds = times('database_seconds', 'How long the database took.', 'operation')
  const refused = counter('refused_total', 'What came in and was turned away.', 'why')
  const forgotten = counter(
    'forgotten_total',
    'Rows that were too old and went, by what made them so.',
    'since',
  )
  const asked = counter(
    'model_total',
    'Sentences that a language model was asked about, by result.',
    'result',
  )
  const modelSeconds = times('model_seconds', 'How long a language model took.')
  const rejections = counter('unhandled_rejections_total', 'Rejections that nothing handled: bugs.')
  let waiting: () => Promise<number> = async () => 0
  new Gauge({
    name: 'waarmaker_waiting_sends',
    help: 'Sends that wait, whoever has them.',
    registers,
    async collect() {
      // A database that is away must not hide the rest.
      this.set(await waiting().catch(() => Number.NaN))
    },
  })
  return {
    turn: (result, seconds) => {
      turns.inc({ result })
      turnSeconds.observe(seconds)
    },
    send: (outcome, seconds) => {
      sends.inc({ outcome })
      sendSeconds.observe(seconds)
    },
    database: (operation, seconds) => databaseSeconds.observe({ operation }, seconds),
    refused: why => refused.inc({ why }),
    forgot: (since, rows) => forgotten.inc({ since }, rows),
    modelAsked: (result, seconds) => {
      asked.inc({ result })
      modelSeconds.observe(seconds)
    },
    unhandledRejection: () => rejections.inc(),
    text: async () => ({ type: register.contentType, body: await register.metrics() }),
    waiting: count => {
      waiting = count
    },
  }
}
