import type { Row } from '../frame/database.ts'
import type { Shown } from '../people/showing.ts'
import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'
import { told } from './letters.ts'
import { lookingAtShown } from './seen.ts'

type Pillar = {
  readonly ambition: string
  readonly promises: unknown
  readonly kept: unknown
  readonly noticed: unknown
  readonly unseen: unknown
}

const owners = `
  select count(distinct l.person) as owners from look_back l join promise p on p.id = l.promise and p.person = l.person
  where l.programme = ? and l.round = ? and p.ambition = ?`

const isSilent = ({ promises, kept, noticed, unseen }: Pillar): boolean =>
  [promises, kept, noticed, unseen].every(one => one === null)

const enough = `
  select 1 as yes from ever_promised where programme = ? and ambition = ?
  group by round having count(distinct person) >= min(scores) limit 1`

/** The page of a body names no pillar of which too few people made a promise in every round. */
const shownOf = ({ rows, organisations }: World, { reader, text, at }: Shown): Wrong => {
  if (!/Zeggen en doen: /.test(text)) return undefined
  const programme = organisations.find(one => one.programme.id === reader.programme)?.programme
  const silent = programme?.ambitions.find(
    ({ id, name }) => text.includes(name.nl) && rows(enough, programme.id, id).length === 0,
  )
  return silent && `${reader.who.name} was told of ${silent.id} at ${told(at)}, of too few promises.`
}

const inBooks = ({ rows }: World): Wrong => {
  const closed = rows(
    `select programme, id, scores, result from round where status = 'closed' and result is not null`,
  )
  const wrongIn = (round: Row): Wrong => {
    const { pillars } = JSON.parse(`${round.result}`) as { pillars: readonly Pillar[] } // As its table says.
    return firstWrong(pillars, pillar => {
      const [row] = rows(owners, `${round.programme}`, `${round.id}`, pillar.ambition)
      const many = Number(row?.owners)
      return many < Number(round.scores) && many > 0 && !isSilent(pillar)
        ? `${round.id} tells of ${pillar.ambition}, of which only ${many} people made a promise.`
        : undefined
    })
  }
  return firstWrong(closed, wrongIn)
}

/** A pillar of which too few people made a promise tells nothing, and is nowhere in what is told. */
export const p4: Checking = () => {
  const look = lookingAtShown(shownOf)
  return { name: 'P4', resting: world => inBooks(world) ?? look(world) }
}
