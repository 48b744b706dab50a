/** Somebody who took part in the open programme, until another one of their tenant lists them; and the way back. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { turnOf } from '../storage/turns.ts'
import { always } from './always.ts'
import { openTwo, type Two } from './openTwo.ts'
import { asksForOwnData, fileIn, opens } from './ownLink.ts'
import { playbook } from './playbook.ts'
import { hears, type Language, makes, sees, type Talker, types } from './talk.ts'

const open = async () => {
  const two = await openTwo()
  onTestFinished(two.close)
  return two
}

const madeBy = (two: Two, { entraId }: Talker) => two.recordsOf(entraId)

/** Sanne promised something in the open programme, and a week later she is asked how it goes. */
const afterPromise = async (language: Language) => {
  const two = await open()
  const bram = await two.meetsLeader(language)
  const sanne = await two.meetsSanne(language)
  await makes(sanne, 'promise')
  return { two, bram, sanne }
}

describe.each(['nl', 'en'] as const)('in %s', language => {
  test('nothing comes from the programme that they are in no more, and what was open there is closed', async () => {
    const { two, bram, sanne } = await afterPromise(language)
    await two.listsInSecond(sanne)
    const { person } = await two.storedIn('welfare', sanne)
    expect(person).toMatchObject({ leftAt: expect.any(String), unreachable: 'elsewhere' })
    expect((await madeBy(two, sanne)).promises.map(({ status }) => status)).toEqual(['closed'])
    const before = sanne.chat.messages().length
    two.passes(15)
    await hears(bram, 'prompts.departures.heading')
    const { prompts } = await two.storedIn('welfare', sanne)
    expect(prompts.filter(({ state }) => state !== 'suppressed')).toEqual([])
    expect(sanne.chat.messages()).toHaveLength(before)
    const overview = await types(sanne, say(language, 'records.promises.heading'))
    expect(overview.words).not.toContain(say(language, 'rights.left'))
  })

  test('who belongs there again when the other one has ended is welcomed back, and takes part', async () => {
    const { two, sanne } = await afterPromise(language)
    await two.listsInSecond(sanne)
    await types(sanne, 'hoi')
    await two.endsSecond()
    await hears(sanne, 'prompts.back.heading')
    const { person } = await two.storedIn('welfare', sanne)
    expect(person).toMatchObject({ leftAt: null, unreachable: null, listed: false })
    await makes(sanne, 'translate')
    expect((await madeBy(two, sanne)).actions).toHaveLength(1)
  })
})

test('who is listed there no more is back as well', async () => {
  const { two, sanne } = await afterPromise('nl')
  await two.listsInSecond(sanne)
  await two.listsInSecond()
  await hears(sanne, 'prompts.back.heading')
  expect((await two.storedIn('welfare', sanne)).person).toMatchObject({ leftAt: null, listed: false })
})

const FORGET = { nl: ['vergeet mij', 'ja, wis alles'], en: ['forget me', 'yes'] } as const

test.each(['nl', 'en'] as const)(
  'who asks to be forgotten is forgotten in both, also as the first thing they say there (%s)',
  async language => {
    const { two, sanne } = await afterPromise(language)
    await two.listsInSecond(sanne)
    const [asks, yes] = FORGET[language]
    await types(sanne, asks)
    await hears(sanne, 'forget.summary')
    await sanne.chat.say(yes)
    await hears(sanne, 'forget.saved')
    const rows = JSON.stringify(await two.rows())
    expect(rows).not.toContain(sanne.entraId)
    expect(rows).not.toContain('Sanne Verzinsel')
    for (const programme of ['welfare', 'second'] as const)
      expect(await two.storedIn(programme, sanne)).toMatchObject({
        person: undefined,
        erased: expect.anything(),
      })
  },
)

test.each(['nl', 'en'] as const)(
  'what both hold of somebody is shown to them, each thing with the programme that it is of (%s)',
  async language => {
    const { two, sanne } = await afterPromise(language)
    await two.listsInSecond(sanne)
    await types(sanne, 'hoi')
    const address = await asksForOwnData(sanne)
    await sees(sanne.chat, say(language, 'ownData.kept.records', { actions: 0, promises: 1, routes: 0 }))
    const page = await opens(address)
    const [mine] = playbook.promise.flatMap(play => (play.question === 'behaviour' ? play[language] : []))
    expect(page.html).toContain(mine)
    expect(page.html).toContain(`${always.name[language]}: `)
    expect(fileIn(page)).toMatchObject({
      programme: 'second',
      otherProgrammes: [{ programme: 'welfare', tables: { promise: { rows: [{ behaviour: mine }] } } }],
    })
  },
)

const STOP = { nl: 'geen berichten meer', en: 'no more messages' } as const

