/** `npm run package -- --env <name>`: the file that an administrator uploads to Teams, or all reasons why not. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import about from '../package.json' with { type: 'json' }
import { contentsFrom } from './contents.ts'
import { readEnvironment } from './environment.ts'
import { readSettings } from './settings.ts'
import { zipped } from './zip.ts'

function refuse(heading: string, problems: readonly string[]): never {
  console.error(`\n${heading}\n${problems.map(problem => `  ${problem}`).join('\n')}\n`)
  process.exit(1)
}

function nameAsked(): string {
  const { values } = parseArgs({ options: { env: { type: 'string' } }, strict: false })
  if (typeof values.env === 'string') return values.env
  return refuse('Say for which environment:', ['npm run package -- --env test'])
}

const name = nameAsked()
const environment = readEnvironment(name)
if (!environment.ok) refuse('There is no such environment:', environment.problems)
const { file } = environment
const read = readSettings(environment.variables, name, about.version)
const copy = file.endsWith('.example.env')
  ? ` Copy it to ${file.replace('.example', '')} and fill it in.`
  : ''
if (!read.ok) refuse(`No package was made. ${file} does not say enough.${copy}`, read.problems)
const contents = contentsFrom(read.settings)
if (!contents.ok) refuse(`No package was made. What ${file} leads to is not valid:`, contents.problems)

const target = `build/waarmaker-${name}.zip`
mkdirSync('build', { recursive: true })
writeFileSync(target, zipped(contents.files))
const { APP_NAME, VERSION, PUBLIC_HOST } = read.settings
console.log(`${target}: ${APP_NAME} ${VERSION} for ${PUBLIC_HOST}, from ${file}.`)
console.log('Upload it in the Teams admin center: Teams apps, Manage apps, Upload new app.')
