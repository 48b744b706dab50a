/** Walks the whole table of rights through Teams: whoever may do something can, and everybody else is refused kindly. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localeOf, say } from '../../src/cards/say.ts'
import { type Actor, type Deed, may, RIGHTS, whoMay } from '../../src/people/rights.ts'
import { type Application, openApplication } from './application.ts'
import { becomes, yesterday } from './becomes.ts'
import { introduced, type Language, type Talker, types } from './talk.ts'
import { type WayIn, waysIn } from './waysIn.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const LANGUAGES = ['nl', 'en'] as const

test('every line of the table has a way in, and every way in a line', () => {
  const reached = new Set(LANGUAGES.flatMap(language => waysIn(language).map(({ deed }) => deed)))
  const deeds = RIGHTS.map(({ deed }) => deed)
  expect(deeds.filter(deed => !reached.has(deed))).toEqual([])
  expect([...reached].filter(deed => !deeds.includes(deed))).toEqual([])
})

type Kind = Omit<Actor, 'id'> & { readonly number: number | null }

const member = { standing: 'member', leads: [] } as const

/** Somebody of every kind: by their number in the example programme, or a stranger. */
const kinds: Readonly<Record<string, Kind>> = {
  'a professional': { ...member, parts: ['professional'], number: 1 },
  'a team leader': { ...member, parts: ['teamLeader'], leads: ['north'], number: 2 },
  'a member of the management team': { ...member, parts: ['managementTeam'], number: 3 },
  'an informal leader': { ...member, parts: ['professional', 'informalLeader'], number: 4 },
  'a programme lead': { ...member, parts: ['programmeLead'], number: 5 },
  'somebody who is not listed': { ...member, parts: ['professional'], number: null },
  'a guest': { ...member, parts: ['professional'], standing: 'guest', number: null },
  'somebody who left': { ...member, parts: ['professional'], standing: 'left', number: null },
}

const listed = async (number: number, language: Language): Promise<Talker> => {
  const { chat, aadObjectId: entraId } = application.teams.person({
    name: 'Sanne Verzinsel',
    entraId: `00000000-0000-0000-0000-00000000000${number}`,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
  })
  const talker = { chat, entraId, language }
  await types(talker, 'hoi')
  // The same people come in both languages, and keep the one that they chose.
  await types(talker, language === 'nl' ? 'nederlands graag' : 'english please')
  // What was asked last in the other language is whether they want to be forgotten: some words only count when nothing is asked.
  await types(talker, 'nee')
  return talker
}

const somebody = async ({ number, standing }: Kind, language: Language): Promise<Talker> => {
  if (number !== null) return listed(number, language)
  const talker = await introduced(application, language)
  if (standing === 'guest') await becomes(application, talker, { guest: true })
  if (standing === 'left') await becomes(application, talker, { leftAt: yesterday })
  return talker
}

/** What somebody reads who may not: in their language, with who may. */
const refusal = (kind: Kind, language: Language, deed: Deed): string => {
  if (kind.standing === 'left') return say(language, 'rights.left')
  const all = [...new Set(whoMay(deed))].filter(one => one !== 'leaver')
  const words = all.map(one => say(language, `rights.who.${one}`))
  const who = new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(words)
  const values = { deed: say(language, `rights.deed.${deed}`), who }
  return say(language, 'rights.refused', values)
}

const isAllowed = (kind: Kind, { deed }: WayIn) => may({ ...kind, id: '' }, deed)

describe.each(LANGUAGES)('in %s', language => {
  test.each(Object.entries(kinds))(
    '%s is refused what is not theirs, and nothing changes',
    async (_who, kind) => {
      const talker = await somebody(kind, language)
      const refused = waysIn(language).filter(way => !isAllowed(kind, way))
      const before = await application.storedOf(talker.entraId)
      for (const { what, deed, tries } of refused)
        expect([what, await tries(talker)]).toEqual([
          what,
          expect.stringContaining(refusal(kind, language, deed)),
        ])
      expect(await application.storedOf(talker.entraId)).toEqual(before)
    },
  )

  test.each(Object.entries(kinds))('%s can do what they may', async (_who, kind) => {
    const talker = await somebody(kind, language)
    for (const { what, deed, tries } of waysIn(language).filter(way => isAllowed(kind, way)))
      expect([what, await tries(talker)]).not.toEqual([
        what,
        expect.stringContaining(refusal(kind, language, deed)),
      ])
  })
})
