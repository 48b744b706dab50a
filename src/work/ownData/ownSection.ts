/** What stands beside a label: one value, or several below each other. */
export type Fact = { readonly label: string; readonly values: readonly string[] }

export type Item = { readonly title: string | null; readonly facts: readonly Fact[] }

/** A part of the page. `why` and `kept` are sentences; `lines` stand below the items. */
export type Section = {
  readonly id: string
  readonly heading: string
  readonly about: string
  readonly why: readonly string[]
  readonly kept: readonly string[]
  readonly items: readonly Item[]
  readonly lines: readonly string[]
}
