/** When somebody may be asked something: seen, changed in a conversation, and said in one word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { OwnRhythm } from '../../src/people/rhythm.ts'
import { WISHES } from '../../src/people/wish.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { wishWords } from '../../src/work/wishes.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { today } from './playbook.ts'
import {
  answersTo,
  asks,
  hears,
  introduced,
  isAsked,
  type Language,
  sees,
  starts,
  stranger,
  type Talker,
  types,
} from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const rhythmOf = async ({ entraId }: Talker): Promise<OwnRhythm | null | undefined> =>
  (await application.storedOf(entraId)).person?.rhythm

const button = (language: Language, name: string): string => say(language, `common.button.${name}`)

const inTen = daysAfter(today, 10)

/** One answer typed in Dutch, typed in English, and as the inputs of the card. */
type Turn = readonly [question: string, nl: string, en: string, inputs: Readonly<Record<string, string>>]

const week = {
  monday: [{ from: '08:30', until: '12:30' }],
  wednesday: [
    { from: '07:00', until: '11:00' },
    { from: '16:30', until: '20:00' },
  ],
  friday: [{ from: '22:30', until: '07:00' }],
}

/** Whole conversations, with what is kept of them. */
const plays: Readonly<Record<string, { readonly turns: readonly Turn[]; readonly kept: OwnRhythm }>> = {
  days: {
    turns: [
      ['change', 'andere werkdagen', 'other working days', { answer: 'days' }],
      ['days', 'ma t/m wo', 'Monday to Wednesday', { answer: 'monday,tuesday,wednesday' }],
    ],
    kept: {
      hours: {
        monday: [{ from: '09:00', until: '17:00' }],
        tuesday: [{ from: '09:00', until: '17:00' }],
        wednesday: [{ from: '09:00', until: '17:00' }],
      },
    },
  },
  sameHours: {
    turns: [
      ['change', 'werktijden', 'working hours', { answer: 'hours' }],
      ['alike', 'ja', 'yes', { answer: 'same' }],
      ['hours', 'half negen tot vijf', '8:30am to 5pm', { answer: '8:30 - 17:00' }],
    ],
    kept: {
      hours: Object.fromEntries(
        ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map(day => [
          day,
          [{ from: '08:30', until: '17:00' }],
        ]),
      ),
    },
  },
  hoursPerDay: {
    turns: [
      ['change', '2', '2', { answer: 'hours' }],
      ['alike', 'nee, per dag verschillend', 'different', { answer: 'perDay' }],
      ['days', 'ma, wo en vr', 'Mon, Wed and Fri', { answer: 'monday,wednesday,friday' }],
      ['between', 'half 9 - half 1', '8:30 to 12:30', { answer: '08:30 - 12:30' }],
      ['between', '7-11 en 16.30-20', '7-11am and 4:30pm-8pm', { answer: '07:00 - 11:00, 16:30 - 20:00' }],
      ['between', '22:30-7', '10:30pm to 7am', { answer: '22:30 - 07:00' }],
    ],
    kept: { hours: week },
  },
  pause: {
    turns: [
      ['change', 'een tijdje pauze', 'a pause for a while', { answer: 'pause' }],
      ['until', 'over 10 dagen', 'in 10 days', { answer: inTen }],
    ],
    kept: { pause: { until: inTen } },
  },
  often: {
    turns: [
      ['change', 'hoe vaak', 'how often', { answer: 'often' }],
      ['often', 'om de week', 'every other week', { answer: 'twoWeekly' }],
    ],
    kept: { frequency: 'twoWeekly' },
  },
}

const opensConversation = async (talker: Talker): Promise<void> => {
  const card = await types(talker, say(talker.language, 'rhythm.title'))
  expect(card.words).toContain(say(talker.language, 'rhythm.now.when'))
  await talker.chat.press(button(talker.language, 'changeRhythm'), {}, { card })
  await isAsked(talker, 'rhythm', 'change')
}

