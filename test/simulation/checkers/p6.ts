import type { Human } from '../people/human.ts'
import type { Shown } from '../people/showing.ts'
import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'
import { told } from './letters.ts'
import { lookingAtShown } from './seen.ts'

/** Whoever wrote it chose to be known by name, or enough others wrote something too. */
const isOpen = ({ rows }: World, mark: string): boolean =>
  rows('select by_name from noticed_check where example like ?', `%${mark} %`).some(
    ({ by_name }) => by_name === 1,
  ) ||
  rows(
    `select 1 as yes from noticed_check n join release_person t on t.person = n.person
      join release r on r.id = t.release and r.promise = n.promise
      where r.quotes > 0 and n.example like ? limit 1`,
    `%${mark} %`,
  ).length > 0

/** Whether it is part of an answer to a question about a promise, and not of something that others may read. */
const isAnswer = ({ rows }: World, mark: string): boolean =>
  rows('select 1 as yes from noticed_check where example like ?', `%${mark} %`).length > 0 ||
  rows('select 1 as yes from self_check where example like ?', `%${mark} %`).length > 0

const readBy = (world: World, reader: Human, { text, at }: Shown): Wrong =>
  firstWrong(text.match(/woord-\d+/g) ?? [], mark => {
    const writer = world.writers.get(mark)
    if (!writer || writer === reader) return undefined
    if (writer.programme !== reader.programme) return undefined // That is another promise.
    return !isAnswer(world, mark) || isOpen(world, mark)
      ? undefined
      : `${mark} of ${writer.who.name} was read by ${reader.who.name} at ${told(at)}.`
  })

const hasChosen = `
  select 1 as yes from ever_named e join person o on o.id = e.owner where o.entra_id = ? and e.name = ? limit 1`

/** What is said of somebody by name was chosen by them. */
const namedFor = ({ rows }: World, { reader, text, at }: Shown): Wrong =>
  firstWrong(text.matchAll(/(Mens \w+) (merkt het|kon het niet zien)/g), ([, name = '']) =>
    rows(hasChosen, reader.who.entraId, name).length > 0
      ? undefined
      : `${reader.who.name} read what ${name} noticed at ${told(at)}.`,
  )

/** Nobody reads the single answer of another, unless its writer chose so. */
export const p6: Checking = () => ({
  name: 'P6',
  resting: lookingAtShown((world, shown) => readBy(world, shown.reader, shown) ?? namedFor(world, shown)),
})
