/** Microsoft's own schemas of the manifest and of its language files, as its package carries them: no network. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import type { JsonObject } from './json.ts'

export type Kind = 'MicrosoftTeams' | 'MicrosoftTeams.Localization'

const carrier = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')

const fileOf = (kind: Kind, version: string): string =>
  join(dirname(carrier), `build/json-schemas/teams/v${version}/${kind}.schema.json`)

function schemaOf(kind: Kind, version: string): object | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(kind, version), 'utf8'))
  } catch {
    return undefined
  }
}

type Fault = { readonly instancePath: string; readonly message?: string; readonly params: object }

const shown = ({ instancePath, message, params }: Fault): string =>
  `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`

/** Everything in which a file differs from a schema. */
export type Check = (file: JsonObject) => readonly string[]

/** Makes the schema of that version ready. Microsoft's patterns are older than the strict reading of them. */
export function openSchema(kind: Kind, version: string): Check {
  const schema = schemaOf(kind, version)
  if (!schema) return () => [`there is no schema ${kind} of version ${version}`]
  const checker = new ajv.default({ allErrors: true, strict: false, unicodeRegExp: false })
  formats.default(checker)
  const check = checker.compile(schema)
  return file => (check(file) ? [] : (check.errors ?? []).map(shown))
}
