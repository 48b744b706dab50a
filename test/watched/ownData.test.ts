/** The address of somebody's own data is a secret: no log, no count and no trace tells of it, nor of what is behind. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asksForOwnData, looksAt, opens, secretIn } from '../protocol/ownLink.ts'
import { introduced } from '../protocol/talk.ts'
import { startWatched, type Watched } from './watchedProcess.ts'

const CANARY = 'kwetterkanarie'

let watched: Watched
beforeAll(async () => {
  watched = await startWatched()
}, 60_000)
afterAll(() => watched.close())

test('opening one’s own data leaves nothing with the operator', async () => {
  const kees = await introduced(watched, 'nl', `Kees ${CANARY}`)
  const address = await asksForOwnData(kees)
  const secret = secretIn(address)
  await looksAt(address)
  expect((await opens(address)).html).toContain(CANARY)
  expect((await opens(address)).status).toBe(404)
  await opens(`${address}%`)
  await watched.teams.person({ name: 'Anna Bos' }).chat.say('hoi')
  await expect.poll(() => watched.collector.received(), { timeout: 20_000 }).toContain('resourceSpans')
  const told = [watched.printed(), await watched.metrics(), watched.collector.received()]
  for (const text of told) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(CANARY)
    expect(text).not.toContain('/gegevens')
  }
}, 60_000)
