import { type Environment, readConfig } from '../../src/config.ts'
import type { Reroute } from '../../src/outside/teams/ask.ts'
import type { Log } from '../../src/ports/log.ts'
import type { Waarmaker } from '../../src/serve.ts'
import { openWaarmaker } from '../../src/waarmaker.ts'
import { type Issuer, openIssuer } from './issuer.ts'
import { openSigner, type Signer } from './signer.ts'

/** Waarmaker as it runs in production, with credentials, where only Microsoft is replaced by an issuer of our own. */
export type Production = {
  readonly port: number
  readonly issuer: Issuer
  /** Takes unsigned messages, and hands them to the bot signed. */
  readonly signer: Signer
  readonly close: () => Promise<void>
}

export type ProductionTerms = {
  /** Whose people it takes. */
  readonly tenant: string
  /** 0 takes any port that is free. */
  readonly port: number
  readonly dataDir: string
  readonly log: Log
  /** Does something with the issuer before anything is fetched. */
  readonly before?: (issuer: Issuer) => void
}

export const bot = '5e8d6c1a-0f47-4b8e-9a57-2c41d3b90f6e'

export async function openProduction(terms: ProductionTerms): Promise<Production> {
  const issuer = await openIssuer({ bot, serviceUrl: 'https://smba.trafficmanager.net/emea/' })
  terms.before?.(issuer)
  const waarmaker = await openBot(terms, issuer.reroute)
  const signer = await openSigner(issuer, `http://127.0.0.1:${waarmaker.port}/api/messages`)
  const close = async () => {
    await signer.close()
    await waarmaker.stop()
    await issuer.close()
  }
  return { port: waarmaker.port, issuer, signer, close }
}

export type BotTerms = Omit<ProductionTerms, 'before'>

/** The bot alone; `reroute` tells where the issuer is. */
export async function openBot(
  { tenant, port, dataDir, log }: BotTerms,
  reroute: Reroute,
): Promise<Waarmaker> {
  const read = readConfig(environment(tenant, dataDir))
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const started = await openWaarmaker({ ...read.config, port }, log, {}, { reroute })
  if (!started.ok) throw new Error(started.why)
  return started.waarmaker
}

const environment = (tenant: string, dataDir: string): Environment => ({
  PUBLIC_URL: 'https://waarmaker.example.org',
  BOT_ID: bot,
  BOT_TENANT_ID: tenant,
  BOT_PASSWORD: 'a password of nobody',
  HOST: '127.0.0.1',
  DATA_DIR: dataDir,
  DRAIN_SECONDS: '0',
  PROGRAMME: process.env.PROGRAMME || 'env/programmes/welfare.yaml',
})
