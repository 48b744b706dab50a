/** Finds the file of an environment: `env/<name>.env`, or else the example, which also goes by `<name>.example`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

export type Environment =
  | { readonly ok: true; readonly file: string; readonly variables: NodeJS.Dict<string> }
  | { readonly ok: false; readonly problems: readonly string[] }

const folder = join(import.meta.dirname, '../env')
const isName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,30}(?:\.example)?$/.test(name)

/** The variables of the environment with this name, and where they stand. */
export function readEnvironment(name: string): Environment {
  if (!isName(name)) return { ok: false, problems: ['--env: use small letters, digits and - for the name'] }
  const file = [`${name}.env`, `${name}.example.env`].find(one => existsSync(join(folder, one)))
  if (!file)
    return { ok: false, problems: [`env/${name}.env: is not there; begin with env/test.example.env`] }
  return { ok: true, file: `env/${file}`, variables: parseEnv(readFileSync(join(folder, file), 'utf8')) }
}
