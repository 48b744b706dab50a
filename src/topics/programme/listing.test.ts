import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { leadersOf, listingOf, teamsLedBy } from './listing.ts'

const [someone] = smallProgramme.people
if (!someone) throw new Error('The small programme has people.')

const TEAMS = ['north', 'south', 'east']
const id = fc.constantFrom('id-1', 'ID-1', 'id-2')
const email = fc.constantFrom('a@w.example', 'b@w.example')
const leads = fc.option(fc.uniqueArray(fc.constantFrom(...TEAMS)), { nil: undefined })

/** Some are listed by their id, some by their address, and some twice. */
const listing = fc
  .record({ entraId: fc.option(id, { nil: undefined }), email: fc.option(email, { nil: undefined }), leads })
  .map(one => ({ ...someone, ...one }))
const whom = fc.record({
  entraId: fc.constantFrom('id-1', 'Id-2', 'id-3'),
  email: fc.option(fc.constantFrom('a@w.example', 'B@w.example'), { nil: null }),
})

test('somebody leads the teams of which a listing of theirs says so, and no others', () => {
  fc.assert(
    fc.property(fc.array(listing, { maxLength: 6 }), whom, (people, one) => {
      const programme = { ...smallProgramme, people }
      const isLed = (team: string) =>
        listingOf({ ...programme, people: [...leadersOf(programme, team)] })(one)
      expect([...teamsLedBy(programme, one)].sort()).toEqual(TEAMS.filter(isLed).sort())
    }),
    { numRuns: 1_000 },
  )
})

test('who is listed twice leads the teams of both', () => {
  const people = [
    { ...someone, entraId: 'id-1', email: undefined, leads: ['north'] },
    { ...someone, entraId: undefined, email: 'a@w.example', leads: ['south'] },
    { ...someone, entraId: 'id-2', email: undefined, leads: ['east'] },
  ]
  const led = teamsLedBy({ ...smallProgramme, people }, { entraId: 'ID-1', email: 'A@w.example' })
  expect([...led].sort()).toEqual(['north', 'south'])
})
