/** Two programmes in one product, with people of the same names: what one says never reaches the other. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Programme, Text } from '../../src/topics/programme/programme.ts'
import { beside, fileIn } from '../programme/files.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { answersTo, hears, isAsked, type Language, makes, starts, type Talker } from './talk.ts'

const folder = mkdtempSync(join(tmpdir(), 'two-'))

const marked = (mark: string, { nl, en }: Text): Text => ({ nl: `${nl} ${mark}`, en: `${en} ${mark}` })

/** Every name that a programme gives carries its mark; all ids, and the names of its people, are the same. */
const withMark = (programme: Programme, mark: string): Programme => ({
  ...programme,
  name: marked(mark, programme.name),
  mission: marked(mark, programme.mission),
  ambitions: programme.ambitions.map(one => ({
    ...one,
    name: marked(mark, one.name),
    line: marked(mark, one.line),
  })),
  roles: programme.roles.map(one => ({
    ...one,
    name: marked(mark, one.name),
    steps: one.steps.map(steps => ({ ...steps, examples: steps.examples.map(text => marked(mark, text)) })),
  })),
  skills: programme.skills.map(one => ({
    ...one,
    name: marked(mark, one.name),
    levels: one.levels.map(level => marked(mark, level)) as Programme['skills'][number]['levels'], // As many as there were.
  })),
  teams: programme.teams.map(one => ({ ...one, name: marked(mark, one.name) })),
})

const [OPEN, CLOSED, ELSEWHERE] = ['Appelbloesem', 'Berenklauw', 'Citroenmelisse'] as const
type Mark = typeof OPEN | typeof CLOSED | typeof ELSEWHERE
const all: readonly Mark[] = [OPEN, CLOSED, ELSEWHERE]

const home = 'aaaaaaaa-1111-4111-8111-000000000001'
const abroad = 'aaaaaaaa-1111-4111-8111-000000000002'
const nowhere = 'aaaaaaaa-1111-4111-8111-000000000003'

const programmes: Readonly<Record<Mark, Programme>> = {
  [OPEN]: withMark({ ...smallProgramme, id: 'open', tenants: [home] }, OPEN),
  [CLOSED]: withMark(beside('closed', { tenants: [home] }), CLOSED),
  [ELSEWHERE]: withMark({ ...smallProgramme, id: 'elsewhere', tenants: [abroad], open: false }, ELSEWHERE),
}

let application: Application
beforeAll(async () => {
  const files = all.map(mark => fileIn(folder, `${mark}.json`, programmes[mark]))
  application = await openApplication({ environment: { PROGRAMME: files.join(',') } })
})
afterAll(async () => {
  await application.close()
  rmSync(folder, { recursive: true })
})

const tenantOf = (mark: Mark) => (mark === ELSEWHERE ? abroad : home)

/** The first person of a programme; they have the same name in all. */
const met = (mark: Mark, language: Language): Talker => {
  const [first] = programmes[mark].people.slice(language === 'nl' ? 0 : 1)
  if (!first?.entraId) throw new Error('Everybody in these programmes has an Entra id.')
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const who = { name: first.name, entraId: first.entraId, tenant: tenantOf(mark), locale }
  return { chat: application.teams.person(who).chat, entraId: first.entraId, language }
}

/** All that Teams ever took for somebody's chat, also what was replaced since, and every answer to their presses. */
const readBy = ({ chat }: Talker): string => {
  const { accepted, delivered } = application.teams.ledger
  const sent = accepted.filter(({ conversation }) => conversation === chat.id()).map(({ raw }) => raw)
  const answered = delivered.filter(({ activity }) => JSON.stringify(activity).includes(chat.id()))
  return JSON.stringify([sent, answered.map(({ body }) => body)])
}

const storedIn = (mark: Mark, { entraId }: Pick<Talker, 'entraId'>) =>
  application.beside(store =>
    store.know({ ...knockBy(tenantOf(mark), entraId), programme: programmes[mark].id }),
  )

const named = { translate: ['withWhom', 'needs'], promise: ['witnesses', 'score'] } as const

/** The same conversations for everybody; colleagues have the same names, and other ids, so they are typed. */
const makesWithColleague = async (talker: Talker, flow: keyof typeof named): Promise<void> => {
  const [who, next] = named[flow]
  await starts(talker, flow)
  await answersTo(talker, flow, who)
  await talker.chat.say('Mieke Verzonnen')
  await answersTo(talker, flow, null, next)
  await talker.chat.press('confirm')
  await hears(talker, `${flow}.saved`)
}