describe.each(Object.entries(plays))('%s', (_name, { turns, kept }) => {
  test.each(['nl', 'en'] as const)('typed and pressed end in the same, in %s', async language => {
    for (const way of ['typed', 'pressed'] as const) {
      const talker = await introduced(application, language)
      await opensConversation(talker)
      for (const [question, nl, en, inputs] of turns) {
        await isAsked(talker, 'rhythm', question)
        if (way === 'typed') await types(talker, language === 'nl' ? nl : en)
        else await talker.chat.press('answer', inputs)
      }
      await hears(talker, 'rhythm.summary')
      await (way === 'typed'
        ? talker.chat.say(language === 'nl' ? 'bewaar' : 'save')
        : talker.chat.press('confirm'))
      await hears(talker, 'rhythm.saved')
      expect(await rhythmOf(talker)).toEqual(kept)
    }
  })
})

const chooses = async (talker: Talker, change: string): Promise<void> => {
  await opensConversation(talker)
  await talker.chat.press('answer', { answer: change })
}

test('the page says in plain words what holds, before and after a change', async () => {
  const anna = await introduced(application)
  const before = await types(anna, 'mijn ritme')
  for (const words of ['Maandag tot en met vrijdag: 9.00 tot 17.00 uur', 'feestdagen', 'per week'])
    expect(before.words).toContain(words)
  expect(before.words).not.toContain('Amsterdam')
  expect(before.buttons).toEqual(['changeRhythm', 'stopMessages', 'menu'].map(name => button('nl', name)))
  await chooses(anna, 'hours')
  for (const inputs of plays.hoursPerDay?.turns.slice(1).map(([, , , inputs]) => inputs) ?? [])
    await anna.chat.press('answer', inputs)
  await anna.chat.press('confirm')
  const saved = await hears(anna, 'rhythm.saved')
  for (const words of [
    'Maandag: 8.30 tot 12.30 uur',
    'Woensdag: 7.00 tot 11.00 uur en 16.30 tot 20.00 uur',
    'Vrijdag: 22.30 tot 7.00 uur de volgende dag',
  ])
    expect(saved.words).toContain(words)
})

test('nonsense is answered with a way forward at every question, and nothing is kept of it', async () => {
  const anna = await introduced(application)
  await chooses(anna, 'hours')
  const said = [
    ['alike', 'misschien ooit', 'problems.notAnOption'],
    ['days', 'wanneer het regent', 'problems.notAnOption'],
    ['between', 'zo lang als het duurt', 'problems.notHours'],
  ] as const
  for (const [question, nonsense, problem] of said) {
    await isAsked(anna, 'rhythm', question)
    await anna.chat.say(nonsense)
    await hears(anna, problem)
    if (question !== 'between') await types(anna, question === 'alike' ? 'nee' : 'ma en di')
  }
  await anna.chat.say('9-17, 16-20')
  await hears(anna, 'problems.hoursMixed')
  await anna.chat.say('terug')
  await isAsked(anna, 'rhythm', 'days')
  expect(await rhythmOf(anna)).toEqual({})
})

test('a pause in the past, or of more than a year, is asked again', async () => {
  const anna = await introduced(application)
  await chooses(anna, 'pause')
  await isAsked(anna, 'rhythm', 'until')
  await anna.chat.say('vandaag')
  await sees(anna.chat, 'te vroeg')
  await anna.chat.press('answer', { answer: daysAfter(today, 500) })
  await sees(anna.chat, 'te laat')
})

test('an answer can be changed on the summary, and stopped halfway nothing changes', async () => {
  const anna = await introduced(application)
  await chooses(anna, 'often')
  await anna.chat.press('answer', { answer: 'monthly' })
  await hears(anna, 'rhythm.summary')
  await types(anna, 'hoe vaak')
  await isAsked(anna, 'rhythm', 'often')
  await types(anna, 'per twee weken')
  await hears(anna, 'rhythm.summary')
  await anna.chat.say('stop')
  const asked = await hears(anna, 'common.stop.ask')
  expect(asked.words).toContain(say('nl', 'rhythm.wish.stopAll'))
  await anna.chat.say('weggooien')
  await hears(anna, 'turns.stopped.discarded')
  expect(await rhythmOf(anna)).toEqual({})
})

