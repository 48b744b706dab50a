/** One of the processes of a long run: lives the seeds that it is sent, one after another. */
import { emptyDatabase } from './frame/database.ts'
import { live } from './lives.ts'

const empty = await emptyDatabase()
process.on('message', (seed: number) => {
  void live(seed, empty).then(told => process.send?.(told))
})
