import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How many bytes are in use after everything that is no longer needed was cleared. */
export function bytesInUse(): number {
  setFlagsFromString('--expose-gc')
  const clear: () => void = runInNewContext('gc')
  clear()
  clear()
  return process.memoryUsage().heapUsed
}
