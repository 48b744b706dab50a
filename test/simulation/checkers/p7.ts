import type { Human } from '../people/human.ts'
import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'

/** What holds no person: what is known of migrations, and versions of the programme that an operator loaded since. */
const LEFT_OUT: readonly unknown[] = [
  'programme_version',
  'kysely_migration',
  'kysely_migration_lock',
  'erasure',
]

const columnsIn = ({ rows }: World) =>
  rows(`select name from sqlite_master where type = 'table'`)
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(({ name }) => ({
      table: `${name}`,
      columns: rows(`select name from pragma_table_info('${name}')`).map(column => `"${column.name}"`),
    }))

const marksOf = ({ who }: Human): readonly string[] => [who.entraId, who.name]

const leftOf = (world: World, human: Human): Wrong =>
  firstWrong(columnsIn(world), ({ table, columns }) =>
    firstWrong(marksOf(human), mark => {
      const found = columns.map(column => `cast(${column} as text) like ?`).join(' or ')
      const left = world.rows(
        `select 1 as yes from "${table}" where ${found} limit 1`,
        ...columns.map(() => `%${mark}%`),
      )
      return left.length > 0 ? `${mark} was forgotten, and still stands in ${table}.` : undefined
    }),
  )

/** Whoever says something afterwards is met as somebody new. */
const isErased = ({ said }: World, human: Human): boolean =>
  human.told.some(
    ({ kind, saidAt, knownAt }) =>
      kind === 'erased' && knownAt !== null && !said.some(one => one.human === human && one.saidAt > saidAt),
  )

/** After *vergeet mij* no row holds the person. */
export const p7: Checking = () => {
  const looked = new Set<Human>()
  const fresh = (world: World): readonly Human[] =>
    world.people.filter(human => isErased(world, human) && !looked.has(human))
  return {
    name: 'P7',
    resting: world => {
      const erased = fresh(world)
      for (const human of erased) looked.add(human)
      return firstWrong(erased, human => leftOf(world, human))
    },
    atEnd: world =>
      firstWrong(
        world.people.filter(human => isErased(world, human)),
        human => leftOf(world, human),
      ),
  }
}
