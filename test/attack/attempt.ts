/** What came back: a status, the end of the connection, words that tell about the inside, or nothing at all. */
export type Got = number | 'ended' | 'leaked' | 'silence'

/** `refused` is 4xx or the end of the connection; `taken` is 200; `either` is both. */
export type Expected = 'refused' | 'taken' | 'either'

/** One kind of bad input, in each of its forms. */
export type Attempt = {
  readonly group: string
  readonly what: string
  readonly expected: Expected
  readonly tries: readonly (() => Promise<Got>)[]
  /** Milliseconds that each may take on a machine that does nothing else; 1,000 unless told. */
  readonly within?: number
  /** How many are sent side by side; one after another, unless told. */
  readonly atOnce?: number
}

export type Tried = Attempt & { readonly got: readonly Got[]; readonly times: readonly number[] }

const usual = 1_000

export async function carryOut(attempt: Attempt): Promise<Tried> {
  const done: [Got, number][] = []
  const rest = attempt.tries.values()
  const line = async () => {
    for (const one of rest) done.push(await timed(one))
  }
  await Promise.all(Array.from({ length: attempt.atOnce ?? 1 }, line))
  return { ...attempt, got: done.map(([got]) => got), times: done.map(([, ms]) => ms) }
}

async function timed(one: () => Promise<Got>): Promise<[Got, number]> {
  const from = performance.now()
  return [await inTime(one().catch(() => 'ended')), performance.now() - from]
}

/** Whoever waits longer than any limit of the bot is not answered. */
const patience = 20_000

function inTime(answer: Promise<Got>): Promise<Got> {
  const { promise, resolve } = Promise.withResolvers<Got>()
  const timer = setTimeout(() => resolve('silence'), patience)
  answer.then(resolve)
  return promise.finally(() => clearTimeout(timer))
}

const isRefusal = (got: Got): boolean => got === 'ended' || (Number(got) >= 400 && Number(got) < 500)

export const isAsExpected = (got: Got, expected: Expected): boolean =>
  (expected !== 'refused' && got === 200) || (expected !== 'taken' && isRefusal(got))

export const isSlow = ({ times, within = usual }: Tried): boolean => Math.max(...times) > within

export const isGood = ({ got, expected }: Tried): boolean => got.every(one => isAsExpected(one, expected))

const inside = /node_modules|\.ts:\d|\bat \w+ \(|Error:|SQLITE|constraint|undefined|\[object /

/** What was got, where nothing may be told about the inside. */
export const gotFrom = (status: number, answer: string): Got =>
  inside.test(answer) ? 'leaked' : status === 0 ? 'ended' : status
