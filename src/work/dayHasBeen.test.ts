import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import { nothingFormer } from '../topics/programme/loaded.ts'
import type { Promised } from '../topics/promise/promise.ts'
import { begin } from './begin.ts'
import type { Scene } from './scene.ts'
import { kept } from './screens.ts'

const promised = (id: string, before: string, status: Promised['status'] = 'open'): Promised => ({
  ...{ id, run: `run-${id}`, ambition: 'partners', to: { kind: 'group', group: 'de vrijwilligers' } },
  ...{ behaviour: `ik bel op ${before}`, noticed: 'ze horen mij', before, rhythm: 'weekly', witnesses: [] },
  ...{ score: 6, why: 'het helpt', seenBy: 'me', checks: [before], status, withdrawnBecause: null },
  ...{ madeAt: '2026-10-01T10:00:00Z', changedAt: '2026-10-01T10:00:00Z' },
})

const sceneWith = (promises: readonly Promised[]): Scene => ({
  heard: {
    ...{ activity: 'a', print: 'p', at: '2026-11-20T10:00:00Z', place: 'personal' },
    who: {
      tenant: 't',
      entraId: 'e',
      teamsId: '29:e',
      name: 'Samira',
      email: null,
      locale: 'nl-NL',
      zone: null,
    },
    chat: { tenant: 't', serviceUrl: 'http://localhost', conversation: 'c', bot: 'b' },
    what: { kind: 'arrived' },
  },
  programme: smallProgramme,
  former: nothingFormer,
  person: {
    ...{ id: 'me', programme: 'small', tenant: 't', entraId: 'e', teamsId: '29:e', name: 'Samira' },
    ...{ language: 'nl', chosenLanguage: null, zone: 'Europe/Amsterdam', role: null, team: null },
    ...{ chat: null, welcomed: 1, metAt: null, spokeAt: null, email: null, listed: true, guest: false },
    ...{ leftAt: null, unreachable: null, rhythm: {}, revision: 1 },
  },
  today: '2026-11-20',
  runs: [],
  records: { actions: [], promises, routes: [] },
  newId: () => 'new',
})

const past = promised('past', '2026-11-19')
const today = promised('today', '2026-11-20')
const later = promised('later', '2026-12-20')

test('three promises whose day has been leave room for another one, and three others do not', () => {
  const roomy = begin(
    sceneWith([past, promised('2', '2026-11-01'), promised('3', '2026-11-02'), today]),
    'promise',
  )
  expect(roomy.main).toMatchObject({ kind: 'question', flow: 'promise' })
  const full = begin(sceneWith([promised('1', '2026-12-01'), today, later]), 'promise')
  expect(full.main).toMatchObject({ kind: 'notice', said: { key: 'turns.tooManyPromises' } })
})

test('a promise whose day has been can be withdrawn and is not made sharper', () => {
  const scene = sceneWith([later, past])
  const about = { subject: 'past' }
  expect(begin(scene, 'withdraw', about).main).toMatchObject({ kind: 'question', flow: 'withdraw' })
  expect(begin(scene, 'sharpen', about).main).toMatchObject({ said: { key: 'turns.dayHasBeen' } })
  expect(begin(scene, 'sharpen').main).toMatchObject({ asking: { address: { name: 'behaviour' } } })
})

test('the list shows that a day has been, and what was ended last comes first after what is open', () => {
  const closed = promised('closed', '2026-11-01', 'closed')
  const withdrawn = { ...promised('withdrawn', '2026-12-01', 'withdrawn'), changedAt: '2026-11-10T10:00:00Z' }
  const screen = kept(sceneWith([closed, withdrawn, past, later]), 'promises')
  expect(screen).toMatchObject({
    kept: [
      { id: 'past', status: 'past', nextCheck: null },
      { id: 'later', status: 'open', nextCheck: '2026-12-20' },
      { id: 'withdrawn', status: 'withdrawn' },
      { id: 'closed', status: 'closed' },
    ],
  })
})
