/** A made-up organisation: every day people come, leave things behind, go on with some, leave or fall silent. */
import type { TableName } from '../../src/outside/storage/tables.ts'
import type { Chance } from './chance.ts'
import { goneCard, ledgerLine, leftTeam, makers, person, version } from './makers.ts'
import { FORGETS, type Thing } from './memory.ts'

/** A change of one row that is there, by its person and id. */
export type Change = {
  readonly table: TableName
  readonly id: string
  readonly cells: Readonly<Record<string, string>>
}

export type Day = { readonly made: readonly Thing[]; readonly changed: readonly Change[] }

/** Now and then something happens in another programme, whose things must stay. */
const programmeOf = (chance: Chance): string => (chance.onceIn(6) ? 'another' : FORGETS)

const idOf = ({ rows: [first] }: Thing): string => String(first?.row.id ?? '')
const tableOf = ({ rows: [first] }: Thing): TableName => first?.table ?? 'person'

const makingOf = ({ programme, owner }: Thing, id: string, at: string) => ({
  programme,
  person: owner ?? '',
  id,
  at,
})

/** They are heard again, or go on with what they began: its clock starts anew. */
const goOn = (thing: Thing, at: string): Change => {
  const table = tableOf(thing)
  thing.from = at
  return { table, id: idOf(thing), cells: table === 'person' ? { spoke_at: at } : { touched_at: at } }
}

const leave = (thing: Thing, at: string): Change => {
  Object.assign(thing, { from: at, since: 'left' })
  return { table: 'person', id: idOf(thing), cells: { left_at: at } }
}

const finish = (thing: Thing, at: string): Change => {
  const table = tableOf(thing)
  const isRun = table === 'run'
  Object.assign(thing, { from: at, since: isRun ? 'finished' : 'ended' })
  const status = isRun ? 'finished' : 'withdrawn'
  return { table, id: idOf(thing), cells: { status, [isRun ? 'touched_at' : 'changed_at']: at } }
}

const versionsOf = (things: readonly Thing[], programme: string) =>
  things.filter(thing => tableOf(thing) === 'programme_version' && thing.programme === programme)

const newestTeam = (things: readonly Thing[], programme: string): string | null =>
  versionsOf(things, programme).at(-1)?.only ?? null

const isPerson = (thing: Thing): boolean => tableOf(thing) === 'person'
const isOpen = (thing: Thing): boolean =>
  (thing.since === null && ['action', 'promise', 'action_card'].includes(tableOf(thing))) ||
  thing.since === 'untouched'

export type World = {
  readonly chance: Chance
  /** What was made, until whoever keeps the days takes it out. */
  readonly things: Thing[]
  readonly nextId: (what: string) => string
  made: number
}

const newPerson = ({ things }: World, { programme, id, at }: { programme: string; id: string; at: string }) =>
  person({ programme, person: id, id, at }, newestTeam(things, programme))

const load = (world: World, programme: string, at: string): Thing => {
  for (const last of versionsOf(world.things, programme).slice(-1))
    Object.assign(last, { since: 'replaced', from: at })
  world.made += 1
  return version({ programme, number: world.made, at })
}

const erase = ({ nextId }: World, at: string): Thing =>
  ledgerLine({ programme: FORGETS, at, subject: nextId('erased') }, 'print')

const loseTeam = ({ nextId }: World, at: string): Thing[] => [
  leftTeam({ programme: FORGETS, id: nextId('team'), at }),
  goneCard({ programme: FORGETS, id: nextId('gone'), at }),
]

const leaveBehind = ({ chance, things, nextId }: World, at: string): Thing[] => {
  const who = chance.oneOf(things.filter(isPerson))
  const make = chance.oneOf(makers)
  return who && make ? [make(makingOf(who, nextId('thing'), at))] : []
}

const FAITHFUL = 'faithful'
const QUIET = 'quiet'

const changePerson = (chance: Chance, who: Thing, at: string): Change[] => {
  if (who.since !== 'silent' || who.owner === QUIET) return []
  if (who.owner === FAITHFUL) return [goOn(who, at)]
  return [...(chance.onceIn(2) ? [goOn(who, at)] : []), ...(chance.onceIn(60) ? [leave(who, at)] : [])]
}

const changeThing = (chance: Chance, what: Thing, at: string): Change[] => [
  ...(what.since === 'untouched' && chance.onceIn(3) ? [goOn(what, at)] : []),
  ...(chance.onceIn(3) ? [finish(what, at)] : []),
]

const change = ({ chance, things }: World, at: string): Change[] => {
  const who = [chance.oneOf(things.filter(isPerson)), things.find(({ owner }) => owner === FAITHFUL)]
  const what = chance.oneOf(things.filter(thing => isOpen(thing) && thing.owner !== QUIET))
  return [...new Set(who)]
    .flatMap(one => (one ? changePerson(chance, one, at) : []))
    .concat(what ? changeThing(chance, what, at) : [])
}

/** One of everything, of somebody who is heard every day and of somebody who never is, so that each clock runs out. */
const firstDay = (world: World, at: string): Day => {
  const begun = [QUIET, FAITHFUL].map(id => newPerson(world, { programme: FORGETS, id, at }))
  const all = begun.flatMap(one => makers.map(make => make(makingOf(one, world.nextId('thing'), at))))
  world.things.push(load(world, FORGETS, at))
  world.things.push(load(world, FORGETS, at), erase(world, at), ...loseTeam(world, at), ...begun, ...all)
  return { made: [...world.things], changed: [] }
}

const anyDay = (world: World, at: string): Day => {
  const { chance, things, nextId } = world
  const before = things.length
  const newcomer = { programme: programmeOf(chance), id: nextId('person'), at }
  if (chance.onceIn(150)) things.push(load(world, programmeOf(chance), at))
  if (chance.onceIn(12)) things.push(newPerson(world, newcomer))
  if (chance.onceIn(40)) things.push(erase(world, at))
  if (chance.onceIn(40)) things.push(...loseTeam(world, at))
  for (let more = chance.below(4); more > 0; more -= 1) things.push(...leaveBehind(world, at))
  return { made: things.slice(before), changed: change(world, at) }
}

/** Lives the days, one at each call. */
export const worldOf = (chance: Chance, things: Thing[]): ((at: string) => Day) => {
  const world: World = {
    ...{ chance, things, made: 0 },
    nextId: what => {
      world.made += 1
      return `${what}-${world.made}`
    },
  }
  return at => (things.length === 0 ? firstDay(world, at) : anyDay(world, at))
}
