/** The bill of materials against what the lock file says that production needs. */
import { expect, test } from 'vitest'
import { billOfMaterials } from '../../env/sbom/bill.ts'
import { productionPackages } from '../../env/sbom/packages.ts'

type Bill = { readonly components: readonly { readonly name: string; readonly version: string }[] }

const shown = ({ name, version }: { name: string; version: string }): string => `${name}@${version}`

test('it holds all that production needs, also what development needs too, and nothing else', () => {
  const { components }: Bill = JSON.parse(billOfMaterials())
  expect(components.map(shown).sort()).toEqual(productionPackages().map(shown).sort())
})
