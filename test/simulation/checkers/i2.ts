import type { Said } from '../people/hand.ts'
import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'

/** One that works once, to one's own data or a picture: it is stored nowhere, so a copy is answered by the same without it. */
const holdsLink = (reply: string): boolean => reply.includes('https://bot.example/')

const answeredOtherwise = ({ replies, number }: Said): Wrong => {
  const all = [...new Set(replies.map(({ reply }) => JSON.stringify(reply)))]
  const linked = all.filter(holdsLink).length
  return linked > 1 || all.length - linked > 1
    ? `The copies of what was said as number ${number} were answered otherwise.`
    : undefined
}

/** Each turn that was taken is one row, whatever it says that it was of. */
const doneTwice = ({ rows }: World, { copies, number }: Said): Wrong => {
  const ids = [...new Set(copies)]
  const done = ids.filter(
    activity => rows('select 1 as yes from handled where activity = ?', activity).length > 0,
  )
  return done.length > 1 ? `What was said as number ${number} was done ${done.length} times.` : undefined
}

const twice =
  'select print, count(*) as times from handled group by person, print having count(*) > 1 limit 1'

/** The same press under whatever id has one effect, and the same visible answer. */
export const i2: Checking = () => ({
  name: 'I2',
  resting: ({ rows }) => {
    const [one] = rows(twice)
    return one && `What has the print ${one.print} was done ${one.times} times.`
  },
  atEnd: world => firstWrong(world.said, said => answeredOtherwise(said) ?? doneTwice(world, said)),
})
