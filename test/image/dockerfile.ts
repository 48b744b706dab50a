import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An instruction as it stands there: `COPY`, and `src src`. */
export type Instruction = { readonly verb: string; readonly rest: string }
export type Stage = { readonly from: string; readonly instructions: readonly Instruction[] }

export const root = join(import.meta.dirname, '../..')

const isInstruction = (line: string): boolean => line.trim() !== '' && !line.startsWith('#')

function instructionIn(line: string): Instruction {
  const [verb = '', ...rest] = line.split(' ')
  return { verb, rest: rest.join(' ') }
}

function stageIn(text: string): Stage {
  const [from = '', ...lines] = text.split('\n')
  return { from, instructions: lines.filter(isInstruction).map(instructionIn) }
}

/** The two stages of the container file, which keeps each instruction on a line of its own. */
export function stages(): { readonly packages: Stage; readonly image: Stage } {
  const text = readFileSync(join(root, 'env/azure/Dockerfile'), 'utf8')
  const [packages, image] = text
    .split(/^FROM /m)
    .slice(1)
    .map(stageIn)
  if (!packages || !image)
    throw new Error('The container file has a stage for packages and one for the image.')
  return { packages, image }
}

/** What stands behind a verb, in this stage. */
export const saidIn = ({ instructions }: Stage, verb: string): string[] =>
  instructions.filter(one => one.verb === verb).map(({ rest }) => rest)

/** The command of `CMD [...]`, also of the one behind `HEALTHCHECK`. */
export function commandIn(stage: Stage, verb: 'CMD' | 'HEALTHCHECK'): string[] {
  const [said = ''] = saidIn(stage, verb)
  return JSON.parse(said.slice(said.indexOf('[')))
}
