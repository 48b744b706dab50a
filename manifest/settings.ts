/** What an environment file says about the app, checked: the variables are explained in `env/test.example.env`. */
import { z } from 'zod/v4'

export type Settings = {
  readonly APP_ID: string
  readonly APP_NAME: string
  readonly BOT_ID: string
  readonly DEVELOPER_NAME: string
  readonly DEVELOPER_PRIVACY: string
  readonly DEVELOPER_TERMS: string
  readonly DEVELOPER_WEBSITE: string
  readonly PUBLIC_HOST: string
  readonly VERSION: string
}

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] }

type Variables = Readonly<Record<string, string | undefined>>

/** Names that the Store keeps for Teams itself and for Microsoft's products. */
const reserved =
  /(?<!\p{L})(?:teams|microsoft|office|outlook|excel|word|powerpoint|sharepoint|onedrive|onenote|azure|copilot|chat|contacts|calendar|calls|files|activity|apps|help)(?!\p{L})/iu
const tunnels =
  /(?:^|\.)(?:ngrok\.io|ngrok\.app|ngrok-free\.app|devtunnels\.ms|trycloudflare\.com|loca\.lt)$/i

const isGuid = (text: string): boolean =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text) && /[1-9a-f]/i.test(text)
const isHost = (text: string): boolean =>
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(text)
const isSecure = (text: string): boolean =>
  text.length <= 2048 &&
  /^https:\/\/[^\s@]+$/i.test(text) &&
  URL.canParse(text) &&
  isHost(new URL(text).hostname)

const needed = (what: string) => z.string(`missing; give ${what}`)
const id = (what: string) =>
  needed(what).refine(isGuid, 'use a GUID, as in 01234567-89ab-cdef-0123-456789abcdef')
const page = (what: string) =>
  needed(what).refine(isSecure, 'use an address that starts with https:// and a host name')
const upTo = (most: number, what: string) => needed(what).max(most, `use at most ${most} characters`)

const Variables = z.object({
  BOT_ID: id('the id of the bot, which Azure calls Microsoft App ID'),
  APP_ID: id('the id of the app').optional(),
  APP_NAME: upTo(30, 'the name that people see in Teams').refine(
    name => !reserved.test(name),
    'leave out the names of Microsoft products and of parts of Teams',
  ),
  APP_VERSION: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/, 'use three numbers, as in 1.0.2')
    .optional(),
  PUBLIC_HOST: needed('the host name under which Teams reaches the bot').refine(
    isHost,
    'use one host name, without https://, port, path or wildcard',
  ),
  DEVELOPER_NAME: upTo(32, 'the name of the organisation that runs this'),
  DEVELOPER_WEBSITE: page('the page where people find help'),
  DEVELOPER_PRIVACY: page('the page about privacy'),
  DEVELOPER_TERMS: page('the page with the terms of use'),
})

/** A variable that is set to nothing counts as not set. */
const given = (variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries(variables)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  )

function tunnelled(host: string | undefined): string[] {
  if (!host || !tunnels.test(host)) return []
  return ['PUBLIC_HOST: a tunnel is for local use only; use a host name of your own']
}

function settingsFrom(
  { APP_ID, APP_VERSION, ...rest }: z.infer<typeof Variables>,
  version: string,
): Settings {
  return { ...rest, APP_ID: APP_ID ?? rest.BOT_ID, VERSION: APP_VERSION ?? version }
}

/** The settings of this environment, or everything that is wrong with them, one sentence for each variable. */
export function readSettings(variables: Variables, environment: string, version: string): SettingsRead {
  const read = Variables.safeParse(given(variables))
  const shape = read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  const problems = [...shape, ...(/^local\b/.test(environment) ? [] : tunnelled(variables.PUBLIC_HOST))]
  return read.success && problems.length === 0
    ? { ok: true, settings: settingsFrom(read.data, version) }
    : { ok: false, problems }
}
