import { describe, expect, test } from 'vitest'
import { openContents } from '../../src/outside/storage/carry/openContents.ts'
import type { Place } from '../../src/outside/storage/openStore.ts'
import { type Cell, type Row, type RowOf, type TableName, tables } from '../../src/outside/storage/tables.ts'
import type { Ageing } from '../../src/ports/store.ts'
import { rowOf } from './someRows.ts'
import { open, within } from './within.ts'

const EDGE = '2031-06-15T10:00:00.000Z'
const EARLIER = '2031-06-15T09:59:59.999Z'

/** When somebody was asked whether we should go on. */
const ASKED = '2031-01-06T09:00:00.000Z'

/** When those were heard of last who were asked so: after that, in the same moment, before it, and never. */
const LAST_HEARD = {
  heard: '2031-01-06T09:00:00.001Z',
  met: ASKED,
  silent: '2031-01-06T08:59:59.999Z',
  still: null,
} as const

type Put = readonly [TableName, Row]

/** A row that is as old as `at`, in each of the ways in which one grows old, with all that hangs on it. */
type Ways = Readonly<Record<Ageing, (mark: Mark) => readonly Put[]>>

type Mark = { readonly programme: string; readonly person: string; readonly id: string; readonly at: string }

const run =
  (status: string) =>
  ({ at, id, ...own }: Mark): Put[] => [
    ['run', rowOf('run', { ...own, id, status, started_at: EARLIER, touched_at: at })],
    ['answer', rowOf('answer', { ...own, run: id })],
    ['shown', rowOf('shown', { ...own, run: id })],
  ]

const records = ({ at, id, ...own }: Mark): Put[] => [
  ['action', rowOf('action', { ...own, id, status: 'done', changed_at: at })],
  ['action_companion', rowOf('action_companion', { ...own, action: id })],
  ['action_need', rowOf('action_need', { ...own, action: id })],
  ['promise', rowOf('promise', { ...own, id, status: 'withdrawn', changed_at: at })],
  ['promise', rowOf('promise', { ...own, id: `${id}-been`, before_day: '2031-06-14', changed_at: at })],
  ['promise_to', rowOf('promise_to', { ...own, promise: id })],
  ['promise_witness', rowOf('promise_witness', { ...own, promise: id })],
  ['promise_check', rowOf('promise_check', { ...own, promise: id })],
  ['route', rowOf('route', { ...own, id, changed_at: at })],
  ['route_skill', rowOf('route_skill', { ...own, route: id })],
  ['route_way', rowOf('route_way', { ...own, route: id })],
  ['action_card', rowOf('action_card', { ...own, id: own.programme + id, status: 'closed', changed_at: at })],
  ['participation', rowOf('participation', { ...own, card: id, changed_at: at })],
  ['contribution', rowOf('contribution', { ...own, id, changed_at: at })],
  ['support', rowOf('support', { ...own, contribution: id, made_at: at })],
  ['look_back', rowOf('look_back', { ...own, id, round: id, status: 'closed', closed_at: at })],
  ['ask', rowOf('ask', { ...own, id, look_back: id })],
  ['self_check', rowOf('self_check', { ...own, look_back: id })],
  ['noticed_check', rowOf('noticed_check', { ...own, look_back: id })],
  ...(['closed', 'cancelled', 'refused', 'missed'] as const).map(
    (status): Put => [
      'round',
      rowOf('round', { programme: own.programme, id: `${id}-${status}`, status, changed_at: at }),
    ],
  ),
]

/**
 * Of a body; of a promise that is gone, with its owner or alone; and of one that is there, told by the release before this
 * one, which did not write to whom.
 */
const told = (owner: string): readonly Partial<RowOf<'release'>>[] => [
  { promise: null },
  { promise: 'gone with its owner' },
  { promise: 'gone', promised_by: owner },
  { promise: 'stays' },
]

