import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import { aLookBack, anAsk } from '../../test/storage/someChecks.ts'
import { aPromise, fatima } from '../../test/storage/turns.ts'
import type { Prompt } from '../people/prompt.ts'
import { postpone } from './postpone.ts'
import type { Scene } from './scene.ts'

/** A Thursday at ten in the morning in the Netherlands. */
const at = '2031-02-06T09:00:00.000Z'

const prompt: Prompt = {
  ...{ programme: 'welfare', person: fatima.id, kind: 'check-self', subject: anAsk.id, dueAt: at },
  ...{ state: 'sent', why: null, asked: false, sentAt: at, activity: null, madeAt: at, changedAt: at },
}

/** A question of somebody, at a look back that closes then. */
const sceneUntil = (closesAt: string): Scene => {
  const ask = { ...anAsk, person: fatima.id, status: 'asked' }
  const about = { ask, lookBack: { ...aLookBack, status: 'open', closesAt }, promise: aPromise }
  const scene = { person: fatima, programme: smallProgramme, heard: { at }, prompts: [prompt] }
  // `as`: nothing else of a scene is asked for.
  return { ...scene, checking: { asks: [about] } } as unknown as Scene
}

const offered = (closesAt: string) =>
  postpone(sceneUntil(closesAt), { do: 'later', prompt: prompt.kind, subject: prompt.subject }).main

test('a question about a look back is put off to no moment at which it is over', () => {
  expect(offered('2031-03-01T23:00:00.000Z')).toMatchObject({
    moments: [{ when: 'today' }, { when: 'tomorrow', day: '2031-02-07' }, { when: 'nextWeek' }],
  })
  expect(offered('2031-02-07T23:00:00.000Z')).toMatchObject({
    moments: [{ when: 'today' }, { when: 'tomorrow' }],
  })
  expect(offered('2031-02-06T10:00:00.000Z')).toMatchObject({ kind: 'later', moments: [] })
})

test('who still says next week then is shown what can be chosen, and nothing is planned', () => {
  const press = { do: 'later', prompt: prompt.kind, subject: prompt.subject, when: 'nextWeek' } as const
  expect(postpone(sceneUntil('2031-03-01T23:00:00.000Z'), press).beside?.prompts).toHaveLength(1)
  expect(postpone(sceneUntil('2031-02-07T23:00:00.000Z'), press)).toMatchObject({
    main: { kind: 'later', moments: [{ when: 'today' }, { when: 'tomorrow' }] },
  })
})
