import type { IncomingMessage } from 'node:http'

/** The status that refuses a request by its head alone, before its body is read; null when it may go on. */
export function refusalOf({ headers }: IncomingMessage, mostBytes: number): 413 | 415 | null {
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') return 415
  if (headers['transfer-encoding'] !== undefined && headers['transfer-encoding'].toLowerCase() !== 'chunked')
    return 415
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '')) return 415
  return Number(headers['content-length'] ?? 0) > mostBytes ? 413 : null
}
