/** Whatever somebody types at whatever moment, there is a way forward, and no answer that was not given. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, openApplication } from './application.ts'
import { type Play, playbook } from './playbook.ts'
import { answersTo, type Flow, hears, introduced, isAsked, starts, type Talker } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const nothings: Readonly<Record<string, string>> = {
  'an empty message': '',
  'only spaces': '   \n ',
  'only an invisible character': '\u200b\u2060',
  'only a right-to-left override': '\u202e',
}

const somethings: Readonly<Record<string, string>> = {
  nonsense: 'blubber de blub',
  'an emoji': '🤷🏽‍♀️',
  '28,000 characters': 'woord '.repeat(4666),
  '28,000 letters without a space': 'x'.repeat(28_000),
  '28,000 digits': '7'.repeat(28_000),
  '28,000 commas': ','.repeat(28_000),
  'half a surrogate pair': 'hoi \ud83d daar',
  markup: '<b>stop</b> **vet** {{y}} $(z) [z](https://example.org)',
}

/** Says it, and holds that something comes back within two seconds that can be answered or pressed. */
const saysAndIsHelped = async ({ chat }: Talker, words: string): Promise<void> => {
  const before = chat.last()?.id
  const said = await chat.say(words)
  expect(said.status).toBe(200)
  expect(said.ms).toBeLessThan(2000)
  await chat.waitFor(
    ({ last }) => last()?.id !== before && (last()?.buttons.length ?? 0) > 0,
    words.slice(0, 40),
  )
}

const everything = { ...nothings, ...somethings }

test('with nothing open', async () => {
  const anna = await introduced(application)
  for (const words of Object.values(everything)) await saysAndIsHelped(anna, words)
  expect((await application.storedOf(anna.entraId)).runs).toEqual([])
})

const closed = (flow: Flow): readonly Play[] =>
  playbook[flow].filter(
    ({ nl, question }) =>
      ![
        'different',
        'stops',
        'situation',
        'behaviour',
        'noticedBy',
        'toGroup',
        'noticed',
        'why',
        'example',
        'unlearn',
        'teaches',
        'firstStep',
        'skills',
        'withWhom',
        'witnesses',
      ].includes(question) && nl !== '',
  )

test.each(['translate', 'promise', 'skills'] as const)(
  '%s: every question that has options, a day or a number asks again',
  async flow => {
    const anna = await introduced(application)
    await starts(anna, flow)
    const asked = new Set<string>()
    for (const play of playbook[flow]) {
      await isAsked(anna, flow, play.question)
      const answers = async () => (await application.storedOf(anna.entraId)).runs[0]?.answers
      if (closed(flow).includes(play) && !asked.has(play.question)) {
        const before = await answers()
        for (const words of Object.values(everything)) await saysAndIsHelped(anna, words)
        await isAsked(anna, flow, play.question)
        expect(await answers()).toEqual(before)
      }
      asked.add(play.question)
      await anna.chat.press('answer', play.filled)
    }
    await hears(anna, `${flow}.summary`)
  },
)

test('a question for words takes no nothing, and no more than a card can show again', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'different')
  for (const words of Object.values(nothings)) await saysAndIsHelped(anna, words)
  await isAsked(anna, 'translate', 'different')
  await anna.chat.say(somethings['28,000 characters'] ?? '')
  await anna.chat.waitFor(({ last }) => last()?.words.includes('Maak er hoogstens 4.000 van'))
  expect((await application.storedOf(anna.entraId)).runs[0]?.answers.map(({ name }) => name)).toEqual([
    'ambition',
  ])
})

test('questions about people and lists with words of one’s own take any text, and never fail', async () => {
  const anna = await introduced(application)
  await starts(anna, 'skills')
  for (const words of Object.values(nothings)) await saysAndIsHelped(anna, words)
  await isAsked(anna, 'skills', 'skills')
  for (const words of Object.values(somethings)) {
    await saysAndIsHelped(anna, words)
    await anna.chat.say('terug')
  }
  await starts(anna, 'promise')
  await answersTo(anna, 'promise', 'witnesses')
  for (const words of Object.values(somethings)) {
    await saysAndIsHelped(anna, words)
    await anna.chat.say('terug')
  }
})

test.each([
  ['the summary', 'translate.summary', async (anna: Talker) => answersTo(anna, 'translate', null)],
  [
    'the question whether to stop',
    'common.stop.ask',
    async (anna: Talker) => {
      await answersTo(anna, 'translate', 'different')
      await anna.chat.press('askStop')
      await hears(anna, 'common.stop.ask')
    },
  ],
  [
    'the helpful question',
    'common.title.advice',
    async (anna: Talker) => {
      await answersTo(anna, 'translate', 'behaviour')
      await anna.chat.say('ik ga beter communiceren')
      await hears(anna, 'common.title.advice')
    },
  ],
])('at %s', async (_moment, key, reach) => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await reach(anna)
  const harmless = key === 'common.title.advice' ? nothings : everything
  for (const words of Object.values(harmless)) await saysAndIsHelped(anna, words)
  if (key !== 'common.stop.ask') await hears(anna, key)
  expect((await application.recordsOf(anna.entraId)).actions).toEqual([])
})
