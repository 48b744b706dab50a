/** The part of better-sqlite3 that is used here; the package brings no types of its own. */
declare module 'better-sqlite3' {
  type Values = Readonly<Record<string, unknown>> | readonly unknown[]

  export type Statement = {
    readonly reader: boolean
    run(values?: Values): { readonly changes: number; readonly lastInsertRowid: number | bigint }
    get(values?: Values): unknown
    all(values?: Values): unknown[]
    iterate(values?: Values): IterableIterator<unknown>
  }

  export type Options = {
    readonly readonly?: boolean
    readonly fileMustExist?: boolean
    readonly timeout?: number
  }

  class Database {
    /** A file, or what `serialize` gave, in memory. */
    constructor(file: string | Uint8Array, options?: Options)
    readonly inTransaction: boolean
    prepare(sql: string): Statement
    transaction<In extends unknown[], Out>(work: (...given: In) => Out): { immediate(...given: In): Out }
    pragma(words: string, options?: { readonly simple?: boolean }): unknown
    exec(sql: string): this
    serialize(): Uint8Array
    close(): this
  }

  export { Database }
  export default Database
}
