import { CLASSES } from '../classes.ts'
import type { Language } from '../language.ts'
import { bookOf } from '../phrases.ts'
import { correctorOf } from '../spelling.ts'
import { wordsOf } from '../words.ts'
import { classesOf, isListed } from './classes.ts'
import { clauseOf } from './clause.ts'
import { FIGURES } from './figures.ts'
import { BY_WRITER, HEDGES, NO_OCCASIONS, OCCASIONS } from './occasions.ts'
import { opens } from './opens.ts'
import { DEICTIC, FREQUENT, MONTH, OFTEN_MISTYPED, WEEKDAY } from './times.ts'
import { verbsOf } from './verbs.ts'

export const dutch: Language = {
  classesOf,
  knows: word => isListed(word) || verbsOf(word).length > 0,
  corrected: correctorOf(wordsOf(`${WEEKDAY} ${DEICTIC} ${MONTH} ${FREQUENT} ${OFTEN_MISTYPED}`)),
  verbsOf,
  book: bookOf({ OCCASIONS, NO_OCCASIONS, HEDGES, FIGURES, BY_WRITER }, CLASSES),
  opens,
  clauseOf,
  pointingBack: new Set(wordsOf('die dezelfde diezelfde nog zelfde wie ieder iedereen afloop erna daarna')),
  again: new Set(['hem', 'ermee', 'daarbij', 'daarvan']),
  inThatCase: new Set(['dan']),
  whereTo: new Set(['naar', 'langs']),
  content: new Set(['om', 'dat', 'of', 'da']),
  vouching: new Set(['beloven', 'toezeggen', 'zweren']),
  whoever: new Set(['wie']),
  relative: new Set(['die']),
  reader: new Set(['jij', 'jou', 'jullie', 'jouw']),
  leavingOut: new Set(['geen', 'zonder', 'nooit']),
}
