/** A release comes while people are halfway: what they answered in an older one still reaches its end. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Run } from '../../src/dialogue/run.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { anAction, aPromise } from '../storage/turns.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { type Play, playbook, today } from './playbook.ts'
import { hears, introduced, isAsked, type Talker, types } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const folder = join(import.meta.dirname, 'releases/version1')
const fixtures = readdirSync(folder).map(file => file.replace('.json', ''))

// The files hold runs as they were stored, but for their ids.
const stored = (name: string): Run => ({
  ...(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Omit<Run, 'id'>),
  id: `run-${name}`,
})

/** Somebody in whose name this run was stored by an older release, with an action and a promise made then. */
const pausedIn = async (run: Run): Promise<Talker> => {
  const anna = await introduced(application)
  const knock = knockBy(application.teams.tenant, anna.entraId)
  await application.beside(async store => {
    const { person } = await store.know(knock)
    if (!person) throw new Error('Nobody is stored.')
    const made = { run: run.id, ambition: 'partners' }
    const saved = await store.save({
      person: run.flow === 'introduce' ? { ...person, role: null, team: null } : person,
      runs: [run],
      actions: [{ ...anAction, ...made }],
      promises: [{ ...aPromise, ...made }],
      ...{ routes: [], sends: [], worker: '-', leaseUntil: '2026-01-12T09:00:00.000Z' },
      handled: { activity: `release ${run.id}`, print: `release ${run.id}`, reply: null },
      at: '2026-01-12T09:00:00.000Z',
    })
    expect(saved).toBe('saved')
  })
  return anna
}

const inFiveDays = daysAfter(today, 5)

/** The answers of the short flows; those of the others stand in the playbook. */
const short: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  introduce: { team: 'north' },
  finish: { action: anAction.id },
  move: { from: inFiveDays },
  rhythm: { between: '22:30 - 7:00' },
  sharpen: { noticed: 'ze zien mij zitten' },
}

const answersFor = (flow: string): readonly Pick<Play, 'question' | 'filled'>[] =>
  flow in playbook
    ? playbook[flow as keyof typeof playbook]
    : Object.entries(short[flow] ?? {}).map(([question, answer]) => ({ question, filled: { answer } }))

/** Answers whatever is asked, until nothing is. */
const goOn = async ({ chat, language }: Talker, flow: string): Promise<number> => {
  for (let given = 0; given < 30; given += 1) {
    const words = chat.last()?.words ?? ''
    const ask = (question: string) =>
      say(language, `${flow}.${question}.ask`, { about: '…' }).split('…')[0]?.trim() ?? ''
    const play = answersFor(flow).find(({ question }) => words.includes(ask(question)))
    if (!play) return given
    await chat.press('answer', play.filled)
  }
  throw new Error('The questions do not end.')
}

/** What it ends in, as the word files say. */
const endOf = (flow: string) => (flow === 'introduce' ? 'translate.ambition.ask' : `${flow}.saved`)
const endsAtOnce = (flow: string) => ['introduce', 'finish', 'move'].includes(flow)

test.each(fixtures)('%s, stored by version 1, reaches its end', async name => {
  const run = stored(name)
  const anna = await pausedIn(run)
  await types(anna, 'verder')
  await goOn(anna, run.flow)
  if (!endsAtOnce(run.flow)) {
    await hears(anna, `${run.flow}.summary`)
    await anna.chat.press('confirm')
  }
  await hears(anna, endOf(run.flow))
})

test('a day that has passed meanwhile is asked again, and no other answer is', async () => {
  const anna = await pausedIn(stored('translate-at-the-summary'))
  await types(anna, 'verder')
  await isAsked(anna, 'translate', 'from')
  expect(await goOn(anna, 'translate')).toBe(1)
  await hears(anna, 'translate.summary')
})

test('a conversation that a release took away says so, and stands in nobody’s way', async () => {
  const anna = await pausedIn({
    ...stored('translate-halfway'),
    id: 'run-gone',
    flow: 'horoscope',
    status: 'open',
  })
  for (const [words, key] of [
    ['hoi', 'menu.heading'],
    ['blubber de blub', 'turns.unclear.words'],
    ['mijn overzicht', 'records.overview.heading'],
    ['verder', 'turns.nothingToResume'],
    ['gedaan', 'finish.saved'],
    ['stop', 'rhythm.wish.stopped'],
    ['vertalen', 'translate.ambition.ask'],
  ] as const) {
    const { words: said } = await types(anna, words)
    expect(said, words).toContain(say('nl', key))
  }
})

test('a run of a newer version keeps its version and all of its answers', async () => {
  const run = { ...stored('skills-halfway'), id: 'run-newer', version: 7 }
  const anna = await pausedIn(run)
  await types(anna, 'verder')
  await goOn(anna, 'skills')
  await hears(anna, 'skills.summary')
  const { runs } = await application.storedOf(anna.entraId)
  expect(runs[0]).toMatchObject({ version: 7, answers: expect.arrayContaining([...run.answers.slice(1)]) })
})
