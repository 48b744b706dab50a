import { markSaid } from './counting.ts'
import { plainWords } from './words.ts'

/** What is counted rather than marked: `3 keer`, `vijf dagen`, `om 10 uur`. */
const counted = new Set(
  (
    'keer keren maal x uur uren uurtje minuut minuten kwartier dag dagen dagdeel dagdelen week weken maand maanden jaar ' +
    'procent collega collegas mensen medewerkers bewoners teams gesprekken overleggen afspraken bezoeken diensten ' +
    'time times hour hours minute minutes day days week weeks month months year years am pm o percent ' +
    'colleague colleagues people employees residents conversations meetings appointments visits shifts'
  ).split(' '),
)

const compared = new RegExp(
  '(?<!\\S)(?:(?:minder|meer|hoger|lager|beter|slechter) dan|(?:less|more|fewer|higher|lower|better|worse) than|' +
    'onder|boven|below|above|under)(?: de| een| the| an?)?$',
)

/** `Om 10`, which is a time; `om de 7` and `rond de 7` are no times. */
const timed = /(?<!\S)(?:om|tegen)$/

const isNumber = (word: string): boolean => /^\d+$/.test(word) || (markSaid(word) ?? 1) !== 1

/**
 * Whether the number in a text is no mark: it counts something, is a time, or only bounds what is meant, as in
 * `meer dan 5`.
 */
export const comparesOrCounts = (text: string): boolean => {
  const words = plainWords(text).split(' ')
  return words.some((word, at) => {
    const before = words.slice(0, at).join(' ')
    return isNumber(word) && (counted.has(words[at + 1] ?? '') || compared.test(before) || timed.test(before))
  })
}
