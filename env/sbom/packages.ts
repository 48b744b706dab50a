/** What production is made of, as package-lock.json tells it. */
import lock from '../../package-lock.json' with { type: 'json' }

type Locked = {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

export type Package = { readonly name: string; readonly version: string; readonly licence: string }

/** Of packages that do not tell it where npm looks, what stands in their own README; by exact version. */
const foundByHand: Readonly<Record<string, string>> = {
  'cldrjs@0.5.5': 'MIT',
  'escape-regexp-component@1.0.2': 'MIT',
}

/** Who may use, change and pass on what is under these need only name who made it. */
const free = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
]

// `as`: the type of a file of JSON knows each package apart, not what they have in common.
const locked = Object.entries(lock.packages as Record<string, Locked>)

export const isProduction = ({ dev, devOptional, optional }: Locked): boolean =>
  !dev && !devOptional && !optional

function packageAt(path: string, { version = '', license }: Locked): Package {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return { name, version, licence: license ?? foundByHand[`${name}@${version}`] ?? 'unknown' }
}

/** Every package that production needs, once for each version, in the order of their names. */
export function productionPackages(): Package[] {
  const all = locked
    .filter(([path, one]) => path !== '' && isProduction(one))
    .map(([path, one]) => packageAt(path, one))
  const apart = new Map(all.map(one => [`${one.name}@${one.version}`, one]))
  return [...apart.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** These ask more of who changes the thing itself. We pass it on as it came, and what stands beside it is untouched. */
const freeUnchanged = ['MPL-2.0', 'OFL-1.1']

const isOneFree = (licence: string): boolean => [...free, ...freeUnchanged].includes(licence)

/** Of a choice, such as `(AFL-2.1 OR MIT)`, one must be free; of `MIT AND OFL-1.1` all. */
export const isFree = (licence: string): boolean =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some(one => one.split(' AND ').every(isOneFree))
