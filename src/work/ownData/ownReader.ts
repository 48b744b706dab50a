import { writeDay } from '../../cards/day.ts'
import { localeOf, say } from '../../cards/say.ts'
import type { Language, Person } from '../../people/person.ts'
import type { KeptVersion } from '../../ports/ownData.ts'
import type { Programme } from '../../topics/programme/programme.ts'
import { languageOf } from '../scene.ts'

/** Whose data it is, and what is needed to write it in their words. */
export type OwnReader = {
  readonly person: Person
  readonly language: Language
  /** When it is written: an instant. */
  readonly now: string
  /** The kept versions of the programme, the newest first: what is gone from it stays readable. */
  readonly programmes: readonly Programme[]
}

export type Version = Pick<KeptVersion, 'number' | 'loadedAt'> & { readonly programme: Programme }

/** A version that says that the programme has ended holds nothing. */
export const versionsOf = (kept: readonly KeptVersion[]): readonly Version[] =>
  kept.flatMap(({ number, loadedAt, content }) => {
    const programme = JSON.parse(content) as Programme | null // We stored it ourselves.
    return programme ? [{ number, loadedAt, programme }] : []
  })

export const ownReader = (person: Person, now: string, kept: readonly KeptVersion[]): OwnReader => ({
  person,
  language: languageOf(person),
  now,
  programmes: versionsOf(kept)
    .map(({ programme }) => programme)
    .toReversed(),
})

/** A sentence of the word files. */
export const saying = (
  { language }: Pick<OwnReader, 'language'>,
  key: string,
  values: Record<string, string | number> = {},
) => say(language, key, values)

/** An instant as people write it, in the person's own zone. */
export const momentOf = ({ language, person }: OwnReader, instant: string): string => {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime())) return instant
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: person.zone } as const
  return new Intl.DateTimeFormat(localeOf(language), style).format(moment)
}

export const dayOf = ({ language, now }: OwnReader, day: string): string =>
  writeDay({ language, today: now.slice(0, 10) }, day)
