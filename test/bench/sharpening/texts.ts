/** As long as anybody can type into a question. */
const LENGTH = 4_000

const filled = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH)

const prose =
  'Elke maandag loop ik een uur mee met de nachtdienst en vraag ik wat er beter kan. Als iemand belt, loop ik erheen. '

/** Prose, and texts made to keep the rules busy: nothing but words that begin many phrases, clauses, quotes or errors. */
export const TEXTS: Readonly<Record<string, string>> = {
  prose: filled(prose),
  'only “de”': filled('de '),
  'only “als ik”': filled('als ik '),
  'only “om de”': filled('om de de de '),
  'only clauses': filled('ik bel, '),
  'only quotes': filled("'x "),
  'one word': filled('x'),
  'only breaks': filled('?!\n. '),
  'unknown words': filled('xyzzyq vdwrtk '),
}
