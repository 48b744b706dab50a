/**
 * What an operator reads: what happened, to which object, with what result. Never a name, an e-mail address or a
 * word that somebody typed; a person is told apart by a hash.
 */
export type Log = {
  info(what: string, fields?: Fields): void
  /** Of an error only its kind and its place in the code are written, since what it says may hold somebody's words. */
  warn(what: string, fields?: Fields, error?: unknown): void
  error(what: string, fields?: Fields, error?: unknown): void
}

export type Fields = Readonly<Record<string, string | number | boolean | null>>
