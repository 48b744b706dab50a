/** After "forget me" nobody finds the person: not in what an operator reads, not in a backup, not in the file itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup } from '../../src/outside/storage/carry/backup.ts'
import { readBackup } from '../../src/outside/storage/carry/backupFile.ts'
import { answering } from '../fakeTeams/faults.ts'
import { makesMarked } from '../protocol/marked.ts'
import { JOOST } from '../protocol/playbook.ts'
import { type Flow, hears, introduced, type Language, makes, starts, type Talker } from '../protocol/talk.ts'
import { startWatched, type Watched } from './watchedProcess.ts'

/** Stands in every name, address and answer of those who are forgotten. */
const CANARY = 'kwetterkanarie'

let watched: Watched
beforeAll(async () => {
  watched = await startWatched()
}, 60_000)
afterAll(() => watched.close())

const gone: Talker[] = []

/** Somebody whom the programme lists, so that colleagues can choose them. */
const joost = (): Talker => {
  const person = { name: `Joost ${CANARY}`, entraId: JOOST, email: `${CANARY}@example.org`, locale: 'nl-NL' }
  const { chat } = watched.teams.person(person)
  return { chat, entraId: JOOST, language: 'nl' }
}

const greeted = async (talker: Talker): Promise<Talker> => {
  await talker.chat.say('hoi')
  await talker.chat.waitFor(({ last }) => last()?.words.includes(CANARY))
  return talker
}

const commands = {
  nl: ['mijn overzicht', 'mijn acties', 'mijn beloften', 'mijn gegevens', 'mijn ritme', `${CANARY} onzin`],
  en: ['my overview', 'my actions', 'my promises', 'my data', 'my rhythm', `${CANARY} nonsense`],
} as const

/** All that the product has, with Teams failing in between. */
const livesThrough = async (talker: Talker, flows: readonly Flow[]): Promise<void> => {
  const { chat, language } = talker
  for (const flow of flows) await makesMarked(talker, flow, CANARY)
  const fault = watched.teams.fails(answering(400), { of: call => call.conversation === chat.id() })
  await chat.say(CANARY)
  await fault.struck
  for (const text of commands[language]) await chat.say(text)
  await starts(talker, 'translate')
  await chat.say('1')
  await chat.say(`Dit is nog niet af ${CANARY}`)
}

const forgets = async (talker: Talker, language: Language): Promise<void> => {
  gone.push(talker)
  await talker.chat.say(language === 'nl' ? 'vergeet mij' : 'forget me')
  await hears(talker, 'forget.summary')
  await talker.chat.say(language === 'nl' ? 'ja' : 'yes')
  await hears(talker, 'forget.saved')
}

test('somebody who is known lives through everything, is chosen by a colleague, and is forgotten', async () => {
  const bart = await introduced(watched, 'nl', 'Bart Bedenksel')
  await makes(bart, 'promise')
  const talker = await greeted(joost())
  await livesThrough(talker, ['translate', 'skills'])
  await forgets(talker, 'nl')
}, 120_000)

test('so does somebody who introduced themselves, in English', async () => {
  const talker = await introduced(watched, 'en', `Kees ${CANARY}`)
  await livesThrough(talker, ['translate', 'promise', 'skills'])
  await forgets(talker, 'en')
}, 120_000)

const marks = () => [CANARY, 'Joost Fictief', ...gone.flatMap(({ chat, entraId }) => [chat.id(), entraId])]

const foundIn = (texts: readonly string[]): readonly string[] => {
  const low = texts.map(text => text.toLowerCase())
  return marks().filter(mark => low.some(text => text.includes(mark.toLowerCase())))
}

/** What a backup holds that is made now. */
const backedUp = async (): Promise<readonly string[]> => {
  const file = join(watched.dataDir, 'fresh.backup')
  expect(await backup({ dataDir: watched.dataDir }, file, new Date().toISOString())).toMatchObject({
    ok: true,
  })
  const rows: string[] = []
  for await (const batch of readBackup(file, () => {})) rows.push(JSON.stringify(batch))
  return rows
}

test('no log, metric, trace, backup or byte of the database holds them', async () => {
  const metrics = await watched.metrics()
  const rows = await backedUp()
  expect(rows.join('\n')).toContain('Bart Bedenksel')
  expect(foundIn(rows)).toEqual([])
  const files = () =>
    readdirSync(watched.dataDir)
      .filter(name => name.startsWith('waarmaker.db'))
      .map(name => readFileSync(join(watched.dataDir, name), 'latin1'))
  expect(foundIn(files())).toEqual([])
  await watched.stop()
  expect(foundIn([watched.printed(), metrics, watched.collector.received()])).toEqual([])
  expect(foundIn(files())).toEqual([])
})
