/** What took how long within what, for a tool that shows it. Names are fixed words, and results too. */
export type Tracer = {
  /** Begins a trace, or goes on in one whose id is 32 hexadecimal digits. */
  begin(name: string, trace?: string | null): Span
  /** Hands over what has not been handed over yet. */
  close(): Promise<void>
}

export type Span = {
  readonly trace: string
  within(name: string): Span
  end(result: string): void
}
