import type { Shown } from '../people/showing.ts'
import type { World } from '../world.ts'
import type { Checking, Wrong } from './checker.ts'
import { told } from './letters.ts'
import { answersTo, lookingAtShown } from './seen.ts'

const tooFew = `
  select r.id, r.quotes, l.quotes as threshold from release r
  join look_back l on l.id = r.look_back and l.programme = r.programme
  where r.quotes > 0 and (r.quotes < l.quotes or (
    select count(*) from ever_told t where t.release = r.id) < l.quotes) limit 1`

const isCounted = `
  select 1 as yes from ever_counted c join person o on o.id = c.owner
  where o.entra_id = ? and c.wrote = 1 and instr(c.example, ?) > 0 limit 1`

/** Words of others that are read without their name, each once, in the order in which they stand there. */
const quotedIn = ({ rows }: World, { text, reader }: Shown): readonly string[] =>
  [...new Set(text.match(/“woord-\d+[^”]*”/g))].filter(quote => {
    const words = quote.slice(1, -1)
    return rows(isCounted, reader.who.entraId, words).length > 0
  })

const shownTooEarly = (world: World, shown: Shown): Wrong => {
  const quotes = quotedIn(world, shown)
  if (quotes.length === 0) return undefined
  const where = `${shown.reader.who.name} read words at ${told(shown.at)}`
  const isEnough = answersTo(world.rows, shown).some(
    ({ writers, quotes: least }) => Number(writers) >= Number(least),
  )
  if (!isEnough) return `${where}, of too few people.`
  return `${quotes}` === `${quotes.toSorted()}`
    ? undefined
    : `${where} in another order than that of the alphabet.`
}

/** Words of who is only counted are read from the higher threshold on, in an order that says nothing. */
export const p3: Checking = () => {
  const look = lookingAtShown(shownTooEarly)
  return {
    name: 'P3',
    resting: world => {
      const [one] = world.rows(tooFew)
      const inBooks = one && `${one.id} quotes ${one.quotes} people, and the threshold is ${one.threshold}.`
      return inBooks ?? look(world)
    },
  }
}
