import { join } from 'node:path'
import { type Child, type Recipe, startChild } from './child.ts'
import { people, type Someone } from './people.ts'

/** A bot that runs, with the people who talk to it. */
export type Bot = {
  readonly name: string
  readonly child: Child
  /** How many requests to Teams a turn takes. */
  readonly requests: number
  readonly people: readonly Someone[]
}

export type Plan = { readonly name: string; readonly requests: number; readonly recipe: Recipe }

const here = import.meta.dirname

export const echo: Plan = {
  name: '(a) echo',
  requests: 1,
  recipe: { file: join(here, 'echoBot.ts'), environment: {}, ready: { path: '/', status: 404 } },
}

export const answering: Plan = {
  name: '(a) answers',
  requests: 0,
  recipe: { file: join(here, 'answerBot.ts'), environment: {}, ready: { path: '/', status: 404 } },
}

/** `place` is where it keeps everything, in the product's own settings. */
const waarmaker = (name: string, place: Readonly<Record<string, string>>): Plan => ({
  name,
  requests: 2,
  recipe: {
    file: join(here, 'waarmakerBot.ts'),
    environment: { WAARMAKER_DEVELOPMENT: '1', DATABASE_URL: '', HOST: '', ...place },
    ready: { path: '/readyz', status: 200 },
  },
})

export const embedded = (dataDir: string, name = '(b) embedded'): Plan =>
  waarmaker(name, { DATA_DIR: dataDir })

export const postgres = (url: string, name = '(c) Postgres'): Plan => waarmaker(name, { DATABASE_URL: url })

export const startBot = async ({ name, requests, recipe }: Plan, count: number): Promise<Bot> => ({
  name,
  requests,
  child: await startChild(recipe),
  people: people(name.slice(1, 2), count),
})
