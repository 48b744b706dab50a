import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { backup } from '../../src/outside/storage/carry/backup.ts'
import { readBackup } from '../../src/outside/storage/carry/backupFile.ts'
import { writeLedger } from '../../src/outside/storage/carry/ledgerFile.ts'
import { asksForOwnData, fileIn, opens } from '../protocol/ownLink.ts'
import { answersTo, hears, isAsked, starts, type Talker, types } from '../protocol/talk.ts'
import type { Organisation } from './organisation.ts'

/** Texts in which nothing may lead to somebody, by where they were found. */
export type Texts = Readonly<Record<string, readonly string[]>>

/** Each mark that is found, and where. */
export const foundIn = (texts: Texts, marks: readonly string[]): readonly string[] =>
  Object.entries(texts).flatMap(([where, some]) => {
    const low = some.join('\n').toLowerCase()
    return marks.filter(mark => low.includes(mark.toLowerCase())).map(mark => `${mark} in ${where}`)
  })

const backedUp = async ({ place }: Organisation, file: string): Promise<readonly string[]> => {
  expect(await backup(place, file, new Date().toISOString())).toMatchObject({ ok: true })
  const rows: string[] = []
  for await (const batch of readBackup(file, () => {})) rows.push(JSON.stringify(batch))
  return rows
}

const ledgerOf = async ({ place }: Organisation, file: string): Promise<readonly string[]> => {
  expect(await writeLedger(place, file, new Date().toISOString())).toMatchObject({ ok: true })
  return [readFileSync(file, 'utf8')]
}

/** The files of the embedded database, as they stand on the disk. */
export const bytesOf = ({ dataDir }: Organisation): readonly string[] =>
  readdirSync(dataDir)
    .filter(name => name.startsWith('waarmaker.db'))
    .map(name => readFileSync(join(dataDir, name), 'latin1'))

/** All that is kept: in the database, in its files, in a backup and in the ledger that are made now. */
export const keptIn = async (organisation: Organisation): Promise<Texts> => {
  const folder = join(organisation.dataDir, `${Date.now()}`)
  return {
    'the tables': (await organisation.rows()).map(row => JSON.stringify(row)),
    'the files of the database': bytesOf(organisation),
    'a fresh backup': await backedUp(organisation, `${folder}.backup`),
    'the ledger': await ledgerOf(organisation, `${folder}.ledger`),
  }
}

/** All that an operator reads. */
export const toldIn = async ({ printed, metrics, collector }: Organisation): Promise<Texts> => ({
  'the log': [printed()],
  'the metrics': [await metrics()],
  'the traces': [collector.received()],
})

const pages = {
  nl: [
    'mijn overzicht',
    'mijn acties',
    'mijn beloften',
    'mijn kaarten',
    'wie is er vertrokken',
    'programma',
    'niet bereikt',
  ],
  en: ['my overview', 'my actions', 'my promises', 'my cards', 'who has left', 'programme', 'not reached'],
} as const

/** All that somebody else is shown now: every page, their own data, and whom they can choose. */
export const shownTo = async (talker: Talker): Promise<readonly string[]> => {
  const shown: string[] = []
  for (const page of pages[talker.language]) shown.push(JSON.stringify(await types(talker, page)))
  const data = await opens(await asksForOwnData(talker))
  shown.push(data.html, JSON.stringify(fileIn(data)))
  await starts(talker, 'translate')
  await answersTo(talker, 'translate', 'from')
  await talker.chat.say(talker.language === 'nl' ? 'over 10 dagen' : 'in 10 days')
  await isAsked(talker, 'translate', 'withWhom')
  shown.push(JSON.stringify(talker.chat.last()))
  await talker.chat.say('stop')
  await hears(talker, 'common.stop.ask')
  await talker.chat.press(say(talker.language, 'common.button.throwAway'))
  await hears(talker, 'turns.stopped.discarded')
  return shown
}
