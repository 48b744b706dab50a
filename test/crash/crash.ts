/** `npm run crash`: kills the product again and again, and says what became of all that it was to do. */
import { parseArgs } from 'node:util'
import { startPostgres } from '../postgres/startPostgres.ts'
import { kill, type Run } from './kill.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    people: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    on: { type: 'string' },
  },
})
const told = { kills: Number(values.kills), people: Number(values.people), seed: Number(values.seed) }

const byPoint = ({ killed }: Run): string =>
  [...Map.groupBy(killed, ({ point }) => point)].map(([point, all]) => `${point} ${all.length}`).join(', ')

const tell = (name: string, run: Run): void => {
  const slowest = Math.max(...run.killed.map(({ backAfter }) => backAfter ?? 0))
  console.log(`\n${name}: killed ${run.killed.length} times (${byPoint(run)})`)
  console.log(`  prompts over ${run.weeks} weeks: ${JSON.stringify(run.states)}`)
  console.log(`  Teams took ${run.sent} messages and refused ${run.refused} as too many`)
  console.log(
    `  ready again within ${(slowest / 1000).toFixed(1)} s, and the next message within ${(run.silence / 1000).toFixed(1)} s`,
  )
  for (const one of run.wrong.slice(0, 20)) console.log(`  WRONG ${one}`)
  if (run.wrong.length > 20) console.log(`  and ${run.wrong.length - 20} more`)
  if (run.wrong.length > 0) process.exitCode = 1
}

/** A run takes many minutes: whoever waits sees that it goes on. */
const tellOn = (nth: number): void => {
  if (nth > 0 && nth % 20 === 0) console.error(`killed ${nth} times of ${told.kills}`)
}

const onSqlite = (): Promise<Run> =>
  kill({ ...told, instances: 1, databaseUrl: null, between: async nth => tellOn(nth) })

const onPostgres = async (): Promise<Run> => {
  const postgres = await startPostgres({ durable: true })
  try {
    const databaseUrl = await postgres.fresh()
    const between = async (nth: number) => {
      tellOn(nth)
      if (nth % 20 === 10) await postgres.restart()
      else if (nth % 10 === 5) await postgres.cutOff()
    }
    return await kill({ ...told, instances: 2, databaseUrl, between })
  } finally {
    await postgres.stop()
  }
}

if (values.on !== 'postgres') tell('the embedded database', await onSqlite())
if (values.on !== 'sqlite') tell('Postgres, two instances', await onPostgres())
