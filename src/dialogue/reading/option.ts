import { type Checked, good, wrong } from '../value.ts'
import { rankSaid } from './counting.ts'
import { isNear } from './typing.ts'
import { labelsOf, type Vocabulary } from './vocabulary.ts'
import { carryingWords, plainWords, saysNone } from './words.ts'
import { afterOpening, bareYesOrNo, opensWith, yesOrNo } from './yesNo.ts'

/** An option and its labels in plain words. */
export type Labelled = { readonly id: string; readonly labels: readonly string[] }

/** One way to recognise options in plain words; `text` is what was said, unchanged. */
type Way = (said: string, options: readonly Labelled[], text: string) => readonly string[]

export const labelled = (ids: readonly string[], vocabulary: Vocabulary): readonly Labelled[] =>
  ids.map(id => ({ id, labels: labelsOf(id, vocabulary).map(plainWords).filter(Boolean) }))

const where = (options: readonly Labelled[], fits: (label: string) => boolean): readonly string[] =>
  options.filter(option => option.labels.some(fits)).map(option => option.id)

const denies =
  /(?<!\S)(?:niets?|niks|geen|nooit|niemand|nauwelijks|amper|behalve|zonder|neither|none|nothing|not|no|never|nobody|hardly|barely|cannot|except|without|(?:do|does|did|is|are|was|were|has|have|had|could|would|should|ca|wo)n ?t)(?!\S)/

/** The option that somebody means with a bare yes or no. */
const isFor = ({ labels }: Labelled, answer: 'yes' | 'no' | undefined): boolean =>
  answer !== undefined && labels.some(label => opensWith(label) === answer && !label.includes(' '))

/** A no that only opens the answer denies nothing of what comes after it: `Nee, per dag verschillend`. */
const deniesIn = (label: string, option: Labelled): boolean =>
  denies.test(isFor(option, 'no') ? afterOpening(label) : label)

/** A part of a label means it only where both deny, or neither does: `beide` is not `Geen van beide`. */
const whereMeant = (said: string, options: readonly Labelled[], fits: (label: string) => boolean) => {
  const isDenied = denies.test(afterOpening(said))
  return options
    .filter(option => option.labels.some(label => deniesIn(label, option) === isDenied && fits(label)))
    .map(({ id }) => id)
}

export const byLabel: Way = (said, options) => where(options, label => label === said)

const byYesOrNo: Way = (_, options, text) => options.map(({ id }) => id).filter(id => id === yesOrNo(text))

/**
 * Where one of two options is a yes and the other a no, each yes or no means one of them, unless anything else was said:
 * `ja, anoniem` is a no.
 */
const byBareYesOrNo: Way = (_, options, text) => {
  const answer = bareYesOrNo(text)
  const isEither =
    options.length === 2 && (['yes', 'no'] as const).every(one => options.some(o => isFor(o, one)))
  return isEither ? options.filter(option => isFor(option, answer)).map(({ id }) => id) : []
}

/** The label without the small words before it: `team` is `Mijn team`, and not `Mijn teamleider`. */
const byBareLabel: Way = (said, options) => where(options, label => bare(label) === bare(said))

const bare = (said: string): string => said.replace(/^(?:(?:de|het|een|mijn|onze|ons|the|a|an|my|our) )+/, '')

/** `Geen` may be an option of its own: `Niets`. A no is `byYesOrNo`'s. */
const byNothing: Way = (_, options, text) =>
  saysNone(text) && !options.some(({ id }) => id === 'no') ? where(options, saysNone) : []

const byPlace: Way = (said, options) => {
  const only = /^(?:(?:optie|nummer|nr|keuze|option|number|choice) )?(?:een|one)$/.test(said)
  const words = only ? ['1'] : carryingWords(said)
  const place = words.length === 1 && words[0] ? rankSaid(words[0], options.length) : undefined
  const option = place === undefined ? undefined : options[place - 1]
  return option ? [option.id] : []
}

const holds = (words: string, part: string): boolean => ` ${words} `.includes(` ${part} `)

/** Whole labels inside a sentence, as they come; of two of which one holds the other, the longer one was meant. */
const labelsInside = (said: string, options: readonly Labelled[]): readonly string[] => {
  const inside = options.flatMap(({ id, labels }) =>
    labels.filter(label => label.length > 3 && holds(said, label)).map(label => ({ id, label })),
  )
  const longest = inside.filter(
    ({ label }) => !inside.some(other => other.label !== label && holds(other.label, label)),
  )
  const asTheyCome = longest.toSorted((a, b) => said.indexOf(a.label) - said.indexOf(b.label))
  return [...new Set(asTheyCome.map(({ id }) => id))]
}

