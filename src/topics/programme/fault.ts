/** Where something stands in the file: names of parts and positions in lists, from the outside in. */
export type Path = readonly PropertyKey[]

/** What is wrong at one place, and what to write instead. For the operator who loads the file: English only. */
export type Fault = { readonly path: Path; readonly problem: string; readonly hint: string }

/** The same, as it is shown: `path` reads like `roles[2].steps[0].ambition`, and `problem` ends in the line. */
export type ProgrammeProblem = { path: string; problem: string; hint: string }

/** A path as people read it; the file as a whole when it is empty. */
export function written(path: Path): string {
  const parts = path.map(part => (typeof part === 'number' ? `[${part}]` : `.${shown(String(part))}`))
  return parts.join('').replace(/^\./, '') || 'the whole file'
}

const shown = (name: string): string =>
  /^[\w-]{1,60}$/.test(name) ? name : JSON.stringify(name.slice(0, 60))
