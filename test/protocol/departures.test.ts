/** Who leaves the programme, what becomes of what they had open, and who comes back. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Member, makesFor, openTeam } from './openTeam.ts'
import { answerTo, hears, type Language, makes, sees, starts, type Talker, types } from './talk.ts'
import { pressing } from './waysIn.ts'

const LANGUAGES = ['nl', 'en'] as const

const open = async (language: Language, without: readonly Member[] = []) => {
  const team = await openTeam(language, without)
  onTestFinished(team.close)
  return team
}

const asksWho = { nl: 'wie is er vertrokken', en: 'who has left' }
const called = ({ language }: Talker, name: string) => say(language, `common.button.${name}`)
const looks = (leader: Talker) => types(leader, asksWho[leader.language])

/** Samira left, with three actions open that others may see less or more of; Bram leads her team. */
const afterSamira = async (language: Language, seenBy: readonly ('me' | 'leader' | 'team')[] = ['team']) => {
  const team = await open(language)
  const [samira, bram] = [await team.meets('Samira Voorbeeld'), await team.meets('Bram Bedacht')]
  for (const who of seenBy) await makesFor(samira, who)
  const lotte = await team.meets('Lotte Verhaal')
  await team.leaves('Samira Voorbeeld')
  await hears(bram, 'prompts.departures.heading')
  return { team, samira, bram, lotte }
}

describe.each(LANGUAGES)('in %s', language => {
  test('who is listed no longer: what is open is closed, the leader hears it once, and they can still look', async () => {
    const team = await open(language)
    const [samira, bram] = [await team.meets('Samira Voorbeeld'), await team.meets('Bram Bedacht')]
    const mieke = await team.meets('Mieke Verzonnen')
    await makesFor(samira, 'team')
    await makes(samira, 'promise')
    await starts(samira, 'skills')
    const said = samira.chat.messages().length
    await team.leaves('Samira Voorbeeld')
    const told = await hears(bram, 'prompts.departures.why')
    expect(told.words).toContain('Samira Voorbeeld')
    expect(told.words).toContain(say(language, 'prompts.stop'))
    const { person, records, runs } = await team.storedOf(samira.entraId)
    expect(person).toMatchObject({ listed: false, leftAt: expect.any(String) })
    expect(records.actions.map(({ status }) => status)).toEqual(['closed'])
    expect(records.promises.map(({ status }) => status)).toEqual(['closed'])
    expect(runs).toEqual([])
    await team.restart()
    await looks(bram)
    const prompts = bram.chat
      .messages()
      .filter(({ words }) => words.includes(say(language, 'prompts.departures.why')))
    expect(prompts).toHaveLength(1)
    expect(mieke.chat.last()?.words).not.toContain('Samira')
    expect(samira.chat.messages()).toHaveLength(said)
    expect((await types(samira, say(language, 'translate.title'))).words).toContain(
      say(language, 'rights.left'),
    )
    const overview = await types(samira, say(language, 'records.actions.heading'))
    expect(overview.words).toContain(say(language, 'records.action.closed'))
  })

  test('the leader sees what she may see, no count of the rest, and the one who left can see that she looked', async () => {
    const { team, bram, samira } = await afterSamira(language, ['me', 'me', 'leader', 'team'])
    await bram.chat.press(called(bram, 'departures'))
    const page = await hears(bram, 'departures.heading')
    expect(page.words.split(say(language, 'departures.of', { name: 'Samira Voorbeeld' }))).toHaveLength(3)
    expect(page.words).not.toMatch(/\b[34]\b (acties|actions)/)
    const { person } = await team.storedOf(samira.entraId)
    const { seen } = await team.beside(store => store.everythingOf('welfare', person?.id ?? ''))
    expect(seen).toMatchObject([{ by: 'leader', name: 'Bram Bedacht', what: 'openThings' }])
  })

  test('a colleague is asked, takes it over, and nobody else can', async () => {
    const { team, bram, lotte } = await afterSamira(language)
    const joost = await team.meets('Joost Fictief')
    await looks(bram)
    await bram.chat.press(called(bram, 'offer'))
    await hears(bram, 'departures.whom')
    const { person } = await team.storedOf(lotte.entraId)
    await bram.chat.press(called(bram, 'ask'), { subject: person?.id ?? '' })
    await hears(bram, 'departures.asked', { name: 'Lotte Verhaal' })
    const asked = await hears(lotte, 'prompts.handover.why', { leader: 'Bram Bedacht' })
    expect(asked.words).toContain('huisarts')
    const offer = await team.beside(async store => (await store.handoversIn('welfare'))[0]?.id)
    const forged = { do: 'offer', offer, yes: true }
    expect(await pressing(joost, forged)).toContain(say(language, 'departures.notYours'))
    expect(await pressing(bram, forged)).toContain(say(language, 'departures.notYours'))
    expect((await team.recordsOf(joost.entraId)).actions).toEqual([])
    await lotte.chat.press(called(lotte, 'takeOver'), {}, { card: asked })
    await hears(lotte, 'departures.accepted')
    await pressing(lotte, forged)
    await pressing(lotte, { ...forged, yes: false })
    const { actions } = await team.recordsOf(lotte.entraId)
    expect(actions).toMatchObject([{ status: 'open', seenBy: 'leader', withWhom: [] }])
    expect((await looks(bram)).words).toContain(say(language, 'departures.nothing'))
  })

  test('a colleague would rather not: the leader hears it, and asks another, or does it herself', async () => {
    const { team, bram, lotte } = await afterSamira(language)
    await looks(bram)
    await bram.chat.press(called(bram, 'offer'))
    await hears(bram, 'departures.whom')
    const { person } = await team.storedOf(lotte.entraId)
    await bram.chat.press(called(bram, 'ask'), { subject: person?.id ?? '' })
    await hears(lotte, 'prompts.handover.heading')
    await lotte.chat.press(called(lotte, 'ratherNot'))
    await hears(lotte, 'departures.declined')
    team.passes(8)
    await hears(bram, 'prompts.notTaken.text', { name: 'Lotte Verhaal' })
    await bram.chat.press(called(bram, 'departures'))
    await hears(bram, 'departures.heading')
    await bram.chat.press(called(bram, 'take'))
    await hears(bram, 'departures.taken')
    expect((await team.recordsOf(bram.entraId)).actions).toMatchObject([{ status: 'open' }])
    expect((await team.recordsOf(lotte.entraId)).actions).toEqual([])
  })

  test('who comes back is welcomed; what was asked of others is withdrawn, and can be opened again', async () => {
    const { team, bram, lotte, samira } = await afterSamira(language)
    await looks(bram)
    await bram.chat.press(called(bram, 'offer'))
    await hears(bram, 'departures.whom')
    const { person } = await team.storedOf(lotte.entraId)
    await bram.chat.press(called(bram, 'ask'), { subject: person?.id ?? '' })
    const asked = await hears(lotte, 'prompts.handover.heading')
    await team.leaves()
    const back = await hears(samira, 'prompts.back.heading')
    expect(back.words).toContain('Samira Voorbeeld')
    await lotte.chat.press(called(lotte, 'takeOver'), {}, { card: asked })
    await hears(lotte, 'departures.withdrawn')
    expect((await team.recordsOf(lotte.entraId)).actions).toEqual([])
    await samira.chat.press(called(samira, 'reopen'))
    await hears(samira, 'departures.reopened')
    const { records, person: now } = await team.storedOf(samira.entraId)
    expect(records.actions.map(({ status }) => status)).toEqual(['open'])
    expect(now).toMatchObject({ listed: true, leftAt: null })
  })
})