test('as before again: nothing of one’s own is left', async () => {
  const anna = await introduced(application)
  for (const change of ['often', 'usual']) {
    await chooses(anna, change)
    if (change === 'often') await anna.chat.press('answer', { answer: 'monthly' })
    await hears(anna, 'rhythm.summary')
    await anna.chat.press('confirm')
    await hears(anna, 'rhythm.saved')
    expect(await rhythmOf(anna)).toEqual(change === 'often' ? { frequency: 'monthly' } : {})
  }
})

test('an old card explains itself, and a second press changes nothing', async () => {
  const anna = await introduced(application)
  await chooses(anna, 'often')
  const card = await isAsked(anna, 'rhythm', 'often')
  await anna.chat.press('answer', { answer: 'monthly' })
  const summary = await hears(anna, 'rhythm.summary')
  await anna.chat.press('confirm')
  await hears(anna, 'rhythm.saved')
  await anna.chat.press('answer', { answer: 'twoWeekly' }, { card })
  await anna.chat.press('confirm', {}, { card: summary })
  expect(await rhythmOf(anna)).toEqual({ frequency: 'monthly' })
})

const stops: readonly string[] = [...wishWords.stopMessages, ...wishWords.stop]

describe('in a word, when nothing is open', () => {
  test.each(['nl', 'en'] as const)('stop, in every way people say it (%s)', async language => {
    const anna = await introduced(application, language)
    for (const [nth, phrase] of stops.entries()) {
      const dressed = [phrase, `${phrase.toUpperCase()}!!`, `${phrase} aub.`, `please ${phrase}…`][nth % 4]
      expect((await types(anna, dressed ?? phrase)).words, phrase).toContain(
        say(language, 'rhythm.wish.stopped'),
      )
      if (nth % 4 === 0)
        expect(
          (await types(anna, wishWords.startAgain[nth % wishWords.startAgain.length] ?? '')).words,
        ).toContain(say(language, 'rhythm.wish.started'))
    }
    await types(anna, 'stop')
    expect(await rhythmOf(anna)).toEqual({ stopped: true })
  })

  test('start again, pause and less often, in every way people say them', async () => {
    const anna = await introduced(application)
    for (const wish of WISHES.filter(one => one !== 'stopMessages'))
      for (const phrase of wishWords[wish]) {
        const { words } = await types(anna, phrase)
        const [key] = {
          ...{ startAgain: ['rhythm.wish.alreadyOn'], pause: ['until'] },
          ...{ lessOften: ['often'], otherTime: ['alike'] },
        }[wish]
        expect(words, phrase).toContain(
          wish === 'startAgain' ? say('nl', String(key)) : asks('nl', 'rhythm', String(key)),
        )
        if (wish !== 'startAgain') for (const text of ['stop', 'weggooien']) await types(anna, text)
      }
    expect(await rhythmOf(anna)).toEqual({})
  })
})

test('less often starts from less often', async () => {
  const anna = await introduced(application)
  await types(anna, 'minder vaak')
  const [run] = (await application.storedOf(anna.entraId)).runs.filter(({ flow }) => flow === 'rhythm')
  expect(run?.answers.find(({ name }) => name === 'often')).toMatchObject({
    ...{ value: 'twoWeekly', settled: false },
  })
})

test('stopped: it says so, still answers, and starts again with its button', async () => {
  const anna = await introduced(application)
  await anna.chat.say('afmelden')
  const stopped = await hears(anna, 'rhythm.wish.stopped')
  expect(stopped.buttons).toContain(button('nl', 'startAgain'))
  await types(anna, 'hoi')
  await hears(anna, 'turns.hello')
  await types(anna, 'mijn ritme')
  await hears(anna, 'rhythm.now.stopped')
  await anna.chat.press('wish')
  await hears(anna, 'rhythm.wish.started')
  expect(await rhythmOf(anna)).toEqual({})
})

/** Something that nobody asked for and that waits for this person. */
const planned = ({ entraId }: Talker) =>
  application.beside(async store => {
    const known = await store.know(knockBy(application.teams.tenant, entraId))
    const person = known.person ?? expect.fail()
    const plan = { person: person.id, kind: 'check', subject: 'one', dueAt: '2099-01-05T10:00:00.000Z' }
    const turn = { actions: [], promises: [], routes: [], runs: [], sends: [], handled: null, plans: [plan] }
    const by = { at: '2026-01-12T09:00:00.000Z', worker: '-', leaseUntil: '2026-01-12T09:00:00.000Z' }
    expect(await store.save({ person, ...turn, ...by })).toBe('saved')
    return person
  })

