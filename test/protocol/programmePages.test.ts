/** What the programme lead sees of everybody at once, by word and by press, and what nobody else does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Person } from '../../src/people/person.ts'
import type { Store } from '../../src/ports/store.ts'
import { aRound } from '../storage/someChecks.ts'
import { aPromise, fatima, turnOf } from '../storage/turns.ts'
import { type Application, openApplication } from './application.ts'
import { BRAM, JOOST } from './playbook.ts'
import { answerTo, hears, introduced, type Language, sees, type Talker, types } from './talk.ts'

const LEAD = '00000000-0000-0000-0000-000000000005'
const SAMIRA = '00000000-0000-0000-0000-000000000001'
const MIEKE = '00000000-0000-0000-0000-000000000003'

let application: Application
beforeAll(async () => {
  application = await openApplication()
  await application.beside(store => fill(store, application.teams.tenant))
})
afterAll(() => application.close())

const stored = (tenant: string, nth: number, more: Partial<Person>): Person => ({
  ...fatima,
  ...{ id: `person-${nth}`, tenant, entraId: `entra-${nth}`, teamsId: `29:${nth}`, name: `Persoon ${nth}` },
  chat: { ...fatima.chat, tenant, conversation: `chat-${nth}` },
  ...{ role: 'social-worker', team: 'east', listed: false, ...more },
})

/** Six in one team, three in another, and some whom nothing reaches or who want no messages. */
const fill = async (store: Store, tenant: string) => {
  const some = [
    ...Array.from({ length: 6 }, () => ({})),
    ...Array.from({ length: 3 }, () => ({ team: 'west' })),
    { name: 'Berend Geblokkeerd', unreachable: 'blocked', entraId: BRAM },
    { name: 'Vera Verwijderd', unreachable: 'uninstalled' },
    { name: 'Gijs Gastvrij', unreachable: 'blocked', guest: true },
    { name: 'Lies Vertrokken', leftAt: '2026-11-01T09:00:00.000Z' },
    { name: 'Stien Stil', rhythm: { stopped: true } },
    { name: 'Pia Pauze', rhythm: { pause: { until: '2099-01-01' } } },
  ] as const satisfies readonly Partial<Person>[]
  for (const [nth, more] of some.entries()) {
    const person = stored(tenant, nth, more)
    const rounds = nth === 0 ? [{ ...aRound, ...roundDays, person: person.id, was: null }] : []
    const promises = nth < 6 ? [{ ...aPromise, checks: [inThreeDays], before: inThreeDays }] : []
    await store.save(turnOf({ ...person, revision: 0 }, 'a', { promises, onChecks: { rounds } }))
  }
}

const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
const roundDays = { from: inThreeDays, until: '2099-01-31', of: { kind: 'managementTeam' } } as const

const called = (entraId: string, language: Language, name = 'Wie Dan Ook'): Talker => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const { chat } = application.teams.person({ name, entraId, locale })
  return { chat, entraId, language }
}

const overview = { nl: 'mijn overzicht', en: 'my overview' }

const words = {
  nl: {
    programme: 'programma',
    teams: 'wie doet mee',
    roles: 'per rol',
    reach: 'niet bereikt',
    ahead: 'gepland',
  },
  en: {
    programme: 'programme',
    teams: 'who takes part',
    roles: 'by role',
    reach: 'not reached',
    ahead: 'ahead',
  },
}

