/** Things that people leave behind, as rows and as a memory of them. */
import { type Row, type TableName, tables } from '../../src/outside/storage/tables.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { rowOf } from '../storage/someRows.ts'
import type { Thing } from './memory.ts'

/** Of whom, under which name, and at which instant. */
export type Making = {
  readonly programme: string
  readonly person: string
  readonly id: string
  readonly at: string
}

export type Made = readonly Thing[]

const rowsOf = (rows: readonly (readonly [TableName, Row])[]) => rows.map(([table, row]) => ({ table, row }))

const thing = (
  { programme, person, at }: Making,
  since: Thing['since'],
  ...rows: readonly (readonly [TableName, Row])[]
): Thing => ({ programme, owner: person, since, from: at, rows: rowsOf(rows) })

const ownOf = ({ programme, person }: Making) => ({ programme, person })

export const person = (making: Making, team: string | null): Thing => {
  const { programme, person: id, at } = making
  const cells = { id, programme, tenant: 'tenant', entra_id: `entra-${id}`, name: `Name of ${id}` }
  const row = rowOf('person', { ...cells, team, met_at: at, spoke_at: at })
  return { ...thing(making, 'silent', ['person', row]), only: team }
}

export type LedgerLine = { readonly programme: string; readonly subject: string; readonly at: string }

export const ledgerLine = (line: LedgerLine, print: string | null): Thing => ({
  ...{ programme: line.programme, owner: null, since: 'erased', from: line.at },
  rows: rowsOf([['erasure', rowOf('erasure', { ...line, print })]]),
})

export type Loaded = { readonly programme: string; readonly number: number; readonly at: string }

/** A version that describes one team, and no other version does. */
export const version = ({ programme, number, at }: Loaded): Thing => {
  const team = `team-${number}`
  const teams = [{ id: team, name: { nl: team, en: team } }]
  const content = JSON.stringify({ ...smallProgramme, id: programme, teams })
  const row = rowOf('programme_version', { programme, number, content, loaded_at: at })
  return {
    programme,
    owner: null,
    since: null,
    from: at,
    only: team,
    rows: rowsOf([['programme_version', row]]),
  }
}

/** A team in Teams that the bot is no longer in, with what was known of it. */
export const leftTeam = ({ programme, id, at }: Omit<Making, 'person'>): Thing => {
  const own = { programme, changed_at: at }
  const looked = { lease_until: null, worker: null }
  return {
    ...{ programme, owner: null, since: 'channelGone', from: at },
    rows: rowsOf([
      ['teams_team', rowOf('teams_team', { ...own, id, state: 'removed', looked_at: at })],
      ['teams_leader', rowOf('teams_leader', { programme, team: id, looked_at: at })],
      ['channel', rowOf('channel', { ...own, ...looked, id: `channel of ${id}`, team: id, state: 'open' })],
    ]),
  }
}

/** What is left of a card whose maker was forgotten, until its message says so. */
export const goneCard = ({ programme, id, at }: Omit<Making, 'person'>): Thing => ({
  ...{ programme, owner: null, since: 'cardGone', from: at },
  rows: rowsOf([['gone_card', rowOf('gone_card', { programme, id, gone_at: at })]]),
})

/** A card that stands in its channel, or stood there. */
const card =
  (status: string, since: Thing['since']) =>
  (making: Making): Thing => {
    const { id, at } = making
    const cells = { ...ownOf(making), id, status, channel: `for ${id}`, made_at: at, changed_at: at }
    return thing(making, since, ['action_card', rowOf('action_card', { ...cells, behind_since: null })])
  }

/** What somebody did with a card that is gone by now, or wrote to one. */
const onCard =
  (table: 'participation' | 'contribution' | 'support') =>
  (making: Making): Thing => {
    const { id, at } = making
    const cells = {
      ...ownOf(making),
      id,
      card: `card of ${id}`,
      contribution: id,
      made_at: at,
      changed_at: at,
    }
    return thing(making, 'ended', [table, rowWith(table, cells)])
  }

/** Of these cells those that the table has. */
const rowWith = (table: 'participation' | 'contribution' | 'support', cells: Row): Row => {
  const columns: readonly string[] = tables[table].columns
  return rowOf(table, Object.fromEntries(Object.entries(cells).filter(([name]) => columns.includes(name))))
}

const run =
  (status: string, since: Thing['since']) =>
  (making: Making): Thing => {
    const own = ownOf(making)
    const { id, at } = making
    const answers = status === 'discarded' ? [] : ['ambition', 'behaviour']
    return thing(
      making,
      since,
      ['run', rowOf('run', { ...own, id, status, started_at: at, touched_at: at })],
      ...answers.map(question => ['answer', rowOf('answer', { ...own, run: id, question })] as const),
      ['shown', rowOf('shown', { ...own, run: id })],
    )
  }

