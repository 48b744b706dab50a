import { enumerate } from '../../../cards/enumerate.ts'
import type { Part, Said, Screen } from '../../../cards/screen.ts'
import type { Place } from '../../../dialogue/places.ts'
import type { Run } from '../../../dialogue/run.ts'
import { toldFrom } from '../../../insight/releaseChecks.ts'
import type { Person } from '../../../people/person.ts'
import { sameBody } from '../../../topics/check/body.ts'
import type { RoundOf } from '../../../topics/check/round.ts'
import { sampleSize } from '../../../topics/check/sample.ts'
import { daysAfter } from '../../../topics/days.ts'
import { labelIn } from '../../labels.ts'
import { languageOf, type Scene } from '../../scene.ts'
import { lineOf } from '../../screens.ts'
import { unreachableIn } from '../../unreachable.ts'
import { type Preview, previewOf } from './preview.ts'
import { type RoundDays, roundDays } from './previewDays.ts'
import type { Ahead } from './readRounding.ts'
import { roundAnswers, shownIn } from './roundAnswers.ts'

const say = (key: string, values: Said['values'] = {}): Said => ({ key: `round.ahead.${key}`, values })

const part = (name: string, lines: readonly Said[]): Part => ({ heading: say(`heading.${name}`), lines })

const teamName = (scene: Scene, team: string): string =>
  labelIn(scene, languageOf(scene.person))('team', team, 'round', 'team')

const together = ({ person }: Scene, names: readonly string[]): string => enumerate(languageOf(person), names)

const ownersIn = ({ rounding }: Scene, { promises }: Ahead): readonly Person[] => {
  const owners = new Set(promises.map(({ owner }) => owner))
  return (rounding?.people ?? []).filter(({ id }) => owners.has(id))
}

/**
 * Who looks back. Of the management team each is named: that one of them has a promise is no answer, and one that was
 * kept, closed or taken back looks the same as one that never was. Of a team nobody is.
 */
const whoLooksBack = (scene: Scene, ahead: Ahead, { owners, promises }: Preview): readonly Said[] => {
  const { scores: threshold } = toldFrom(scene.programme.thresholds)
  const { of } = ahead
  if (of.kind === 'managementTeam') {
    const names = ownersIn(scene, ahead).map(({ name }) => name)
    const who = say('managementTeam', { names: together(scene, names), count: names.length })
    return [who, ...(promises === null ? [] : [say('promises', { promises })])]
  }
  const team = teamName(scene, of.team)
  return owners === null || promises === null
    ? [say('teamFew', { team, threshold })]
    : [say('team', { team, owners, promises })]
}

/** A single promise can have more witnesses than the threshold: their number would tell that somebody has one. */
const isOfFew = ({ of }: Ahead, { owners }: Preview): boolean => of.kind === 'team' && owners === null

const NO_NUMBERS = { witnesses: null, onlyNamed: null, hadOne: null } as const

const witnessesIn = (ahead: Ahead, preview: Preview, threshold: number): Said => {
  const { witnesses } = preview
  if (isOfFew(ahead, preview)) return say('witnessesOfFew')
  return witnesses === null ? say('witnessesFew', { threshold }) : say('witnesses', { count: witnesses })
}

/** The draw goes by the threshold itself, also where nothing is told from so few. */
const whoElse = ({ programme: { thresholds } }: Scene, ahead: Ahead, preview: Preview): readonly Said[] => [
  witnessesIn(ahead, preview, toldFrom(thresholds).scores),
  say('drawn', { most: sampleSize(thresholds.scores, 0) }),
  say('drawnOfAll'),
]

type Days = RoundDays & { readonly until: string }

/** What is sure, and no more: when somebody can be asked depends on what else they get, which nobody knows by then. */
const when = ({ first, last, free, until }: Days, { hadOne }: Preview): readonly Said[] => [
  say('first', { day: first }),
  ...(last !== null && last <= until ? [say('budget', { day: last }), say('noRoom')] : [say('budgetLate')]),
  ...(hadOne === null ? [] : [say('hadOne', { count: hadOne })]),
  ...free.map(day => say('free', { day })),
  say('until', { day: until }),
]

/** Names are told of the management team only; everybody else who cannot be reached stands on a page of their own. */
const whomNot = (scene: Scene, ahead: Ahead, { onlyNamed }: Preview): readonly Said[] => {
  const { programme, rounding } = scene
  const owners = new Set(ahead.of.kind === 'managementTeam' ? ahead.promises.map(({ owner }) => owner) : [])
  const names = unreachableIn(programme, rounding?.people ?? [])
    .filter(({ person }) => person !== null && owners.has(person))
    .map(({ name }) => name)
  return [
    ...(names.length > 0 ? [say('unreachable', { names: together(scene, names) })] : []),
    ...(onlyNamed === null ? [] : [say('onlyNamed', { count: onlyNamed })]),
    say('reach'),
  ]
}

const whatIsTold = ({ programme }: Scene, { owners }: Preview): readonly Said[] => [
  say('thresholds', toldFrom(programme.thresholds)),
  owners === null ? say('tooFew') : say('seenBy'),
]

const soonBefore = (first: string) => ({
  soonFrom: `${daysAfter(first, -6)}T00:00:00.000Z`,
  begins: `${first}T00:00:00.000Z`,
})

/** What is going to happen once the round is started, what matters most first. */
const aheadParts = (scene: Scene, ahead: Ahead, { from, until }: { from: string; until: string }) => {
  const { programme, rounding, heard } = scene
  const days = { ...roundDays({ from, until, now: heard.at }, programme.rhythm), until }
  const { people = [] } = rounding ?? {}
  const all = previewOf({ programme, ...ahead, people, ...soonBefore(days.first) })
  const preview = isOfFew(ahead, all) ? { ...all, ...NO_NUMBERS } : all
  return [
    part('who', [...whoLooksBack(scene, ahead, preview), ...whoElse(scene, ahead, preview)]),
    part('when', when(days, preview)),
    part('whomNot', whomNot(scene, ahead, preview)),
    part('told', whatIsTold(scene, preview)),
  ]
}

const isOf = (ahead: Ahead | undefined, of: RoundOf | undefined): ahead is Ahead =>
  ahead !== undefined && of !== undefined && sameBody(ahead.of, of)

/** The end of a conversation about a new round: what was answered, and what comes of it. */
export const roundSummary = (scene: Scene, run: Run, places: readonly Place[]): Screen => {
  const answers = roundAnswers(scene, run)
  const { of, from, until } = answers
  const ahead = scene.rounding?.ahead
  const lines = places.map(place => lineOf('round', place))
  if (!isOf(ahead, of) || from === undefined || until === undefined)
    return { kind: 'summary', run: run.id, flow: 'round', lines }
  const told = aheadParts(scene, ahead, { from, until })
  return { kind: 'summary', run: run.id, flow: 'round', lines, ahead: told, shown: shownIn(answers) }
}
