/** A press on the card of a prompt proves that it came, where nobody knew whether it did. */
import { afterEach, expect, test } from 'vitest'
import type { Prompt, PromptState } from '../../src/people/prompt.ts'
import { turnOf } from '../storage/turns.ts'
import { openRoundTeam } from './openRoundTeam.ts'
import { pressing } from './waysIn.ts'

type There = Awaited<ReturnType<typeof openRoundTeam>>

let there: There | undefined
afterEach(async () => {
  await there?.close()
  there = undefined
})

const at = new Date().toISOString()
/** Of a later release: this one has nothing to say of it, and leaves it as it is. */
const key = { kind: 'newer', subject: 'somebody' }

/** Mieke, with a prompt of hers. */
const withPrompt = async (state: PromptState) => {
  there = await openRoundTeam('nl')
  const team = there
  const mieke = await team.called(1)
  const prompt: Prompt = {
    ...{ ...key, programme: 'welfare', person: 'person-1', dueAt: at, state, why: 'timeOut', asked: false },
    ...{ sentAt: at, activity: null, madeAt: at, changedAt: at },
  }
  await team.beside(async store => {
    const person = await store.personWith('welfare', 'person-1')
    if (!person) throw new Error('She was met.')
    const plans = [{ ...key, person: 'person-1', dueAt: at }]
    await store.save(turnOf(person, 'plans', { at, plans }))
    await store.save(turnOf({ ...person, revision: person.revision + 1 }, 'keeps', { at, prompts: [prompt] }))
  })
  const promptNow = async () => (await team.promptsOf(1)).find(({ kind }) => kind === key.kind)
  return { mieke, promptNow }
}

test('it is known that it came, and as which message', async () => {
  const { mieke, promptNow } = await withPrompt('unknown')
  const card = mieke.chat.last()?.id
  await pressing(mieke, { do: 'show', what: 'departures', came: key })
  expect(await promptNow()).toMatchObject({ state: 'sent', why: null, activity: card, sentAt: at })
})

test('one that is put off by that press is put off', async () => {
  const { mieke, promptNow } = await withPrompt('unknown')
  await pressing(mieke, { do: 'later', prompt: key.kind, subject: key.subject, when: 'nextWeek', came: key })
  expect(await promptNow()).toMatchObject({ state: 'planned', why: 'later' })
})

test.each([
  ['of another prompt', 'unknown', { ...key, subject: 'other' }],
  ['of a prompt that never went', 'suppressed', key],
  ['that is no key', 'unknown', { kind: 7, subject: null }],
  ['of nothing', 'unknown', undefined],
] as const)('a press with the mark %s changes nothing of it', async (_, state, came) => {
  const { mieke, promptNow } = await withPrompt(state)
  await pressing(mieke, { do: 'show', what: 'menu', came })
  expect(await promptNow()).toMatchObject({ state, activity: null })
})