test.each([
  ['STOP!!', 'suppressed'],
  ['mijn ritme', 'planned'],
])('what waits for somebody who says "%s" is %s', async (text, state) => {
  const anna = await introduced(application)
  const { programme, id } = await planned(anna)
  await types(anna, text)
  const prompts = await application.beside(store => store.promptsOf(programme, id))
  expect(prompts).toMatchObject([{ subject: 'one', state }])
})

test.each([
  ['pauze tot {day}', 0],
  ['Graag pauze tot {day}', 0],
  ['ik ben op vakantie tot {day}!', 0],
  ['even niet t/m {day}', 1],
  ['pauze voor twee weken', 4],
  ['pauze van twee weken', 4],
  ['no messages for now until {day}', 0],
])('%s', async (text, more) => {
  const anna = await introduced(application)
  const [year, month, day] = inTen.split('-').map(Number)
  await types(anna, text.replace('{day}', `${day}-${month}-${year}`))
  const until = daysAfter(inTen, more)
  await sees(anna.chat, say('nl', 'rhythm.wish.paused', { until: '…' }).split('…')[0] ?? '')
  expect(await rhythmOf(anna)).toEqual({ pause: { until } })
})

test('what may have been about something else is asked first', async () => {
  const anna = await introduced(application)
  await anna.chat.say('hoe kan ik me afmelden?')
  await hears(anna, 'rhythm.wish.askStop')
  expect(await rhythmOf(anna)).toEqual({})
  await anna.chat.say('stop')
  await hears(anna, 'rhythm.wish.stopped')
  expect(await rhythmOf(anna)).toEqual({ stopped: true })
})

test('in the middle of a conversation stop is about that, and afmelden about all; what was begun is kept', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await anna.chat.say('stop')
  const ended = await hears(anna, 'turns.stopped.discarded')
  expect(ended.words).toContain(say('nl', 'rhythm.wish.stopAll'))
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'situation')
  await anna.chat.say('Laat me met rust!')
  await hears(anna, 'rhythm.wish.stopped')
  await hears(anna, 'rhythm.wish.kept')
  expect(await rhythmOf(anna)).toEqual({ stopped: true })
  await anna.chat.say('verder')
  await isAsked(anna, 'translate', 'situation')
})

describe('somebody who is not introduced', () => {
  test.each(['STOP!!', 'Afmelden', 'unsubscribe please'])(
    '"%s" as a first word is heeded at once',
    async text => {
      const anna = stranger(application)
      await anna.chat.say(text)
      await hears(anna, 'rhythm.wish.stopped')
      expect(anna.chat.messages().filter(({ mine }) => !mine)).toHaveLength(1)
      expect(await rhythmOf(anna)).toEqual({ stopped: true })
    },
  )

  test('after an installation it is not answered with a question either', async () => {
    const anna = stranger(application)
    await anna.chat.install()
    await isAsked(anna, 'introduce', 'role')
    await anna.chat.say('stop')
    await hears(anna, 'rhythm.wish.stopped')
    await anna.chat.install()
    await anna.chat.say('hoi')
    await isAsked(anna, 'introduce', 'role')
    expect(await rhythmOf(anna)).toEqual({ stopped: true })
  })

  test('a pause, the page and a change work before anything else is asked', async () => {
    const anna = stranger(application)
    await anna.chat.say('mijn ritme')
    await hears(anna, 'rhythm.now.when')
    await anna.chat.say('pauze')
    await isAsked(anna, 'rhythm', 'until')
    await anna.chat.say('over 10 dagen')
    await hears(anna, 'rhythm.summary')
    await anna.chat.say('bewaar')
    await hears(anna, 'rhythm.saved')
    expect(await rhythmOf(anna)).toEqual({ pause: { until: inTen } })
    await anna.chat.press(button('nl', 'startAgain'))
    await hears(anna, 'rhythm.wish.started')
    expect(await rhythmOf(anna)).toEqual({})
  })
})
