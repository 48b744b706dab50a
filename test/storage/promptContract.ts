import { expect, test } from 'vitest'
import type { Prompt } from '../../src/people/prompt.ts'
import type { KeptHandover, Plan } from '../../src/ports/prompting.ts'
import type { Send } from '../../src/ports/sends.ts'
import type { Turn } from '../../src/ports/store.ts'
import type { ThisStore } from './contract.ts'
import { at, claimOf, fatima, knockOf, otherPerson, postTo, turnOf } from './turns.ts'

const planFor = (subject: string, second = 0, person: string = fatima.id): Plan => ({
  ...{ person, kind: 'handover', subject },
  dueAt: at(second),
})

const aPrompt = (subject: string, more: Partial<Prompt> = {}): Prompt => ({
  ...{ programme: 'welfare', person: fatima.id, kind: 'handover', subject, dueAt: at(0), state: 'planned' },
  ...{ why: null, asked: false, sentAt: null, activity: null, madeAt: at(0), changedAt: at(0) },
  ...more,
})

const cardOf = (subject: string): Send => ({
  ...postTo(fatima, `card of ${subject}`),
  prompt: { kind: 'handover', subject },
})

/** What is planned for people without their having asked. */
export const promptContract = (store: ThisStore): void => {
  const save = (revision: number, more: Partial<Turn>) =>
    store().save(turnOf({ ...fatima, revision }, `${revision}`, more))
  const promptsOf = (person: string = fatima.id, programme = 'welfare') =>
    store().promptsOf(programme, person)
  const claimed = async (worker: string, second: number, most = 10) =>
    (
      await store().claimPrompts({ ...claimOf(worker, second, { most }), programme: 'welfare', besides: [] })
    ).map(({ subject }) => subject)
  const stateOf = async (subject: string) =>
    (await promptsOf()).find(prompt => prompt.subject === subject)?.state

  /** A prompt whose card waits in the outbox. */
  const sending = async (subject: string) => {
    await save(0, { plans: [planFor(subject)] })
    const prompt = aPrompt(subject, { state: 'sending', sentAt: at(1) })
    await save(1, { prompts: [prompt], sends: [cardOf(subject)] })
  }
  const settle = (subject: string, more: Partial<Parameters<ReturnType<ThisStore>['settlePrompt']>[0]>) =>
    store().settlePrompt({
      ...{ send: `card of ${subject}`, worker: 'worker-1', state: 'sent', due: null, why: null },
      ...{ activity: null, at: at(9) },
      ...more,
    })

  test('a person is found by their id, in their own programme', async () => {
    await save(0, {})
    expect(await store().personWith('welfare', fatima.id)).toEqual({ ...fatima, revision: 1 })
    expect(await store().personWith('care', fatima.id)).toBeUndefined()
    expect(await store().personWith('welfare', 'nobody')).toBeUndefined()
  })

  test('what is planned comes back, once, for its own person and programme', async () => {
    const joris = otherPerson('joris')
    await store().save(turnOf(joris, 'a'))
    await save(0, { plans: [planFor('a'), planFor('b', 5, joris.id)] })
    await save(1, { plans: [planFor('a', 7)] })
    expect(await promptsOf()).toEqual([aPrompt('a')])
    expect(await promptsOf(joris.id)).toEqual([aPrompt('b', { person: joris.id, dueAt: at(5) })])
    expect(await promptsOf(fatima.id, 'care')).toEqual([])
  })

  test('a turn that may not be saved plans nothing', async () => {
    await save(0, {})
    expect(await save(5, { plans: [planFor('a')] })).toBe('conflict')
    expect(await promptsOf()).toEqual([])
  })

  test('what is due is claimed by one worker until its lease lapses, the oldest first', async () => {
    await save(0, { plans: [planFor('late', 9), planFor('b', 2), planFor('a', 1)] })
    expect(await claimed('worker-2', 3, 1)).toEqual(['a'])
    expect(await claimed('worker-3', 3)).toEqual(['b'])
    expect(await claimed('worker-3', 8)).toEqual([])
    for (const next of [['a'], ['b'], ['late'], []]) expect(await claimed('worker-3', 60)).toEqual(next)
  })

  test('a prompt is kept as it is from now on, and is in nobody’s hands then', async () => {
    await save(0, { plans: [planFor('a')] })
    await claimed('worker-2', 3)
    const times = { dueAt: at(5), madeAt: at(5), changedAt: at(4) }
    const moved = aPrompt('a', { ...times, why: 'hours', asked: true })
    await save(1, { prompts: [moved] })
    expect(await promptsOf()).toEqual([moved])
    expect(await claimed('worker-3', 5)).toEqual(['a'])
  })

  test('a prompt of somebody else, or of another programme, is not changed', async () => {
    const stranger = otherPerson('fatima', 'care')
    await save(0, { plans: [planFor('a')] })
    await store().save(turnOf(stranger, 'a', { prompts: [aPrompt('a', { why: 'x' })] }))
    expect(await promptsOf()).toEqual([aPrompt('a')])
  })

  test('the card of a prompt comes back with its prompt, and takes the prompt along when it is sent', async () => {
    await sending('a')
    expect(await claimed('worker-2', 99)).toEqual([])
    expect(await store().claimSends(claimOf('worker-1', 30))).toEqual([
      { ...cardOf('a'), attempts: 2, dueAt: at(0) },
    ])
    expect(await settle('a', { activity: 'message-1' })).toBe(true)
    expect(await settle('a', { activity: 'message-2' })).toBe(false)
    const sent = { state: 'sent', sentAt: at(9), activity: 'message-1', changedAt: at(9) } as const
    expect(await promptsOf()).toEqual([aPrompt('a', sent)])
    expect(await store().waitingSends()).toBe(0)
  })

  test('a card that was not sent puts its prompt back to a moment', async () => {
    await sending('a')
    expect(await settle('a', { state: 'planned', due: at(40), why: 'tooMany' })).toBe(true)
    const back = { dueAt: at(40), why: 'tooMany', changedAt: at(9) }
    expect(await promptsOf()).toEqual([aPrompt('a', back)])
    expect(await claimed('worker-2', 40)).toEqual(['a'])
  })

  test('who no longer holds the card settles nothing, nor does a send that is no prompt', async () => {
    await sending('a')
    expect(await settle('a', { worker: 'worker-2' })).toBe(false)
    await save(2, { sends: [postTo(fatima, 'card of none')] })
    expect(await settle('none', {})).toBe(false)
    expect(await stateOf('a')).toBe('sending')
    expect(await store().isHeld({ send: 'card of none', worker: 'worker-1' })).toBe(true)
  })

  test('what is taken back waits no more: cards go, and what is planned stays or is over', async () => {
    await sending('a')
    await save(2, { plans: [planFor('b')], sends: [postTo(fatima, 'an answer')] })
    const held = { send: 'card of a', worker: 'worker-1' }
    expect(await store().isHeld(held)).toBe(true)
    await save(3, { takesBack: { becomes: 'planned', why: 'paused' } })
    expect([await stateOf('a'), await stateOf('b')]).toEqual(['planned', 'planned'])
    expect(await store().isHeld(held)).toBe(false)
    await save(4, { takesBack: { becomes: 'suppressed', why: 'stopped' }, plans: [planFor('c')] })
    expect([await stateOf('a'), await stateOf('b'), await stateOf('c')]).toEqual([
      'suppressed',
      'suppressed',
      'planned',
    ])
    expect(await store().waitingSends()).toBe(1)
  })

  test('what somebody stopped is theirs alone', async () => {
    const joris = otherPerson('joris')
    await store().save(turnOf(joris, 'a'))
    await save(0, { plans: [planFor('a'), planFor('b', 0, joris.id)] })
    await save(1, { takesBack: { becomes: 'suppressed', why: 'stopped' } })
    expect((await promptsOf(joris.id))[0]?.state).toBe('planned')
  })

  test('for somebody who was erased, or is of another programme, nothing is planned', async () => {
    await store().save(turnOf(otherPerson('joris', 'care'), 'a'))
    expect(await save(0, { plans: [planFor('a', 0, 'gone'), planFor('b', 0, 'joris')] })).toBe('saved')
    expect([await promptsOf('gone'), await promptsOf('joris'), await promptsOf('joris', 'care')]).toEqual([
      [],
      [],
      [],
    ])
  })

  test('a card that was taken back and went all the same, went; unless its prompt was put off since', async () => {
    await sending('a')
    await save(2, { takesBack: { becomes: 'planned', why: 'rhythm' } })
    expect(await settle('a', { state: 'planned', due: at(3), why: 'waits' })).toBe(false)
    expect(await settle('a', { activity: 'message-1' })).toBe(true)
    expect((await promptsOf())[0]).toMatchObject({ state: 'sent', activity: 'message-1' })
    const again = aPrompt('a', { state: 'sending', sentAt: at(5) })
    await save(3, { prompts: [again], sends: [{ ...cardOf('a'), id: 'again' }] })
    await save(4, { takesBack: { becomes: 'planned', why: 'rhythm' } })
    await save(5, { prompts: [aPrompt('a', { why: 'later', asked: true, dueAt: at(70) })] })
    expect(await settle('a', { send: 'again', activity: 'message-2' })).toBe(true)
    expect(await promptsOf()).toMatchObject([{ state: 'planned', dueAt: at(70) }])
  })

  const offer = (id: string, more: Partial<KeptHandover> = {}): KeptHandover => ({
    ...{ id, programme: 'welfare', person: fatima.id, leaver: 'sanne', action: 'action-1' },
    ...{ offeredTo: 'joris', status: 'offered', madeAt: at(0), changedAt: at(0), was: null },
    ...more,
  })
  const statuses = async () => (await store().handoversIn('welfare')).map(({ id, status }) => [id, status])

  test('a handover comes back as it was saved, in its own programme', async () => {
    await save(0, {})
    await save(1, { handovers: [offer('h1')] })
    const { was: _, ...kept } = offer('h1')
    expect(await store().handoversIn('welfare')).toEqual([kept])
    expect(await store().handoversIn('care')).toEqual([])
  })

  test('of an action one handover is in force; another one can follow when it is not', async () => {
    await save(0, {})
    await save(1, { handovers: [offer('h1')] })
    const second = { handovers: [offer('h2')], plans: [planFor('h2')] }
    expect(await save(2, second)).toBe('conflict')
    expect(await promptsOf()).toEqual([])
    expect(await save(2, { handovers: [offer('h1', { was: 'offered', status: 'declined' })] })).toBe('saved')
    expect(await save(3, second)).toBe('saved')
    expect(await statuses()).toEqual([
      ['h1', 'declined'],
      ['h2', 'offered'],
    ])
  })

  test('a handover that changed meanwhile is a conflict, and leaves the person as they were', async () => {
    await save(0, {})
    await save(1, { handovers: [offer('h1')] })
    const accepted = offer('h1', { was: 'offered', status: 'accepted', changedAt: at(3) })
    expect(await save(2, { handovers: [accepted] })).toBe('saved')
    expect(await save(3, { handovers: [offer('h1', { was: 'offered', status: 'withdrawn' })] })).toBe(
      'conflict',
    )
    expect(await statuses()).toEqual([['h1', 'accepted']])
    expect((await store().know(knockOf(fatima))).person?.revision).toBe(3)
  })

  test('of two leaders who hand over the same action at once, one does', async () => {
    const joris = otherPerson('joris')
    await save(0, {})
    await store().save(turnOf(joris, 'a'))
    const both = await Promise.all([
      save(1, { handovers: [offer('h1')] }),
      store().save(
        turnOf({ ...joris, revision: 1 }, 'b', { handovers: [offer('h2', { person: joris.id })] }),
      ),
    ])
    expect(both.sort()).toEqual(['conflict', 'saved'])
    expect(await statuses()).toHaveLength(1)
  })
}
