import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import { aLookBack, anAsk } from '../../test/storage/someChecks.ts'
import { aPromise, fatima } from '../../test/storage/turns.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Store } from '../ports/store.ts'
import { postpone } from './postpone.ts'
import { readPutOff } from './readPutOff.ts'
import type { Scene } from './scene.ts'

/** A Thursday at ten in the morning in the Netherlands. */
const at = '2031-02-06T09:00:00.000Z'

const prompt: Prompt = {
  ...{ programme: 'welfare', person: fatima.id, kind: 'check-self', subject: anAsk.id, dueAt: at },
  ...{ state: 'sent', why: null, asked: false, sentAt: at, activity: null, madeAt: at, changedAt: at },
}

type Press = Parameters<typeof postpone>[1]

const later: Press = { do: 'later', prompt: prompt.kind, subject: prompt.subject, when: null }

/** What a press comes to of somebody with this prompt, of whom the store knows this. */
const pressed = async (press: Press, one: Prompt, store: Partial<Store>, checking?: unknown) => {
  // `as`: nothing else of a scene is asked for, nor of a store.
  const scene = { person: fatima, programme: smallProgramme, heard: { at } } as unknown as Scene
  const stored = { promptsOf: async () => [one], ...store } as unknown as Store
  const read = await readPutOff(stored, scene, { do: 'pressed', press, inputs: {} })
  return postpone({ ...scene, ...read, ...(checking ? { checking } : {}) } as Scene, press)
}

/** The same of a question, at a look back that closes then. */
const pressedUntil = (closesAt: string, press: Press = later) => {
  const ask = { ...anAsk, person: fatima.id, status: 'asked' } as const
  const lookBack = { ...aLookBack, status: 'open', closesAt } as const
  const about = { ask, lookBack, promise: aPromise, ownerName: 'Fatima', lastSelf: null, lastNoticed: null }
  return pressed(press, prompt, { askWith: async () => about }, { asks: [about] })
}

const offered = async (closesAt: string) => (await pressedUntil(closesAt)).main

test('a question about a look back is put off to no moment at which it is over', async () => {
  expect(await offered('2031-03-01T23:00:00.000Z')).toMatchObject({
    moments: [{ when: 'today' }, { when: 'tomorrow', day: '2031-02-07' }, { when: 'nextWeek' }],
  })
  expect(await offered('2031-02-07T23:00:00.000Z')).toMatchObject({
    moments: [{ when: 'today' }, { when: 'tomorrow' }],
  })
  expect(await offered('2031-02-06T10:00:00.000Z')).toMatchObject({ kind: 'later', moments: [] })
})

test('who still says next week then is shown what can be chosen, and nothing is planned', async () => {
  const press = { ...later, when: 'nextWeek' } as const
  expect((await pressedUntil('2031-03-01T23:00:00.000Z', press)).beside?.prompts).toHaveLength(1)
  expect(await pressedUntil('2031-02-07T23:00:00.000Z', press)).toMatchObject({
    main: { kind: 'later', moments: [{ when: 'today' }, { when: 'tomorrow' }] },
  })
})

const back = (madeAt: string): Prompt => ({ ...prompt, kind: 'back', subject: 'a', madeAt })
const laterOf = ({ kind, subject }: Prompt): Press => ({ ...later, prompt: kind, subject })

test('nothing is put off to a moment at which it is too old to be told', async () => {
  const [fresh, old] = [back(at), back('2030-11-15T09:00:00.000Z')]
  expect(await pressed(laterOf(fresh), fresh, {})).toMatchObject({
    main: { moments: [{ when: 'today' }, { when: 'tomorrow' }, { when: 'nextWeek' }] },
  })
  expect(await pressed(laterOf(old), old, {})).toMatchObject({
    main: { moments: [{ when: 'today' }, { when: 'tomorrow' }] },
  })
})

test('what was withdrawn since is put off no more', async () => {
  const handover: Prompt = { ...prompt, kind: 'handover', subject: 'offer' }
  const offered = { ...{ id: 'offer', programme: 'welfare', person: 'leader', leaver: 'leaver' } }
  const withdrawn = {
    ...offered,
    action: 'a',
    offeredTo: fatima.id,
    status: 'withdrawn',
    madeAt: at,
  } as const
  const store = { handoversIn: async () => [{ ...withdrawn, changedAt: at }] }
  const { main, beside } = await pressed({ ...laterOf(handover), when: 'tomorrow' }, handover, store)
  expect(main).toMatchObject({ kind: 'notice', said: { key: 'prompts.over' } })
  expect(beside).toBeUndefined()
})

test('whoever puts off the question whether to go on, in words, was heard: it comes no more', async () => {
  const question: Prompt = { ...prompt, kind: 'ignored', subject: 'never' }
  const { main, beside } = await pressed({ ...laterOf(question), when: 'nextWeek' }, question, {})
  expect(main).toMatchObject({ kind: 'notice', said: { key: 'prompts.ignored.over' } })
  expect(beside).toBeUndefined()
})

test('what a newer release planned is put off as before', async () => {
  const newer: Prompt = { ...prompt, kind: 'newer', subject: 'a' }
  const { beside } = await pressed({ ...laterOf(newer), when: 'tomorrow' }, newer, {})
  expect(beside?.prompts).toMatchObject([{ kind: 'newer', state: 'planned', why: 'later' }])
})
