/**
 * Holds the whole project against its rules: `quick` for every commit, `all` for everything (`npm test`).
 * The last line is `N passed, N failed`, with `, N skipped` behind it where something was left out.
 */
import { readFileSync, rmSync } from 'node:fs'
import { chromium, howToInstall } from './chromium.ts'
import { type Ran, run } from './command.ts'
import { type Count, closingLine, countOf, isGreen } from './count.ts'

const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']
const types = ['node_modules/typescript/bin/tsc']
const vitest = 'node_modules/vitest/vitest.mjs'

/** A step that says nothing when all is well, and everything when it is not. */
async function quietly(name: string, command: string[]): Promise<boolean> {
  const { code, output }: Ran = await run(command, 'pipe')
  console.log(code === 0 ? `ok    ${name}` : `wrong ${name}\n\n${output}`)
  return code === 0
}

/** How many browser tests are left out here. Says so loudly, with the line that mends it. */
async function leftOut(): Promise<number> {
  const { output } = await run([vitest, 'list', '--project', 'browser'], 'pipe')
  const count = output.split('\n').filter(line => line.startsWith('[browser] ')).length
  console.log(
    `\n${'!'.repeat(78)}\n  ${count} BROWSER TESTS ARE SKIPPED: there is no Chromium on this machine.`,
  )
  console.log(`  Install it with:  ${howToInstall}\n${'!'.repeat(78)}\n`)
  return count
}

async function tests(projects: string[], skipped: number): Promise<Count> {
  const file = `build/tests-${process.pid}.json`
  const chosen = projects.flatMap(name => ['--project', name])
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run([vitest, 'run', ...chosen, ...options], 'inherit')
  const count = countOf(readFileSync(file, 'utf8'), code)
  rmSync(file)
  return { ...count, skipped: count.skipped + skipped }
}

async function check(everything: boolean): Promise<Count> {
  const steps = await Promise.all([quietly('format and lint', biome), quietly('types', types)])
  const skipped = everything && !chromium ? await leftOut() : 0
  const browser = chromium ? ['browser'] : []
  const count = await tests(everything ? ['quick', 'whole', ...browser] : ['quick'], skipped)
  return { ...count, failed: count.failed + steps.filter(good => !good).length }
}

const count = await check(process.argv[2] === 'all')
console.log(closingLine(count))
process.exitCode = isGreen(count) ? 0 : 1
