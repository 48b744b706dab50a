/** The files of the package, held against the schemas and the rules before anybody may have them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../src/cards/wordFiles.ts'
import { fill, languageFile } from './fill.ts'
import type { JsonObject } from './json.ts'
import { ruleFaults } from './rules.ts'
import { type Check, openSchema } from './schema.ts'
import type { Settings } from './settings.ts'

/** The first is the default. */
export const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[]

export type Contents =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problems: readonly string[] }

export type Checks = { readonly manifest: Check; readonly words: Check }

const read = (name: string): Buffer => readFileSync(join(import.meta.dirname, name))
const bytes = (json: JsonObject): Uint8Array => Buffer.from(`${JSON.stringify(json, null, 2)}\n`)

/** The template as it stands beside this file. */
export const template = (): JsonObject => JSON.parse(read('manifest.json').toString('utf8'))

/** The schemas of the version that this manifest says it is of. */
export function checksFor(base: JsonObject): Checks {
  const version = String(base.manifestVersion)
  return {
    manifest: openSchema('MicrosoftTeams', version),
    words: openSchema('MicrosoftTeams.Localization', version),
  }
}

const faultsIn =
  (base: JsonObject, settings: Settings, checks: Checks) =>
  (language: Language): readonly string[] => {
    const manifest = fill(base, settings, language)
    return [
      ...checks.manifest(manifest),
      ...checks.words(languageFile(base, settings, language)),
      ...ruleFaults(manifest),
    ].map(fault => `manifest in ${language}: ${fault}`)
  }

/** The manifest, the icons and the language files, by their names in the package; or all that is wrong with them. */
export function contentsFrom(settings: Settings, base = template(), checks = checksFor(base)): Contents {
  const problems = LANGUAGES.flatMap(faultsIn(base, settings, checks))
  if (problems.length > 0) return { ok: false, problems }
  const languages = LANGUAGES.map(
    language => [`${language}.json`, bytes(languageFile(base, settings, language))] as const,
  )
  return {
    ok: true,
    files: new Map([
      ['manifest.json', bytes(fill(base, settings, LANGUAGES[0]))],
      ['color.png', read('icons/color.png')],
      ['outline.png', read('icons/outline.png')],
      ...languages,
    ]),
  }
}
