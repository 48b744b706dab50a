/** What was said, done and noticed: the owner of a promise sees theirs, a body its pillars, a witness what became of it. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { randomSecrets } from '../../src/outside/machine/machine.ts'
import { keptOf } from '../../src/work/checks/showing/pictureLink.ts'
import { turnOf } from '../storage/turns.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { COUNTED, fill, LEAD, MIEKE, WITNESS } from './lookedBack.ts'
import { openRoundTeam, promiseOf } from './openRoundTeam.ts'
import { looksAt } from './ownLink.ts'
import { introduced, type Language, sees, type Talker, types } from './talk.ts'
import { pressing } from './waysIn.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
  await application.beside(store => fill(store, application.teams.tenant))
})
afterAll(() => application.close())

const called = (entraId: string, language: Language, name: string): Talker => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const { chat } = application.teams.person({ name, entraId, locale })
  return { chat, entraId, language }
}

const words = {
  nl: { checks: 'zeggen en doen', witnessing: 'meekijken' },
  en: { checks: 'saying and doing', witnessing: 'what I noticed' },
} as const

const behaviour = 'Ik sluit elke maandag aan bij het overleg.'
const secret = /Dit mag|Stille \d|Dwarse/

describe.each(['nl', 'en'] as const)('in %s', language => {
  test('an owner sees their promise in three lines, and no answer that is only counted', async () => {
    const mieke = called(MIEKE, language, 'Mieke Verzonnen')
    await mieke.chat.say(words[language].checks)
    const list = await sees(mieke.chat, behaviour)
    expect(list.words).not.toMatch(secret)
    await mieke.chat.press('promisePage')
    const page = await sees(mieke.chat, say(language, 'checks.named.clearly', { name: 'Anna Eerlijk' }))
    for (const key of ['checks.line.said', 'checks.line.done', 'checks.line.noticed', 'checks.noticed.most'])
      expect(page.words).toContain(say(language, key))
    expect(page.words).toContain('Je stoel was nooit leeg.')
    expect(page.words).not.toMatch(secret)
    expect(page.words).toContain(say(language, 'checks.next.talk'))
  })

  test('the outcome of the last round can be asked for in the words of its buttons', async () => {
    const mieke = called(MIEKE, language, 'Mieke Verzonnen')
    await types(mieke, 'hoi')
    for (const name of ['outcome', 'body', 'picture']) {
      const typed = await types(mieke, say(language, `common.button.${name}`))
      expect(typed.words).toContain(say(language, 'checks.body.managementTeam'))
    }
    const typed = await types(mieke, say(language, 'common.button.picture').replaceAll('’', "'"))
    expect(typed.words).toContain(say(language, 'checks.body.managementTeam'))
  })

  test('nobody else sees that promise, whatever they press', async () => {
    const sanne = await introduced(application, language)
    const answer = await pressing(sanne, { do: 'promisePage', promise: 'promise-of-mieke' })
    expect(answer).not.toContain(behaviour)
    expect(answer).toContain(say(language, 'turns.subjectGone'))
    const list = await types(sanne, words[language].checks)
    expect(list.words).toContain(say(language, 'checks.empty'))
    expect(list.words).not.toContain(behaviour)
  })

  test.each([
    [MIEKE, 'Mieke Verzonnen'],
    [LEAD, 'Noor Denkbeeldig'],
  ])('the body sees its pillars: %s', async (entraId, name) => {
    const talker = called(entraId, language, name)
    await types(talker, 'hoi')
    const answer = await pressing(talker, { do: 'bodyPage', round: null })
    expect(answer).toContain(say(language, 'checks.body.furthest'))
    expect(answer).toContain('/plaatje/round-of-mt/')
    expect(answer).not.toMatch(secret)
    expect(await pressing(talker, { do: 'bodyPage', round: 'round-of-mt' })).toContain('/plaatje/')
    expect(await pressing(talker, { do: 'bodyPage', round: 'no-round' })).toContain(
      say(language, 'witnessing.noRound'),
    )
  })

  test('a witness is thanked, and sees what they said and what became of it', async () => {
    const anna = called(WITNESS, language, 'Anna Eerlijk')
    await anna.chat.say(words[language].witnessing)
    const page = await sees(anna.chat, say(language, 'witnessing.thanks'))
    expect(page.words).toContain(`Mieke Verzonnen: ${behaviour}`)
    expect(page.words).toContain('Je stoel was nooit leeg.')
    expect(page.words).toContain(say(language, 'witnessing.byName', { owner: 'Mieke Verzonnen' }))
    expect(page.words).toContain(say(language, 'witnessing.became.sharpen', { owner: 'Mieke Verzonnen' }))
    expect(page.words).not.toMatch(secret)
  })

  test('whoever is only counted sees their own words, and nobody else’s', async () => {
    const silent = called(COUNTED, language, 'Dwarse Stille')
    await silent.chat.say(words[language].witnessing)
    const page = await sees(silent.chat, 'Dit mag zeker niemand lezen.')
    expect(page.words).toContain(say(language, 'witnessing.counted', { owner: 'Mieke Verzonnen' }))
    expect(page.words).not.toMatch(/Je stoel|niemand lezen \d/)
  })

  test('who was never asked reads that, and what comes', async () => {
    const sanne = await introduced(application, language)
    expect((await types(sanne, words[language].witnessing)).words).toContain(say(language, 'witnessing.none'))
  })

  test('whoever is not of the body is refused kindly, and sees nothing of it', async () => {
    const sanne = await introduced(application, language)
    for (const round of [null, 'round-of-mt', 'no-round']) {
      const answer = await pressing(sanne, { do: 'bodyPage', round })
      expect(answer).not.toContain('/plaatje/')
      expect(answer).not.toContain(say(language, 'checks.body.furthest'))
      expect(answer).toContain(say(language, 'rights.deed.seeBody'))
    }
  })
})

describe('the picture of what is told of a body', () => {
  /** The address on the newest page of the body that this person asks for. */
  const addressFor = async (talker: Talker): Promise<string> => {
    await types(talker, 'hoi')
    const answer = await pressing(talker, { do: 'bodyPage', round: null })
    const [address] = /http:\/\/[^"\\]+\/plaatje\/[\w-]+\/[\w-]+/.exec(answer) ?? []
    if (!address) throw new Error('There is no picture on this page.')
    return address
  }

  const take = (address: string) => fetch(address, { method: 'POST', body: new URLSearchParams() })

  test.each(['nl', 'en'] as const)('can be looked at, and taken once, in %s', async language => {
    const address = await addressFor(called(MIEKE, language, 'Mieke Verzonnen'))
    for (let times = 0; times < 3; times++) {
      const gate = await looksAt(address)
      expect(gate).toMatchObject({ status: 200, html: expect.stringContaining(`<html lang="${language}">`) })
      expect(gate.html).toContain(say(language, 'witnessing.picture.open'))
    }
    const picture = await take(address)
    expect(picture.status).toBe(200)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(picture.headers.get('cache-control')).toBe('no-store')
    expect(picture.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.png"$/)
    const bytes = Buffer.from(await picture.arrayBuffer())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const again = await take(address)
    expect(again.status).toBe(404)
    expect(await again.text()).toContain(say(language, 'witnessing.picture.gone.title'))
    expect((await looksAt(address)).status).toBe(404)
  })

  test('is not there for another round, another secret, or whatever else stands in an address', async () => {
    const address = await addressFor(called(LEAD, 'nl', 'Noor Denkbeeldig'))
    const secret = address.slice(address.lastIndexOf('/') + 1)
    const root = address.slice(0, address.indexOf('/plaatje/'))
    const wrong = [
      ...[
        'plaatje/another-round/',
        'plaatje/',
        'plaatje/round-of-mt/round-of-mt/',
        'gegevens/',
        'gegevens/round-of-mt/',
      ],
    ].map(path => `${root}/${path}${secret}`)
    const garbage = [
      '',
      'x',
      'round-of-mt/',
      '..%2f..%2fetc',
      "'; drop table link; --/x",
      '🐤/🐤',
      'x'.repeat(9_000),
    ]
    for (const one of [...wrong, ...garbage.map(text => `${root}/plaatje/${encodeURI(text)}`)]) {
      expect((await looksAt(one)).status).toBe(404)
      expect((await take(one)).status).toBe(404)
    }
    const gone = await looksAt(`${root}/plaatje/%`)
    expect(gone.status).toBe(404)
    for (const language of ['nl', 'en'] as const)
      expect(gone.html).toContain(say(language, 'witnessing.picture.gone.title'))
    expect((await take(`${root}/plaatje/%`)).status).toBe(404)
    expect((await take(address)).status).toBe(200)
  })

  test('opens for nobody who may not see it by now', async () => {
    const sanne = await introduced(application)
    const picture = { round: 'round-of-mt', secret: randomSecrets.next() }
    await application.beside(async store => {
      const { person } = await store.know(knockBy(application.teams.tenant, sanne.entraId))
      const link = { hash: keptOf(randomSecrets, picture), expiresAt: '2099-01-01T00:00:00.000Z' }
      if (person) expect(await store.save(turnOf(person, 'link', { link }))).toBe('saved')
    })
    const [root = ''] = application.addresses()
    const address = `${root}/plaatje/${picture.round}/${picture.secret}`
    expect((await looksAt(address)).status).toBe(404)
    expect((await take(address)).status).toBe(404)
  })
})

