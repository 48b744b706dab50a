/** Who promises something reads who will read it before they answer, also those whom nobody chose: in each choice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, openApplication } from './application.ts'
import { BRAM, playbook } from './playbook.ts'
import { answersTo, hears, introduced, isAsked, type Language, starts, type Talker } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

type To = 'team' | 'group' | 'people'

const ASKED: Readonly<Record<To, { readonly question: string; readonly answer: string }>> = {
  team: { question: 'toTeam', answer: 'north' },
  group: { question: 'toGroup', answer: 'alle vrijwilligers' },
  people: { question: 'toPeople', answer: BRAM },
}

/** Who is asked what they notice besides the witnesses, and so reads the promise. */
const ALSO: Readonly<Record<Language, Readonly<Record<To, RegExp>>>> = {
  nl: {
    team: /loot\b.*\bdat team/,
    group: /loot\b.*\bhet hele programma/,
    people: /de mensen aan wie je dit/i,
  },
  en: {
    team: /draw\b.*\bthat team/,
    group: /draw\b.*\bthe whole programme/,
    people: /the people you (made this promise|promise this) to/i,
  },
}

const SAYS = {
  nl: { asked: 'wat ze ervan merken', reads: /lezen (je belofte|dit)/, lot: /\bloot\b/ },
  en: { asked: 'what they notice', reads: /read (your promise|this)/, lot: /\bdraw\b/ },
} as const

const press = (talker: Talker, answer: string) => talker.chat.press('answer', { answer })

/** Up to the question after whom it is promised to; resolves with what both questions said. */
const promises = async (talker: Talker, to: To) => {
  await starts(talker, 'promise')
  const whom = await answersTo(talker, 'promise', 'to')
  await press(talker, to)
  const { question, answer } = ASKED[to]
  const who = await isAsked(talker, 'promise', question)
  await press(talker, answer)
  return { whom: whom.words, who: who.words }
}

const CASES = (['nl', 'en'] as const).flatMap(language =>
  (['team', 'group', 'people'] as const).map(to => [language, to] as const),
)

describe.each(CASES)('in %s to a %s', (language, to) => {
  test('it says who is asked, who of them the lot chooses, and that they read it', async () => {
    const talker = await introduced(application, language)
    const { whom, who } = await promises(talker, to)
    expect(whom).toContain(SAYS[language].asked)
    expect(whom).toMatch(SAYS[language].lot)
    expect(who).toMatch(SAYS[language].reads)
    if (to !== 'people') expect(who).toMatch(ALSO[language][to])
    for (const question of ['behaviour', 'noticed']) {
      const { words } = await isAsked(talker, 'promise', question)
      expect(words).toContain(SAYS[language].asked)
      expect(words).toMatch(SAYS[language].reads)
      const play = playbook.promise.find(one => one.question === question)
      await press(talker, play?.filled.answer ?? '')
    }
    const seen = await answersTo(talker, 'promise', 'seenBy', 'before')
    expect(seen.words).toMatch(ALSO[language][to])
  })
})

describe.each(['me', 'leader', 'team'] as const)('whoever chose %s', seenBy => {
  test.each(CASES)('reads at the end who reads it too, in %s to a %s', async (language, to) => {
    const talker = await introduced(application, language)
    await promises(talker, to)
    await answersTo(talker, 'promise', 'seenBy', 'behaviour')
    await press(talker, seenBy)
    const summary = await hears(talker, 'promise.summary')
    expect(summary.words).not.toMatch(/mijn meekijkers|my witnesses/)
    await talker.chat.press('confirm')
    const saved = await hears(talker, 'promise.saved')
    expect(saved.words).toMatch(ALSO[language][to])
    expect(saved.words).toMatch(/alle meekijkers|all witnesses/)
  })
})
