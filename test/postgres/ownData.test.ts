import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, openApplication } from '../protocol/application.ts'
import { asksForOwnData, looksAt, opens, secretIn } from '../protocol/ownLink.ts'
import { introduced } from '../protocol/talk.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
let application: Application
beforeAll(async () => {
  application = await openApplication({ instances: 2, environment: { DATABASE_URL: await postgres.fresh() } })
})
afterAll(async () => {
  await application.close()
  await postgres.stop()
})

test('a link to one’s own data opens on every instance, and once on all of them together', async () => {
  const sanne = await introduced(application)
  const secret = secretIn(await asksForOwnData(sanne))
  const addresses = application.addresses().map(root => `${root}/gegevens/${secret}`)
  for (const address of addresses) expect((await looksAt(address)).status).toBe(200)
  const pages = await Promise.all([...addresses, ...addresses].map(opens))
  const shown = pages.filter(({ status }) => status === 200)
  expect(shown).toHaveLength(1)
  expect(shown[0]?.html).toContain('Sanne Verzinsel')
  expect(pages.filter(({ status }) => status === 404)).toHaveLength(3)
})
