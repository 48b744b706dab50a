import { CLASSES } from '../classes.ts'
import type { Language } from '../language.ts'
import { bookOf } from '../phrases.ts'
import { linesOf, wordsOf } from '../words.ts'
import { ACTS } from './acts.ts'
import { classesOf, isListed } from './classes.ts'
import { clauseOf } from './clause.ts'
import { FIGURES } from './figures.ts'
import { ADVERB, DETERMINER, PARTICLE, PREPOSITION } from './grammar.ts'
import { HEDGES, NO_HEDGES } from './hedges.ts'
import { BY_WRITER, NO_OCCASIONS, OCCASIONS } from './occasions.ts'
import { opens } from './opens.ts'
import { promises } from './promises.ts'
import { standardWords } from './spellings.ts'
import { standardOf, stands } from './standard.ts'
import { verbsOf } from './verbs.ts'

const SMALL: ReadonlySet<string> = new Set(
  wordsOf(`${PREPOSITION} ${PARTICLE} ${ADVERB} ${DETERMINER} zijn is ben`),
)

/** “Rust brengen” is also said as “breng ik rust”: two words with others between them may come the other way round. */
function bothWays(lines: string): string {
  const turned = linesOf(lines).flatMap(line => {
    const [one = '', gap, other = '', more] = wordsOf(line)
    const words = other.split('|').filter(word => !SMALL.has(word))
    const turns = gap === '..' && more === undefined && words.length > 0
    return turns && one.split('|').every(word => word.length > 3 && !SMALL.has(word))
      ? [`${words.join('|')} .. ${one}`]
      : []
  })
  return [lines, ...turned].join('\n')
}

const book = bookOf(
  { OCCASIONS, NO_OCCASIONS, HEDGES, NO_HEDGES, FIGURES: bothWays(FIGURES), BY_WRITER, ACTS },
  CLASSES,
)

export const dutch: Language = {
  classesOf,
  verbsOf,
  book,
  knows: word => isListed(word) || verbsOf(word).length > 0 || standardWords.has(word),
  stands,
  standardOf,
  opens,
  clauseOf,
  promises,
  back: new Set(wordsOf('dan daar daarbij daarna daarvoor erna ervoor')),
  pointing: new Set(wordsOf("dat dit die deze zo'n zulke")),
  posture: new Set(['zitten', 'staan', 'liggen', 'hangen', 'zijn']),
  demanding: new Set(wordsOf('moet moeten hoort horen dient dienen behoort behoren laten')),
  pointingBack: new Set(wordsOf('die dezelfde diezelfde nog zelfde wie iedereen afloop erna daarna')),
  again: new Set(['hem', 'hij', 'ermee', 'daarbij', 'daarvan']),
  exception: new Set(['toch', 'alsnog', 'desondanks']),
  inThatCase: new Set(['dan']),
  whereTo: new Set(['naar', 'langs']),
  along: new Set(['met', 'mét']),
  content: new Set(['om', 'dat', 'of', 'da']),
  vouching: new Set([
    'beloven',
    'toezeggen',
    'zweren',
    'afspreken',
    'besluiten',
    'beslissen',
    'willen',
    'betekenen',
  ]),
  whoever: new Set(['wie']),
  relative: new Set(['die']),
  wondering: new Set(
    wordsOf(
      'weten vragen zeggen kijken bepalen nagaan bespreken bekijken afspreken horen zien vertellen noteren turven noemen uitleggen controleren onthouden kiezen besluiten uitzoeken schrijven opschrijven zetten hangen ophangen invullen bijhouden doorgeven mailen melden aangeven aanstrepen aanvinken lezen checken opzoeken',
    ),
  ),
  reader: new Set(['je', 'jij', 'jou', 'jullie', 'jouw']),
  settled: new Set(
    wordsOf('aan uit dicht open stil zachter harder laag klaar eruit erin eraf erop omhoog omlaag weg'),
  ),
  appearing: new Set(),
  ended: new Set(),
  manner: new Set(),
  leavingOut: new Set(['geen', 'zonder', 'nooit']),
}
