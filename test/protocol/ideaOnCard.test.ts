/** What a leader reads that colleagues wrote to her card, and makes her own. */
import { expect, onTestFinished, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { openCardTeam } from './openCardTeam.ts'
import { hears, isAsked, types } from './talk.ts'
import { pressing } from './waysIn.ts'

const openWithIdea = async () => {
  const there = await openCardTeam('nl', ['Samira Voorbeeld'])
  onTestFinished(there.close)
  const [samira] = there.others
  if (!samira) throw new Error('Nobody came.')
  await there.posts('card-1', 7, { kind: 'ideas' })
  await there.changes(samira, (_, person) => {
    const of = {
      card: 'card-1',
      person,
      madeAt: there.now(),
      changedAt: there.now(),
      byName: true,
      run: 'run-x',
    }
    const one = {
      ...of,
      id: 'idea-1',
      kind: 'idea',
      text: 'Begin met koffie.',
      status: 'shown',
      was: null,
    } as const
    const note = { ...one, id: 'note-1', kind: 'note', text: 'Ik weet niet hoe.', run: 'run-y' } as const
    return { onCards: { contributions: [one, note] } }
  })
  return { ...there, samira }
}

test('a note and an idea stand on the page of the card; the idea is taken up once', async () => {
  const { bram, recordsOf } = await openWithIdea()
  const page = await pressing(bram, { do: 'cardPage', card: 'card-1' })
  expect(page).toContain('Begin met koffie.')
  expect(page).toContain('Ik weet niet hoe.')
  const pick = { do: 'pick', card: 'card-1', contribution: 'idea-1' }
  expect(await pressing(bram, pick)).toContain(say('nl', 'cards.picked'))
  expect(await pressing(bram, pick)).toContain(say('nl', 'cards.pickedBefore'))
  expect((await recordsOf(bram.entraId)).actions).toMatchObject([
    { behaviour: 'Begin met koffie.', run: 'card-1' },
  ])
  expect((await types(bram, 'mijn acties')).words).toContain('Begin met koffie.')
})

test('a card that is closed on two devices at once is closed once', async () => {
  const { bram, cardOf } = await openWithIdea()
  await pressing(bram, { do: 'changeCard', card: 'card-1', deed: 'closeCard' })
  await isAsked(bram, 'closeCard', 'result')
  await bram.chat.say('Zeven ideeën.')
  const summary = await hears(bram, 'closeCard.summary')
  const answers = await Promise.all([1, 2].map(() => bram.chat.press('confirm', {}, { card: summary })))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await cardOf('card-1')).toMatchObject({ status: 'closed', result: 'Zeven ideeën.' })
})
