/** The picture of a body for slides: behind a link that works once, for who may see the body. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import { fill, MIEKE } from './lookedBack.ts'
import { looksAt, opens } from './ownLink.ts'
import { type Talker, types } from './talk.ts'
import { pressing } from './waysIn.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
  await application.beside(store => fill(store, application.teams.tenant))
})
afterAll(() => application.close())

const linkFor = async (language: 'nl' | 'en'): Promise<string> => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const { chat } = application.teams.person({ name: 'Mieke Verzonnen', entraId: MIEKE, locale })
  const mieke: Talker = { chat, entraId: MIEKE, language }
  await types(mieke, 'hoi')
  await types(mieke, language === 'nl' ? 'nederlands graag' : 'english please')
  const answer = await pressing(mieke, { do: 'bodyPage', round: 'round-of-mt' })
  // The text for old clients can be cut off in the midst of it.
  return /https?:[^"\s]+\/plaatje\/[\w/-]+(?=")/.exec(answer)?.[0] ?? expect.fail('The card has no link.')
}

const takes = (address: string) => fetch(address, { method: 'POST', body: new URLSearchParams() })

test.each(['nl', 'en'] as const)(
  'in %s it is a PNG for a slide, once',
  async language => {
    const address = await linkFor(language)
    for (const method of ['GET', 'HEAD'] as const) expect((await looksAt(address, method)).status).toBe(200)
    expect((await looksAt(address)).html).toContain(say(language, 'witnessing.picture.open'))
    const taken = await takes(address)
    const png = Buffer.from(await taken.arrayBuffer())
    expect(taken.headers.get('content-type')).toBe('image/png')
    expect(taken.headers.get('content-disposition')).toContain(say(language, 'witnessing.picture.file'))
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080])
    const again = await opens(address)
    expect([again.status, again.html]).toEqual([
      404,
      expect.stringContaining(say('nl', 'witnessing.picture.gone.title')),
    ])
  },
  90_000,
)

test('a link to one round opens no other', async () => {
  const address = await linkFor('nl')
  const other = address.replace('round-of-mt', 'round-0')
  expect((await looksAt(other)).status).toBe(404)
  expect((await opens(other)).status).toBe(404)
})
