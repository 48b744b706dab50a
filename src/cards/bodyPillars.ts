import type { Band } from '../topics/check/checks.ts'
import type { BodyResult, PillarResult } from '../topics/check/round.ts'
import { NO_SIGN, SIGN_OF } from './bands.ts'
import { called } from './called.ts'
import type { NamedRound, ShownBody } from './checkScreen.ts'
import type { Reader } from './screen.ts'
import { shortDay } from './shortDay.ts'
import { tell } from './voice.ts'

// What is told of a body in words, for its card and for its picture.

const ONE_NAME = 90

export const ASPECTS = ['kept', 'noticed', 'seen'] as const
export type Aspect = (typeof ASPECTS)[number]

/** A pillar of which something may be told. */
export type ToldPillar = PillarResult & { readonly promises: number }

export const pillarsToldOf = ({ pillars }: BodyResult): readonly ToldPillar[] =>
  pillars.flatMap(pillar => (pillar.promises === null ? [] : [{ ...pillar, promises: pillar.promises }]))

const REST = { few: 'most', half: 'half', most: 'few' } as const satisfies Readonly<Record<Band, Band>>

/**
 * How many did it, noticed it, or could see it. Who could see it are the others of those who could not: so a full circle
 * is good in each column.
 */
export const bandOf = ({ kept, noticed, unseen }: PillarResult, aspect: Aspect): Band | null =>
  ({ kept, noticed, seen: unseen && REST[unseen] })[aspect]

/** Whether something of it stands there as not known. */
export const hidesSome = (pillar: PillarResult): boolean =>
  ASPECTS.some(aspect => bandOf(pillar, aspect) === null)

export const pillarName = (reader: Reader, ambition: string): string =>
  called(reader.label('ambition', ambition, 'promise', 'ambition'), ONE_NAME)

export const bodyName = (reader: Reader, { of }: Pick<ShownBody, 'of'>): string =>
  of.kind === 'managementTeam'
    ? tell(reader, 'checks.body.managementTeam')
    : called(reader.label('team', of.team, 'promise', 'toTeam'), ONE_NAME)

export const bodyHeading = (reader: Reader, body: ShownBody): string =>
  tell(reader, 'checks.body.heading', { body: bodyName(reader, body) })

/** When a round was, in a line of its own. */
export const roundKicker = (reader: Reader, { from, until }: NamedRound): string =>
  tell(reader, from === until ? 'checks.body.kickerOfDay' : 'checks.body.kicker', { from, until })

/** A round in a line of a list. */
export const roundTitle = (reader: Reader, { of, from, until }: NamedRound): string =>
  tell(reader, from === until ? 'checks.body.roundOfDay' : 'checks.body.round', {
    body: bodyName(reader, { of }),
    from: shortDay(reader.language, from),
    until: shortDay(reader.language, until),
  })

/** How much of a group, in a sign with its word; nothing where that may not be told. */
export const bandShown = (reader: Reader, band: Band | null): { sign: string; text: string } =>
  band === null
    ? { sign: NO_SIGN, text: tell(reader, 'checks.body.band.unknown') }
    : { sign: SIGN_OF[band], text: tell(reader, `checks.body.band.${band}`) }

/** A pillar in sentences. */
export const pillarSentences = (reader: Reader, pillar: ToldPillar): readonly string[] =>
  ASPECTS.map(aspect => tell(reader, `checks.body.told.${aspect}.${bandOf(pillar, aspect) ?? 'unknown'}`))
