import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, type Stage, saidIn, stages } from './dockerfile.ts'

/** What the image would hold under /app and /data, in a folder of this machine. */
export type Folder = { readonly folder: string; readonly app: string; readonly data: string }

/** Carries out what the container file copies, and what it runs to bring the packages. */
export function buildFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'waarmaker-image-'))
  const inside = (name: string): string => join(folder, name)
  const { packages, image } = stages()
  for (const name of ['packages', 'app', 'data']) mkdirSync(inside(name))
  copyInto(inside('packages'), packages)
  for (const command of saidIn(packages, 'RUN')) run(command, inside('packages'))
  copyInto(inside('app'), image)
  renameSync(inside('packages/node_modules'), inside('app/node_modules'))
  return { folder, app: inside('app'), data: inside('data') }
}

function copyInto(target: string, stage: Stage): void {
  for (const said of saidIn(stage, 'COPY')) {
    const paths = said.split(' ')
    const to = paths.pop() ?? '.'
    if (said.startsWith('--from=')) continue
    for (const path of paths) cpSync(join(root, path), place(target, path, to), { recursive: true, filter })
  }
}

/** As with cp: into a folder under its own name, or else under the name that is given. */
const place = (target: string, path: string, to: string): string => join(target, to === './' ? path : to)

/** Tests are left out by .dockerignore. */
const filter = (path: string): boolean => !path.endsWith('.test.ts')

/** npm hands its own settings down through the environment, where they would change what it brings. */
function run(command: string, cwd: string): void {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  execFileSync('sh', ['-c', command], {
    cwd,
    env: { ...env, npm_config_prefer_offline: 'true' },
    stdio: 'pipe',
  })
}
