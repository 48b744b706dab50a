import type { Counted, Given, Pool, Told, ToldOwner } from '../../../insight/pool.ts'
import type { CheckStore, ToClose } from '../../../ports/checks.ts'
import type { Next } from '../../../topics/check/checks.ts'
import type { Thresholds } from '../../../topics/check/lookBack.ts'
import { type RowOf, tables } from '../tables.ts'
import { aboutPromise } from './answers.ts'
import { toldBeside } from './openStatements.ts'
import { byKey, grouped, type Reading } from './reading.ts'
import { lookBackFrom } from './rows.ts'

const lookBackColumns = tables.look_back.columns.map(column => `l.${column}`).join(', ')

/** Its round was asked to close, or its time is over, or nobody has still to answer since a while: each has an index of its own. */
const lookBacksToClose = `
  select ${lookBackColumns} from look_back l
  where l.programme = $programme and l.status = 'open' and l.closes_at <= $now
  union
  select ${lookBackColumns} from look_back l
  where l.programme = $programme and l.status = 'open' and l.answered_at <= $settledBy
  union
  select ${lookBackColumns} from look_back l join round r on r.programme = l.programme and r.id = l.round
  where l.programme = $programme and l.status = 'open' and r.status = 'open' and r.ended_at is not null
  order by closes_at, id limit $most`

const givenLookBacks = (reading: Reading): string => reading.given(['id', 'person', 'promise'])

/**
 * Of an answer `last`: its owner may have read one of that person with a name, also where it is counted only by now, and
 * of whichever of their promises: two of them can say the same. It looks through what that person answered, and no more:
 * an `exists` Postgres may work out for everybody at once.
 */
export const isRead = `(
  select max(case when n.by_name = 1 or n.was_named = 1 then 1 else 0 end) from noticed_check n
  where n.programme = $programme and n.person = last.person and n.owner = last.owner)`

/** `x` is a check, and `b` its look back: of each, the last that is not of a look back that was cancelled comes first. */
export const lastFirst = `
  order by case when b.status = 'cancelled' then 1 else 0 end, x.changed_at desc, x.look_back desc`

/**
 * Of everybody the last answer about the promise before now, with whether it came since one of its look backs closed: at
 * that moment counts as since. Who gave their name then is not counted. Nothing of a look back that was cancelled is told.
 */
const answersIn = (reading: Reading): string => `
  select id, person, owner, noticed, example, by_name, scores, quotes, ${isRead} as is_read,
    case when changed_at >= coalesce((
      select max(e.closed_at) from look_back e
      where e.programme = $programme and e.person = last.owner and e.promise = last.promise
        and e.status = 'closed'), '') then 1 else 0 end as fresh
  from (
    select given.id, x.person, x.owner, x.promise, x.noticed, x.example, x.by_name, x.changed_at,
      b.status, b.scores, b.quotes,
      row_number() over (partition by given.id, x.person ${lastFirst}) as place
    from ${givenLookBacks(reading)} noticed_check x on x.owner = given.person and x.promise = given.promise
    join look_back b on b.programme = x.programme and b.id = x.look_back
    where x.programme = $programme and x.changed_at < $now
  ) last where place = 1 and status <> 'cancelled' order by id, person`

/** Of all promises of the owner. */
const toldOf = (reading: Reading): string => `
  select given.id as look_back, r.id, r.people, g.person,
    case when r.ambition = p.ambition then 1 else 0 end as is_of_pillar
  from ${givenLookBacks(reading)} promise p on p.person = given.person and p.id = given.promise
  join release r on r.promised_by = given.person
  left join release_person g on g.release = r.id and g.programme = r.programme
  where r.programme = $programme and p.programme = $programme order by r.made_at, r.id, g.person`

/**
 * What bodies were told of its pillar, and what was told of promises whose owner is not known any more: they may be of
 * the same person. Of that only the groups with somebody who answered about the promise: all others are far from it.
 */
