import { type Book, endsAt, type Marked, type Span } from './phrases.ts'

/** The phrases of one kind in a text, and for each token whether it stands in one. */
export type Found = {
  readonly spans: readonly Span[]
  readonly covered: Uint8Array
  /** Past the first token of a phrase: no clause begins there. */
  readonly inner: Uint8Array
}

type Taking = {
  readonly spans: Span[]
  readonly covered: Uint8Array
  readonly inner: Uint8Array
  next: number
}

const takingFor = (length: number): Taking => ({
  spans: [],
  covered: new Uint8Array(length),
  inner: new Uint8Array(length),
  next: 0,
})

function take(taking: Taking | undefined, from: number, to: number): void {
  if (!taking || to <= from || from < taking.next) return
  taking.spans.push({ from, to })
  taking.covered.fill(1, from, to)
  taking.inner.fill(1, from + 1, to)
  taking.next = to
}

/** What looks like an occasion and is none takes its place when it is as long. */
function rival(occasions: Taking | undefined, yes: number, no: number, from: number): void {
  if (yes > no) take(occasions, from, yes)
  else if (occasions && from >= occasions.next) occasions.next = Math.max(no, from)
}

/** What each kind of phrase finds: from left to right, the longest first, none over another of its kind. */
export function foundIn(book: Book, marks: readonly Marked[]): Readonly<Record<string, Found>> {
  const all = book.kinds.map(() => takingFor(marks.length))
  const [occasions] = all
  const ends = new Int32Array(all.length)
  for (let at = 0; at < marks.length; at++) {
    endsAt(book, marks, at, ends)
    rival(occasions, ends[0] ?? -1, ends[1] ?? -1, at)
    for (let kind = 2; kind < all.length; kind++) take(all[kind], at, ends[kind] ?? -1)
  }
  return Object.fromEntries(book.kinds.map((kind, at) => [kind, all[at] ?? takingFor(0)]))
}

/** Does a stretch have a token of it. */
export function touches(covered: Uint8Array, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (covered[at]) return true
  return false
}

/** The first place in a stretch where this holds; -1 when it holds nowhere. */
export function firstIn({ from, to }: Span, holds: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (holds(at)) return at
  return -1
}
