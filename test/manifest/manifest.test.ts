/** Holds the manifest and its language files against Microsoft's schemas, the Store's rules and our own commands. */
import { describe, expect, test } from 'vitest'
import { checksFor, contentsFrom, LANGUAGES, template } from '../../manifest/contents.ts'
import { fill, languageFile } from '../../manifest/fill.ts'
import { type JsonObject, mapFields } from '../../manifest/json.ts'
import { keysOf, say } from '../../src/cards/say.ts'
import { ALWAYS, commandFor } from '../../src/work/commands.ts'
import { goodSettings } from './environment.ts'

const settings = goodSettings()
const base = template()
const checks = checksFor(base)
const files = { nl: languageFile(base, settings, 'nl'), en: languageFile(base, settings, 'en') }

const commandNames = keysOf('nl').flatMap(key => /^manifest\.commands\.(\w+)\.title$/.exec(key)?.[1] ?? [])

/** The problems of a manifest in which somebody changed something. */
function problemsOf(change: (manifest: JsonObject) => JsonObject): string {
  const changed = change(base)
  const sameVersion = changed.manifestVersion === base.manifestVersion
  const contents = contentsFrom(settings, changed, sameVersion ? checks : checksFor(changed))
  return contents.ok ? 'none' : contents.problems.join('\n')
}

const withBot =
  (change: JsonObject) =>
  (manifest: JsonObject): JsonObject => ({
    ...manifest,
    bots: [{ ...(manifest.bots as readonly JsonObject[])[0], ...change }], // The template has one bot.
  })

const commandList = (...titles: readonly string[]): JsonObject => ({
  scopes: ['personal'],
  commands: titles.map(title => ({ title, description: 'x' })),
})

test('nothing is left to fill in', () => {
  for (const language of LANGUAGES)
    expect(JSON.stringify(fill(base, settings, language))).not.toMatch(/\{\{|\}\}|\{app\}/)
})

test('every word of src/words is used, and stands in both languages', () => {
  const keys = keysOf('nl').filter(key => key.startsWith('manifest.'))
  const used: string[] = []
  mapFields(base, text => {
    used.push(`manifest.${text.slice(2, -2)}`)
    return text
  })
  expect(keys.filter(key => !used.includes(key))).toEqual([])
  expect(Object.keys(files.nl)).toEqual(Object.keys(files.en))
})

test('the Dutch file says what the manifest says', () => {
  const { $schema: _, ...words } = files.nl
  const said: Record<string, string> = {}
  mapFields(fill(base, settings, 'nl'), (text, place) => {
    if (place in words) said[place] = text
    return text
  })
  expect(said).toEqual(words)
})

test('the schema that it names is the schema of its version, and the newest accepts it too', () => {
  expect(base.$schema).toContain(`/v${String(base.manifestVersion)}/`)
  expect(problemsOf(manifest => ({ ...manifest, manifestVersion: '1.30' }))).toBe('none')
})

test('no group chats, in which nothing works', () => {
  expect(JSON.stringify(fill(base, settings, 'nl'))).not.toMatch(/groupChat/)
})

test('it can be in a team, in channels of every kind, and asks for no permission to read what people write there', () => {
  const { bots, supportsChannelFeatures, authorization } = fill(base, settings, 'nl')
  expect(bots).toMatchObject([{ scopes: ['personal', 'team'] }])
  expect([supportsChannelFeatures, authorization]).toEqual(['tier1', undefined])
})

test('the message extension is asked at a message, and of the bot that posts what comes of it', () => {
  const { composeExtensions, bots } = fill(base, settings, 'nl')
  const about = { id: 'cardOfMessage', type: 'action', context: ['message'], fetchTask: true }
  expect(composeExtensions).toMatchObject([{ botId: settings.BOT_ID, commands: [about] }])
  expect(bots).toMatchObject([{ botId: settings.BOT_ID }])
})

