import type { Row } from '../frame/database.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'

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

/** A pillar of which too few people made a promise tells nothing, and is nowhere in what is told. */
export const p4: Checking = () => ({
  name: 'P4',
  resting: ({ rows }) => {
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
  },
})