describe.each(['nl', 'en'] as const)('the programme lead, in %s', language => {
  let lead: Talker
  beforeAll(async () => {
    lead = called(LEAD, language)
    await lead.chat.say(overview[language])
    await hears(lead, 'records.overview.heading')
  })

  test('reads in the menu that there is more to see', async () => {
    await types(lead, 'menu')
    await hears(lead, 'menu.lead')
  })

  test('sees what is loaded, since when, and how much it holds', async () => {
    const { words: shown } = await types(lead, words[language].programme)
    expect(shown).toContain(say(language, 'programme.heading'))
    expect(shown).toContain(say(language, 'programme.version', { version: 1 }))
  })

  test('sees who takes part: a small team and its people are counted nowhere', async () => {
    await types(lead, words[language].programme)
    await lead.chat.press(say(language, 'common.button.teams'))
    const teams = await hears(lead, 'programme.teams.heading')
    // Six, and the two who want no messages now.
    expect(teams.words).toContain(say(language, 'programme.total', { total: 5 }))
    expect(teams.words).toContain(say(language, 'programme.count', { count: 5 }))
    expect(teams.words).toContain(say(language, 'programme.fewer', { threshold: 5 }))
    await lead.chat.press(say(language, 'common.button.roles'))
    const roles = await hears(lead, 'programme.roles.heading')
    expect(roles.words).toContain(say(language, 'programme.count', { count: 5 }))
    expect(roles.words).not.toMatch(/\b(8|10|11|3) (mensen|people)/)
  })

  test('sees by name whom nothing reaches and why, and nobody who wants no messages', async () => {
    let shown = (await types(lead, words[language].reach)).words
    const more = say(language, 'common.button.more')
    for (let page = 0; page < 20 && lead.chat.last()?.buttons.includes(more); page += 1) {
      const before = lead.chat.last()?.words
      await lead.chat.press(more)
      shown += (await lead.chat.waitFor(({ last }) => (last()?.words === before ? undefined : last()))).words
    }
    for (const name of ['Berend Geblokkeerd', 'Vera Verwijderd', 'Gijs Gastvrij', 'Lies Vertrokken'])
      expect(shown).toContain(name)
    for (const why of ['blocked', 'uninstalled', 'guest', 'left', 'notMet'])
      expect(shown).toContain(say(language, `programme.unreachable.why.${why}`))
    expect(shown).not.toMatch(/Stien Stil|Pia Pauze|Persoon \d/)
  })

  test('sees what is planned, of enough people only, and the next holiday', async () => {
    const { words: shown } = await types(lead, words[language].ahead)
    expect(shown).toContain(say(language, 'programme.ahead.kind.check', { count: 5 }))
    expect(shown).toContain(say(language, 'programme.ahead.intro', { threshold: 5 }))
    expect(shown).toMatch(
      language === 'nl'
        ? /een ronde voor het MT, van .* 31 januari 2099/
        : /a round for the MT, from .* 31 January 2099/,
    )
    expect(shown).not.toContain(say(language, 'programme.ahead.few'))
    expect(shown).toContain(say(language, 'programme.ahead.also'))
  })
})

test('being looked up leaves a line with those who were shown, and with nobody else', async () => {
  const lead = called(LEAD, 'nl')
  await types(lead, 'hoi')
  await types(lead, 'niet bereikt')
  const seenOf = (id: string) =>
    application.beside(async store => (await store.everythingOf('welfare', id)).seen.map(({ what }) => what))
  expect(await seenOf('person-9')).toContain('reach')
  expect(await seenOf('person-13')).toEqual([])
  expect(await seenOf('person-0')).toEqual([])
})

const pages = ['programme', 'teams', 'roles', 'unreachable', 'ahead'] as const

const forged = (what: string, more = {}) => ({
  ...{ type: 'invoke', name: 'adaptiveCard/action' },
  value: { action: { type: 'Action.Execute', verb: 'show', data: { do: 'show', what, ...more } } },
})

/** What nobody but the programme lead may read: any name of somebody else, and any heading of these pages. */
const secrets = (language: Language) => [
  ...['Berend', 'Vera', 'Gijs', 'Lies', 'Stien', 'Persoon'],
  ...['programme.heading', 'programme.teams.heading', 'programme.total'].map(key =>
    say(language, key, { total: '' }).trim(),
  ),
]

describe.each(['nl', 'en'] as const)('everybody else, in %s', language => {
  test.each([
    ['a professional', SAMIRA],
    ['somebody of the management team', MIEKE],
    ['an informal leader', JOOST],
  ])('%s sees none of it, by word or by a press of their own making', async (_, entraId) => {
    const one = called(entraId, language)
    await one.chat.say(overview[language])
    await hears(one, 'records.overview.heading')
    for (const said of Object.values(words[language])) {
      const { words: answer } = await types(one, said)
      for (const secret of secrets(language)) expect(answer).not.toContain(secret)
    }
    for (const what of pages) {
      const answer = answerTo(await one.chat.send(forged(what, { from: 8 })))
      for (const secret of secrets(language)) expect(answer).not.toContain(secret)
    }
  })

  test('nor does somebody whom the programme does not list', async () => {
    const one = await introduced(application, language)
    for (const what of pages) {
      const answer = answerTo(await one.chat.send(forged(what)))
      for (const secret of secrets(language)) expect(answer).not.toContain(secret)
    }
  })
})

test.each([-1, 1.5, '8', 1e9, Number.MAX_SAFE_INTEGER, [8], { from: 8 }])(
  'a page that begins at %j is refused, or begins anew',
  async from => {
    const lead = called(LEAD, 'nl')
    await lead.chat.say('programma')
    await sees(lead.chat, say('nl', 'programme.heading'))
    const delivery = await lead.chat.send(forged('teams', { from }))
    expect(delivery.status).toBe(200)
    expect(answerTo(delivery)).not.toContain('undefined')
  },
)

test('where others read along nothing of it is shown, not to the programme lead either', async () => {
  const person = application.teams.person({ name: 'Wie Dan Ook', entraId: LEAD })
  const channel = application.teams
    .team({ name: 'Zuid', members: [person] })
    .channel('General')
    .as(person)
  await channel.say('programma')
  const answer = await channel.waitFor(({ last }) => last())
  expect(answer.words).toContain(say('nl', 'turns.channel'))
  expect(answerTo(await channel.send(forged('unreachable')))).not.toMatch(/Berend|Vera/)
})
