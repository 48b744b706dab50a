import type { IncomingMessage } from 'node:http'

/** What a body turned out to be: JSON, or the status that refuses it. */
export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 408 | 413 }

export type Limits = { readonly bytes: number; readonly depth: number; readonly ms: number }

/** Reads a body up to its limits. Stops reading at the first byte too many. */
export async function readBody(request: IncomingMessage, limits: Limits): Promise<Body> {
  const text = await textOf(request, limits)
  return typeof text === 'number' ? { ok: false, status: text } : parsed(text, limits.depth)
}

function textOf(request: IncomingMessage, { bytes, ms }: Limits): Promise<string | 400 | 408 | 413> {
  const { promise, resolve } = Promise.withResolvers<string | 400 | 408 | 413>()
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => resolve(408), ms)
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= bytes) chunks.push(chunk)
    else resolve(413)
  })
  request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
  request.once('error', () => resolve(400))
  request.once('close', () => resolve(400))
  return promise.finally(() => clearTimeout(timer))
}

function parsed(text: string, depth: number): Body {
  try {
    const value: unknown = JSON.parse(text)
    return isShallow(value, depth) ? { ok: true, value } : { ok: false, status: 400 }
  } catch {
    return { ok: false, status: 400 }
  }
}

/** Goes through a value level by level: one that recurses would fall at the depth that it looks for. */
export function isShallow(value: unknown, depth: number): boolean {
  let level: unknown[] = [value]
  for (let left = depth; level.length > 0; left -= 1) {
    if (left < 0) return false
    level = level.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return true
}
