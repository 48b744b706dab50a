import { byEnding, classesByWord, type Lists } from '../classes.ts'
import { FOG_ENDING, FOG_NOUN, FOG_QUALITY, SEEN_ALL_THE_SAME, SMALL_DEED } from './abstract.ts'
import { CARE, EVENT_ENDING, MEETING, PAPER } from './events.ts'
import * as grammar from './grammar.ts'
import { PEOPLE, PEOPLE_ENDING, PLACE } from './people.ts'
import * as times from './times.ts'

const LISTS: Lists = {
  self: grammar.SELF,
  subject: "i we i'll we'll i'm we're i've we've",
  others: grammar.OTHERS,
  det: grammar.DETERMINER,
  def: grammar.DEFINITE,
  every: grammar.EVERY,
  prep: grammar.PREPOSITION,
  joining: grammar.JOINING,
  when: grammar.WHEN_CLAUSE,
  clause: grammar.OTHER_CLAUSE,
  modal: grammar.MODAL,
  adverb: grammar.ADVERB,
  question: grammar.QUESTION,
  weekday: times.WEEKDAY,
  maybeday: 'sat sun',
  daypart: times.DAYPART,
  deictic: times.DEICTIC,
  month: times.MONTH,
  unit: times.UNIT,
  season: times.SEASON,
  holiday: times.HOLIDAY,
  frequent: times.FREQUENT,
  vague: times.VAGUE,
  number: times.NUMBER,
  ordinal: times.ORDINAL,
  event: `${MEETING} ${CARE}`,
  paper: PAPER,
  people: PEOPLE,
  place: PLACE,
  fog: FOG_NOUN,
  quality: FOG_QUALITY,
  new: 'new ill sick alone broken empty full late absent',
  deed: SMALL_DEED,
  // No member of anything, whatever it ends in.
  verblike: 'remember',
  seen: SEEN_ALL_THE_SAME,
}

const ENDINGS: Lists = { event: EVENT_ENDING, people: PEOPLE_ENDING, fog: FOG_ENDING }

const byWord = classesByWord(LISTS)
const endings = classesByWord(ENDINGS)
const OWNED = /(?:'s|s')$/u
const owned: readonly string[] = ['owned']
const COMPOUND =
  /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine)$/u
const number: readonly string[] = ['number']

const PART_OF = /^(?:mid|post|pre)-(?=\p{L})/u
const deictic: readonly string[] = ['deictic']
const HAPPENING = ['event', 'unit', 'season', 'month', 'daypart', 'holiday']

/** “Mid-shift”, “post-op”, “pre-match”: a part of what happens at some time. */
const isPartOfTime = (word: string): boolean =>
  PART_OF.test(word) &&
  (byWord.get(word.replace(PART_OF, ''))?.some(name => HAPPENING.includes(name)) ?? false)

export const isListed = (word: string): boolean => byWord.has(word)

/** The classes of an English word: those of its list, else those of its ending; “Monday's” is Monday. */
export function classesOf(word: string): readonly string[] {
  const known = byWord.get(word)
  if (known) return known.includes('event') && word.endsWith('s') ? [...known, 'events'] : known
  if (COMPOUND.test(word)) return number
  if (isPartOfTime(word)) return deictic
  if (OWNED.test(word)) return byWord.get(word.replace(OWNED, '')) ?? owned
  const classes = byEnding(endings, word)
  return classes.includes('event') && word.endsWith('s') ? [...classes, 'events'] : classes
}