describe.each(['nl', 'en'] as const)('who wants no messages, in %s,', language => {
  test('said so in the one, and is left alone by the other too', async () => {
    const { two, sanne } = await afterPromise(language)
    await types(sanne, STOP[language])
    await two.listsInSecond(sanne)
    await types(sanne, 'hoi')
    expect((await two.storedIn('second', sanne)).person?.rhythm).toMatchObject({ stopped: true })
  })

  test('said so in the one, and is left alone by the other one that heard them before that', async () => {
    const { two, sanne } = await afterPromise(language)
    await two.listsInSecond(sanne)
    await types(sanne, 'hoi')
    await two.endsSecond()
    await types(sanne, STOP[language])
    await two.listsInSecond(sanne)
    expect((await two.storedIn('second', sanne)).person?.rhythm).not.toMatchObject({ stopped: true })
    await types(sanne, 'hoi')
    expect((await two.storedIn('second', sanne)).person?.rhythm).toMatchObject({ stopped: true })
  })

  test('said so in the other, and hears nothing when they are back in the first', async () => {
    const { two, sanne } = await afterPromise(language)
    await two.listsInSecond(sanne)
    await types(sanne, 'hoi')
    await types(sanne, STOP[language])
    await two.endsSecond()
    const before = sanne.chat.messages().length
    const back = async () =>
      (await two.storedIn('welfare', sanne)).prompts.find(({ kind }) => kind === 'back')
    await expect
      .poll(back, { timeout: 10_000, interval: 500 })
      .toMatchObject({ state: 'suppressed', why: 'stopped' })
    expect(sanne.chat.messages()).toHaveLength(before)
  })
})

const WHEN: Readonly<Record<string, (two: Two, sanne: Talker) => Promise<unknown>>> = {
  'before that': async (two, sanne) => {
    await sanne.chat.uninstall()
    await two.listsInSecond(sanne)
  },
  'where they said nothing': async (two, sanne) => {
    await two.listsInSecond(sanne)
    await sanne.chat.uninstall()
  },
  'where they were heard': async (two, sanne) => {
    await two.listsInSecond(sanne)
    await types(sanne, 'hoi')
    await sanne.chat.uninstall()
  },
}

test.each(Object.entries(WHEN))('who removed the app %s is written to by neither', async (_, removes) => {
  const { two, sanne } = await afterPromise('nl')
  await removes(two, sanne)
  const before = sanne.chat.messages().length
  await two.endsSecond()
  const back = async () => (await two.storedIn('welfare', sanne)).prompts.find(({ kind }) => kind === 'back')
  await expect
    .poll(back, { timeout: 10_000, interval: 500 })
    .toMatchObject({ state: 'suppressed', why: 'uninstalled' })
  // Teams would refuse it, and must not even be asked.
  const { person } = await two.storedIn('welfare', sanne)
  expect(await two.beside(store => store.attemptsOf('welfare', person?.id ?? ''))).toEqual([])
  expect((await two.storedIn('welfare', sanne)).person).toMatchObject({
    leftAt: null,
    unreachable: 'uninstalled',
  })
  expect(sanne.chat.messages()).toHaveLength(before)
  await sanne.chat.install()
  await types(sanne, 'hoi')
  expect((await two.storedIn('welfare', sanne)).person).toMatchObject({ unreachable: null })
})

test('who put it back while in the other one is welcomed back', async () => {
  const { two, sanne } = await afterPromise('nl')
  await sanne.chat.uninstall()
  await two.listsInSecond(sanne)
  await sanne.chat.install()
  await types(sanne, 'hoi')
  await two.endsSecond()
  await hears(sanne, 'prompts.back.heading')
})

/** As planning stores a witness whom nobody met. */
const unmet = {
  ...{ id: 'unmet-1', name: 'Nieuw Iemand', teamsId: '', chat: null, role: null, team: null },
  ...{ welcomed: 0, spokeAt: null, listed: false, revision: 0 },
}

test('who is known only because somebody named them as a witness is not welcomed back', async () => {
  const { two, sanne } = await afterPromise('nl')
  const { chat, aadObjectId: entraId } = two.teams.person({ name: unmet.name, locale: 'nl-NL' })
  const witness: Talker = { chat, entraId, language: 'nl' }
  const { person } = await two.storedIn('welfare', sanne)
  if (!person) throw new Error('Sanne was met.')
  await two.beside(store => store.save(turnOf({ ...person, ...unmet, entraId }, 'planning')))
  await two.listsInSecond(sanne, witness)
  await two.listsInSecond()
  await hears(sanne, 'prompts.back.heading')
  expect(await two.storedIn('welfare', witness)).toMatchObject({ person: { leftAt: null }, prompts: [] })
  expect(chat.messages()).toEqual([])
})