const ways: Ways = {
  handled: ({ at, id, ...own }) => [['handled', rowOf('handled', { ...own, activity: id, print: id, at })]],
  givenUp: ({ at, id, ...own }) => [
    ['send', rowOf('send', { ...own, id: own.programme + id, state: 'givenUp', ended_at: at })],
  ],
  discarded: run('discarded'),
  untouched: run('draft'),
  finished: run('finished'),
  ended: records,
  told: ({ at, id, person, programme }) =>
    told(person).flatMap((of, n): Put[] => [
      ['release', rowOf('release', { ...of, programme, id: `${id}-${n}`, made_at: at })],
      ['release_person', rowOf('release_person', { programme, person, release: `${id}-${n}` })],
    ]),
  promptOver: ({ at, id, ...own }) => [
    ...['heard', 'met'].map((who): Put => ['prompt', theQuestion({ ...own, id, at }, who)]),
    ['prompt', theQuestion({ ...own, id, at }, 'still', { sent_at: null })],
    ['prompt', rowOf('prompt', { ...own, subject: id, due_at: EARLIER, changed_at: at })],
    ['attempt', rowOf('attempt', { ...own, id: own.programme + id, subject: id, started_at: at })],
  ],
  handoverOver: ({ at, id, ...own }) => [['handover', rowOf('handover', { ...own, id, changed_at: at })]],
  channelGone: ({ at, id, programme }) => [
    ['teams_team', rowOf('teams_team', { programme, id, state: 'removed', changed_at: at })],
    ['channel', rowOf('channel', { programme, id, state: 'gone', changed_at: at })],
    ['teams_leader', rowOf('teams_leader', { programme, team: id, looked_at: at })],
  ],
  cardGone: ({ at, id, programme }) => [
    ['gone_card', rowOf('gone_card', { programme, id: programme + id, gone_at: at })],
  ],
  linkMade: ({ at, id, ...own }) => [
    ['link', rowOf('link', { ...own, hash: own.programme + id, made_at: at })],
  ],
  modelAsked: ({ at, id, ...own }) => [
    ['model_use', rowOf('model_use', { ...own, day: id, changed_at: at })],
  ],
  looked: ({ at, id, ...own }) => [['trail', rowOf('trail', { ...own, id: own.programme + id, at })]],
  erased: ({ at, id, programme }) => [
    ['erasure', rowOf('erasure', { programme, subject: id, at, print: null })],
  ],
  answered: ({ at, id, programme }) => [['erasure', rowOf('erasure', { programme, subject: id, at })]],
}

/** Of somebody of this name, whether we should go on; it came, unless that is said otherwise. */
const theQuestion = ({ id, at, programme }: Mark, who: string, more: Partial<RowOf<'prompt'>> = {}) =>
  rowOf('prompt', {
    ...{ programme, person: `${who}-${programme}`, kind: 'ignored', subject: id },
    ...{ due_at: EARLIER, changed_at: at, sent_at: ASKED, ...more },
  })

/** What is not over, however old it is. */
const staying = ({ id, ...own }: Omit<Mark, 'at'>): Put[] => [
  ['action', rowOf('action', { ...own, id, changed_at: EARLIER })],
  ['promise', rowOf('promise', { ...own, id, before_day: '2031-06-16', changed_at: EARLIER })],
  ['prompt', rowOf('prompt', { ...own, subject: id, due_at: EDGE, changed_at: EARLIER })],
  ...['silent', 'still'].map((who): Put => ['prompt', theQuestion({ ...own, id, at: EARLIER }, who)]),
  ['send', rowOf('send', { ...own, id: own.programme + id, made_at: EARLIER, due_at: EARLIER })],
  ['action_card', rowOf('action_card', { ...own, id: own.programme + id, changed_at: EARLIER })],
  ['participation', rowOf('participation', { ...own, card: own.programme + id, changed_at: EARLIER })],
  ['contribution', rowOf('contribution', { ...own, id, card: own.programme + id, changed_at: EARLIER })],
  ['support', rowOf('support', { ...own, contribution: id, card: own.programme + id, made_at: EARLIER })],
  ['look_back', rowOf('look_back', { ...own, id, opened_at: EARLIER, closes_at: EARLIER })],
  ['ask', rowOf('ask', { ...own, id, look_back: id, changed_at: EARLIER })],
  ['noticed_check', rowOf('noticed_check', { ...own, look_back: id, changed_at: EARLIER })],
  ['round', rowOf('round', { programme: own.programme, id, changed_at: EARLIER })],
  [
    'release',
    rowOf('release', {
      ...{ programme: own.programme, id, promise: id, promised_by: own.person },
      made_at: EARLIER,
    }),
  ],
  ['release_person', rowOf('release_person', { ...own, release: id })],
  [
    'teams_team',
    rowOf('teams_team', { programme: own.programme, id, state: 'present', changed_at: EARLIER }),
  ],
  ['channel', rowOf('channel', { programme: own.programme, id, team: id, changed_at: EARLIER })],
  ['channel', rowOf('channel', { programme: own.programme, id: 'x', state: 'gone', changed_at: EARLIER })],
  ['teams_leader', rowOf('teams_leader', { programme: own.programme, team: id, looked_at: EARLIER })],
]

