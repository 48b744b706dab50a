import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { hasKeysTwice, withinSize } from './shape.ts'

/** What a body turned out to be: JSON, or the status that refuses it. */
export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 408 | 413 }

/** `entries` are the keys of all objects and the items of all lists together. */
export type Limits = {
  readonly bytes: number
  readonly depth: number
  readonly entries: number
  readonly ms: number
}

/** Reads a body up to its limits. Stops reading at the first byte too many. */
export async function readBody(request: IncomingMessage, limits: Limits): Promise<Body> {
  const bytes = await bytesOf(request, limits)
  return typeof bytes === 'number' ? { ok: false, status: bytes } : parsed(bytes, limits)
}

function bytesOf(request: IncomingMessage, { bytes, ms }: Limits): Promise<Buffer | 400 | 408 | 413> {
  const { promise, resolve } = Promise.withResolvers<Buffer | 400 | 408 | 413>()
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => resolve(408), ms)
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= bytes) chunks.push(chunk)
    else resolve(413)
  })
  request.once('end', () => resolve(Buffer.concat(chunks)))
  request.once('error', () => resolve(400))
  request.once('close', () => resolve(400))
  return promise.finally(() => clearTimeout(timer))
}

function parsed(bytes: Buffer, limits: Limits): Body {
  const no: Body = { ok: false, status: 400 }
  if (!isUtf8(bytes)) return no
  const text = bytes.toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    return withinSize(value, limits) && !hasKeysTwice(text, value) ? { ok: true, value } : no
  } catch {
    return no
  }
}
