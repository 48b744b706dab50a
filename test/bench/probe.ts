/**
 * Loaded into a bot before its own code, by `node --import`: tells whoever started the bot what it costs, as the
 * process itself knows it. It does nothing until it is asked, and lets
 * the bot end when whoever started it is gone.
 */
type Asked = 'cost' | 'collect'

/** `cpu` in microseconds since the start, `memory` in bytes, both of the whole process. */
export type Cost = { readonly cpu: number; readonly memory: number }

function cost(): Cost {
  const { user, system } = process.cpuUsage()
  return { cpu: user + system, memory: process.memoryUsage.rss() }
}

process.on('message', (asked: Asked) => {
  if (asked === 'collect') globalThis.gc?.()
  process.send?.(cost())
})
process.on('disconnect', () => process.exit())
process.channel?.unref()