/** After a no only the option that is a no can be meant. */
const byLabelInside: Way = (said, options) => {
  if (denies.test(afterOpening(said))) return []
  const isNo = opensWith(said) === 'no'
  return labelsInside(said, isNo ? options.filter(option => isFor(option, 'no')) : options)
}

/** A no and then the option in words that deny: `nee, liever niet`. */
const byDenialAfterNo: Way = (said, options, text) => {
  const rest = afterOpening(said)
  return opensWith(said) === 'no' && denies.test(rest) ? byLabel(rest, options, text) : []
}

/** A yes before the words of the option that is a no, or the other way round: `nee, met mijn naam`. */
const contradicts = (said: string, options: readonly Labelled[]): boolean => {
  const opposite = { yes: 'no', no: 'yes', neither: undefined } as const
  const others = options.filter(option => isFor(option, opposite[opensWith(said) ?? 'neither']))
  return labelsInside(said, others).length > 0
}

const byBeginning: Way = (said, options) => {
  const carrying = carryingWords(said).join(' ')
  return carrying.length < 3
    ? []
    : whereMeant(said, options, label => label.startsWith(carrying) || label.startsWith(said))
}

/** Every carrying word is a word of the label. */
const byWords: Way = (said, options) => everyWord(said, options, (typed, word) => typed === word)

/** Parts of words count too: `info`, and `verpleegkundige` at the end of a longer Dutch word. */
const byPartsOfWords: Way = (said, options) => everyWord(said, options, isPart)

const isPart = (typed: string, word: string): boolean =>
  typed === word || (typed.length > 3 && word.startsWith(typed)) || (typed.length > 5 && word.endsWith(typed))

/** A guess at a slip counts only where one option fits. */
const byNearWords: Way = (said, options) => {
  const found = everyWord(said, options, isNear)
  return found.length === 1 ? found : []
}

const everyWord = (
  said: string,
  options: readonly Labelled[],
  fits: (typed: string, word: string) => boolean,
): readonly string[] => {
  const carrying = carryingWords(said)
  if (carrying.join('').length < 2) return []
  return whereMeant(said, options, label => {
    const words = label.split(' ')
    return carrying.every(typed => words.some(word => fits(typed, word)))
  })
}

const exactly: readonly Way[] = [byLabel, byYesOrNo, byBareYesOrNo, byNothing, byBareLabel, byPlace]
const loosely: readonly Way[] = [byWords, byBeginning, byPartsOfWords, byNearWords]

const first = (ways: readonly Way[], text: string, options: readonly Labelled[]): readonly string[] => {
  const said = plainWords(text)
  for (const way of ways) {
    const found = said || way === byYesOrNo || way === byBareYesOrNo ? way(said, options, text) : []
    if (found.length) return found
  }
  return []
}

const asks = /^(?:(?:wat|wie|hoe|hoezo|waar|waarom|welke?|what|who|how|where|why|which)(?: |$))+$/

/** Who only asks `wat?` has chosen nothing, though the word may stand in a label. */
const guesses = (text: string): readonly Way[] => (asks.test(plainWords(text)) ? [] : loosely)

/** The options that a text can mean, by the surest way that finds any: none, one, or several to choose from. */
export const optionsSaid = (text: string, options: readonly Labelled[]): readonly string[] => {
  const sure = first(exactly, text, options)
  return sure.length || contradicts(plainWords(text), options)
    ? sure
    : first([byDenialAfterNo, byLabelInside, ...guesses(text)], text, options)
}

/** The same where a text of one's own is welcome: an option is meant only when nothing else was said. */
export const optionsSaidAlone = (text: string, options: readonly Labelled[]): readonly string[] =>
  first([...exactly, ...guesses(text)], text, options)

/** Every option whose whole label is part of a sentence that says no `of` or `or`. */
export const optionsInside = (text: string, options: readonly Labelled[]): readonly string[] => {
  const said = plainWords(text)
  return /(?<!\S)(?:of|or)(?!\S)/.test(said) ? [] : byLabelInside(said, options, text)
}

/** One option, or why there is none. */
export const oneOf = (found: readonly string[], text: string, vocabulary: Vocabulary): Checked<string> => {
  const [id] = found
  if (id === undefined) return wrong('notAnOption')
  if (found.length === 1) return good(id)
  return ambiguous(
    text,
    found.map(each => labelsOf(each, vocabulary)[0] ?? each),
  )
}

/** More than these nobody reads in a sentence, and a message has a limit. */
const MOST_CHOICES = 8

export const ambiguous = (text: string, names: readonly string[]) =>
  wrong('ambiguous', {
    said: text.trim().toWellFormed().slice(0, 80).toWellFormed(),
    choices: names.slice(0, MOST_CHOICES).join(', ') + (names.length > MOST_CHOICES ? ', …' : ''),
  })