test('a prompt is put off, comes back on that day, and can be put off again', async () => {
  const { team, bram } = await afterSamira('nl')
  const card = await hears(bram, 'prompts.departures.heading')
  await bram.chat.press(called(bram, 'later'), {}, { card })
  await hears(bram, 'prompts.later.heading')
  await bram.chat.press(called(bram, 'tomorrow'))
  await sees(bram.chat, say('nl', 'prompts.later.done', { day: '…' }).split('…')[0] ?? '')
  const before = bram.chat.messages().length
  team.passes(2)
  await bram.chat.waitFor(({ messages }) => messages().length > before, 'the prompt again')
  await hears(bram, 'prompts.departures.heading')
})

test('hostile presses about another team, another’s prompt and what is not shown change nothing', async () => {
  const { team, bram, samira } = await afterSamira('nl', ['me', 'leader'])
  const mieke = await team.meets('Mieke Verzonnen')
  const { actions } = await team.recordsOf(samira.entraId)
  const own = actions.find(({ seenBy }) => seenBy === 'me')?.id
  const seen = actions.find(({ seenBy }) => seenBy === 'leader')?.id
  const gone = say('nl', 'departures.gone')
  expect(await pressing(mieke, { do: 'handOver', way: 'take', action: seen })).toContain(gone)
  expect(await pressing(bram, { do: 'handOver', way: 'take', action: own })).toContain(gone)
  expect(await pressing(bram, { do: 'offerTo', action: seen, subject: 'x' })).toContain(gone)
  const onlyYou = say('nl', 'departures.onlyYou')
  expect(await pressing(bram, { do: 'handOver', way: 'offer', action: seen })).toContain(onlyYou)
  expect(await pressing(samira, { do: 'handOver', way: 'take', action: seen })).toContain(
    say('nl', 'rights.left'),
  )
  expect(await pressing(samira, { do: 'reopen' })).toContain(say('nl', 'rights.left'))
  const late = { do: 'later', prompt: 'departures', subject: 'x', when: 'today' }
  expect(await pressing(mieke, late)).toContain(say('nl', 'prompts.over'))
  for (const { entraId } of [mieke, bram]) expect((await team.recordsOf(entraId)).actions).toEqual([])
  expect(await team.beside(store => store.handoversIn('welfare'))).toEqual([])
  await pressing(bram, { do: 'handOver', way: 'drop', action: seen })
  expect(await pressing(bram, { do: 'handOver', way: 'take', action: seen })).toContain(gone)
})

