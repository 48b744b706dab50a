import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, startChild } from '../bench/child.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import type { Person } from '../fakeTeams/population.ts'
import { type Issuer, openIssuer } from '../standIns/issuer.ts'
import { bot } from '../standIns/production.ts'
import { readVictims, type Victims, victimsIn } from './victims.ts'

/** The bot of production as a process of its own, Teams and an issuer around it, and people in the middle of something. */
export type Scene = {
  readonly teams: FakeTeams
  readonly issuer: Issuer
  readonly child: Child
  /** A good `authorization` header. */
  readonly authorization: string
  readonly attacker: Person
  readonly victims: Victims
  /** Stops the bot; tells whether all that is stored of the victims is as it was. */
  readonly isUnchanged: () => Promise<boolean>
  readonly close: () => Promise<void>
}

export async function openScene(): Promise<Scene> {
  const dataDir = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  const teams = await openFakeTeams({ limits: 'off' })
  const issuer = await openIssuer({ bot, serviceUrl: teams.url })
  const authorization = `Bearer ${issuer.token()}`
  const start = async () => {
    const child = await startBot(dataDir, teams.tenant, issuer)
    teams.talksTo(messagesOf(child), () => ({ authorization }))
    return child
  }
  const first = await start()
  const people = await victimsIn(teams)
  const attacker = teams.person({ name: 'Ada Aanval' })
  await first.stop()
  const { victims, stored } = await readVictims(dataDir, teams.tenant, people)
  const child = await start()
  const close = async () => {
    await child.stop()
    await Promise.all([teams.close(), issuer.close()])
    rmSync(dataDir, { recursive: true })
  }
  const isUnchanged = async () => {
    await child.stop()
    return (await readVictims(dataDir, teams.tenant, people)).stored === stored
  }
  return { teams, issuer, child, authorization, attacker, victims, isUnchanged, close }
}

const startBot = (dataDir: string, tenant: string, issuer: Issuer): Promise<Child> =>
  startChild({
    file: join(import.meta.dirname, 'bot.ts'),
    environment: { DATA_DIR: dataDir, TENANT: tenant, ISSUER: issuer.reroute('https://'), PROGRAMME: '' },
    ready: { path: '/readyz', status: 200 },
  })

export const messagesOf = ({ port }: Child): string => `http://127.0.0.1:${port}/api/messages`

/** A message that is as it should be, to put something wrong in. */
export const message = ({ teams, attacker }: Scene, more: object = {}): object => ({
  type: 'message',
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl: teams.url,
  from: { id: attacker.id, aadObjectId: attacker.aadObjectId, name: attacker.name },
  recipient: teams.bot,
  conversation: { id: attacker.chat.id(), conversationType: 'personal', tenantId: teams.tenant },
  text: 'hoi',
  ...more,
})
