/** What an owner does with a promise after the result: whoever answered hears it, on the page too, and once. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { today } from './playbook.ts'
import { hears, isAsked, sees, type Talker, types } from './talk.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const OWNER = { owner: 'Samira Voorbeeld' }

const tellsNoticed = async (witness: Talker): Promise<void> => {
  await witness.chat.say('antwoord geven')
  await looksBack(witness, 'check-noticed', () => 'press')
  await witness.chat.press('confirm')
  const saved = await hears(witness, 'check-noticed.saved')
  expect(saved.words).toContain(say('nl', 'asking.thanks.hears', OWNER))
}

const looksBackAt = async ({ samira }: Looking, next: string): Promise<void> => {
  await samira.chat.say('terugkijken')
  await looksBackUntilNext(samira)
  await samira.chat.press('answer', { answer: next })
}

const looksBackUntilNext = async (owner: Talker): Promise<void> => {
  for (const { question, filled } of checkPlays['check-self'].slice(0, 2)) {
    await isAsked(owner, 'check-self', question)
    await owner.chat.press('answer', filled)
  }
  await isAsked(owner, 'check-self', 'next')
}

const confirms = async (owner: Talker, flow: 'check-self' | 'sharpen' | 'withdraw'): Promise<void> => {
  await hears(owner, `${flow}.summary`)
  await owner.chat.press('confirm')
  await hears(owner, `${flow}.saved`)
}

/** Bram answered in time, and the look back is over. */
const closed = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, meets, opens, closes, askOf } = looking
  const [bram, lotte] = [await meets('Bram Bedacht'), await meets('Lotte Verhaal')]
  const asked = [
    { who: samira, as: 'owner' },
    { who: bram, as: 'witness' },
    { who: lotte, as: 'sample' },
  ] as const
  const [ask = ''] = await opens(samira, asked, { silent: true })
  await tellsNoticed(bram)
  const lookBack = (await askOf(ask)).lookBack.id
  const ends = () => closes(lookBack)
  return { ...looking, bram, lotte, lookBack, ends }
}

/** Its owner keeps it, and then it is over. */
const kept = async () => {
  const looking = await closed()
  await looksBackAt(looking, 'keep')
  await confirms(looking.samira, 'check-self')
  await looking.ends()
  return looking
}

const SHARPER = 'Ik zit elke dinsdag om 9 uur in de huiskamer.'

const sharpens = async ({ samira }: Looking, behaviour = SHARPER): Promise<void> => {
  await samira.chat.say('belofte scherper maken')
  await isAsked(samira, 'sharpen', 'behaviour')
  await samira.chat.say(behaviour)
  await isAsked(samira, 'sharpen', 'noticed')
  await samira.chat.say('laat het zo staan')
  await confirms(samira, 'sharpen')
}

const withdraws = async ({ samira }: Looking): Promise<void> => {
  await samira.chat.say('belofte intrekken')
  await isAsked(samira, 'withdraw', 'because')
  await samira.chat.say('het is klaar')
  await confirms(samira, 'withdraw')
}

/** States of all thanks that were planned for them. */
const thanksFor = async ({ beside, storedOf }: Looking, { entraId }: Talker) => {
  const { person } = await storedOf(entraId)
  const all = await beside(store => store.promptsOf('welfare', person?.id ?? ''))
  return all.filter(({ kind }) => kind === 'checkThanks').map(({ subject, state }) => [subject, state])
}

const became = (key: string) => say('nl', `witnessing.became.${key}`, OWNER)

describe('once the look back is over', () => {
  test('a sharper promise is told to who answered, late too, and stands on their page', async () => {
    const looking = await kept()
    const { bram, lotte } = looking
    await tellsNoticed(lotte)
    await sharpens(looking)
    for (const witness of [bram, lotte]) {
      const told = await hears(witness, 'prompts.checkThanks.sharpen', OWNER)
      expect(told.words).toContain(SHARPER)
      const page = await types(witness, 'meekijken')
      expect(page.words).toContain(became('sharpen'))
      expect(page.words).not.toContain(became('keep'))
    }
    await sharpens(looking, 'Ik zit elke woensdag om 9 uur in de huiskamer.')
    await withdraws(looking)
    expect(await thanksFor(looking, bram)).toEqual([[looking.lookBack, 'sent']])
    expect((await types(bram, 'meekijken')).words).toContain(became('withdraw'))
  })

  test('a withdrawn promise is told, on the page too', async () => {
    const looking = await kept()
    await withdraws(looking)
    await hears(looking.bram, 'prompts.checkThanks.withdraw', OWNER)
    expect((await types(looking.bram, 'meekijken')).words).toContain(became('withdraw'))
    expect(await thanksFor(looking, looking.lotte)).toEqual([])
  })

  test('words that stay as they are tell nothing, and keep nothing from being told', async () => {
    const looking = await kept()
    const { behaviour } = await looking.promiseOf(looking.samira)
    await sharpens(looking, behaviour)
    expect(await thanksFor(looking, looking.bram)).toEqual([])
    await withdraws(looking)
    await hears(looking.bram, 'prompts.checkThanks.withdraw', OWNER)
  })

  test('an owner who looks back late tells what they did with it', async () => {
    const looking = await closed()
    const { samira, bram, ends } = looking
    await ends()
    await looksBackAt(looking, 'renew')
    await isAsked(samira, 'check-self', 'before')
    await samira.chat.press('answer', { answer: daysAfter(today, 60) })
    await confirms(samira, 'check-self')
    await sees(bram.chat, 'Samira Voorbeeld gaat door met de belofte.')
    expect((await types(bram, 'meekijken')).words).toContain(became('renew'))
  })

  test('an owner who looks back late and keeps it so tells nothing', async () => {
    const looking = await closed()
    await looking.ends()
    await looksBackAt(looking, 'keep')
    await confirms(looking.samira, 'check-self')
    expect(await thanksFor(looking, looking.bram)).toEqual([])
    expect((await types(looking.bram, 'meekijken')).words).toContain(became('keep'))
  })
})

test('with the next look back open, who answered at the last one hears of it too', async () => {
  const looking = await kept()
  await looking.opens(looking.samira, [{ who: looking.lotte, as: 'witness' }], { nth: 1, silent: true })
  await tellsNoticed(looking.lotte)
  await sharpens(looking)
  for (const witness of [looking.bram, looking.lotte])
    await hears(witness, 'prompts.checkThanks.sharpen', OWNER)
})
