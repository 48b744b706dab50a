import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** Sends bytes as they are, and gives all that comes back until the server ends the connection. */
export async function raw(port: number, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  const said = text(socket).catch(() => '')
  for (const part of parts) socket.write(part)
  const answer = await said
  socket.destroy()
  return answer
}

/** The status in what came back; null when the connection was ended without a word. */
export const statusIn = (answer: string): number | null => {
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? []
  return status === undefined ? null : Number(status)
}

/** The head of a request with a message; each of `more` is a header. */
export const headOf = (...more: readonly string[]): string =>
  ['POST /api/messages HTTP/1.1', 'host: x', 'content-type: application/json', ...more, '', ''].join('\r\n')
