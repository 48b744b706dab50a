import type { CheckStore } from '../../../ports/checks.ts'
import type { KeptRelease, NamedCheck, SeenLookBack } from '../../../topics/check/checks.ts'
import { type RowOf, type TableName, tables } from '../tables.ts'
import { byKey, grouped, type Reading } from './reading.ts'
import { lookBackFrom, selfFrom } from './rows.ts'

const columnsOf = (table: TableName): string => tables[table].columns.map(column => `x.${column}`).join(', ')

/** `l` is a look back. */
const isOwn = `l.programme = $programme and l.person = $owner and ($promise = '' or l.promise = $promise)`

/** All but the cancelled, of which nothing is told of others. */
const isTold = `${isOwn} and l.status <> 'cancelled'`

/** What its owner gave stays theirs to see, also where it ended as they withdrew the promise, or its round was cancelled. */
const isSeen = `${isOwn} and (l.status <> 'cancelled' or exists (
  select 1 from self_check s where s.programme = $programme and s.person = l.person and s.look_back = l.id))`

const lookBacksOf = `
  select ${columnsOf('look_back').replaceAll('x.', 'l.')} from look_back l
  where ${isSeen} order by l.day, l.opened_at, l.id`

const selfAt = `
  select ${columnsOf('self_check')} from look_back l
  join self_check x on x.person = l.person and x.look_back = l.id
  where x.programme = $programme and ${isSeen}`

/** Only who chose to be known: everybody else is nowhere in what an owner sees. */
const namedAt = `
  select x.look_back, x.person, p.name, x.noticed, x.example, x.changed_at from noticed_check x
  join look_back l on l.programme = x.programme and l.id = x.look_back
  join person p on p.id = x.person
  where x.programme = $programme and p.programme = $programme and x.owner = $owner and x.by_name = 1 and ${isTold}
  order by x.made_at, p.name`

const toldAt = `
  select ${columnsOf('release')} from look_back l
  join release x on x.programme = l.programme and x.look_back = l.id
  where x.programme = $programme and ${isTold}`

/**
 * The words of those who were told of, as they were then: of each their last answer before it closed. Whoever changed
 * it since, or is gone, has none here any more. As in what is counted, an answer at a look back that was cancelled is none.
 */
const wordsAt = `
  select look_back, example from (
    select r.look_back, x.example, x.by_name,
      row_number() over (partition by r.id, x.person order by x.changed_at desc, x.look_back desc) as place
    from look_back l
    join release r on r.programme = l.programme and r.look_back = l.id
    join release_person g on g.release = r.id and g.programme = r.programme
    join noticed_check x on x.person = g.person and x.promise = l.promise and x.owner = l.person
    join look_back b on b.programme = x.programme and b.id = x.look_back
    where x.programme = $programme and ${isTold} and b.status <> 'cancelled'
      and r.quotes > 0 and x.changed_at < r.made_at
  ) told where place = 1 and by_name = 0 and example is not null`

type Words = { readonly look_back: string; readonly example: string }
type Named = Omit<NamedCheck, 'changedAt'> & { readonly look_back: string; readonly changed_at: string }

const namedFrom = ({ look_back: _, changed_at: changedAt, ...check }: Named): NamedCheck => ({
  ...check,
  changedAt,
})

// The kinds of what comes back are claimed: only a closing writes these rows.
const releaseFrom = ({ id, people, noticed, unseen, quotes }: RowOf<'release'>): KeptRelease =>
  ({ id, people, noticed, unseen, quotes }) as KeptRelease

/** All of them, or none: one that is missing would tell whose it was. */
const quotesOf = (release: KeptRelease | null, words: readonly Words[]): readonly string[] =>
  release && words.length === release.quotes ? words.map(({ example }) => example).toSorted() : []

const lookBackOf = ({ look_back }: { readonly look_back: unknown }): string => String(look_back)

/** How the promises of somebody were looked back at. */
export const readingLookBacks = (reading: Reading): CheckStore['lookBacksOf'] => {
  const all = reading.prepared<RowOf<'look_back'>>(lookBacksOf)
  const self = reading.prepared<RowOf<'self_check'>>(selfAt)
  const named = reading.prepared<Named>(namedAt)
  const told = reading.prepared<RowOf<'release'>>(toldAt)
  const words = reading.prepared<Words>(wordsAt)
  return async (programme, owner, promise) => {
    const whose = { programme, owner, promise: promise ?? '' }
    const [rows, own, names, releases, examples] = await Promise.all([
      ...([all(whose), self(whose), named(whose), told(whose), words(whose)] as const),
    ])
    const selfOf = byKey(own.map(selfFrom), ({ lookBack }) => lookBack)
    const [namesOf, wordsOf] = [grouped(names, lookBackOf), grouped(examples, lookBackOf)]
    const releaseOf = new Map(releases.map(row => [lookBackOf(row), releaseFrom(row)]))
    return rows.map(lookBackFrom).map((lookBack): SeenLookBack => {
      const release = releaseOf.get(lookBack.id) ?? null
      return {
        ...{ lookBack, self: selfOf.get(lookBack.id) ?? null, release },
        named: (namesOf.get(lookBack.id) ?? []).map(namedFrom),
        quotes: quotesOf(release, wordsOf.get(lookBack.id) ?? []),
      }
    })
  }
}
