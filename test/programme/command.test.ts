/** `npm run programme`: what it tells an operator, and that it never tells who or what they said. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { tellTouched } from '../../src/outside/files/tellProgramme.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { loadVersion } from '../../src/work/loadVersion.ts'
import { proposeProgramme } from '../../src/work/proposeProgramme.ts'
import { smallProgramme } from '../smallProgramme.ts'
import {
  anAction,
  answerTo,
  aPromise,
  aRoute,
  at,
  fatima,
  otherPerson,
  runWith,
  turnOf,
} from '../storage/turns.ts'
import { within } from '../storage/within.ts'
import { fileIn, without } from './files.ts'

const script = join(import.meta.dirname, '../../src/programme.ts')
const folder = mkdtempSync(join(tmpdir(), 'programme-'))
afterAll(() => rmSync(folder, { recursive: true }))

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(folder, 'data-'))
})

const programme = (...words: string[]) => {
  const env = { PATH: process.env.PATH, DATA_DIR: join(dataDir, 'in') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    ...{ env, input: '', encoding: 'utf8' },
  })
  expect(stderr).not.toMatch(/ {4}at /)
  return { status, said: stdout + stderr }
}

const load = (store: Store, programme: Programme) =>
  loadVersion({ store, clock: { now: () => at(0) } }, programme.id, 0, programme)

const withStore = <T>(use: (store: Store) => Promise<T>): Promise<T> =>
  within({ dataDir: join(dataDir, 'in') }, use)

const [first] = smallProgramme.people
const samira = {
  ...fatima,
  ...{ programme: 'small', entraId: first?.entraId ?? '', name: 'Samira Voorbeeld', team: 'north' },
}
test('who asked to be forgotten is left out of what is loaded, and is not named', async () => {
  const file = fileIn(dataDir, 'erased.json')
  expect(programme('load', file, '--yes').status).toBe(0)
  await withStore(async store => {
    await store.save(turnOf(samira, 'a'))
    const { person } = await store.know({ ...samira, activity: '-', print: '-', run: null })
    if (person) await store.erase({ person, names: [], at: at(9), print: null })
  })
  const again = programme('load', file, '--yes')
  expect(again.said).toContain('Left out, because they asked to be forgotten: 1.')
  expect(again.said).toContain('The file says the same.')
  expect(again.said).not.toContain('Samira')
  const back = programme('load', file, '--yes', '--again', samira.entraId.toUpperCase())
  expect(back.said).toMatch(/Loaded as version 2/)
  expect(back.said).not.toContain('Left out')
})

test('an option that is not known, or not complete, does nothing', () => {
  const file = fileIn(dataDir, 'erased.json')
  for (const wrong of ['--agian', '--again']) expect(programme('load', file, '--yes', wrong).status).toBe(1)
  expect(existsSync(join(dataDir, 'waarmaker.db'))).toBe(false)
})

const stranger = { ...otherPerson('joris', 'small'), role: 'social-worker', team: 'south', listed: false }

const newer = {
  ...without(smallProgramme, 'partners'),
  people: smallProgramme.people.slice(1),
  teams: [{ id: 'east', name: { nl: 'Team Oost', en: 'Team East' } }, ...smallProgramme.teams.slice(0, 1)],
  thresholds: { scores: 6, quotes: 10 },
}
const moved = {
  ...newer,
  people: newer.people.map(person => ({
    ...person,
    teams: ['north'],
    ...(person.leads && { leads: ['north'] }),
  })),
}

const made = {
  runs: [runWith('run-9', [answerTo('ambition', 'partners'), answerTo('different', 'Geheim')], 'draft')],
  actions: [{ ...anAction, ambition: 'partners', behaviour: 'Geheim' }],
  promises: [
    { ...aPromise, ambition: 'partners' },
    { ...aPromise, id: 'p', to: { kind: 'team', team: 'south' } as const },
  ],
  routes: [aRoute],
}

test('a file is checked without a database, and summarised without people', () => {
  const { status, said } = programme('check', fileIn(folder, 'small.json'))
  expect(status).toBe(0)
  expect(said).toMatch(/ambitions +2\n/)
  expect(said).toMatch(/people +5, of whom 0 by e-mail alone; 1 programme lead/)
  expect(said).not.toMatch(/Samira|Noor/)
})

test('a file with mistakes is told all of them, and is not loaded', () => {
  const file = fileIn(folder, 'wrong.json', { ...smallProgramme, missing: 1, tenants: ['x'] } as never)
  const { status, said } = programme('load', file, '--yes')
  expect(status).toBe(1)
  expect(said).toMatch(/tenants\[0\].*Write the id of a tenant/)
  expect(said).toMatch(/missing: Not known here/)
})

test('what it would touch is shown as numbers, beside a product that runs; diff writes nothing', async () => {
  await withStore(async running => {
    await load(running, smallProgramme)
    await running.save(turnOf(samira, 'a', made))
    await running.save(turnOf(stranger, 'a'))
    const { status, said } = programme('diff', fileIn(folder, 'newer.json', moved))
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining('would be version 2') })
    for (const told of [
      /ambitions +gone: partners\n/,
      /teams +added: east; gone: south\n/,
      /people +0 added, \d changed, 1 gone\n/,
      /thresholds +\{"scores":5,"quotes":10\} -> \{"scores":6,"quotes":10\}\n/,
      /1 person would no longer take part/,
      /1 person would be asked again for role and team/,
      /1 open conversation would ask for another ambition/,
      /1 action about an ambition that is gone/,
      /1 promise about an ambition that is gone/,
      /1 promise to a team that is gone/,
      /Nothing was written/,
    ])
      expect(said).toMatch(told)
    expect(said).not.toMatch(/Samira|Geheim|Joris|person-/)
    expect(await running.programmeVersions()).toHaveLength(1)
    expect(programme('load', fileIn(folder, 'newer.json', moved), '--yes').said).toMatch(
      /Loaded as version 2/,
    )
    expect(await running.programmeVersions()).toHaveLength(2)
    const later = await proposeProgramme(running, { ...moved, discreet: true }, null)
    expect(tellTouched(later.touched)).toMatch(/nothing that people did or made/)
  })
})

test('a script must say that it is meant; the same again is not written', async () => {
  const file = fileIn(folder, 'small.json')
  expect(programme('load', file)).toMatchObject({ status: 1, said: expect.stringContaining('--yes') })
  expect(programme('load', file, '--yes').status).toBe(0)
  expect(programme('load', file, '--yes')).toMatchObject({
    status: 0,
    said: expect.stringContaining('the same'),
  })
  expect(await withStore(store => store.programmeVersions())).toHaveLength(1)
})

test('a programme in the way of another is refused, until that one has ended', async () => {
  const other = fileIn(folder, 'other.json', { ...smallProgramme, id: 'other' })
  await withStore(store => load(store, smallProgramme))
  const refused = programme('load', other, '--yes')
  expect(refused.status).toBe(1)
  expect(refused.said).toMatch(/open: .*"small"/)
  expect(refused.said).toMatch(/people\[0\]: This person is listed in/)
  expect(programme('end', 'small', '--yes').status).toBe(0)
  expect(programme('end', 'small', '--yes').said).toMatch(/No programme small is loaded/)
  expect(
    await withStore(store => proposeProgramme(store, { ...smallProgramme, id: 'other' }, null)),
  ).toMatchObject({
    problems: [],
  })
})

test('without a command, a file or a database it says what to do', () => {
  expect(programme('load').said).toMatch(/npm run programme -- check <file>/)
  expect(programme('erase', 'x').said).toMatch(/npm run programme -- check <file>/)
  expect(programme('load', join(folder, 'none.json')).said).toMatch(/There is no such file/)
  expect(programme('diff', fileIn(folder, 'small.json')).said).toMatch(/There is no database/)
})
