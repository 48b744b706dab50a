/** Whoever ignored three prompts is asked whether to go on, and can say yes or no to that. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { knockBy } from './application.ts'
import { openTeam } from './openTeam.ts'
import { types } from './talk.ts'

type Team = Awaited<ReturnType<typeof openTeam>>

let open: Team[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Bram is met, and that question came after all that he said. */
const asked = async (language: 'nl' | 'en') => {
  const team = await openTeam(language)
  open.push(team)
  const bram = await team.meets('Bram Bedacht')
  await team.beside(async store => {
    const { person } = await store.know(knockBy(team.teams.tenant, bram.entraId))
    if (!person) throw new Error('Bram was met.')
    const { programme, id, revision } = person
    const at = team.now()
    const turn = {
      ...{ runs: [], actions: [], promises: [], routes: [], sends: [], handled: null, at },
      ...{ worker: '-', leaseUntil: at },
    }
    const subject = person.spokeAt ?? ''
    const plan = { person: id, kind: 'ignored', subject, dueAt: '2100-01-01T09:00:00.000Z' }
    expect(await store.save({ ...turn, person, plans: [plan] })).toBe('saved')
    const [prompt] = await store.promptsOf(programme, id)
    if (!prompt) throw new Error('It was planned.')
    const prompts = [{ ...prompt, state: 'sent' as const, sentAt: at, asked: true }]
    expect(await store.save({ ...turn, person: { ...person, revision: revision + 1 }, prompts })).toBe(
      'saved',
    )
  })
  const rhythmOf = async () => (await team.storedOf(bram.entraId)).person?.rhythm
  return { bram, rhythmOf }
}

describe.each(['nl', 'en'] as const)('in %s', language => {
  test('a no is asked whether they want no messages at all, and stops nothing yet', async () => {
    const { bram, rhythmOf } = await asked(language)
    const before = await rhythmOf()
    const told = await types(bram, language === 'nl' ? 'Nee, dank je' : 'No, thanks')
    expect(told.words).toContain(say(language, 'rhythm.wish.askStop'))
    expect(await rhythmOf()).toEqual(before)
  })

  test('a yes goes on as it was, and the same words later mean nothing of it', async () => {
    const { bram } = await asked(language)
    const yes = language === 'nl' ? 'ja hoor' : 'yes'
    expect((await types(bram, yes)).words).toContain(say(language, 'prompts.ignored.over'))
    expect((await types(bram, yes)).words).toContain(say(language, 'turns.unclear.words'))
  })
})