const toldToOthers = (reading: Reading): string => `
  select distinct given.id as look_back, r.id, r.people, g.person, r.made_at,
    case when r.round is null then 0 else 1 end as is_of_body,
    case when r.ambition = p.ambition then 1 else 0 end as is_of_pillar
  from ${givenLookBacks(reading)} noticed_check x on x.owner = given.person and x.promise = given.promise
  join promise p on p.programme = x.programme and p.person = x.owner and p.id = x.promise
  join release_person o on o.programme = x.programme and o.person = x.person
  join release r on r.programme = o.programme and r.id = o.release and r.promised_by is null
    and (r.promise is not null or (r.about = 'noticed' and r.ambition = p.ambition))
  left join release_person g on g.programme = r.programme and g.release = r.id
  where x.programme = $programme order by r.made_at, r.id, g.person`

/** Who answered at these look backs, and what their owners did. */
const answeredAt = (reading: Reading): string => `
  select given.id, a.person from ${givenLookBacks(reading)} ask a on a.look_back = given.id
  where a.programme = $programme and a.status = 'answered' and a.asked_as <> 'owner'
  order by a.changed_at, a.person`

const nextAt = (reading: Reading): string => `
  select given.id, x.next from ${givenLookBacks(reading)} self_check x on x.person = given.person and x.look_back = given.id
  where x.programme = $programme`

/** Those of which the promise is open, and has a day planned that no look back has passed, or another one that is open. */
export const goOn = (reading: Reading): string => `
  select given.id from ${givenLookBacks(reading)} promise p on p.person = given.person and p.id = given.promise
  where p.programme = $programme and p.status = 'open' and (exists (
    select 1 from promise_check c
    where c.programme = $programme and c.person = p.person and c.promise = p.id and c.state = 'planned')
    or exists (
    select 1 from look_back o
    where o.programme = $programme and o.person = p.person and o.promise = p.id and o.status = 'open' and o.id <> given.id))`

/** What closing compares with what there is by then. */
const knownOfEach = (reading: Reading): string => `
  select given.id, ${aboutPromise} as answers, ${toldBeside} as told
  from ${reading.given(['id'])} look_back l on l.id = given.id where l.programme = $programme`

type KnownRow = { readonly id: string; readonly answers: string; readonly told: number }

/**
 * Of an answer: the thresholds of the look back at which it was given, whether it came since the last time, and whether
 * its owner may have read one of theirs by name.
 */
export type HowGiven = Thresholds & {
  readonly person: string
  readonly owner: string
  readonly is_read: number
  readonly fresh: number
}

/** What somebody noticed. */
export type NoticedRow = HowGiven & {
  readonly noticed: Counted['noticed']
  readonly example: string | null
}

type AnswerRow = NoticedRow & { readonly id: string; readonly by_name: number }

/** Somebody in a group, or nobody; `told_to` is who alone was told of it, where that is not known already. */
export type GroupRow = {
  readonly id: string
  readonly people: number
  readonly person: string | null
  readonly told_to?: string | null
}

type ToldRow = GroupRow & { readonly look_back: string }
type OwnRow = ToldRow & { readonly is_of_pillar: number }
type OtherRow = OwnRow & { readonly is_of_body: number }

const idOf = ({ id }: { readonly id: string }): string => id

const lookBackOf = ({ look_back }: { readonly look_back: string }): string => look_back

export const countedFrom = ({ noticed, example }: NoticedRow): Counted => ({
  noticed,
  hasExample: example !== null,
})

const groupFrom = (rows: readonly GroupRow[]): readonly Told[] =>
  rows.slice(0, 1).map(({ people, told_to = null }) => ({
    people,
    persons: rows.flatMap(({ person }) => (person === null ? [] : [person])),
    ...(told_to === null ? {} : { to: told_to }),
  }))

/** Groups with who is still in them. */
export const toldFrom = (rows: readonly GroupRow[]): readonly Told[] =>
  [...grouped(rows, idOf).values()].flatMap(groupFrom)

/** Groups of promises, with who is still in them. */
const toldOwnerFrom = (rows: readonly OwnRow[]): readonly ToldOwner[] =>
  [...grouped(rows, idOf).values()].flatMap(group =>
    groupFrom(group).map(told => ({ ...told, isOfPillar: group[0]?.is_of_pillar === 1 })),
  )

