// Thresholds only go up once something is open, the same in both databases. Values are `programme`, `scores`, `quotes`, `at`.

const higher = (column: 'scores' | 'quotes'): string =>
  `${column} = case when ${column} < $${column} then $${column} else ${column} end`

const isLower = `status = 'open' and (scores < $scores or quotes < $quotes)`

/** Look backs that are open have an index by when they close; there are few rounds. */
const found = { round: '', look_back: ` and closes_at > ''` } as const

/** Taken in one order: two that raise at once wait for each other, and so does who opens a round. */
type Locking = '' | 'order by id for update'

const openBelow = (table: keyof typeof found, locking: Locking): string =>
  `select id from ${table} where programme = $programme and ${isLower}${found[table]} ${locking}`

/** A round has changed then: who read it before writes no lower ones over these. */
export const raiseOpen = (locking: Locking): readonly string[] => [
  `update round set ${higher('scores')}, ${higher('quotes')}, changed_at = $at
  where programme = $programme and ${isLower} and id in (${openBelow('round', locking)})`,
  `update look_back set ${higher('scores')}, ${higher('quotes')}
  where programme = $programme and ${isLower} and id in (${openBelow('look_back', locking)})`,
]
