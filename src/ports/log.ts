/**
 * What an operator reads: what happened, to which object, with what result. Never a name, an e-mail address or a
 * word that somebody typed; a person is told apart by a hash.
 */
export type Log = {
  info(what: string, fields?: Fields): void
  warn(what: string, fields?: Fields): void
  error(what: string, fields?: Fields): void
}

export type Fields = Readonly<Record<string, string | number | boolean | null>>
