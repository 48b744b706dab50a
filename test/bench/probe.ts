/**
 * Loaded into a bot before its own code, by `node --import`: tells whoever started the bot what it costs, as the
 * process itself knows it. It does nothing until it is asked, and lets
 * the bot end when whoever started it is gone.
 */
type Asked = 'cost' | 'collect'

/**
 * Of the whole process: `cpu` in microseconds since the start, `system` the part of it that disk and network took,
 * `memory` in bytes, and `kept` the part of it that JavaScript holds on to.
 */
export type Cost = {
  readonly cpu: number
  readonly system: number
  readonly memory: number
  readonly kept: number
}

function cost(): Cost {
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { cpu: user + system, system, memory: rss, kept: heapUsed + external }
}

process.on('message', (asked: Asked) => {
  if (asked === 'collect') globalThis.gc?.()
  process.send?.(cost())
})
process.on('disconnect', () => process.exit())
process.channel?.unref()