test.each(['nl', 'en'] as const)(
  'an owner reads that nothing is told of fewer than five, however low a threshold is (%s)',
  async language => {
    const thresholds = { scores: 4, quotes: 5 }
    const there = await openRoundTeam(language, { promises: { 1: [promiseOf(1)] }, thresholds })
    onTestFinished(there.close)
    const page = await pressing(await there.called(1), { do: 'promisePage', promise: 'promise-1' })
    expect(page).toContain(say(language, 'checks.noticed.why.none', { people: 5 }))
  },
)

test.each(['nl', 'en'] as const)(
  'who opens a promise and chose none is asked which, and of a single one sees that (%s)',
  async language => {
    const promises = { 1: [promiseOf(1), promiseOf(2)], 2: [promiseOf(3)] }
    const there = await openRoundTeam(language, { promises })
    onTestFinished(there.close)
    for (const promise of [null, '']) {
      const asked = await pressing(await there.called(1), { do: 'promisePage', promise })
      expect(asked).toContain(say(language, 'checks.choose'))
      expect(asked).toContain(say(language, 'checks.which'))
      expect(asked).not.toContain(say(language, 'turns.subjectGone'))
    }
    const only = await pressing(await there.called(2), { do: 'promisePage', promise: null })
    expect(only).toContain(say(language, 'checks.who'))
  },
)
