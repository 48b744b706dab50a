import { createServer } from 'node:net'

/** The port that was really taken on loopback, or null when somebody else has it. 0 asks for any free one. */
function take(port: number): Promise<number | null> {
  return new Promise(done => {
    const server = createServer()
    server.once('error', () => done(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(address && typeof address === 'object' ? address.port : null))
    })
  })
}

export const isFree = async (port: number): Promise<boolean> => (await take(port)) !== null

/** This port, or any other when it is in use. */
export const freePortNear = async (port: number): Promise<number> =>
  (await take(port)) ?? (await take(0)) ?? port
