import type { Row, Rows } from '../frame/database.ts'
import type { Shown } from '../people/showing.ts'
import type { World } from '../world.ts'
import { firstWrong, type Wrong } from './checker.ts'

/** Looks at what people were shown since the last time. */
export const lookingAtShown = (look: (world: World, shown: Shown) => Wrong): ((world: World) => Wrong) => {
  let seen = 0
  return world => {
    const fresh = world.shown.slice(seen)
    seen = world.shown.length
    return firstWrong(fresh, shown => look(world, shown))
  }
}

const promisesOf = `
  select c.promise, count(distinct c.person) as people, count(distinct case when c.wrote = 1 then c.person end) as writers,
    (select min(scores) from look_back l where l.promise = c.promise) as scores,
    (select min(quotes) from look_back l where l.promise = c.promise) as quotes
  from person o join ever_counted c on c.owner = o.id where o.entra_id = ? group by c.promise`

/** The promises of who looks, with how many ever answered about each of them without their name. */
export const answersTo = (rows: Rows, { reader }: Shown): readonly Row[] =>
  rows(promisesOf, reader.who.entraId)

/** How many people it says that something is told of. */
export const numbersIn = ({ text }: Shown): readonly number[] =>
  [...text.matchAll(/Dit komt van minstens (\d+) mensen/g)].map(([, number]) => Number(number))

/** Whether it says of others how many of them noticed something. */
export const tellsHowMany = ({ text }: Shown): boolean =>
  /(De meesten|Ongeveer de helft|Weinig mensen) merk(en|te|ten) het\./.test(text)