/** Answers that are counted, and whose owners may have read one of theirs by name. */
export const answersFrom = <Row extends HowGiven, Answer>(
  rows: readonly Row[],
  answerOf: (row: Row) => Answer,
): Pick<Pool<Answer>, 'fresh' | 'latest' | 'named'> => {
  const givenFrom = (row: Row): Given<Answer> => ({
    ...{ person: row.person, answer: answerOf(row) },
    promised: { scores: row.scores, quotes: row.quotes },
  })
  return {
    fresh: rows.filter(({ fresh }) => fresh === 1).map(givenFrom),
    latest: rows.map(givenFrom),
    named: rows.filter(({ is_read }) => is_read === 1).map(({ person, owner }) => ({ person, to: owner })),
  }
}

type Rows = {
  readonly answers?: readonly AnswerRow[] | undefined
  readonly own?: readonly OwnRow[] | undefined
  readonly others?: readonly OtherRow[] | undefined
}

const poolFrom = ({ answers = [], own = [], others = [] }: Rows): ToClose['pool'] => {
  const counted = answers.filter(({ by_name }) => by_name === 0)
  return {
    ...answersFrom(counted, countedFrom),
    earlier: toldOwnerFrom(own),
    wider: toldFrom(others.filter(({ is_of_body }) => is_of_body === 1)),
    unowned: toldOwnerFrom(others.filter(({ is_of_body }) => is_of_body === 0)),
  }
}

const readingClosable = (reading: Reading) => {
  const answers = reading.prepared<AnswerRow>(answersIn(reading))
  const told = reading.prepared<OwnRow>(toldOf(reading))
  const toOthers = reading.prepared<OtherRow>(toldToOthers(reading))
  const answered = reading.prepared<{ id: string; person: string }>(answeredAt(reading))
  const next = reading.prepared<{ id: string; next: Next }>(nextAt(reading))
  const more = reading.prepared<{ id: string }>(goOn(reading))
  const known = reading.prepared<KnownRow>(knownOfEach(reading))
  return async (values: { readonly programme: string; readonly now: string; readonly keys: string }) => {
    // Whatever is answered or told while the rest is read is missing in this, so that closing finds something new.
    const before = byKey(await known(values), idOf)
    const [given, groups, others, witnesses, owners, open] = await Promise.all([
      ...([
        answers(values),
        told(values),
        toOthers(values),
        answered(values),
        next(values),
        more(values),
      ] as const),
    ])
    const [answersOf, ownOf, othersOf] = [
      ...([grouped(given, idOf), grouped(groups, lookBackOf), grouped(others, lookBackOf)] as const),
    ]
    const [witnessesOf, nextOf, going] = [grouped(witnesses, idOf), byKey(owners, idOf), byKey(open, idOf)]
    return (id: string): Omit<ToClose, 'lookBack'> => ({
      pool: poolFrom({ answers: answersOf.get(id), own: ownOf.get(id), others: othersOf.get(id) }),
      witnesses: (witnessesOf.get(id) ?? []).map(({ person }) => person),
      next: nextOf.get(id)?.next ?? null,
      isLast: !going.has(id),
      answers: before.get(id)?.answers ?? '',
      told: before.get(id)?.told ?? 0,
    })
  }
}

const toldKey = (row: RowOf<'look_back'>) => ({ id: row.id, person: row.person, promise: row.promise })

type ReadsPools = Pick<CheckStore, 'lookBacksToClose' | 'answeredAt'>

/** Look backs that can be closed, each with what may be told of it or not. */
export const poolsIn = (reading: Reading): ReadsPools => {
  const toClose = reading.prepared<RowOf<'look_back'>>(lookBacksToClose)
  const answered = reading.prepared<{ person: string }>(answeredAt(reading))
  const closable = readingClosable(reading)
  return {
    lookBacksToClose: async closing => {
      const { programme, now } = closing
      const rows = await toClose(closing)
      const of = await closable({ programme, now, keys: JSON.stringify(rows.map(toldKey)) })
      return rows.map(lookBackFrom).map(lookBack => ({ lookBack, ...of(lookBack.id) }))
    },
    answeredAt: async (programme, lookBack) => {
      const keys = JSON.stringify([{ id: lookBack, person: '', promise: '' }])
      return (await answered({ programme, keys })).map(({ person }) => person)
    },
  }
}
