/** Who joined an action card is reminded of it once, in their own chat, for as long as there is something to do. */
import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { endOfDay } from '../../src/topics/actionCard/endOfDay.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { always } from './always.ts'
import { openCardTeam } from './openCardTeam.ts'
import { answerTo, hears, type Language, types } from './talk.ts'

const LANGUAGES = ['nl', 'en'] as const

type There = Awaited<ReturnType<typeof openCardTeam>>

let open: There[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Samira joined a card that is open for so many days more, as seen from today. */
const joined = async (language: Language = 'nl', days = (_today: string) => 10) => {
  const there = await openCardTeam(language, ['Samira Voorbeeld'])
  open.push(there)
  const [samira] = there.others
  if (!samira) throw new Error('She was met.')
  await there.posts('card', days(there.today()))
  const presses = (act: 'join' | 'done' | 'stuck' | 'notJoined') =>
    there.room.as(samira.person).press(say(language, `channelCard.button.${act}`))
  await presses('join')
  return { ...there, samira, presses }
}

const becameOf = async ({ promptsFor, samira }: Awaited<ReturnType<typeof joined>>) =>
  (await promptsFor(samira, 'cardReminder')).map(({ state, why }) => [state, why])

describe.each(LANGUAGES)('in %s', language => {
  test('the reminder comes two days of work before the last day, and can be answered there', async () => {
    const there = await joined(language)
    const { samira, passes } = there
    const before = samira.chat.messages().length
    passes(7)
    expect(await becameOf(there)).toEqual([['planned', null]])
    expect(samira.chat.messages()).toHaveLength(before)
    passes(1)
    const told = await hears(samira, 'prompts.cardReminder.heading')
    expect(told.words).toContain('Bram Bedacht')
    expect(told.words).toContain(say(language, 'prompts.cardReminder.why'))
    expect(told.words).toContain(say(language, 'prompts.stop'))
    await samira.chat.press(say(language, 'channelCard.button.done'), {}, { card: told })
    await hears(samira, 'onCard.new.done')
    expect(samira.chat.messages()).toHaveLength(before + 1)
    expect(await there.participationOf(samira, 'card')).toMatchObject({ doneAt: expect.any(String) })
    expect((await there.recordsOf(samira.entraId)).actions).toMatchObject([{ status: 'done' }])
  })
})

test('who is stuck says so on the reminder, and its answer can be put off', async () => {
  const there = await joined()
  const { samira, passes } = there
  passes(8)
  const told = await hears(samira, 'prompts.cardReminder.heading')
  await samira.chat.press(say('nl', 'common.button.later'), {}, { card: told })
  await hears(samira, 'prompts.later.heading')
  await samira.chat.press(say('nl', 'common.button.tomorrow'))
  passes(1)
  const again = await hears(samira, 'prompts.cardReminder.heading')
  await samira.chat.press(say('nl', 'channelCard.button.stuck'), {}, { card: again })
  await hears(samira, 'onCard.new.stuck')
  expect(await there.participationOf(samira, 'card')).toMatchObject({ stuckAt: expect.any(String) })
})

/** Until a Sunday, in the week after this one: what comes next week comes too late. */
const toSunday = (today: string): number => 14 - Temporal.PlainDate.from(today).dayOfWeek

/** Samira was reminded on the Friday before. */
const remindedOnFriday = async () => {
  const there = await joined('nl', toSunday)
  there.passes(toSunday(there.today()) - 2)
  const told = await hears(there.samira, 'prompts.cardReminder.heading')
  const later = async () => {
    await there.samira.chat.press(say('nl', 'common.button.later'), {}, { card: told })
    return hears(there.samira, 'prompts.later.heading')
  }
  return { ...there, told, later }
}

const button = (name: string): string => say('nl', `common.button.${name}`)

describe('a reminder is put off', () => {
  test('to no moment at which its card is over', async () => {
    const there = await remindedOnFriday()
    const { buttons } = await there.later()
    expect(buttons).toContain(button('tomorrow'))
    expect(buttons).not.toContain(button('nextWeek'))
    expect((await types(there.samira, button('nextWeek'))).words).toContain(
      say('nl', 'prompts.later.heading'),
    )
    expect(await becameOf(there)).toEqual([['sent', null]])
    there.passes(2)
    const onLastDay = await types(there.samira, button('tomorrow'))
    expect(onLastDay.buttons).not.toContain(button('tomorrow'))
    expect(await becameOf(there)).toEqual([['sent', null]])
  })

  test('as before where its card is extended', async () => {
    const there = await remindedOnFriday()
    const until = daysAfter(there.today(), 20)
    await there.becomes('card', { until, endsAt: endOfDay(until, always.rhythm.zone) })
    expect((await there.later()).buttons).toContain(button('nextWeek'))
    await there.samira.chat.press(button('nextWeek'))
    await expect.poll(() => becameOf(there)).toEqual([['planned', 'later']])
  })

  test.each(['done', 'stuck', 'notJoined', 'closed'] as const)('not any more: %s', async why => {
    const there = await remindedOnFriday()
    if (why === 'closed') await there.becomes('card', { status: 'closed', endedAt: there.now() })
    else await there.presses(why)
    const pressed = await there.samira.chat.press(button('later'), {}, { card: there.told })
    expect(answerTo(pressed)).toContain(say('nl', `prompts.cardReminder.over.${why}`))
    const typed = await types(there.samira, button('nextWeek'))
    expect(typed.words).toContain(say('nl', `prompts.cardReminder.over.${why}`))
    expect(await becameOf(there)).toEqual([['sent', null]])
  })
})

test('what stands on the reminder can be typed', async () => {
  const { samira, passes, participationOf } = await joined()
  passes(8)
  await hears(samira, 'prompts.cardReminder.heading')
  expect((await types(samira, 'Gedaan')).words).toContain(say('nl', 'onCard.new.done'))
  expect(await participationOf(samira, 'card')).toMatchObject({ doneAt: expect.any(String) })
})

test('a card that was extended is reminded of later', async () => {
  const there = await joined()
  const until = daysAfter(there.today(), 20)
  await there.becomes('card', { until, endsAt: endOfDay(until, always.rhythm.zone) })
  there.passes(9)
  await expect.poll(() => becameOf(there)).toEqual([['planned', 'moved']])
  there.passes(9)
  await hears(there.samira, 'prompts.cardReminder.heading')
})

describe('no reminder', () => {
  const none = async (there: Awaited<ReturnType<typeof joined>>, became: readonly string[]) => {
    const before = there.samira.chat.messages().length
    there.passes(9)
    await expect.poll(() => becameOf(there), { timeout: 5_000 }).toEqual([became])
    expect(there.samira.chat.messages()).toHaveLength(before)
  }
  const done = ['suppressed', 'done']

  test('for who is done', async () => {
    const there = await joined()
    await there.presses('done')
    await none(there, done)
  })

  test('for who is stuck, and waits for somebody', async () => {
    const there = await joined()
    await there.presses('stuck')
    await none(there, done)
  })

  test('of a card that was closed, or withdrawn', async () => {
    const there = await joined()
    await there.becomes('card', { status: 'withdrawn', endedAt: there.now() })
    await none(there, done)
  })

  test('for who wants no messages any more', async () => {
    const there = await joined()
    await types(there.samira, 'geen berichten meer')
    await none(there, ['suppressed', 'stopped'])
  })

  test('for who left', async () => {
    const there = await joined()
    await there.leaves('Samira Voorbeeld')
    await none(there, ['suppressed', 'left'])
  })
})
