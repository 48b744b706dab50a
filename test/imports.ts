import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

export type Source = { readonly file: string; readonly text: string }
export type Import = { readonly file: string; readonly to: string; readonly typesOnly: boolean }

const isProduct = (file: string): boolean => file.endsWith('.ts') && !file.endsWith('.test.ts')

/** Every file of the product below a folder, by its path from there (`cards/summary.ts`). Tests are left out. */
export const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isProduct)
    .map(file => ({ file: file.split(sep).join('/'), text: readFileSync(join(folder, file), 'utf8') }))

const statements = [
  /^(?:import|export)\s+(?<type>type\s)?(?:[\w*{][^'"`]*?\sfrom\s+)?'(?<to>[^']+)'/gm,
  /\b(?:import|require|import\.meta\.resolve)\(\s*'(?<to>[^']+)'/g,
]

/** A path inside src without its dots (`../ports/clock.ts` is `ports/clock.ts`); a package keeps its name. */
const target = (file: string, to: string): string =>
  to.startsWith('.')
    ? normalize(join(dirname(file), to))
        .split(sep)
        .join('/')
    : to

export const importsOf = ({ file, text }: Source): Import[] =>
  statements
    .flatMap(statement => [...text.matchAll(statement)])
    .map(({ groups = {} }) => ({
      file,
      to: target(file, groups.to ?? ''),
      typesOnly: Boolean(groups.type),
    }))