/** Everything that shows what a programme holds: pickers, menus, what was made, and the overview. */
const walk = async (talker: Talker, mark: Mark): Promise<void> => {
  const { chat, language } = talker
  await chat.say('hoi')
  await chat.waitFor(({ last }) => last()?.words.includes(mark), 'the welcome of the programme')
  await makesWithColleague(talker, 'translate')
  await makesWithColleague(talker, 'promise')
  await makes(talker, 'skills')
  for (const page of ['overview', 'actions', 'promises'] as const) {
    await chat.say(say(language, `common.button.${page}`))
    await hears(talker, `records.${page}.heading`)
  }
  await chat.say('menu')
}

test.each(['nl', 'en'] as const)(
  'people with the same name see their own programme only (%s)',
  async language => {
    const talkers = all.map(mark => ({ mark, talker: met(mark, language) }))
    await Promise.all(talkers.map(({ mark, talker }) => walk(talker, mark)))
    for (const { mark, talker } of talkers) {
      const read = readBy(talker)
      expect(all.filter(other => read.includes(other))).toEqual([mark])
    }
    expect(application.log).toEqual([])
  },
  120_000,
)

test('what somebody made names their own colleague, and stands in their own programme only', async () => {
  for (const mark of all) {
    const { entraId } = met(mark, 'nl')
    const made = await application.beside(async store => {
      const known = await Promise.all(
        all.map(other =>
          store.know({ ...knockBy(tenantOf(mark), entraId), programme: programmes[other].id }),
        ),
      )
      expect(known.map(({ person }) => person !== undefined)).toEqual(all.map(other => other === mark))
      const person = known.find(one => one.person)?.person
      return store.recordsOf(programmes[mark].id, person?.id ?? '')
    })
    const mieke = programmes[mark].people.find(({ name }) => name === 'Mieke Verzonnen')
    expect(made.actions[0]?.withWhom).toEqual([{ id: mieke?.entraId, name: 'Mieke Verzonnen' }])
    expect(made.promises[0]?.witnesses).toEqual([{ id: mieke?.entraId, name: 'Mieke Verzonnen' }])
  }
})

test('whoever is not listed comes to the programme that is open', async () => {
  const who = { name: 'Sanne Verzinsel', tenant: home }
  const { chat, aadObjectId: entraId } = application.teams.person(who)
  const sanne: Talker = { chat, entraId, language: 'nl' }
  await chat.say('hoi')
  await isAsked(sanne, 'introduce', 'role')
  expect(readBy(sanne)).toContain(OPEN)
})

test.each(['nl', 'en'] as const)(
  'whoever is not listed where nothing is open is told whom to ask, and nothing is kept (%s)',
  async language => {
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
    const { chat, aadObjectId: entraId } = application.teams.person({ name: 'Kees', tenant: abroad, locale })
    const kees: Talker = { chat, entraId, language }
    const { name } = programmes[ELSEWHERE]
    const values = { programme: name[language], who: 'Noor Denkbeeldig' }
    for (const words of ['hoi', 'vertalen', 'vergeet mij']) {
      await chat.say(words)
      await hears(kees, 'turns.notAdmitted', values)
    }
    const known = await storedIn(ELSEWHERE, kees)
    expect(known.person).toBeUndefined()
  },
)

test('a tenant that is in no programme is turned away at the door, and hears nothing', async () => {
  const { chat } = application.teams.person({ name: 'Iemand Anders', tenant: nowhere })
  expect((await chat.say('hoi')).status).toBe(403)
  expect(chat.last()).toBeUndefined()
})

test('somebody who presses a card of the other programme changes nothing there', async () => {
  const [mine, theirs] = [met(OPEN, 'nl'), met(ELSEWHERE, 'nl')]
  await theirs.chat.say('vertalen')
  const card = await isAsked(theirs, 'translate', 'ambition')
  const before = (await storedIn(ELSEWHERE, theirs)).runs
  await mine.chat.say('menu')
  const pressed = await mine.chat.press('answer', { answer: 'partners' }, { card })
  expect(JSON.stringify(pressed.body)).not.toContain(ELSEWHERE)
  expect((await storedIn(ELSEWHERE, theirs)).runs).toEqual(before)
})
