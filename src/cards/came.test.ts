import { expect, test } from 'vitest'
import { cameIn, withCame } from './came.ts'

const prompt = { kind: 'back', subject: 'somebody' }

test('a press tells of which prompt the card was, beside all that it tells of itself', () => {
  const { data } = withCame(prompt)({ title: 'Later', data: { do: 'later' } })
  expect(data).toMatchObject({ do: 'later' })
  expect(cameIn(data)).toEqual(prompt)
})

test.each([undefined, null, 7, 'back', {}, { came: 'back' }, { came: { kind: '', subject: 'x' } }])(
  '%j tells of none',
  data => {
    expect(cameIn(data)).toBeUndefined()
  },
)
