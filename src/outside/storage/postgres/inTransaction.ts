import type { Pool, PoolClient } from 'pg'

/** A statement on a connection that breaks rejects; the event besides, which nobody heard, would end the process. */
const saidByStatement = (): void => {}

/** Does work on one connection, in one transaction: all of it, or nothing where `keeps` says no to what it gives. */
export const inTransaction = async <T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  keeps: (done: T) => boolean = () => true,
): Promise<T> => {
  const client = await pool.connect()
  client.on('error', saidByStatement)
  try {
    await client.query('begin')
    const done = await work(client)
    await client.query(keeps(done) ? 'commit' : 'rollback')
    client.release()
    return done
  } catch (error) {
    // Closing the connection ends its transaction, also where it no longer listens.
    client.release(true)
    throw error
  } finally {
    client.off('error', saidByStatement)
  }
}
