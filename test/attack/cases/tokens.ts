import { badTokens } from '../../protocol/badTokens.ts'
import { bot } from '../../standIns/production.ts'
import { forged, newKey, signed } from '../../standIns/tokens.ts'
import type { Attempt, Got } from '../attempt.ts'
import { message, type Scene } from '../scene.ts'
import { post, postAsNobody } from '../send.ts'

const refused = (what: string, ...tries: readonly (() => Promise<Got>)[]): Attempt => ({
  group: 'tokens',
  what,
  expected: 'refused',
  tries,
})

/** Who has no token that is good, or one that is good for something else. */
export const tokens = (scene: Scene): Attempt[] => [
  ...Object.entries(badTokens).map(([what, [, authorization]]) =>
    refused(what, () => postWith(scene, authorization(from(scene)))),
  ),
  ...goodForSomethingElse(scene),
  ...thousands(scene),
]

const from = ({ issuer, teams: { tenant } }: Scene) => ({ issuer, bot, tenant })

function postWith(scene: Scene, authorization: string | undefined): Promise<Got> {
  const body = JSON.stringify(message(scene))
  return authorization === undefined ? postAsNobody(scene, body) : post(scene, body, { authorization })
}

function goodForSomethingElse(scene: Scene): Attempt[] {
  const { teams, issuer } = scene
  const said = (more: object) => () => post(scene, JSON.stringify(message(scene, more)))
  const elsewhere = 'https://smba.trafficmanager.net.evil.example/emea/'
  const there = `Bearer ${issuer.token({ serviceurl: elsewhere })}`
  const tenant = { conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'other' } }
  return [
    refused('another service url than its token', said({ serviceUrl: `${teams.url}x/` })),
    refused('a service url that is not on the list', () =>
      post(scene, JSON.stringify(message(scene, { serviceUrl: elsewhere })), { authorization: there }),
    ),
    refused('another channel', said({ channelId: 'webchat' }), said({ channelId: 'emulator' })),
    refused('another tenant', said(tenant)),
  ]
}

/** Keys that are not known may neither be fetched each time nor be remembered. */
function thousands(scene: Scene): Attempt[] {
  const { issuer } = scene
  const stranger = newKey('key-1')
  const many = (count: number, token: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => () => postWith(scene, `Bearer ${token(at)}`))
  const unknown = many(2_000, at => forged(issuer.claims(), `key-of-nobody-${at}`))
  const wrong = many(200, at => signed(issuer.claims({ jti: `${at}` }), stranger))
  return [
    { ...refused('unknown key ids, in thousands', ...unknown), atOnce: 8 },
    { ...refused('wrong signatures, in hundreds', ...wrong), atOnce: 8 },
  ]
}
