/** Short words in tables, by a path with dots, as `labels.json` beside the templates has them. */
export type Labels = { readonly [name: string]: string | Labels }

/** The word with this path. A word that is not there is a mistake of ours, and throws. */
export const labelIn =
  (labels: Labels) =>
  (path: string): string => {
    let at: string | Labels | undefined = labels
    for (const name of path.split('.')) at = typeof at === 'object' ? at[name] : undefined
    if (typeof at !== 'string') throw new Error(`There is no label for "${path}".`)
    return at
  }

export type Label = ReturnType<typeof labelIn>
