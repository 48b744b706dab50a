import type OpenAI from 'openai'
import { instructionIn } from './instruction.ts'
import { readWithin } from './readWithin.ts'

/** Where a language model is: `url` up to and with its version, such as https://models.example.org/v1. */
export type ModelPlace = { readonly url: string; readonly key: string; readonly name: string }

/** Milliseconds for the whole of one request. */
export type Asked = { readonly text: string; readonly language: 'nl' | 'en'; readonly deadline: number }

/** `late`: nothing in time. `refused`: another status than 200. `failed`: no answer at all. */
export type Answered =
  | { readonly ok: true; readonly answer: string }
  | { readonly ok: false; readonly why: 'late' | 'refused' | 'failed' | 'huge' | 'unreadable' }

type Why = Extract<Answered, { ok: false }>['why']

/** An answer of ours takes a hundredth of this. */
const MOST_BYTES = 64 * 1024
/** Of what it says at most this comes back, and is paid. */
const MOST_TOKENS = 200

/**
 * Between the client and the wire: redirects are not followed, since the key would go along; of headers only what is
 * needed leaves; and of an answer only so much is read. `wrong` is told why nothing came of it.
 */
const carefully =
  ({ key }: ModelPlace, wrong: (why: Why) => void) =>
  async (url: unknown, { body, signal }: RequestInit = {}): Promise<Response> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const request = {
      method: 'POST',
      headers,
      redirect: 'error',
      body: body ?? null,
      signal: signal ?? null,
    } as const
    const answer = await fetch(String(url), request)
    const text = answer.status === 200 ? await readWithin(answer, MOST_BYTES) : undefined
    if (text !== undefined) return new Response(text, { headers: { 'content-type': 'application/json' } })
    wrong(answer.status === 200 ? 'huge' : 'refused')
    await answer.body?.cancel().catch(() => {})
    throw new Error('A language model gave no answer that can be read.')
  }

const requestFor = ({ name }: ModelPlace, { text, language }: Asked) => ({
  model: name,
  messages: [
    { role: 'system' as const, content: instructionIn(language) },
    { role: 'user' as const, content: text },
  ],
  temperature: 0,
  max_tokens: MOST_TOKENS,
})

/** What it said. Its shape is a promise of the other side alone. */
const saidIn = (completion: unknown): Answered => {
  const { choices } = (completion ?? {}) as { choices?: { message?: { content?: unknown } }[] }
  const said = Array.isArray(choices) ? choices[0]?.message?.content : undefined
  return typeof said === 'string' ? { ok: true, answer: said } : { ok: false, why: 'unreadable' }
}

/** Asks a language model once. Never rejects. */
export const askModel = async (Client: typeof OpenAI, place: ModelPlace, asked: Asked): Promise<Answered> => {
  const signal = AbortSignal.timeout(asked.deadline)
  let wrong: Why | undefined
  const client = new Client({
    ...{ baseURL: place.url, apiKey: place.key, organization: null, project: null },
    ...{ maxRetries: 0, timeout: asked.deadline },
    // The client knows the fetch of another library, of which it uses what the one of Node has too.
    fetch: carefully(place, why => {
      wrong = why
    }) as never,
  })
  try {
    return saidIn(await client.chat.completions.create(requestFor(place, asked), { signal }))
  } catch (error) {
    if (signal.aborted) return { ok: false, why: 'late' }
    return { ok: false, why: wrong ?? (error instanceof SyntaxError ? 'unreadable' : 'failed') }
  }
}
