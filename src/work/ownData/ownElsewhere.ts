import type { Everything, Seen } from '../../ports/ownData.ts'
import type { Programme } from '../../topics/programme/programme.ts'
import { dayOf, momentOf, type OwnReader, saying, versionsOf } from './ownReader.ts'
import type { Fact, Item, Section } from './ownSection.ts'
import { nounOf } from './ownValue.ts'
import { keptSentences, purposesOf } from './ownWords.ts'

// What is stored about somebody outside their own rows: who looked, where others named them, and the programme's file.

export const whoLooked = (reader: Pick<OwnReader, 'language'>, { by, name }: Seen): string => {
  const who = saying(reader, `ownData.seen.${by}`)
  return name === null ? who : saying(reader, 'ownData.seen.named', { who, name })
}

export const whatWasSeen = (reader: Pick<OwnReader, 'language'>, { what }: Seen): string =>
  saying(reader, `ownData.seen.what.${what}`)

const seenLine = (reader: OwnReader, seen: Seen): string =>
  saying(reader, 'ownData.seen.line', {
    day: momentOf(reader, seen.at),
    who: whoLooked(reader, seen),
    what: whatWasSeen(reader, seen),
  })

const trail = (reader: OwnReader, { seen }: Everything): Section => ({
  id: 'trail',
  heading: saying(reader, 'privacy.table.trail.name'),
  about: saying(reader, 'privacy.table.trail.about'),
  why: purposesOf(reader, ['trail']),
  kept: keptSentences(reader, 'trail'),
  items: [],
  lines: seen.map(one => seenLine(reader, one)),
})

const named = (reader: OwnReader, everything: Everything): Section => ({
  id: 'named',
  heading: saying(reader, 'ownData.named.title'),
  about: saying(reader, 'ownData.named.about'),
  why: [saying(reader, 'privacy.purpose.named')],
  kept: [saying(reader, 'ownData.named.kept')],
  items: [],
  lines: everything.named.map(({ as, day, name }) => {
    const line = saying(reader, `ownData.named.${as}`, { day: dayOf(reader, day) })
    return name === null ? line : `${line} (${name})`
  }),
})

type Entry = Programme['people'][number]

/** Whoever the file means by this Entra id or, without one, by this address. */
const isMe = ({ person }: OwnReader, { entraId, email }: Entry): boolean =>
  entraId === undefined ? email !== undefined && email === person.email : entraId === person.entraId

export const entriesOf = (reader: OwnReader, programme: Programme): readonly Entry[] =>
  programme.people.filter(entry => isMe(reader, entry))

const namesOf = (reader: OwnReader, noun: 'role' | 'team', ids: readonly string[]) =>
  ids.map(id => nounOf(reader, noun, id) ?? id)

const factsOf = (reader: OwnReader, entry: Entry): readonly Fact[] =>
  Object.entries({
    name: [entry.name],
    email: entry.email ? [entry.email] : [],
    entraId: entry.entraId ? [entry.entraId] : [],
    role: namesOf(reader, 'role', [entry.role]),
    teams: namesOf(reader, 'team', entry.teams),
    parts: entry.parts.map(part => saying(reader, `ownData.value.${part}`)),
    leads: namesOf(reader, 'team', entry.leads ?? []),
  })
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => ({ label: saying(reader, `ownData.inProgramme.${field}`), values }))

const itemsIn = (reader: OwnReader, programme: Programme, title: string): readonly Item[] =>
  entriesOf(reader, programme).map(entry => ({ title, facts: factsOf(reader, entry) }))

const inProgramme = (reader: OwnReader, { versions }: Everything): Section => {
  const titleOf = (number: number, loadedAt: string) =>
    saying(reader, 'ownData.inProgramme.version', { number, moment: momentOf(reader, loadedAt) })
  return {
    id: 'inProgramme',
    heading: saying(reader, 'ownData.inProgramme.title'),
    about: saying(reader, 'ownData.inProgramme.about'),
    why: purposesOf(reader, ['programme_version']),
    kept: keptSentences(reader, 'programme_version'),
    items: versionsOf(versions)
      .toReversed()
      .flatMap(one => itemsIn(reader, one.programme, titleOf(one.number, one.loadedAt))),
    lines: [],
  }
}

export const elsewhere = (reader: OwnReader, everything: Everything): readonly Section[] => [
  trail(reader, everything),
  named(reader, everything),
  inProgramme(reader, everything),
]
