import { byEnding, classesByWord, type Lists } from '../classes.ts'
import { FOG_ENDING, FOG_NOUN, FOG_QUALITY, SEEN_ALL_THE_SAME, SMALL_DEED } from './abstract.ts'
import { CARE, EVENT_ENDING, MEETING, PAPER } from './events.ts'
import * as grammar from './grammar.ts'
import { PEOPLE, PEOPLE_ENDING, PLACE } from './people.ts'
import * as times from './times.ts'

const LISTS: Lists = {
  self: grammar.SELF,
  others: grammar.OTHERS,
  det: grammar.DETERMINER,
  def: grammar.DEFINITE,
  every: grammar.EVERY,
  prep: grammar.PREPOSITION,
  joining: grammar.JOINING,
  when: grammar.WHEN_CLAUSE,
  clause: grammar.OTHER_CLAUSE,
  modal: grammar.MODAL,
  particle: grammar.PARTICLE,
  adverb: grammar.ADVERB,
  question: grammar.QUESTION,
  weekday: times.WEEKDAY,
  daypart: times.DAYPART,
  deictic: times.DEICTIC,
  month: times.MONTH,
  unit: times.UNIT,
  season: times.SEASON,
  holiday: times.HOLIDAY,
  frequent: times.FREQUENT,
  vague: times.VAGUE,
  circumstance: times.CIRCUMSTANCE,
  number: times.NUMBER,
  ordinal: times.ORDINAL,
  event: `${MEETING} ${CARE}`,
  paper: PAPER,
  people: PEOPLE,
  place: PLACE,
  fog: FOG_NOUN,
  quality: FOG_QUALITY,
  new: 'nieuw nieuwe verse jarig ziek alleen stuk leeg vol kapot klaar af weg',
  deed: SMALL_DEED,
  seen: SEEN_ALL_THE_SAME,
}

const ENDINGS: Lists = {
  daypart: 'ochtend middag avond nacht',
  event: EVENT_ENDING,
  paper: 'brief brieven voorstel formulier aanvraag bezwaar beschikking dossier rapportage verslag',
  people: PEOPLE_ENDING,
  fog: FOG_ENDING,
  circumstance: 'bui buien regen sneeuw storm vorst hagel uitval pech lekkage klachten',
  deed: 'kaartje briefje mailtje appje berichtje praatje rondje gesprekje bloemetje taart koek koekje koffie',
  quality: 'iger lijker zamer baarder voller vender lender rijker',
  unit: 'weken maanden dagen uren minuten',
}

const byWord = classesByWord(LISTS)
const endings = classesByWord(ENDINGS)
const weekday: readonly string[] = ['weekday']
const verblike: readonly string[] = ['verblike']
const adjective: readonly string[] = ['adjective']
const none: readonly string[] = []
const PLURAL = /(?:en|s)$/u
const WEEKDAY =
  /^'?s?(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:s|en|je)?(?:ochtend|middag|avond|nacht|morgen|och?t?end|mirr?[ae]g|midd?eg|[ao]*vend|murgen)?(?:en|s|je)?$/u
const ADJECTIVE = /(?:[^ij]e|ig|lijk|bare?)$/u
const VERBLIKE = /(?:en|gaan|doen|zien|staan)$/u

/** “Positieve” and “oprechte” are positief and oprecht before a noun. */
function inflected(word: string): readonly string[] | undefined {
  if (!word.endsWith('e')) return undefined
  const classes = byWord.get(word.slice(0, -1).replace(/v$/u, 'f'))
  return classes?.includes('quality') ? ['quality', 'adjective'] : undefined
}

/** “Jans” is Jan’s, but “wijs” has nothing to do with *wij*. */
const SHORTEST_OWNER = 4

function unlisted(word: string): readonly string[] {
  if (WEEKDAY.test(word)) return weekday
  const one =
    word.length > SHORTEST_OWNER && word.endsWith('s') ? byWord.get(word.replace(/'?s$/u, '')) : undefined
  if (one) return one
  const quality = inflected(word)
  if (quality) return quality
  const classes = byEnding(endings, word)
  if (classes.length > 0) return classes
  if (word.length < 5) return none
  if (VERBLIKE.test(word)) return verblike
  return ADJECTIVE.test(word) ? adjective : none
}

export const listedWords: readonly string[] = [...byWord.keys()]

export const isListed = (word: string): boolean => byWord.has(word)

/** The classes of a Dutch word: those of its list, else those of its ending. */
export function classesOf(word: string): readonly string[] {
  const found = byWord.get(word) ?? unlisted(word)
  return found.includes('event') && PLURAL.test(word) ? [...found, 'events'] : found
}
