/** Holds what is brought from elsewhere: which versions, under which licences, and whether anything uses it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFree, productionPackages } from '../env/sbom/packages.ts'
import about from '../package.json' with { type: 'json' }
import lock from '../package-lock.json' with { type: 'json' }
import { importsOf, sourcesIn } from './imports.ts'

const root = join(import.meta.dirname, '..')
const { dependencies, devDependencies, optionalDependencies, overrides, scripts } = about
const declared = { ...dependencies, ...devDependencies, ...optionalDependencies }

const tops = ['src', 'manifest', 'test', 'env']
const isCode = (file: string): boolean => /\.(ts|mjs|js)$/.test(file)
const filesIn = (top: string): string[] =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map(file => join(top, file))
const code = ['vitest.config.ts', ...tops.flatMap(filesIn)].map(file =>
  readFileSync(join(root, file), 'utf8'),
)

const isNamed = (name: string): boolean =>
  code.some(text => [`'${name}'`, `'${name}/`, `node_modules/${name}/`].some(use => text.includes(use)))

// `as`: the type of a file of JSON knows each package apart, not what they have in common.
const locked = lock.packages as Record<string, { peerDependencies?: Record<string, string> }>
const peersOf = (name: string): string[] =>
  Object.keys(locked[`node_modules/${name}`]?.peerDependencies ?? {})

/** What the packages that are named somewhere want beside them. */
const peers = Object.keys(declared).filter(isNamed).flatMap(peersOf)

/** It is imported, its program is run from its folder, another needs it, or it describes one of those or Node. */
function isUsed(name: string): boolean {
  const described = name.replace(/^@types\//, '')
  return [name, described].some(isNamed) || described === 'node' || peers.includes(name)
}

/** `@scope/name/file` is a file of `@scope/name`. */
const packageOf = (to: string): string => to.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? to

const isPackage = (to: string): boolean =>
  !to.includes(':') && !/\.(ts|json)$/.test(to) && !to.startsWith('.')

const packagesUsedBy = (top: string): string[] =>
  sourcesIn(join(root, top))
    .flatMap(importsOf)
    .map(({ to }) => to)
    .filter(isPackage)
    .map(packageOf)

test('versions are exact', () => {
  const versions = Object.entries({ ...declared, ...overrides })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('every package is held to its content, and from a registry', () => {
  const brought = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(brought.filter(([, one]) => !('integrity' in one)).map(([path]) => path)).toEqual([])
})

test('no package runs anything when it is installed, and neither do we', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const atInstall = /^(pre|post)?(install|prepare|prepublish|publish)$/
  expect(Object.keys(scripts).filter(name => atInstall.test(name))).toEqual([])
})

test('all that production needs may be used and passed on by everybody', () => {
  const others = productionPackages().filter(({ licence }) => !isFree(licence))
  expect(others).toEqual([])
})

test('something uses every package', () => {
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter(name => !isUsed(name))).toEqual([])
})

test('production imports what is there in production, and nothing that came along with another', () => {
  const used = new Set(packagesUsedBy('src'))
  expect([...used].filter(name => !(name in dependencies)).sort()).toEqual([])
  expect(Object.keys(dependencies).filter(name => !used.has(name))).toEqual([])
})
