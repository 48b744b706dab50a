import { expect, onTestFinished, test } from 'vitest'
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
