/** What Teams and its Store want of a manifest, and the schema does not say. */
import { isList, isObject, type Json, type JsonObject } from './json.ts'

type Rule = (manifest: JsonObject) => readonly string[]

/** The length up to which Teams shows the title of a command well; the schema lets it be longer. */
const titleShown = 32

const objectsIn = (json: Json | undefined): readonly JsonObject[] =>
  isList(json) ? json.filter(isObject) : []
const textsIn = (json: Json | undefined): readonly string[] =>
  isList(json) ? json.filter(item => typeof item === 'string') : []
const field = (json: Json | undefined, name: string): Json | undefined =>
  isObject(json) ? json[name] : undefined
const text = (json: Json | undefined): string => (typeof json === 'string' ? json : '')

const bots = (manifest: JsonObject): readonly JsonObject[] => objectsIn(manifest.bots)
const scopes = (manifest: JsonObject): readonly string[] => bots(manifest).flatMap(bot => textsIn(bot.scopes))
const lists = (manifest: JsonObject): readonly JsonObject[] =>
  bots(manifest).flatMap(bot => objectsIn(bot.commandLists))
const titles = (list: JsonObject): readonly string[] =>
  objectsIn(list.commands).map(command => text(command.title))

const each = (found: readonly string[], sentence: string): readonly string[] =>
  found.map(one => `${sentence}: ${one}`)

const channels: Rule = manifest =>
  scopes(manifest).includes('team') && manifest.supportsChannelFeatures !== 'tier1'
    ? ['supportsChannelFeatures: the scope team needs "tier1"']
    : []

const listed: Rule = manifest => {
  const wanted = lists(manifest).flatMap(list => textsIn(list.scopes))
  return each(
    wanted.filter(scope => !scopes(manifest).includes(scope)),
    'commandLists: a scope that the bot does not have',
  )
}

const short: Rule = manifest =>
  each(
    lists(manifest)
      .flatMap(titles)
      .filter(title => title.length > titleShown),
    `commands: a title of more than ${titleShown} characters`,
  )

const plain: Rule = manifest =>
  each(
    lists(manifest)
      .flatMap(titles)
      .filter(title => /^\s*\//.test(title)),
    'commands: a title with a slash',
  )

const once: Rule = manifest =>
  each(
    lists(manifest).flatMap(list =>
      titles(list).filter(
        (title, index, all) => all.findIndex(one => one.toLowerCase() === title.toLowerCase()) < index,
      ),
    ),
    'commands: a title that is there twice',
  )

const named: Rule = ({ name }) =>
  text(field(name, 'short')) === text(field(name, 'full')) ? ['name: short and full are the same'] : []

const described: Rule = ({ description }) =>
  text(field(description, 'full')).includes(text(field(description, 'short')))
    ? ['description: the full one repeats the short one']
    : []

const owned: Rule = ({ validDomains }) =>
  each(
    textsIn(validDomains).filter(domain => /[*:/]/.test(domain)),
    'validDomains: no host name of our own',
  )

const secure: Rule = ({ developer }) =>
  each(
    ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'].filter(
      name => !/^https:\/\//i.test(text(field(developer, name))),
    ),
    'developer: an address without https',
  )

const rules: readonly Rule[] = [channels, listed, short, plain, once, named, described, owned, secure]

/** Every rule that this manifest breaks, with its words in one language. */
export const ruleFaults = (manifest: JsonObject): readonly string[] => rules.flatMap(rule => rule(manifest))
