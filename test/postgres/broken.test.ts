import { connect, createServer, type Socket } from 'node:net'
import { afterAll, expect, test, vi } from 'vitest'
import { backup } from '../../src/outside/storage/carry/backup.ts'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { quietLog } from '../storage/quietLog.ts'
import { anAction, fatima, knockOf, turnOf } from '../storage/turns.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

/** A way to the server that breaks off, once, every connection over which these words are asked. */
const openWay = async (url: string, words: string) => {
  const folder = new URL(url).searchParams.get('host')
  const sockets = new Set<Socket>()
  let armed = true
  const server = createServer(near => {
    const far = connect(`${folder}/.s.PGSQL.5432`)
    sockets.add(near).add(far)
    far.on('data', bytes => near.write(bytes)).on('error', () => near.destroy())
    near.on('error', () => far.destroy()).on('close', () => far.destroy())
    near.on('data', bytes => {
      if (!armed || !bytes.includes(words)) return far.write(bytes)
      armed = false
      near.resetAndDestroy()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    openConnections: () => [...sockets].filter(({ destroyed }) => !destroyed).length,
    url: `postgresql://postgres@127.0.0.1:${port}${new URL(url).pathname}`,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

test('a connection that breaks in the middle of a turn loses that turn and nothing else', async () => {
  const way = await openWay(await postgres.fresh(), 'insert into action')
  const opened = await openPostgres(way.url, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  const { store } = opened
  const turn = turnOf(fatima, 'a', { actions: [anAction] })
  await expect(store.save(turn)).rejects.toThrow()
  expect((await store.know(knockOf(fatima))).person).toBeUndefined()
  expect(await store.save(turn)).toBe('saved')
  await store.close()
  way.close()
})

test('a database that breaks off while its tables are made keeps no connection open', async () => {
  const way = await openWay(await postgres.fresh(), 'pg_advisory_lock')
  await expect(openPostgres(way.url, quietLog)).rejects.toThrow()
  await vi.waitFor(() => expect(way.openConnections()).toBe(0))
  const opened = await openPostgres(way.url, quietLog)
  if (opened.ok) await opened.store.close()
  expect(opened.ok).toBe(true)
  way.close()
})

test('a database without tables is not backed up, and says so', async () => {
  const url = await postgres.fresh()
  const made = await backup({ databaseUrl: url }, 'never', '2031-01-06T09:00:00.000Z')
  expect(made).toEqual({ ok: false, why: expect.stringContaining('not made its tables') })
})
