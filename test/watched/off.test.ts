import { expect, onTestFinished, test } from 'vitest'
import { openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { openCollector } from './collector.ts'
import { startProcess } from './productProcess.ts'

const loadedWith = async (environment: Readonly<Record<string, string>>): Promise<string> => {
  const product = await startProcess('tellLoaded.mjs', environment)
  onTestFinished(product.close)
  await product.stop()
  return product.printed()
}

test('what nobody asked for is not even loaded, and the log stays quiet', async () => {
  const printed = await loadedWith({})
  expect(printed).toMatch(/loaded .*\bpino\b/)
  expect(printed).not.toMatch(/@opentelemetry|prom-client/)
  expect(printed).not.toContain('{')
})

test('traces load their packages', async () => {
  const collector = await openCollector()
  onTestFinished(collector.close)
  const printed = await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
  expect(printed).toContain('@opentelemetry/sdk-trace')
})

test('a log that nobody collects any more stops neither the turns nor the end', async () => {
  const product = await startProcess('mishaps.mjs', { LOG_LEVEL: 'info' }, 'unread')
  const teams = await openFakeTeams({ limits: 'off' })
  onTestFinished(teams.close)
  onTestFinished(product.close)
  teams.talksTo(`${product.url}/api/messages`)
  const { chat } = teams.person({ name: 'Sanne Verzinsel' })
  for (const text of ['hoi', 'help', 'menu']) expect((await chat.say(text)).status).toBe(200)
  expect(await product.stop()).toBe(0)
})
