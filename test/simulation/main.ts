import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { OfSeed } from './lives.ts'
import { asked } from './options.ts'

/** In seconds. */
const SAYS_EVERY = 10

const { first, many } = asked
const total = new Map<string, number>()
const began = performance.now()
let [next, done, red, told] = [first, 0, 0, 0]
const seconds = () => (performance.now() - began) / 1_000

const hear = ({ red: said, counts }: OfSeed): void => {
  done += 1
  for (const [what, times] of counts) total.set(what, (total.get(what) ?? 0) + times)
  if (said !== undefined) {
    red += 1
    console.log(said)
  }
  if (seconds() - told < SAYS_EVERY) return
  told = seconds()
  console.error(`... ${done} seeds, ${red} red, ${told.toFixed(0)} s`)
}

/** Gives one process a seed whenever it is done with the one before. Resolves when there are none left. */
const work = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('worker.ts', import.meta.url), process.argv.slice(2))
    let isOver = false
    const give = () => {
      isOver = next >= first + many
      if (isOver) child.disconnect()
      else child.send(next++)
    }
    child.on('message', (one: OfSeed) => {
      hear(one)
      give()
    })
    child.on('exit', code =>
      isOver && code === 0 ? resolve() : reject(new Error(`A process ended with ${code}.`)),
    )
    give()
  })

await Promise.all(Array.from({ length: Math.min(many, availableParallelism()) }, work))
const took = seconds()
for (const [what, times] of [...total].sort()) console.log(`${`${times}`.padStart(9)}  ${what}`)
console.log(`${many} seeds, ${red} red, ${(many / took).toFixed(1)} a second`)
process.exitCode = red > 0 ? 1 : 0
