/** A no that is typed is one to the card that was read last, and says whose promise it was about. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { knockBy } from './application.ts'
import { type Looking, looksBack, openLooking } from './lookingBack.ts'
import { hears, isAsked, type Language, makes, type Talker, types } from './talk.ts'

const LANGUAGES = ['nl', 'en'] as const

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const opened = async (language: Language = 'nl') => {
  const looking = await openLooking(language)
  open.push(looking)
  return looking
}

/** A question that was planned came now, or how long ago that was; and so does a reminder of it. */
const comes = (
  { beside, teams, now }: Looking,
  who: Talker,
  ask: string,
  more: { reminder?: true; secondsAgo?: number } = {},
) =>
  beside(async store => {
    const { person } = await store.know(knockBy(teams.tenant, who.entraId))
    if (!person) throw new Error('Nobody of that id was met.')
    const { revision } = person
    const at = new Date(Date.parse(now()) - (more.secondsAgo ?? 0) * 1000).toISOString()
    const { as } = (await store.askWith('welfare', ask))?.ask ?? expect.fail('There is no such ask.')
    const kind = more.reminder ? 'checkReminder' : as === 'owner' ? 'check-self' : 'check-noticed'
    const common = { runs: [], actions: [], promises: [], routes: [], sends: [], handled: null, at }
    const turn = { ...common, worker: '-', leaseUntil: at }
    const plan = { person: person.id, kind, subject: ask, dueAt: '2100-01-01T09:00:00.000Z' }
    expect(await store.save({ ...turn, person, plans: [plan] })).toBe('saved')
    const all = await store.promptsOf('welfare', person.id)
    const prompt = all.find(one => one.kind === kind && one.subject === ask) ?? expect.fail('It was planned.')
    const prompts = [{ ...prompt, state: 'sent' as const, sentAt: at }]
    expect(await store.save({ ...turn, person: { ...person, revision: revision + 1 }, prompts })).toBe(
      'saved',
    )
  })

/** Lotte is asked about Samira, then about Mieke, and is then reminded of Samira. */
const reminded = async (language: Language) => {
  const looking = await opened(language)
  const { samira, meets, opens } = looking
  const lotte = await meets('Lotte Verhaal')
  const mieke = await meets('Mieke Verzonnen')
  await makes(mieke, 'promise')
  const [first = ''] = await opens(samira, [{ who: lotte, as: 'witness' }], { silent: true })
  const [second = ''] = await opens(mieke, [{ who: lotte, as: 'witness' }], {
    id: 'look-of-mieke',
    silent: true,
  })
  await comes(looking, lotte, first, { secondsAgo: 30 })
  await comes(looking, lotte, second, { secondsAgo: 20 })
  await comes(looking, lotte, first, { reminder: true })
  const statusOf = async (ask: string) => (await looking.askOf(ask)).ask
  return { ...looking, lotte, mieke, first, second, statusOf }
}

const button = ({ language }: Talker, name: string) => say(language, `common.button.${name}`)

describe.each(LANGUAGES)('in %s', language => {
  test.each([
    ['never', 'forGood', true],
    ['notNow', 'once', false],
  ] as const)('%s after a reminder is about what one was reminded of', async (name, key, forGood) => {
    const { lotte, first, second, statusOf, samira, promiseOf } = await reminded(language)
    const told = await types(lotte, button(lotte, name))
    expect(await statusOf(first)).toMatchObject({ status: 'declined', forGood })
    expect(await statusOf(second)).toMatchObject({ status: 'asked', forGood: false })
    expect(told.words).toContain(say(language, `asking.decline.${key}`, { owner: 'Samira Voorbeeld' }))
    expect(told.words).toContain((await promiseOf(samira)).behaviour)
  })

  test('rather not, and the wish to answer, are too', async () => {
    const { lotte } = await reminded(language)
    await lotte.chat.say(button(lotte, 'ratherNot'))
    expect((await hears(lotte, 'checks.heading.decline')).words).toContain('Samira Voorbeeld')
    await lotte.chat.say(button(lotte, 'reply'))
    expect((await isAsked(lotte, 'check-noticed', 'noticed')).words).toContain('Samira Voorbeeld')
  })

  test.each(['notNow', 'never', 'ratherNot'])('%s under one’s own question is about that', async name => {
    const { lotte, mieke, first, second, statusOf, ...looking } = await reminded(language)
    await makes(lotte, 'promise')
    const [own = ''] = await looking.opens(lotte, [{ who: lotte, as: 'owner' }], { id: 'own', silent: true })
    await comes({ ...looking }, lotte, own)
    expect((await types(lotte, button(lotte, name))).words).toContain(say(language, 'asking.decline.own'))
    for (const ask of [first, second, own]) expect(await statusOf(ask)).toMatchObject({ status: 'asked' })
  })
})

test('a no after one’s own look back is about what is asked next', async () => {
  const { lotte, first, second, statusOf, ...looking } = await reminded('nl')
  await makes(lotte, 'promise')
  const [own = ''] = await looking.opens(lotte, [{ who: lotte, as: 'owner' }], { id: 'own', silent: true })
  await comes({ ...looking }, lotte, own)
  await lotte.chat.say('terugkijken')
  await looksBack(lotte, 'check-self', () => 'type')
  await lotte.chat.say('bewaren')
  await hears(lotte, 'check-self.saved')
  await lotte.chat.say('deze keer niet')
  await hears(lotte, 'asking.decline.once', { owner: 'Samira Voorbeeld' })
  expect(await statusOf(first)).toMatchObject({ status: 'declined' })
  expect(await statusOf(second)).toMatchObject({ status: 'asked' })
})

test('a no that was typed before the question came, and arrives after it, is not about that', async () => {
  const { lotte, first, second, statusOf, now } = await reminded('nl')
  const before = new Date(Date.parse(now()) - 22_000).toISOString()
  await lotte.chat.say('nooit meer', { at: before })
  await hears(lotte, 'asking.decline.forGood', { owner: 'Mieke Verzonnen' })
  expect(await statusOf(first)).toMatchObject({ status: 'asked' })
  expect(await statusOf(second)).toMatchObject({ status: 'declined' })
})

test('a discreet programme names whose promise it was, and not what was promised', async () => {
  const { lotte, samira, promiseOf, becomesDiscreet } = await reminded('nl')
  const { behaviour } = await promiseOf(samira)
  await becomesDiscreet()
  const told = await types(lotte, 'nooit meer')
  expect(told.words).toContain(say('nl', 'asking.decline.forGood', { owner: 'Samira Voorbeeld' }))
  expect(told.words).not.toContain(behaviour)
})
