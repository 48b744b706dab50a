import { didYouMean, quoted } from './didYouMean.ts'
import type { Fault } from './fault.ts'
import { each, type Pattern, type Place, placesOf, textsOf } from './place.ts'

/** Which part names an id of which list. */
const references: readonly { from: Pattern; to: string }[] = [
  { from: ['roles', each, 'steps', each, 'ambition'], to: 'ambitions' },
  { from: ['roles', each, 'skills', each], to: 'skills' },
  { from: ['skills', each, 'ambitions', each], to: 'ambitions' },
  { from: ['people', each, 'role'], to: 'roles' },
  { from: ['people', each, 'teams', each], to: 'teams' },
  { from: ['people', each, 'leads', each], to: 'teams' },
]

/** In which lists something may stand only once. */
const once: readonly { within: Pattern; by: Pattern }[] = [
  { within: ['ambitions'], by: [each, 'id'] },
  { within: ['principles'], by: [each, 'id'] },
  { within: ['roles'], by: [each, 'id'] },
  { within: ['skills'], by: [each, 'id'] },
  { within: ['teams'], by: [each, 'id'] },
  { within: ['people'], by: [each, 'entraId'] },
  { within: ['people'], by: [each, 'email'] },
  { within: ['roles', each, 'steps'], by: [each, 'ambition'] },
  { within: ['roles', each, 'skills'], by: [each] },
  { within: ['skills', each, 'ambitions'], by: [each] },
  { within: ['people', each, 'teams'], by: [each] },
  { within: ['people', each, 'leads'], by: [each] },
  { within: ['people', each, 'parts'], by: [each] },
  { within: ['rhythm', 'days'], by: [each] },
  { within: ['tenants'], by: [each] },
]

/** Names that lead nowhere, and what stands twice where it may stand once. The file's shape may be wrong. */
export const faultsOfReferences = (file: Place): Fault[] => [
  ...references.flatMap(({ from, to }) => faultsOfReference(file, from, to)),
  ...once.flatMap(({ within, by }) => placesOf(file, within).flatMap(list => faultsOfRepeats(list, by))),
]

/** So many of one kind have one cause, and comparing them all with every id would take minutes. */
const most = 200

/** A list that is missing altogether is reported as such, not again by everything that refers to it. */
function faultsOfReference(file: Place, from: Pattern, to: string): Fault[] {
  if (!placesOf(file, [to]).some(list => Array.isArray(list.value))) return []
  const known = new Set(textsOf(file, [to, each, 'id']).map(id => id.value))
  return textsOf(file, from)
    .filter(({ value }) => !known.has(value))
    .slice(0, most)
    .map(({ path, value }) => ({
      path,
      problem: `There is no ${quoted(value)} among the ${to}.`,
      hint: didYouMean([value], [...known]),
    }))
}

/** Addresses are the same in capitals; ids are in small letters anyhow. */
function faultsOfRepeats(list: Place, by: Pattern): Fault[] {
  const seen = new Set<string>()
  return textsOf(list, by).flatMap(({ path, value }) => {
    const repeated = seen.has(value.toLowerCase())
    seen.add(value.toLowerCase())
    return repeated ? [{ path, problem: 'This stands earlier in the list too.', hint: repeatHint }] : []
  })
}

const repeatHint = 'Give each its own, or take one of the two out.'
