import { hoursOf } from '../dialogue/hours.ts'
import { type Answer, isUnderWay, type Run, withAnswer } from '../dialogue/run.ts'
import { alikeHours } from '../people/changeRhythm.ts'
import { FREQUENCIES, type Frequency, type Rhythm, WEEKDAYS } from '../people/rhythm.ts'
import { type Decision, noted } from './decision.ts'
import { given, look, lookAnew, opened } from './opened.ts'
import { rhythmFor } from './rhythmFor.ts'
import type { Scene } from './scene.ts'

/** What somebody wants to change already, and the day that they may have named. */
type About = { readonly change?: 'pause' | 'often' | 'hours'; readonly until?: string | undefined }

/** What holds now, to start from. */
const present = ({ hours, frequency }: Rhythm, at: string): readonly Answer[] => {
  const days = WEEKDAYS.filter(day => hours[day])
  const alike = alikeHours(hours)
  return [
    given('alike', alike ? 'same' : 'perDay', at, false),
    given('days', { ids: days, own: [] }, at, false),
    ...(alike ? [given('hours', hoursOf(alike), at, false)] : []),
    ...days.map(day => ({ ...given('between', hoursOf(hours[day] ?? []), at, false), item: day })),
    given('often', frequency, at, false),
  ]
}

/** Whoever wants it less often starts from that: what holds now would change nothing. */
const lessThan = (now: Frequency): Frequency => FREQUENCIES[FREQUENCIES.indexOf(now) + 1] ?? now

const wantedIn = ({ change, until }: About, { frequency }: Rhythm, at: string): readonly Answer[] => [
  ...(change === 'often' ? [given('often', lessThan(frequency), at, false)] : []),
  ...(change ? [given('change', change, at)] : []),
  ...(until ? [given('until', until, at, false)] : []),
]

/** What was begun goes on, perhaps with another wish. Pressed twice, it comes again without a word. */
const takeUp = (scene: Scene, left: Run, wanted: readonly Answer[]): Decision => {
  if (wanted.length > 0) return lookAnew(scene, wanted.reduce(withAnswer, left))
  const shown = look(scene, left)
  return left.answers.some(({ settled }) => settled) ? noted(shown, { key: 'turns.resumed' }) : shown
}

/** Asks what somebody wants to be different in their rhythm. */
export const beginRhythm = (scene: Scene, about: About = {}): Decision => {
  const { at } = scene.heard
  const rhythm = rhythmFor(scene.person, scene.programme)
  const wanted = wantedIn(about, rhythm, at)
  const left = scene.runs.find(run => run.flow === 'rhythm' && isUnderWay(run))
  if (left) return takeUp(scene, left, wanted)
  const now = present(rhythm, at)
  const others = now.filter(({ name }) => !wanted.some(one => one.name === name))
  return opened(scene, 'rhythm', [...wanted, ...others])
}
