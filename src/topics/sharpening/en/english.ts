import { CLASSES } from '../classes.ts'
import type { Language } from '../language.ts'
import { bookOf } from '../phrases.ts'
import { correctorOf } from '../spelling.ts'
import { linesOf, wordsOf } from '../words.ts'
import { ACTS } from './acts.ts'
import { classesOf, isListed } from './classes.ts'
import { clauseOf } from './clause.ts'
import { FIGURES } from './figures.ts'
import { HEDGES, NO_HEDGES } from './hedges.ts'
import { BY_WRITER, NO_OCCASIONS, OCCASIONS } from './occasions.ts'
import { opens } from './opens.ts'
import { promises } from './promises.ts'
import { SHORT } from './short.ts'
import { DEICTIC, FREQUENT, MONTH, OFTEN_MISTYPED, WEEKDAY } from './times.ts'
import { verbsOf } from './verbs.ts'

const knows = (word: string): boolean => isListed(word) || verbsOf(word).length > 0
const typed = correctorOf(wordsOf(`${WEEKDAY} ${DEICTIC} ${MONTH} ${FREQUENT} ${OFTEN_MISTYPED}`))
const inFull = new Map(
  linesOf(SHORT).flatMap(line => {
    const [full = '', ...short] = wordsOf(line)
    return short.map(word => [word, full] as const)
  }),
)

const book = bookOf({ OCCASIONS, NO_OCCASIONS, HEDGES, NO_HEDGES, FIGURES, BY_WRITER, ACTS }, CLASSES)

export const english: Language = {
  classesOf,
  verbsOf,
  book,
  knows,
  stands: knows,
  standardOf: (tokens, at) => {
    const { word = '' } = tokens[at] ?? {}
    const one = inFull.get(word) ?? typed(word)
    return one ? [one] : undefined
  },
  opens,
  clauseOf,
  promises,
  back: new Set(wordsOf('then there afterwards')),
  pointing: new Set(wordsOf('that this those these such')),
  posture: new Set(['sit', 'stand', 'lie', 'be', 'lean']),
  demanding: new Set(wordsOf('should must has have needs need ought')),
  pointingBack: new Set(wordsOf('that same whoever anyone anybody everyone everybody those afterwards')),
  again: new Set(['it']),
  exception: new Set(['anyway', 'nevertheless']),
  inThatCase: new Set(['then']),
  whereTo: new Set(),
  along: new Set(['with']),
  content: new Set(['that', 'if', 'whether']),
  vouching: new Set(['promise', 'pledge', 'vow', 'swear', 'commit']),
  whoever: new Set(['whoever']),
  relative: new Set(['who', 'which']),
  wondering: new Set(['know', 'ask', 'tell', 'see', 'decide', 'find', 'say', 'check']),
  reader: new Set(['you', 'your']),
  settled: new Set(),
  appearing: new Set(
    wordsOf(`a an another any no nobody somebody someone anyone new first second third next last one two three four five
      six late lost wrong missing loose burst blocked flat dead stuck low high hot cold wet dirty torn overdue closed
      cracked leaking faulty jammed unpaid unopened unknown smoke noise shouting screams screaming crying barking blood
      tears ice mud litter graffiti vomit mould gas summons strange`),
  ),
  ended: new Set(wordsOf('out over up done gone empty full through finished asleep aboard')),
  manner: new Set(wordsOf('close shut switch fold cross turn open put')),
  leavingOut: new Set(['no', 'without']),
}
