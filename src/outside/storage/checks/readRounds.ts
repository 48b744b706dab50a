import type { PillarPool } from '../../../insight/pool.ts'
import type { CheckStore, Progress, PromiseOf } from '../../../ports/checks.ts'
import { type RowOf, tables } from '../tables.ts'
import { answersIn as answersNow } from './answers.ts'
import { toldIn as toldEver } from './openStatements.ts'
import { grouped, type Reading } from './reading.ts'
import {
  answersFrom,
  countedFrom,
  type HowGiven,
  isRead,
  lastFirst,
  type NoticedRow,
  toldFrom,
} from './readPools.ts'
import { roundFrom } from './rows.ts'

const roundsIn = `
  select ${tables.round.columns.join(', ')} from round
  where programme = $programme order by made_at desc, id desc`

/** `a` is an ask of the round. */
const asksIn = `
  from look_back l join ask a on a.programme = l.programme and a.look_back = l.id
  where a.programme = $programme and l.programme = $programme and l.round = $round`

const whole = (number: string, name: string): string => `cast(${number} as integer) as ${name}`

const lookedBackAtIn = `
  select person as owner, promise from look_back where programme = $programme and round = $round`

const progressIn = `
  select case a.status when 'answered' then 1 else 0 end as answered, ${whole('count(*)', 'times')},
    ${whole('count(distinct a.person)', 'people')}
  ${asksIn} group by case a.status when 'answered' then 1 else 0 end`

const ownersIn = `
  select ${whole('count(distinct person)', 'people')} from look_back
  where programme = $programme and round = $round`

const askedIn = `select ${whole('count(*)', 'times')}, ${whole('count(distinct a.person)', 'people')} ${asksIn}`

/** `q` is the prompt of an ask `a`. */
const withPrompt = `
  join prompt q on q.person = a.person and q.subject = a.id
    and q.kind = case a.asked_as when 'owner' then 'check-self' else 'check-noticed' end`

/** Its question came, or may have; it is still to go; or it never comes. */
const howFar = `case when q.state in ('sent', 'unknown') then 0 when q.state in ('planned', 'sending') then 1 else 2 end`

const promptsOfAsks = `
  select q.state, q.why, ${whole('count(*)', 'times')}, ${whole('count(distinct q.person)', 'people')}
  from (select a.person, a.id, a.asked_as ${asksIn} and a.status <> 'answered') a ${withPrompt}
  where q.programme = $programme group by q.state, q.why order by q.state, q.why`

const wentIn = `
  select q.kind from (select a.person, a.id, a.asked_as ${asksIn}) a ${withPrompt}
  where q.programme = $programme and q.state in ('sent', 'unknown') limit 1`

const remindedIn = `
  select ${whole('count(distinct q.person)', 'people')}
  from (select a.person, a.id ${asksIn}) a
  join prompt q on q.person = a.person and q.subject = a.id and q.kind = 'checkReminder'
  where q.programme = $programme and q.state = 'sent'`

/**
 * Of everybody one of those that wait for an answer, and of none who have answered one: since nobody is reminded of what
 * they were never asked, one of which the question came. Where none did, the one that goes first: about their own.
 */
const toRemind = `
  select id, person from (
    select a.id, a.person, row_number() over (partition by a.person order by ${howFar},
      case a.asked_as when 'owner' then 0 else 1 end, q.due_at, a.made_at, a.id) as place
    from (select a.id, a.person, a.asked_as, a.made_at ${asksIn} and a.status = 'asked') a
    left ${withPrompt} and q.programme = $programme
  ) waits where place = 1 and person not in (select a.person ${asksIn} and a.status = 'answered')
  order by person`

/** The rounds of the same body. */
const sameRounds = `
  select e.id from round e join round r on r.programme = e.programme
    and r.of_kind = e.of_kind and coalesce(r.of_team, '') = coalesce(e.of_team, '')
  where e.programme = $programme and r.programme = $programme and r.id = $round`

/** When a body was last told of answers like `last`: the same body, or any other in whose round its promise was. */
const lastClosed = `coalesce((
  select max(c.ended_at) from round c
  where c.programme = $programme and c.status = 'closed' and (c.id in (${sameRounds}) or c.id in (
    select e.round from look_back e
    where e.programme = $programme and e.person = last.owner and e.promise = last.promise))), '')`

const promisesIn = `
  select p.ambition, l.person from look_back l join promise p on p.person = l.person and p.id = l.promise
  where l.programme = $programme and p.programme = $programme and l.round = $round and l.status <> 'cancelled'
  order by l.person, l.promise`

/** The last answer of everybody to each promise of the round, at whichever look back. `isOf` says whose answer it is. */
const answersIn = (
  table: 'self_check' | 'noticed_check',
  columns: string,
  { isOf, read = '0', only = '' }: { readonly isOf: string; readonly read?: string; readonly only?: string },
): string => `
  select ambition, person, owner, scores, quotes, ${read} as is_read, ${columns.replaceAll('x.', '')},
    case when changed_at >= ${lastClosed} then 1 else 0 end as fresh
  from (
    select p.ambition, x.person, l.person as owner, l.promise, b.status, b.scores, b.quotes, ${columns},
      x.changed_at, row_number() over (partition by l.id, x.person ${lastFirst}) as place
    from look_back l join promise p on p.person = l.person and p.id = l.promise
    join ${table} x on ${isOf}
    join look_back b on b.programme = x.programme and b.id = x.look_back
    where l.programme = $programme and p.programme = $programme and x.programme = $programme
      and l.round = $round and l.status <> 'cancelled' and x.changed_at < $until
  ) last where place = 1 and status <> 'cancelled' ${only} order by person, promise`

