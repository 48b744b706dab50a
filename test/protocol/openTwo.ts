import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Prompt } from '../../src/people/prompt.ts'
import type { Known } from '../../src/ports/store.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { fileIn } from '../programme/files.ts'
import { always } from './always.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { introduced, type Language, type Talker } from './talk.ts'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/** Leads the team that whoever is introduced chooses. */
const leader: Programme['people'][number] = {
  ...{ name: 'Bram Bedacht', entraId: '00000000-0000-0000-0000-000000000002', role: 'team-leader' },
  ...{ teams: ['south'], parts: ['teamLeader', 'programmeLead'], leads: ['south'] },
}

/** Whom everybody's promise names. */
const witness: Programme['people'][number] = {
  ...{ name: 'Joost Fictief', entraId: '00000000-0000-0000-0000-000000000004', role: 'social-worker' },
  ...{ teams: ['north'], parts: ['professional'] },
}

/** Open, in the same tenant as the second one. */
const first: Programme = { ...always, people: [leader, witness] }

const lead: Programme['people'][number] = {
  ...{ name: 'Noor Denkbeeldig', entraId: '00000000-0000-0000-0000-00000000000f', role: 'team-leader' },
  ...{ teams: ['north'], parts: ['programmeLead'] },
}

const member = (entraId: string): Programme['people'][number] => ({
  ...{ name: 'Sanne Verzinsel', entraId, role: 'social-worker', teams: ['north'], parts: ['professional'] },
})

/** Closed, and for its lead and these alone. */
const secondWith = (...ids: readonly string[]): Programme => ({
  ...{ ...always, id: 'second', open: false },
  people: [lead, ...ids.map(member)],
})

/** What is stored of somebody in one of the two. */
export type InOne = Known & { readonly prompts: readonly Prompt[] }

/** Two programmes that share a tenant, in the whole product with a clock that can move; at first only the open one. */
export const openTwo = async (more: Partial<Parameters<typeof openApplication>[0]> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-'))
  const open = fileIn(folder, 'first.json', first)
  const time = { ahead: 0 }
  const now = () => Date.now() + time.ahead
  const application: Application = await openApplication({
    environment: { PROGRAMME: open },
    limits: { limits: 'off', now },
    timings: {
      clock: { now: () => new Date(now()).toISOString() },
      ...{ promptEvery: 25, planEvery: 40, settle: 25 },
    },
    ...more,
  })
  /** Whoever left was looked at when it has stopped once more. */
  const withFiles = async (files: readonly string[]) => {
    const environment = { PROGRAMME: files.join(',') }
    await application.restart(environment)
    await application.restart(environment)
  }
  const storedIn = (programme: 'welfare' | 'second', { entraId }: Talker): Promise<InOne> =>
    application.beside(async store => {
      const known = await store.know({ ...knockBy(application.teams.tenant, entraId), programme })
      return { ...known, prompts: await store.promptsOf(programme, known.person?.id ?? '') }
    })
  return {
    ...application,
    storedIn,
    meetsLeader: async (language: Language): Promise<Talker> => {
      const { name, entraId = '' } = leader
      const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
      const { chat } = application.teams.person({ name, entraId, locale })
      await chat.say('hoi')
      return { chat, entraId, language }
    },
    meetsSanne: (language: Language) => introduced(application, language),
    /** From now on there is a second programme, which lists these, and is for nobody else. */
    listsInSecond: (...whom: readonly Talker[]) =>
      withFiles([open, fileIn(folder, 'second.json', secondWith(...whom.map(({ entraId }) => entraId)))]),
    /** From now on there is only the first one again. */
    endsSecond: () => withFiles([open]),
    passes: (days: number) => {
      time.ahead += days * DAY
    },
    close: async () => {
      await application.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export type Two = Awaited<ReturnType<typeof openTwo>>
