import { Worker } from 'node:worker_threads'
import type { Pictures } from '../../ports/pictures.ts'

/** A picture takes about a second, on a machine with nothing else to do. Whatever takes longer than this is given up. */
const LONGEST_MS = 60_000

/** Many at once are somebody who tries. */
const MOST_WAITING = 4

const paint = (svg: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('paint.ts', import.meta.url), { workerData: svg })
    const tooLong = setTimeout(() => worker.terminate(), LONGEST_MS)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(tooLong)
      reject(new Error('A picture was not painted in time.'))
    })
  })

/** Paints one picture at a time, in a worker that is there for that picture only: at rest it costs nothing. */
export const openPainter = (): Pictures => {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return {
    png: svg => {
      if (waiting >= MOST_WAITING) return Promise.reject(new Error('Too many pictures are waited for.'))
      waiting += 1
      const painted = last.then(() => paint(svg))
      last = painted
        .catch(() => undefined)
        .finally(() => {
          waiting -= 1
        })
      return painted
    },
  }
}
