import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import about from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }
import { isProduction } from './packages.ts'

/**
 * The bill of materials of production, as CycloneDX in JSON, drawn up by npm. Asked to leave out development, npm
 * also leaves out what both need, such as pg; so it gets a project to look at that has no development.
 */
export function billOfMaterials(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  const project = join(folder, about.name)
  try {
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), JSON.stringify(withoutDevelopment(about)))
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify(productionLock()))
    return npm(
      ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
      project,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const withoutDevelopment = (project: object): object => ({
  ...project,
  devDependencies: {},
  optionalDependencies: {},
})

function productionLock(): object {
  const packages = Object.entries(lock.packages).filter(([, one]) => isProduction(one))
  return {
    ...lock,
    packages: { ...Object.fromEntries(packages), '': withoutDevelopment(lock.packages['']) },
  }
}

/** The npm that started us, or else the one on the path. */
function npm(args: readonly string[], cwd: string): string {
  const own = process.env.npm_execpath
  const [command, first] = own?.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []]
  const options = { cwd, encoding: 'utf8' as const, maxBuffer: 2 ** 26, stdio: 'pipe' as const }
  return execFileSync(command, [...first, ...args], {
    ...options,
    shell: command === 'npm' && process.platform === 'win32',
  })
}