describe.each(LANGUAGES)('in %s', language => {
  const manifest = fill(base, settings, language)

  test('the manifest is valid by the schema of Microsoft', () => {
    expect(checks.manifest(manifest)).toEqual([])
  })

  test('the language file is valid by the schema of Microsoft, of the same version', () => {
    expect(checks.words(files[language])).toEqual([])
    expect(files[language].$schema).toContain('/v1.25/')
  })

  test.each(commandNames)(
    'the command %s does what it says, also for somebody who reads the other language',
    name => {
      expect(commandFor(say(language, `manifest.commands.${name}.title`), ALWAYS)).toBe(name)
    },
  )

  test('the message extension says what it does, and with whom', () => {
    const about = (part: string) =>
      say(language, `manifest.extension.cardOfMessage.${part}`, { app: 'Waarmaker' })
    expect(about('title').length).toBeLessThanOrEqual(32)
    expect(about('title')).toContain(language === 'nl' ? 'actiekaart' : 'action card')
    expect(about('description')).toContain('Waarmaker')
  })

  test('names and descriptions fit', () => {
    const long = { ...settings, APP_NAME: 'x'.repeat(30) }
    const { name, description } = fill(base, long, language)
    expect(JSON.stringify(name)).toMatch(/"short":".{1,30}","full":".{1,100}"/)
    expect(JSON.stringify(description)).toMatch(/"short":".{1,80}","full":".{1,4000}"/)
    expect(checks.manifest(fill(base, long, language))).toEqual([])
  })

  test('the description says who sets it up, and how to get help', () => {
    const full = say(language, 'manifest.description.full', { app: 'Waarmaker' })
    const words = {
      nl: ['zet het eerst voor je klaar', 'beheerder', '“help”'],
      en: ['sets it up', 'administrator', '“help”'],
    }
    for (const part of words[language]) expect(full).toContain(part)
  })

  test('descriptions of commands are read at a glance', () => {
    const descriptions = commandNames.map(name => say(language, `manifest.commands.${name}.description`))
    expect(descriptions.filter(text => text.length > 60)).toEqual([])
  })
})

test.each<[string, (manifest: JsonObject) => JsonObject, RegExp]>([
  [
    'a field that Teams does not know',
    manifest => ({ ...manifest, bot: [] }),
    /additional properties.*"bot"/,
  ],
  ['no icons', ({ icons: _, ...manifest }) => manifest, /required property 'icons'/],
  ['another id', manifest => ({ ...manifest, id: 'waarmaker' }), /\/id must match pattern/],
  ['a version without schema', manifest => ({ ...manifest, manifestVersion: '1.18' }), /no schema.*1\.18/],
  ['a path for a version', manifest => ({ ...manifest, manifestVersion: '../1' }), /no schema/],
  [
    'a team without channel features',
    ({ supportsChannelFeatures: _, ...manifest }) => manifest,
    /supportsChannelFeatures: the scope team needs/,
  ],
  [
    'a list for a scope without bot',
    withBot({ scopes: ['team'] }),
    /a scope that the bot does not have: personal/,
  ],
  ['a long title', withBot({ commandLists: [commandList('x'.repeat(33))] }), /more than 32/],
  ['a slash', withBot({ commandLists: [commandList('/help')] }), /slash/],
  ['a command twice', withBot({ commandLists: [commandList('help', 'Help')] }), /twice: Help/],
  ['thirteen commands', withBot({ commandLists: [commandList(...'abcdefghijklm')] }), /more than 12 items/],
  ['a name said twice', manifest => ({ ...manifest, name: { short: 'x', full: 'x' } }), /short and full/],
  [
    'a description that repeats itself',
    manifest => ({ ...manifest, description: { short: 'x', full: 'x y' } }),
    /repeats the short one/,
  ],
  ['a wildcard', manifest => ({ ...manifest, validDomains: ['*.example.org'] }), /validDomains/],
  [
    'http',
    ({ developer, ...manifest }) => ({
      ...manifest,
      developer: { ...(developer as JsonObject), websiteUrl: 'http://example.org' }, // An object in the template.
    }),
    /websiteUrl/,
  ],
])('%s is refused, with the reason', (_, change, reason) => {
  expect(problemsOf(change)).toMatch(reason)
})
