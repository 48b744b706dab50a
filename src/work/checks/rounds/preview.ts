import { releaseNumber } from '../../../insight/release.ts'
import { toldFrom } from '../../../insight/releaseChecks.ts'
import type { Person } from '../../../people/person.ts'
import { takesPart } from '../../../people/person.ts'
import type { Member, ToLookBackAt } from '../../../ports/checks.ts'
import { findPerson } from '../../../topics/programme/lookup.ts'
import type { Programme } from '../../../topics/programme/programme.ts'
import { namedBy } from '../../../topics/promise/promise.ts'

/** Who is asked in a round, before it is started. Numbers are as they may be told: null for fewer than the threshold. */
export type Preview = {
  readonly owners: number | null
  readonly promises: number | null
  readonly witnesses: number | null
  /** Of the witnesses, those of whom nobody knows more than a name. */
  readonly onlyNamed: number | null
  /** Who had a prompt, or gets one, so shortly before that they are asked a week after it. */
  readonly hadOne: number | null
}

/** All that a preview is made of. Whoever had a prompt from `soonFrom` on waits, and whoever gets one before it `begins`. */
export type Asked = {
  readonly programme: Programme
  readonly promises: readonly ToLookBackAt[]
  readonly people: readonly Person[]
  readonly members: readonly Member[]
  readonly soonFrom: string
  readonly begins: string
}

const byEntraId = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map(person => [person.entraId.toLowerCase(), person]))

/** The accounts that are asked as a witness: not the owner, not who left, and not who never wants to be asked again. */
const witnessesOf = (
  { programme, promises }: Asked,
  known: ReadonlyMap<string, Person>,
): ReadonlySet<string> => {
  const isAsked = (account: string, { owner, declined }: ToLookBackAt) => {
    const person = known.get(account)
    if (!person) return programme.open || findPerson(programme, { entraId: account }) !== undefined
    return person.id !== owner && !declined.includes(person.id) && takesPart(person, programme)
  }
  return new Set(
    promises.flatMap(one =>
      namedBy(one.promise).flatMap(someone => {
        const account = 'id' in someone ? someone.id.toLowerCase() : ''
        return account !== '' && isAsked(account, one) ? [account] : []
      }),
    ),
  )
}

const namesOnly = (promises: readonly ToLookBackAt[]): number =>
  new Set(
    promises.flatMap(one => namedBy(one.promise).flatMap(someone => ('id' in someone ? [] : [someone.name]))),
  ).size

/** What is due once the round began holds up nothing of it. */
const hadOneOf = ({ promises, members, soonFrom, begins }: Asked, accounts: ReadonlySet<string>): number => {
  const owners = new Set(promises.map(({ owner }) => owner))
  const isAsked = ({ id, entraId }: Member) => owners.has(id) || accounts.has(entraId.toLowerCase())
  const isHad = ({ lastAt }: Member) => lastAt !== null && lastAt >= soonFrom
  const isAhead = ({ nextAt }: Member) => nextAt !== null && nextAt >= soonFrom && nextAt < begins
  return members.filter(one => isAsked(one) && (isHad(one) || isAhead(one))).length
}

/**
 * What may be told of who is going to be asked. The programme lead can look at this as often as she likes, for any
 * team and on any day, and knows many people by name. So every number is in steps of the threshold: from one day to
 * the next nobody sees that one witness declined, that one promise was withdrawn, or who it was. Nothing here depends
 * on when somebody chose not to be disturbed, no witness is named, and no team to which something was promised.
 */
export const previewOf = (asked: Asked): Preview => {
  const { promises, programme } = asked
  const { scores: threshold } = toldFrom(programme.thresholds)
  const tell = (number: number, people = number) => releaseNumber(number, people, threshold)
  const accounts = witnessesOf(asked, byEntraId(asked.people))
  const owners = new Set(promises.map(({ owner }) => owner)).size
  return {
    ...{ owners: tell(owners), promises: tell(promises.length, owners) },
    ...{ witnesses: tell(accounts.size), onlyNamed: tell(namesOnly(promises)) },
    hadOne: tell(hadOneOf(asked, accounts)),
  }
}
