/**
 * What `npm run attack` runs: the whole list of bad input against a production start on this machine, while somebody
 * has a conversation with it. Exits with 1 when anything was not as it should be, or slow.
 */
import { report } from './report.ts'
import { attack, failuresIn, slowIn } from './underAttack.ts'

const outcome = await attack()
process.stdout.write(`${report(outcome)}\n`)
process.exit(failuresIn(outcome).length + slowIn(outcome).length > 0 ? 1 : 0)
