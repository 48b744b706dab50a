const longestPhrase = 1000

/**
 * The same words whatever their case, accents and punctuation: lower case, single spaces, letters and digits only.
 * None for a text of more than 1000 characters: that is a story, and no phrase to be recognised.
 */
export const plainWords = (text: string): string => (text.length > longestPhrase ? '' : plain(text))

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A text fit to be kept: well-formed, composed, one kind of line end, no control characters, no space around. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .normalize('NFC')
    .trim()

/** Spaces and invisible characters alone say nothing. */
export const isBlank = (text: string): boolean => !/[^\s\p{C}\p{M}]/u.test(text)

const none = new Set('geen|niets|niks|nee|niemand|none|nothing|no|nobody|no one'.split('|'))
const skipped = new Set('overslaan|sla over|sla maar over|skip|skip it|skip this|n v t|nvt|n a'.split('|'))

const declined = new Set(
  (
    'liever niet|liever van niet|nee liever niet|liever niet hoor|liever niet zeggen|dat zeg ik liever niet|zeg ik liever niet|' +
    'weet ik zo niet|weet ik even niet|weet ik zo even niet|geen voorbeeld|geen voorbeelden|nee geen voorbeeld|weet niet|weet ik niet|' +
    'weet ik niet meer|weet het niet|ik weet het niet|geen idee|nee dank je|nee dank je wel|nee dankjewel|nee bedankt|' +
    'nee hoor|niets bijzonders|niks bijzonders|laat maar|hoeft niet|dat hoeft niet|niet nodig|' +
    'rather not|i d rather not|i would rather not|no rather not|no example|no examples|do not know|don t know|dont know|' +
    'i do not know|i don t know|i dont know|no idea|no thanks|no thank you|nothing special|nothing particular|never mind|' +
    'nevermind|not needed|nope|nah'
  ).split('|'),
)
const agreed = new Set(
  (
    'ja|jaa|ja hoor|ja graag|jazeker|jawel|jep|yep|ok|oke|okay|okee|akkoord|klopt|dat klopt|zelfde|hetzelfde|dezelfde|' +
    'het zelfde|idem|blijft zo|blijft hetzelfde|blijft gelijk|ongewijzigd|prima|is goed|dat is goed|ja prima|ja ok|ja oke|' +
    'ja is goed|ja klopt|top|bewaar|bewaren|bewaar het|bewaar maar|bewaar dit|bewaren graag|graag bewaren|ja bewaar|ja bewaren|' +
    'ja bewaar maar|opslaan|sla op|sla maar op|sla het op|' +
    'yes|yeah|yes please|sure|agreed|correct|that is right|same|the same|stays the same|stays like this|unchanged|' +
    'fine|that is fine|yes ok|all good|save|save it|save this|save please|please save|save it please|yes save|yes save it'
  ).split('|'),
)

/** Whether somebody says that there is nothing, or nobody, to say. */
export const saysNone = (text: string): boolean => none.has(plainWords(text))

/** Whether somebody wants to go on without an answer, in so many words. */
export const asksToSkip = (text: string): boolean => skipped.has(plainWords(text))

/** Whether somebody says that a question may stay open. Counts only where the question allows it. */
export const saysNothing = (text: string): boolean =>
  isBlank(text) ||
  /^\s*[-–—]+\s*$/.test(text) ||
  saysNone(text) ||
  asksToSkip(text) ||
  declined.has(plainWords(text))

/** Whether somebody only agrees with what stands there, or wants it kept, and says nothing new. */
export const onlyAgrees = (text: string): boolean => agreed.has(plainWords(text))

/** Words around an answer that carry no choice of their own. */
const around = new Set(
  (
    'ik wij we kies kiezen neem nemen wil willen graag doe maar ga gaan voor de het een optie nummer nr keuze ' +
    'pijler rol team vaardigheid niveau liever dan dus toch is wordt mijn onze antwoord die dat deze dit met ' +
    'alsjeblieft aub svp denk zou eh uh hmm nou in op bij naar aan ben vooral alleen ' +
    'i choose pick take want would like the a an option number choice pillar role skill level go for with please ' +
    'my our at on to am mainly only answer that this one do ll let s id think its it'
  ).split(' '),
)

/** The words that carry the choice; all of them where none stands out. `said` is plain. */
export const carryingWords = (said: string): readonly string[] => {
  const all = said.split(' ')
  const carrying = all.filter(word => !around.has(word))
  return carrying.length ? carrying : all
}
