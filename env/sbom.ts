/** `npm run sbom`: what production is made of, for machines (CycloneDX) and for people, in build/. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { billOfMaterials } from './sbom/bill.ts'
import { isFree, productionPackages } from './sbom/packages.ts'

const packages = productionPackages()
const lines = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)

mkdirSync('build', { recursive: true })
writeFileSync('build/sbom.cdx.json', billOfMaterials())
writeFileSync(
  'build/licences.md',
  `| package | version | licence |\n| --- | --- | --- |\n${lines.join('\n')}\n`,
)
console.log(`build/sbom.cdx.json and build/licences.md: ${packages.length} packages.`)

const others = packages.filter(({ licence }) => !isFree(licence))
for (const { name, version, licence } of others)
  console.error(`${name} ${version}: look at ${licence} first.`)
process.exitCode = others.length === 0 ? 0 : 1
