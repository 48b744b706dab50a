/** What is asked of a database, the same of both: a statement with its values by name. Prepared when it is made. */
export type Values = Readonly<Record<string, unknown>>
export type Ask<Row> = (values: Values) => Promise<readonly Row[]>

export type Reading = {
  /** The rows are claimed to be what the statement asks for: it names its columns beside the claim. */
  readonly prepared: <Row>(sql: string) => Ask<Row>
  /**
   * `$keys`, a list of things as JSON, as rows of these texts that are called `given`, joined with the table that follows:
   * each is looked up, however much there is of it.
   */
  readonly given: (columns: readonly string[]) => string
}

/** The first of each that is asked for by its id. */
export const byKey = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, T> =>
  new Map(all.map(one => [key(one), one]))

export const grouped = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(all, key)

/** One key of what is known by several. */
export const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts)
