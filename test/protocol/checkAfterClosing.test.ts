/** What was begun at a look back that is over does not stand in the way of the one that is open, and is not lost. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { hears, isAsked, makes, types } from './talk.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Samira gave a score at a look back that closed since. */
const begun = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, opens, closes } = looking
  const [first = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { silent: true })
  await samira.chat.say('terugkijken')
  await isAsked(samira, 'check-self', 'score')
  await samira.chat.say('6')
  await isAsked(samira, 'check-self', 'example')
  await samira.chat.say('stop')
  await hears(samira, 'common.stop.ask')
  await samira.chat.say('bewaren')
  await hears(samira, 'turns.stopped.kept')
  await closes((await looking.askOf(first)).lookBack.id)
  return { ...looking, first }
}

const asksAnew = async ({ samira, opens, passes }: Looking): Promise<string> => {
  passes(8)
  const [ask = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { nth: 1, silent: true })
  return ask
}

test.each(['terugkijken', 'verder'])('%s goes on at the look back that is open', async words => {
  const looking = await begun()
  const { samira, askOf, first } = looking
  const now = await asksAnew(looking)
  await types(samira, words)
  const question = await isAsked(samira, 'check-self', 'score')
  expect(question.words).toContain(say('nl', 'asking.carried'))
  expect(question.words).toContain('6')
  await looksBack(samira, 'check-self', () => 'press', checkPlays['check-self'])
  await samira.chat.press('confirm')
  await hears(samira, 'check-self.saved')
  expect(await askOf(now)).toMatchObject({
    ask: { status: 'answered' },
    lastSelf: { lookBack: `look-${(await askOf(now)).promise.id}-1` },
  })
  expect((await askOf(first)).ask.status).not.toBe('answered')
})

test('it goes on where it was while nothing else is asked', async () => {
  const { samira } = await begun()
  await types(samira, 'terugkijken')
  expect((await isAsked(samira, 'check-self', 'example')).words).toContain('Hier was je al mee bezig')
})

test('what was begun about another promise waits, and it is said where', async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, meets, opens, closes, askOf } = looking
  const [bram, lotte] = [await meets('Bram Bedacht'), await meets('Lotte Verhaal')]
  await makes(lotte, 'promise')
  const [first = ''] = await opens(samira, [{ who: bram, as: 'witness' }], { silent: true })
  await bram.chat.say('antwoorden')
  await isAsked(bram, 'check-noticed', 'noticed')
  await bram.chat.press('answer', { answer: 'aLittle' })
  await isAsked(bram, 'check-noticed', 'example')
  await bram.chat.say('vertalen')
  await isAsked(bram, 'translate', 'ambition')
  await closes((await askOf(first)).lookBack.id)
  await opens(lotte, [{ who: bram, as: 'sample' }], { id: 'look-of-lotte', silent: true })
  await types(bram, 'stop')
  await types(bram, 'antwoorden')
  const question = await isAsked(bram, 'check-noticed', 'noticed')
  expect(question.words).toContain('Lotte Verhaal')
  expect(question.words).toContain(say('nl', 'asking.waits'))
  const { runs } = await looking.storedOf(bram.entraId)
  expect(runs.filter(({ flow, status }) => flow === 'check-noticed' && status === 'draft')).toHaveLength(1)
})
