/** What is kept of somebody, shown to that somebody alone: by a link that works once, for ten minutes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { randomSecrets } from '../../src/outside/machine/machine.ts'
import { stored } from '../../src/privacy/stored.ts'
import { turnOf } from '../storage/turns.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { addressOn, asksForOwnData, fileIn, looksAt, opens, secretIn } from './ownLink.ts'
import { playbook } from './playbook.ts'
import { hears, introduced, makes, sees, starts, stranger } from './talk.ts'

let application: Application
const dataDir = mkdtempSync(join(tmpdir(), 'own-data-'))
beforeAll(async () => {
  application = await openApplication({ environment: { DATA_DIR: dataDir } })
})
afterAll(async () => {
  await application.close()
  rmSync(dataDir, { recursive: true })
})

const behaviour = playbook.translate.find(({ question }) => question === 'behaviour')?.nl ?? ''

describe.each(['nl', 'en'] as const)('in %s', language => {
  test('all of it, once, to read and as a file', async () => {
    const sanne = await introduced(application, language)
    for (const flow of ['translate', 'promise', 'skills'] as const) await makes(sanne, flow)
    const address = await asksForOwnData(sanne)
    const gate = await looksAt(address)
    expect(gate).toMatchObject({ status: 200, html: expect.stringContaining(`<html lang="${language}">`) })
    expect(gate.html).toContain(say(language, 'ownData.gate.open'))
    expect(gate.html).not.toContain(behaviour)
    const page = await opens(address)
    expect(page.status).toBe(200)
    for (const words of [behaviour, 'Sanne Verzinsel', say(language, 'translate.seenBy.options.leader')])
      expect(page.html).toContain(words)
    expect(page.html).toContain(say(language, 'ownData.page.title'))
    expect(page.html).toContain(say(language, 'ownData.seen.self'))
    const file = fileIn(page)
    expect(JSON.stringify(file)).toContain(behaviour)
    expect(file).toMatchObject({ programme: 'welfare', whoLooked: [{ by: 'self', what: 'ownData' }] })
  })

  test('the card says what is kept, and afterwards that one looked', async () => {
    const sanne = await introduced(application, language)
    await makes(sanne, 'translate')
    const address = await asksForOwnData(sanne)
    await sees(sanne.chat, say(language, 'ownData.kept.records', { actions: 1, promises: 0, routes: 0 }))
    await sees(sanne.chat, say(language, 'ownData.seen.none'))
    await opens(address)
    await asksForOwnData(sanne)
    await sees(sanne.chat, say(language, 'ownData.seen.what.ownData'))
  })
})

test('looking at the address, however often and in whatever way, does not use it up', async () => {
  const sanne = await introduced(application)
  const address = await asksForOwnData(sanne)
  for (const method of ['GET', 'HEAD', 'GET'] as const)
    expect((await looksAt(address, method)).status).toBe(200)
  expect((await opens(address)).status).toBe(200)
})

test('what is used, over, replaced, unknown or no secret at all gets one and the same page', async () => {
  const sanne = await introduced(application)
  const first = await asksForOwnData(sanne)
  const used = await asksForOwnData(sanne)
  await opens(used)
  const over = randomSecrets.next()
  await application.beside(async store => {
    const { person } = await store.know(knockBy(application.teams.tenant, sanne.entraId))
    const link = { hash: randomSecrets.hashOf(over), expiresAt: '2026-01-01T00:00:00.000Z' }
    if (person) await store.save(turnOf(person, 'over', { link }))
  })
  const [root = ''] = application.addresses()
  const secrets = [secretIn(first), secretIn(used), over, randomSecrets.next(), randomSecrets.hashOf(over)]
  const garbage = [
    '',
    'x',
    '%00',
    '%ff',
    '..%2f..%2fetc',
    "'; drop table link; --",
    'a/b/c',
    '?x',
    '%7B',
    '🐤',
    'x'.repeat(9_000),
  ]
  const gone = say('nl', 'ownData.gone.title')
  const answers = []
  for (const secret of [...secrets, ...garbage.map(encodeURI), '%']) {
    const address = `${root}/gegevens/${secret}`
    for (const page of [await looksAt(address), await opens(address)])
      answers.push({ secret, status: page.status, html: page.html })
  }
  const [one] = answers
  expect(one?.html).toContain(gone)
  expect(one?.html).toContain(say('en', 'ownData.gone.title'))
  const others = answers.filter(({ status, html }) => status !== 404 || html !== one?.html)
  expect(others.map(({ secret, status }) => [secret, status])).toEqual([])
})

test('a link shows its owner and nobody else, and ends no link of others', async () => {
  const sanne = await introduced(application, 'nl', 'Sanne Verzinsel')
  const pim = await introduced(application, 'nl', 'Pim Bedenksel')
  await makes(sanne, 'translate')
  const hers = await asksForOwnData(sanne)
  const his = await asksForOwnData(pim)
  const page = await opens(his)
  expect(page.html).toContain('Pim Bedenksel')
  expect(page.html).not.toContain('Sanne')
  expect(JSON.stringify(fileIn(page))).not.toContain(behaviour)
  expect((await opens(hers)).html).toContain('Sanne Verzinsel')
})

test('a page of these runs nothing, loads nothing, is kept by nobody and found by no one', async () => {
  const sanne = await introduced(application)
  const address = await asksForOwnData(sanne)
  for (const { headers, html } of [await looksAt(address), await opens(address), await opens(address)]) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const policy = headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/)
    expect(html).not.toMatch(
      /<(script|link|iframe|object|img)|(href|src|action)="(?!#|data:application.json)/i,
    )
  }
})

test('what somebody wrote stands on the page as it was written', async () => {
  const sanne = await introduced(application)
  await starts(sanne, 'translate')
  await sanne.chat.press('answer', { answer: 'partners' })
  const hostile = '</dd><script>alert(1)</script><img src=x onerror=alert(1)> "\'&lt; {{x}} \u202egekeerd'
  await sanne.chat.press('answer', { answer: hostile })
  const page = await opens(await asksForOwnData(sanne))
  expect(page.html).not.toMatch(/<script|<img/i)
  expect(page.html).toContain('&lt;/dd&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x')
  expect(JSON.stringify(fileIn(page))).toContain(JSON.stringify(hostile).slice(1, -1))
})

test('the file has every table with something of one’s own, each row with all that is one’s own to see', async () => {
  const sanne = await introduced(application)
  await makes(sanne, 'promise')
  const { tables } = fileIn(await opens(await asksForOwnData(sanne))) as {
    tables: Record<string, { rows: Record<string, unknown>[]; columns: Record<string, unknown> }>
  }
  const own = Object.entries(stored).filter(([, { whose }]) => whose === 'own')
  expect(Object.keys(tables).toSorted()).toEqual(own.map(([name]) => name).toSorted())
  for (const { rows, columns } of Object.values(tables))
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(columns))
  for (const name of ['person', 'run', 'answer', 'promise', 'promise_witness', 'handled', 'link', 'trail'])
    expect(tables[name]?.rows.length, name).toBeGreaterThan(0)
})

test('a link outlives a restart', async () => {
  const sanne = await introduced(application)
  const secret = secretIn(await asksForOwnData(sanne))
  await application.restart()
  const [root = ''] = application.addresses()
  expect((await opens(`${root}/gegevens/${secret}`)).html).toContain('Sanne Verzinsel')
  expect((await opens(`${root}/gegevens/${secret}`)).status).toBe(404)
})

test('the secret of a link stands nowhere: not in the database, not in the log', async () => {
  const sanne = await introduced(application)
  const typed = secretIn(await asksForOwnData(sanne))
  await sanne.chat.say('help')
  await hears(sanne, 'menu.help.heading')
  await sanne.chat.press('Mijn gegevens')
  const pressed = secretIn(addressOn(await hears(sanne, 'ownData.link.how')))
  expect(pressed).not.toBe(typed)
  expect((await opens(`${application.addresses()[0]}/gegevens/${pressed}`)).status).toBe(200)
  await application.restart()
  const files = readdirSync(dataDir).map(name => readFileSync(join(dataDir, name), 'latin1'))
  for (const secret of [typed, pressed]) {
    expect(files.filter(content => content.includes(secret))).toEqual([])
    expect(application.log.filter(line => line.includes(secret))).toEqual([])
  }
})

test('the same press once more gets a card with a button for a new link', async () => {
  const sanne = await introduced(application)
  await sanne.chat.say('help')
  await hears(sanne, 'menu.help.heading')
  const first = await sanne.chat.press('Mijn gegevens')
  expect(JSON.stringify(first.body)).toContain('Action.OpenUrl')
  const again = await sanne.chat.again(first)
  expect(JSON.stringify(again.body)).not.toContain('/gegevens/')
  await sanne.chat.press(say('nl', 'common.button.seeAll'))
  expect((await opens(addressOn(await hears(sanne, 'ownData.link.how')))).status).toBe(200)
})

test('who is not introduced yet, or was never met, may ask too', async () => {
  const sanne = stranger(application)
  const page = await opens(await asksForOwnData(sanne))
  expect(page.html).toContain('Sanne Verzinsel')
})

test('in a channel nothing of it is said', async () => {
  const { teams } = application
  const member = teams.person({ name: 'Sanne Verzinsel', locale: 'nl-NL' })
  const team = teams.team({ name: 'Noord', members: [member], channels: ['Algemeen'] })
  const seat = team.channel('Algemeen').as(member)
  await seat.say('mijn gegevens')
  await seat.waitFor(({ last }) => last()?.words.includes(say('nl', 'turns.channel')), 'the channel notice')
  expect(seat.last()?.words).not.toContain(say('nl', 'ownData.heading'))
})
