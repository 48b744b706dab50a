import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Place } from '../../src/outside/storage/openStore.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import type { Person } from '../fakeTeams/population.ts'
import { always } from '../protocol/always.ts'
import { setAhead } from '../protocol/sharedClock.ts'
import { readRows } from '../protocol/storedRows.ts'
import { hears, introduced, type Language, type Talker } from '../protocol/talk.ts'
import { startWatched } from './watchedProcess.ts'

/** Stands in the names, addresses and words of those who will be forgotten. */
export const CANARY = 'kwetterkanarie'

/** Stands in those of somebody who is forgotten after the others, by age. */
export const LATER = 'vlinderdas'

type Listed = Programme['people'][number]

const idOf = (number: number): string => `00000000-0000-0000-0000-${`${number}`.padStart(12, '0')}`

const inNorth = (number: number, name: string, more: Partial<Listed> = {}): Listed => ({
  ...{ entraId: idOf(number), name, role: 'social-worker', teams: ['north'], parts: ['professional'] },
  ...more,
})

const leader = { role: 'team-leader', leads: ['north'], parts: ['teamLeader'] } satisfies Partial<Listed>

/** Bram and Joost are those of the playbook. Fenna is listed by her address alone. */
const people = {
  bram: inNorth(2, 'Bram Bedacht', leader),
  joost: inNorth(4, 'Joost Fictief'),
  lotte: inNorth(13, 'Lotte Verhaal'),
  mieke: inNorth(15, 'Mieke Verzonnen', { parts: ['programmeLead'] }),
  wobbe: inNorth(21, `Wobbe ${CANARY}`, { email: `wobbe.${CANARY}@example.org` }),
  fenna: inNorth(22, `Fenna ${CANARY}`, { entraId: undefined, email: `fenna.${CANARY}@example.org` }),
  sjoukje: inNorth(23, `Sjoukje ${CANARY}`),
  ymkje: inNorth(24, `Ymkje ${CANARY}`),
  doutzen: inNorth(25, `Doutzen ${LATER}`),
} as const

export type Name = keyof typeof people
type Names = readonly Name[]

export const idOfPerson = (name: Name): string => people[name].entraId ?? idOf(22)

const write = (file: string, without: Names): void => {
  const listed = Object.entries(people).filter(([name]) => !without.some(one => one === name))
  writeFileSync(file, JSON.stringify({ ...always, people: listed.map(([, person]) => person) }))
}

const script = join(import.meta.dirname, '../../src/programme.ts')

/** Loads the file as an operator does, beside the product that runs. */
const load = (file: string, dataDir: string, environment: Readonly<Record<string, string>>) =>
  promisify(execFile)(process.execPath, [script, 'load', file, '--yes'], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, ...environment },
  })

/** Conversations and people of Teams are numbered: then no number is the beginning of another one. */
const NUMBERS = 50

export type Met = Talker & { readonly teamsId: string; readonly person: Person }

/** A team with people who will be forgotten, in the whole product as a process of its own, with a clock that goes ahead. */
export async function openOrganisation(environment: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'organisation-'))
  const file = join(folder, 'programme.json')
  write(file, [])
  let ahead = 0
  const watched = await startWatched({
    ...{ preload: 'aheadOfTime.mjs', environment: { PROGRAMME: file, ...environment } },
    now: () => Date.now() + ahead,
  })
  const { teams, dataDir } = watched
  for (let nth = 0; nth < NUMBERS; nth += 1) teams.person({ name: 'Niemand' })
  const { DATABASE_URL: databaseUrl } = environment
  const place: Place = databaseUrl === undefined ? { dataDir } : { databaseUrl }
  return {
    ...watched,
    place,
    rows: () => readRows(place),
    /** Somebody who is listed greets. */
    meets: async (name: Name, language: Language): Promise<Met> => {
      const { name: called, email } = people[name]
      const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
      const who = { name: called, locale, entraId: idOfPerson(name), ...(email !== undefined && { email }) }
      const person = teams.person(who)
      const { chat, id } = person
      const talker = { chat, language, entraId: idOfPerson(name), teamsId: id, person }
      await chat.say('hoi')
      await chat.say(language === 'nl' ? 'mijn overzicht' : 'my overview')
      await hears(talker, 'records.overview.heading')
      return talker
    },
    introduces: (language: Language, name: string) => introduced(watched, language, name),
    /** From now on the programme lists everybody but these. */
    loads: async (without: Names) => {
      write(file, without)
      await load(file, dataDir, environment)
    },
    passes: (days: number) => {
      ahead += days * 86_400_000
      setAhead(dataDir, ahead)
    },
    close: async () => {
      await watched.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export type Organisation = Awaited<ReturnType<typeof openOrganisation>>
