/** Builds everything and starts it. Stops on SIGTERM and SIGINT, after the turns that are under way. */
import { createServer } from 'node:http'
import { readConfig } from './config.ts'

const read = readConfig()
if (!read.ok) {
  console.error(`Waarmaker cannot start:\n${read.problems.map(problem => `  ${problem}`).join('\n')}`)
  process.exit(1)
}
const { host, port } = read.config
const server = createServer((_request, response) => response.end())
server.listen(port, host, () => console.log(`Waarmaker is ready on http://${host}:${port}`))
const stop = () => server.close(() => process.exit(0))
process.once('SIGTERM', stop).once('SIGINT', stop)