const doneIn = answersIn('self_check', 'x.score', { isOf: 'x.person = l.person and x.promise = l.promise' })
const noticedIn = answersIn('noticed_check', 'x.noticed, x.example, x.by_name', {
  isOf: 'x.owner = l.person and x.promise = l.promise',
  read: isRead,
  only: 'and by_name = 0',
})

/** Whose answers are in the pools of the round. */
const answeredIn = `
  select x.person from look_back l join noticed_check x on x.owner = l.person and x.promise = l.promise
  where l.programme = $programme and x.programme = $programme and l.round = $round`

/**
 * What was told of bodies, and of promises one by one, to their owners: of those only the groups that have somebody in
 * common with who answered here, since any other differs from all of what can be told by that alone.
 */
const toldIn = `
  select r.id, r.ambition, r.about, r.people, g.person, r.promised_by as told_to
  from release r left join release_person g on g.release = r.id and g.programme = r.programme
  where r.programme = $programme and (r.round is not null or r.id in (
    select o.release from release_person o where o.programme = $programme and o.person in (${answeredIn})))
  order by r.made_at, r.id, g.person`

type Times = { readonly times: number; readonly people: number }
type PromptRow = Times & { readonly state: string; readonly why: string | null }
type OfPillar = { readonly ambition: string }
type DoneRow = OfPillar & HowGiven & { readonly score: number }
type SeenRow = OfPillar & NoticedRow
type ToldRow = {
  readonly id: string
  readonly ambition: string
  readonly about: 'promised' | 'done' | 'noticed'
  readonly people: number
  readonly person: string | null
  readonly told_to: string | null
}

const NONE: Times = { times: 0, people: 0 }

const readingProgress = (reading: Reading): CheckStore['progressOf'] => {
  const owners = reading.prepared<Pick<Times, 'people'>>(ownersIn)
  const asked = reading.prepared<Times>(askedIn)
  const byAnswer = reading.prepared<Times & { answered: number }>(progressIn)
  const prompts = reading.prepared<PromptRow>(promptsOfAsks)
  const reminded = reading.prepared<Pick<Times, 'people'>>(remindedIn)
  const went = reading.prepared<Pick<RowOf<'prompt'>, 'kind'>>(wentIn)
  return async (programme, round): Promise<Progress> => {
    const which = { programme, round }
    const [[promising = NONE], [all = NONE], parts, waiting, gone, [reminders = NONE]] = await Promise.all([
      ...([owners(which), asked(which), byAnswer(which), prompts(which)] as const),
      ...([went(which), reminded(which)] as const),
    ])
    const { times, people } = parts.find(({ answered }) => answered === 1) ?? NONE
    return {
      ...{ asked: all, answered: { times, people }, begun: gone.length > 0, prompts: waiting },
      ...{ reminded: reminders.people, owners: promising.people },
    }
  }
}

const ambitionOf = ({ ambition }: { readonly ambition: string }): string => ambition

const readingPool = (reading: Reading): CheckStore['roundPool'] => {
  const promises = reading.prepared<OfPillar & { readonly person: string }>(promisesIn)
  const done = reading.prepared<DoneRow>(doneIn)
  const noticed = reading.prepared<SeenRow>(noticedIn)
  const told = reading.prepared<ToldRow>(toldIn)
  return async (programme, round, until) => {
    const which = { programme, round }
    const answered = { ...which, until }
    const [made, own, others, groups] = await Promise.all([
      ...([promises(which), done(answered), noticed(answered), told(which)] as const),
    ])
    const [doneOf, noticedOf] = [grouped(own, ambitionOf), grouped(others, ambitionOf)]
    const toldOf = grouped(groups, ambitionOf)
    const pillar = ([ambition, rows]: readonly [string, typeof made]): PillarPool => {
      const earlier = toldOf.get(ambition) ?? []
      const [ofOthers, ofOwners] = [
        earlier.filter(({ about }) => about === 'noticed'),
        earlier.filter(({ about }) => about !== 'noticed'),
      ]
      return {
        ...{ ambition, owners: rows.map(({ person }) => person) },
        done: {
          ...answersFrom(doneOf.get(ambition) ?? [], ({ score }) => score),
          earlier: toldFrom(ofOwners),
        },
        noticed: {
          ...answersFrom(noticedOf.get(ambition) ?? [], countedFrom),
          earlier: toldFrom(ofOthers),
        },
      }
    }
    return [...grouped(made, ambitionOf)].map(pillar).toSorted((one, other) => order(one, other))
  }
}

const order = (one: PillarPool, other: PillarPool): number => (one.ambition < other.ambition ? -1 : 1)

type ReadsRounds = Pick<
  CheckStore,
  'roundsIn' | 'toRemind' | 'lookedBackAtIn' | 'progressOf' | 'roundPool' | 'toldIn' | 'answersIn'
>

/** Rounds, how far they are, and what may be told of them or not. */
export const roundsOf = (reading: Reading): ReadsRounds => {
  const all = reading.prepared<RowOf<'round'>>(roundsIn)
  const remind = reading.prepared<{ id: string; person: string }>(toRemind)
  const promises = reading.prepared<PromiseOf>(lookedBackAtIn)
  const told = reading.prepared<{ told: number }>(toldEver)
  const answers = reading.prepared<{ answers: string }>(answersNow)
  return {
    roundsIn: async programme => (await all({ programme })).map(roundFrom),
    toRemind: (programme, round) => remind({ programme, round }),
    lookedBackAtIn: (programme, round) => promises({ programme, round }),
    progressOf: readingProgress(reading),
    roundPool: readingPool(reading),
    answersIn: async (programme, of) => (await answers({ programme, of }))[0]?.answers ?? '',
    toldIn: async programme => (await told({ programme }))[0]?.told ?? 0,
  }
}
