/** How often a judgement and a label say yes: together, the judgement alone, the label alone. */
export type Counted = { readonly both: number; readonly judgedOnly: number; readonly labelledOnly: number }

export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number }

export function counted<Row>(
  rows: readonly Row[],
  labelled: (row: Row) => boolean,
  judged: (row: Row) => boolean,
): Counted {
  const count = (label: boolean, judgement: boolean) =>
    rows.filter(row => labelled(row) === label && judged(row) === judgement).length
  return { both: count(true, true), judgedOnly: count(false, true), labelledOnly: count(true, false) }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Of what was judged so, how much rightly; of what is so, how much was found; and both in one figure. */
export function figuresOf({ both, judgedOnly, labelledOnly }: Counted): Figures {
  return {
    precision: ratio(both, both + judgedOnly),
    recall: ratio(both, both + labelledOnly),
    f1: ratio(2 * both, 2 * both + judgedOnly + labelledOnly),
  }
}