const everything = (way: (mark: Mark) => readonly Put[]): Put[] =>
  ['welfare', 'care'].flatMap(programme => {
    const own = { programme, person: `person-${programme}` }
    const marks = [
      { ...own, id: 'old', at: EARLIER },
      { ...own, id: 'edge', at: EDGE },
    ]
    const person = rowOf('person', { programme, id: own.person, entra_id: programme })
    const asked = Object.entries(LAST_HEARD).map(([who, spoke_at]): Put => {
      const id = `${who}-${programme}`
      return ['person', rowOf('person', { programme, id, entra_id: id, spoke_at })]
    })
    return [['person', person] as const, ...asked, ...marks.flatMap(way), ...staying({ ...own, id: 'stays' })]
  })

const contentsOf = async (place: Place, access: 'alone' | 'beside') => {
  const contents = await openContents(place, access)
  if (!contents.ok) throw new Error(contents.why)
  return contents.contents
}

const fill = async (place: Place, rows: readonly Put[]): Promise<void> => {
  await within(place, async () => {})
  const contents = await contentsOf(place, 'alone')
  for (const [table, row] of rows)
    await contents.put({ table, columns: Object.keys(row), rows: [Object.values(row)] })
  await contents.keep()
  await contents.close()
}

type Line = { readonly table: TableName; readonly cells: Readonly<Record<string, Cell>> }

const markOf = ({ table, cells }: Line): string =>
  `${table} ${tables[table].key.map(column => cells[column])}`

const linesIn = async (place: Place): Promise<Line[]> => {
  const contents = await contentsOf(place, 'beside')
  const lines: Line[] = []
  for await (const { table, columns, rows } of contents.batches())
    for (const row of rows)
      lines.push({ table, cells: Object.fromEntries(columns.map((name, n) => [name, row[n] ?? null])) })
  await contents.close()
  return lines.sort((one, other) => (markOf(one) < markOf(other) ? -1 : 1))
}

const isOld = ({ cells }: Line): boolean =>
  cells.programme === 'welfare' && Object.values(cells).some(cell => /^(welfare)?old(-|$)/.test(String(cell)))

const forgetPrint = (line: Line): Line => ({ ...line, cells: { ...line.cells, print: null } })

/** In each way in which rows grow old: what goes, what goes with it, and what stays. Places are empty and new. */
export const agesContract = (name: string, newPlace: () => Promise<Place>): void => {
  // Every way is a key of `ways`, which has no other.
  describe.each(Object.keys(ways) as Ageing[])(`what is old goes, ${name}: %s`, since => {
    test('what is older goes with its parts; the instant itself, what is not over, and another programme stay', async () => {
      const place = await newPlace()
      await fill(place, everything(ways[since]))
      const before = await linesIn(place)
      const store = await open(place)
      const old = { programme: 'welfare', since, before: EDGE }
      const gone = before.filter(isOld)
      expect(await store.forget(old)).toBe(gone.length)
      expect(await store.forget(old)).toBe(0)
      await store.close()
      const left =
        since === 'answered'
          ? before.map(line => (isOld(line) ? forgetPrint(line) : line))
          : before.filter(line => !isOld(line))
      expect(gone.length).toBeGreaterThan(0)
      expect(await linesIn(place)).toEqual(left)
    })
  })
}
