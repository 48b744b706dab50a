/**
 * Fills the template. `{{BOT_ID}}` stands for a setting, `{{name.short}}` for words of `src/words/<language>/manifest.json`.
 * The language files are made from the places of those words, so that they cannot drift from the manifest.
 */
import { say } from '../src/cards/say.ts'
import type { Language } from '../src/cards/wordFiles.ts'
import { type JsonObject, mapFields } from './json.ts'
import type { Settings } from './settings.ts'

const placeholder = /^\{\{([A-Za-z_.]+)\}\}$/

const nameIn = (text: string): string | undefined => placeholder.exec(text)?.[1]
const isSetting = (name: string, settings: Settings): name is keyof Settings => name in settings

const worded = (name: string, language: Language, { APP_NAME: app }: Settings): string =>
  say(language, `manifest.${name}`, { app })

/** The manifest, with its words in this language. */
export function fill(template: JsonObject, settings: Settings, language: Language): JsonObject {
  return mapFields(template, text => {
    const name = nameIn(text)
    if (name === undefined) return text
    return isSetting(name, settings) ? settings[name] : worded(name, language, settings)
  })
}

/** The file with the words of one language, in the form that Teams reads. */
export function languageFile(template: JsonObject, settings: Settings, language: Language): JsonObject {
  const words: Record<string, string> = {}
  mapFields(template, (text, place) => {
    const name = nameIn(text)
    if (name !== undefined && !isSetting(name, settings)) words[place] = worded(name, language, settings)
    return text
  })
  const version = String(template.manifestVersion)
  const schema = `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.Localization.schema.json`
  return { $schema: schema, ...words }
}
