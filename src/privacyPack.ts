/** `npm run privacy-pack [-- <file>] [--programme <file>]`: what a programme does with data, as one document in Dutch. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadProgramme } from './outside/files/loadProgramme.ts'
import type { Labels } from './papers/labels.ts'
import { privacyPack, type Templates } from './papers/privacyPack.ts'

const folder = join(import.meta.dirname, 'words/papers/privacy-pack')
const example = join(import.meta.dirname, '../env/programmes/welfare.yaml')

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** The templates as they stand in their folder: a new file there is a new chapter, in the order of their names. */
export const readTemplates = (): Templates => {
  const names = readdirSync(folder).filter(name => name.endsWith('.md'))
  return {
    chapters: names.sort().map(name => ({ name, text: read(name) })),
    labels: JSON.parse(read('labels.json')) as Labels, // A word that is missing or no word throws where it is used.
    style: read('style.css'),
  }
}

const refuse = (why: string): void => {
  console.error(why)
  process.exitCode = 1
}

const write = async (to: string, programmeFile: string): Promise<void> => {
  const loaded = await loadProgramme(programmeFile)
  if (!loaded.ok)
    return refuse(loaded.problems.map(({ path, problem, hint }) => `${path}: ${problem} ${hint}`).join('\n'))
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, privacyPack(loaded.programme, readTemplates()))
  console.log(`Written: ${to}\nOpen it in a browser, and print it or save it as PDF there.`)
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { programme: { type: 'string', default: example } },
  })
  await write(resolve(positionals[0] ?? 'build/privacy-pack.html'), resolve(values.programme))
}
