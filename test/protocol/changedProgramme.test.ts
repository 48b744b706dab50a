/** A programme changes while people are in the middle of it: nothing that they said is lost, and it stays readable. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { openBeside } from '../../src/outside/storage/openBeside.ts'
import { quiet } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { loadVersion } from '../../src/work/loadVersion.ts'
import { readLoaded } from '../../src/work/readLoaded.ts'
import { fileIn, without } from '../programme/files.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { type Application, openApplication } from './application.ts'
import { answersTo, hears, introduced, isAsked, makes, sees, starts, types } from './talk.ts'

const folder = mkdtempSync(join(tmpdir(), 'changed-'))
const dataDir = join(folder, 'data')
const [gone, left] = smallProgramme.ambitions

let application: Application
beforeAll(async () => {
  const environment = { PROGRAMME: fileIn(folder, 'small.json'), DATA_DIR: dataDir }
  application = await openApplication({ environment, timings: { refreshEvery: 10 } })
})
afterAll(async () => {
  await application.close()
  rmSync(folder, { recursive: true })
})

const withStore = async <T>(use: (store: Store) => Promise<T>): Promise<T> => {
  const opened = await openBeside({ dataDir }, quiet)
  if (!opened.ok) throw new Error(opened.why)
  return use(opened.store).finally(() => opened.store.close())
}

/** Loads a version beside the product that runs, as the command does, and waits until it greets so. */
const load = async (programme: Programme): Promise<void> => {
  const newest = await withStore(async store => (await readLoaded(store)).newest.get('small') ?? 0)
  const clock = { now: () => new Date().toISOString() }
  expect(await withStore(store => loadVersion({ store, clock }, 'small', newest, programme))).toBe(true)
  const name = programme.name.nl
  await expect
    .poll(async () => {
      const { chat } = application.teams.person({ name: 'Wie Kijkt' })
      await chat.say('hoi')
      return (await chat.waitFor(({ messages }) => messages().find(({ words }) => words.includes('Welkom'))))
        .words
    })
    .toContain(name)
}

const renamed = (programme: Programme, nl: string): Programme => ({ ...programme, name: { nl, en: nl } })

test('an ambition that goes is asked for anew where it is open, and stays readable where it is kept', async () => {
  const [made, answered, looking] = [
    await introduced(application, 'nl', 'Anna Verzinsel'),
    await introduced(application, 'nl', 'Bart Bedenksel'),
    await introduced(application, 'en', 'Cleo Verzinsel'),
  ]
  await makes(made, 'translate')
  await starts(answered, 'translate')
  await answersTo(answered, 'translate', 'stops')
  const oldCard = await starts(looking, 'translate')

  await load(renamed(without(smallProgramme, gone?.id ?? ''), 'Zonder partners'))

  // Who made an action about it reads it as it was.
  await made.chat.say('mijn acties')
  expect((await hears(made, 'records.actions.heading')).words).toContain(gone?.name.nl ?? '-')
  await made.chat.say('mijn overzicht')
  expect((await hears(made, 'records.overview.heading')).words).toContain(gone?.name.nl ?? '-')

  // Who had chosen it is asked again, and keeps the rest of what they said.
  const asked = await types(answered, 'nee hoor, ik stop daar niet mee')
  expect(asked.words).toContain(say('nl', 'translate.ambition.ask'))
  expect(asked.words).not.toContain(gone?.name.nl ?? '-')
  await answered.chat.say('1')
  await isAsked(answered, 'translate', 'stops')

  // Who chooses it on a card that was there before is told kindly, and can choose what is there.
  await looking.chat.press('answer', { answer: gone?.id ?? '' }, { card: oldCard })
  await isAsked(looking, 'translate', 'ambition')
  await looking.chat.press('answer', { answer: left?.id ?? '' })
  await isAsked(looking, 'translate', 'different')
  expect(application.log).toEqual([])
}, 60_000)

test('what comes back is there again, and a name that changed is the new one everywhere', async () => {
  const anna = await introduced(application, 'nl', 'Anna Anders')
  const ambitions = smallProgramme.ambitions.map(one =>
    one.id === gone?.id ? { ...one, name: { nl: 'Samen sterk', en: 'Strong together' } } : one,
  )
  await load(renamed({ ...smallProgramme, ambitions }, 'Met partners'))
  await makes(anna, 'translate')
  await anna.chat.say('mijn acties')
  await sees(anna.chat, 'Samen sterk')
})

test('a programme that closes lets whom it does not list see what is theirs, and nothing else', async () => {
  const anna = await introduced(application, 'nl', 'Anna Later')
  await makes(anna, 'translate')
  const newest = await withStore(async store => (await readLoaded(store)).newest.get('small') ?? 0)
  const clock = { now: () => new Date().toISOString() }
  const closed = { ...smallProgramme, open: false }
  await withStore(store => loadVersion({ store, clock }, 'small', newest, closed))
  await expect.poll(async () => (await types(anna, 'vertalen')).words).toContain(say('nl', 'rights.left'))
  await anna.chat.say('mijn acties')
  await hears(anna, 'records.actions.heading')
  const { chat } = application.teams.person({ name: 'Kees Verzinsel' })
  await chat.say('hoi')
  await sees(chat, 'Noor Denkbeeldig')
})