test('two who leave at once are one prompt, and somebody who leaves does not hear of the other', async () => {
  const team = await open('nl')
  const samira = await team.meets('Samira Voorbeeld')
  const [lotte, bram] = [await team.meets('Lotte Verhaal'), await team.meets('Bram Bedacht')]
  await team.leaves('Samira Voorbeeld', 'Lotte Verhaal')
  const told = await hears(bram, 'prompts.departures.heading')
  expect(told.words).toMatch(/Samira Voorbeeld en Lotte Verhaal|Lotte Verhaal en Samira Voorbeeld/)
  for (const one of [samira, lotte]) expect(one.chat.last()?.words).not.toContain('vertrokken')
})

/** Lotte was asked to take over what Samira left. */
const afterAsking = async () => {
  const { team, bram, lotte } = await afterSamira('nl')
  await looks(bram)
  await bram.chat.press(called(bram, 'offer'))
  await hears(bram, 'departures.whom')
  const { person } = await team.storedOf(lotte.entraId)
  await bram.chat.press(called(bram, 'ask'), { subject: person?.id ?? '' })
  const asked = await hears(lotte, 'prompts.handover.heading')
  return { team, bram, lotte, asked }
}

test('who works in another team since they were asked takes nothing over', async () => {
  const { team, lotte, asked } = await afterAsking()
  await team.moves('Samira Voorbeeld', 'Lotte Verhaal')
  await lotte.chat.press(called(lotte, 'takeOver'), {}, { card: asked })
  await hears(lotte, 'departures.withdrawn')
  expect((await team.recordsOf(lotte.entraId)).actions).toEqual([])
})

test('who leads another team since is not told who would rather not', async () => {
  const { team, bram, lotte, asked } = await afterAsking()
  await team.moves('Samira Voorbeeld', 'Bram Bedacht')
  await lotte.chat.press(called(lotte, 'ratherNot'), {}, { card: asked })
  team.passes(8)
  const { person } = await team.storedOf(bram.entraId)
  const states = async () =>
    (await team.beside(store => store.promptsOf('welfare', person?.id ?? '')))
      .filter(({ kind }) => kind === 'notTaken')
      .map(({ state, why }) => [state, why])
  await expect.poll(states, { timeout: 5_000 }).toEqual([['suppressed', 'done']])
})

test('who leads another team since hands nothing over, also by an old card', async () => {
  const { team, bram, samira } = await afterSamira('nl')
  const action = (await team.recordsOf(samira.entraId)).actions[0]?.id
  await team.moves('Samira Voorbeeld', 'Bram Bedacht')
  for (const press of [
    { do: 'handOver', way: 'take', action },
    { do: 'handOver', way: 'drop', action },
    { do: 'offerTo', action, subject: 'x' },
  ])
    expect(await pressing(bram, press)).toContain(say('nl', 'departures.gone'))
  expect(await team.beside(store => store.handoversIn('welfare'))).toEqual([])
})

test('who left is shown no button that is refused then', async () => {
  const { samira } = await afterSamira('nl')
  const pages = ['overzicht', 'mijn acties', 'mijn beloften', 'mijn ritme', 'mijn gegevens', 'stop berichten']
  for (const asked of pages) {
    const shown = await types(samira, asked)
    expect(shown.words).not.toContain(say('nl', 'rights.left'))
    for (const called of shown.buttons.filter(title => title !== say('nl', 'common.button.seeAll'))) {
      const pressed = await samira.chat.press(called, {}, { card: shown })
      expect(answerTo(pressed), `${called} after ${asked}`).not.toContain(say('nl', 'rights.left'))
    }
  }
})

test.each(LANGUAGES)('what a prompt offers can be typed as well, in %s', async language => {
  const { team, bram, lotte } = await afterSamira(language)
  const done = say(language, 'prompts.later.done', { day: '…' }).split('…')[0] ?? ''
  expect((await types(bram, called(bram, 'later'))).words).toContain(say(language, 'prompts.later.heading'))
  expect((await types(bram, called(bram, 'nextWeek'))).words).toContain(done)
  await looks(bram)
  await bram.chat.press(called(bram, 'offer'))
  await hears(bram, 'departures.whom')
  const { person } = await team.storedOf(lotte.entraId)
  await bram.chat.press(called(bram, 'ask'), { subject: person?.id ?? '' })
  await hears(lotte, 'prompts.handover.heading')
  const taken = await types(lotte, called(lotte, 'takeOver').toLowerCase())
  expect(taken.words).toContain(say(language, 'departures.accepted'))
  expect((await team.recordsOf(lotte.entraId)).actions).toHaveLength(1)
  const joost = await team.meets('Joost Fictief')
  expect((await types(joost, called(joost, 'takeOver'))).words).toContain(
    say(language, 'turns.unclear.words'),
  )
})