const action =
  (status: string, since: Thing['since']) =>
  (making: Making): Thing => {
    const own = ownOf(making)
    const { id, at } = making
    return thing(
      making,
      since,
      ['action', rowOf('action', { ...own, id, status, made_at: at, changed_at: at })],
      ['action_companion', rowOf('action_companion', { ...own, action: id })],
      ['action_need', rowOf('action_need', { ...own, action: id })],
    )
  }

const promise =
  (status: string, since: Thing['since'], before_day: string) =>
  (making: Making): Thing => {
    const own = ownOf(making)
    const { id, at } = making
    return thing(
      making,
      since,
      ['promise', rowOf('promise', { ...own, id, status, before_day, made_at: at, changed_at: at })],
      ['promise_to', rowOf('promise_to', { ...own, promise: id })],
      ['promise_witness', rowOf('promise_witness', { ...own, promise: id })],
      ['promise_check', rowOf('promise_check', { ...own, promise: id })],
    )
  }

const route = (making: Making): Thing => {
  const own = ownOf(making)
  const { id, at } = making
  return thing(
    making,
    'ended',
    ['route', rowOf('route', { ...own, id, made_at: at, changed_at: at })],
    ['route_skill', rowOf('route_skill', { ...own, route: id })],
    ['route_way', rowOf('route_way', { ...own, route: id })],
  )
}

/** A look back at a promise of somebody, with what is asked and answered at it. */
const lookBack =
  (status: string, since: Thing['since']) =>
  (making: Making): Thing => {
    const own = ownOf(making)
    const { id, at } = making
    const closed_at = since === null ? null : at
    return thing(
      making,
      since,
      ['look_back', rowOf('look_back', { ...own, id, round: id, status, closed_at })],
      ['ask', rowOf('ask', { ...own, id, look_back: id, owner: own.person, made_at: at, changed_at: at })],
      ['self_check', rowOf('self_check', { ...own, look_back: id, changed_at: at })],
      ['noticed_check', rowOf('noticed_check', { ...own, look_back: id, owner: own.person, changed_at: at })],
    )
  }

/** What was told of a body, or the round in which it was: of the programme, whoever goes. */
const told =
  (table: 'release' | 'round') =>
  ({ programme, id, at }: Making): Thing => {
    const cells =
      table === 'release'
        ? rowOf('release', { programme, id, made_at: at })
        : rowOf('round', { programme, id, status: 'closed', made_by: null, changed_at: at })
    const since = table === 'release' ? 'told' : 'ended'
    return { programme, owner: null, since, from: at, rows: rowsOf([[table, cells]]) }
  }

const one =
  (since: Thing['since'], row: (making: Making) => readonly [TableName, Row]) =>
  (making: Making): Thing =>
    thing(making, since, row(making))

/** Each of these can happen to anybody on any day. */
export const makers: readonly ((making: Making) => Thing)[] = [
  ...[run('discarded', 'discarded'), run('finished', 'finished'), run('draft', 'untouched')],
  ...[action('done', 'ended'), action('open', null), promise('withdrawn', 'ended', '2090-01-01')],
  ...[promise('open', null, '2090-01-01'), promise('open', 'ended', '2020-01-01'), route],
  ...[card('closed', 'ended'), card('open', null)],
  ...(['participation', 'contribution', 'support'] as const).map(onCard),
  ...[lookBack('closed', 'ended'), lookBack('open', null), told('release'), told('round')],
  one('handled', m => ['handled', rowOf('handled', { ...ownOf(m), activity: m.id, print: m.id, at: m.at })]),
  one('givenUp', m => ['send', rowOf('send', { ...ownOf(m), id: m.id, state: 'givenUp', ended_at: m.at })]),
  one('promptOver', m => [
    'prompt',
    rowOf('prompt', { ...ownOf(m), subject: m.id, state: 'sent', due_at: m.at, changed_at: m.at }),
  ]),
  one('promptOver', m => ['attempt', rowOf('attempt', { ...ownOf(m), id: m.id, started_at: m.at })]),
  one('handoverOver', m => [
    'handover',
    rowOf('handover', { ...ownOf(m), id: m.id, action: m.id, changed_at: m.at }),
  ]),
  one('linkMade', m => ['link', rowOf('link', { ...ownOf(m), hash: m.id, made_at: m.at })]),
  one('modelAsked', m => ['model_use', rowOf('model_use', { ...ownOf(m), day: m.id, changed_at: m.at })]),
  one('looked', m => ['trail', rowOf('trail', { ...ownOf(m), id: m.id, at: m.at })]),
]
