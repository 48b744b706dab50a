/** The words of a button are no example: they are about the prompt that just came, or the question is asked again. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { hears, isAsked, makes, type Talker, types } from './talk.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const opened = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const keptOf = async ({ entraId }: Talker) =>
    (await looking.storedOf(entraId)).runs.flatMap(({ answers }) => answers.map(({ value }) => value))
  return { ...looking, keptOf }
}

/** Samira was asked for an example at her own look back. */
const owner = async () => {
  const looking = await opened()
  const { samira, opens } = looking
  const [first = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { silent: true })
  await samira.chat.say('terugkijken')
  await isAsked(samira, 'check-self', 'score')
  await samira.chat.say('4')
  await isAsked(samira, 'check-self', 'example')
  return { ...looking, first }
}

/** Joost was asked for an example about Samira; a week later a prompt about Lotte comes. */
const witness = async () => {
  const looking = await opened()
  const { samira, meets, opens, passes, askOf } = looking
  const joost = await meets('Joost Fictief')
  const lotte = await meets('Lotte Verhaal')
  await makes(lotte, 'promise')
  const [first = ''] = await opens(samira, [{ who: joost, as: 'witness' }], { silent: true })
  await joost.chat.say('antwoorden')
  await isAsked(joost, 'check-noticed', 'noticed')
  await joost.chat.say('duidelijk')
  await isAsked(joost, 'check-noticed', 'example')
  const comes = async () => {
    passes(8)
    const [second = ''] = await opens(lotte, [{ who: joost, as: 'witness' }], { id: 'look-of-lotte' })
    await hears(joost, 'prompts.check-noticed.heading')
    // Nobody reads and types faster than what they read is known to have come, but a test does.
    const { person } = await looking.storedOf(joost.entraId)
    const states = async () =>
      (await looking.beside(store => store.promptsOf('welfare', person?.id ?? ''))).map(({ state }) => state)
    await expect.poll(states).toEqual(['sent'])
    return second
  }
  const statusOf = async (ask: string) => (await askOf(ask)).ask.status
  return { ...looking, joost, first, comes, statusOf }
}

test('what stands on the prompt of one’s own promise goes on there', async () => {
  const { samira, opens, closes, passes, askOf, first, keptOf } = await owner()
  await closes((await askOf(first)).lookBack.id)
  passes(8)
  await opens(samira, [{ who: samira, as: 'owner' }], { nth: 1 })
  await hears(samira, 'prompts.check-self.heading')
  await samira.chat.say('terugkijken')
  expect((await isAsked(samira, 'check-self', 'score')).words).toContain(say('nl', 'asking.carried'))
  expect(await keptOf(samira)).not.toContain('terugkijken')
})

describe('what stands on a prompt about somebody else is about that', () => {
  test.each([
    ['antwoorden', 'noticed'],
    ['een beetje', 'example'],
  ] as const)('%s', async (words, question) => {
    const { joost, comes, keptOf } = await witness()
    await comes()
    await joost.chat.say(words)
    expect((await isAsked(joost, 'check-noticed', question)).words).toContain('Over: Lotte Verhaal')
    expect(await keptOf(joost)).not.toContain(words)
    const { runs } = await looking(joost)
    expect(runs.map(({ status }) => status).toSorted()).toEqual(['draft', 'open'])
  })

  const looking = async ({ entraId }: Talker) => {
    const { runs } = (await open[0]?.storedOf(entraId)) ?? expect.fail('Nobody was met.')
    return { runs: runs.filter(({ flow }) => flow === 'check-noticed') }
  }

  test('later', async () => {
    const { joost, comes, keptOf } = await witness()
    await comes()
    await joost.chat.say('later')
    await hears(joost, 'prompts.later.heading')
    expect(await keptOf(joost)).not.toContain('later')
  })

  test('liever niet, and for how long', async () => {
    const { joost, first, comes, statusOf, keptOf } = await witness()
    const second = await comes()
    await joost.chat.say('liever niet')
    expect((await hears(joost, 'checks.heading.decline')).words).toContain('Lotte Verhaal')
    await joost.chat.say('deze keer niet')
    await hears(joost, 'asking.decline.once', { owner: 'Lotte Verhaal' })
    expect([await statusOf(first), await statusOf(second)]).toEqual(['asked', 'declined'])
    expect(await keptOf(joost)).not.toContain('liever niet')
  })
})

const isAskedAgain = async (talker: Talker, flow: 'check-self' | 'check-noticed', words: string) => {
  const again = await types(talker, words)
  expect(again.words).toContain(say('nl', `${flow}.example.ask`))
  expect(again.words).toContain(say('nl', 'asking.onButton', { words }))
}

test.each([
  ['zeggen en doen', 'bekijken'],
  ['mijn beloften', 'scherper'],
  ['mijn beloften', 'intrekken'],
  ['mijn beloften', 'nieuw'],
])('after the page of “%s” an owner who types “%s” is asked again', async (page, words) => {
  const { samira, keptOf } = await owner()
  await types(samira, page)
  await isAskedAgain(samira, 'check-self', words)
  expect(await keptOf(samira)).not.toContain(words)
  await samira.chat.say(`${words} ging goed`)
  await isAsked(samira, 'check-self', 'next')
  expect(await keptOf(samira)).toContain(`${words} ging goed`)
})

test('after the page a witness who types a button is asked again, and a real example is kept', async () => {
  const { joost, first, askOf, comes, keptOf } = await witness()
  await comes()
  await types(joost, 'meekijken')
  for (const words of ['antwoorden', 'later']) await isAskedAgain(joost, 'check-noticed', words)
  await joost.chat.say('Antwoorden geven lukte goed')
  await looksBack(joost, 'check-noticed', () => 'press', checkPlays['check-noticed'].slice(2))
  expect(await keptOf(joost)).toContain('Antwoorden geven lukte goed')
  await joost.chat.press('confirm')
  await hears(joost, 'check-noticed.saved')
  expect((await askOf(first)).lastNoticed).toMatchObject({ example: 'Antwoorden geven lukte goed' })
})
