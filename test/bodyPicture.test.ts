/** Holds the picture of a body: what it says, and that nothing that people name a pillar breaks it. */
import { expect, test } from 'vitest'
import { bodySvg } from '../src/cards/bodyPicture.ts'
import { say } from '../src/cards/say.ts'
import { openPainter } from '../src/outside/pictures/openPainter.ts'
import { shownBody } from './samples/checks.ts'
import { readerOf } from './samples/reader.ts'
import { oddTexts } from './samples/texts.ts'

const pillar = (ambition: string) =>
  ({ ambition, promises: 10, kept: 'most', noticed: 'half', unseen: 'few' }) as const

test.each(['nl', 'en'] as const)('in %s it says what is told, in words', language => {
  const svg = bodySvg(readerOf(language), shownBody)
  for (const aspect of ['kept', 'noticed', 'seen'])
    expect(svg).toContain(`>${say(language, `checks.body.aspect.${aspect}`)}</text>`)
  expect(svg).toContain(`>${say(language, 'checks.body.picture.furthest')}</text>`)
  expect(svg).toContain(say(language, 'checks.body.told.noticed.half'))
  expect(svg).toContain(say(language, 'checks.body.told.seen.most'))
  for (const foot of ['how', 'words']) expect(svg).toContain(say(language, `checks.body.picture.${foot}`))
  expect(svg).toContain(say(language, 'checks.body.picture.promises', { promises: 10 }))
})

test('a pillar of which nothing may be told does not stand in it', () => {
  expect(bodySvg(readerOf('nl'), shownBody)).not.toContain('Netwerken')
})

test('every name that a pillar or a team can have is painted as it reads', async () => {
  const names = Object.values(oddTexts).map(odd => odd.slice(0, 300))
  const body = { ...shownBody, of: { kind: 'team', team: names.join(' ').slice(0, 1_000) } } as const
  const half = Math.ceil(names.length / 2)
  for (const some of [names.slice(0, half), names.slice(half)]) {
    const result = { pillars: some.map(pillar), furthest: some[0] ?? null }
    const svg = bodySvg(readerOf('nl'), { ...body, result })
    expect(svg).not.toMatch(/<(script|b|at)[ >]/)
    expect((await openPainter().png(svg)).length).toBeGreaterThan(10_000)
  }
})

test('it stays one picture, however many pillars there are', () => {
  const pillars = Array.from({ length: 30 }, (_, nth) => pillar(`pillar ${nth}`))
  const svg = bodySvg(readerOf('nl'), { ...shownBody, result: { pillars, furthest: 'pillar 29' } })
  expect(svg).toContain(say('nl', 'checks.body.picture.more', { more: 24 }))
  expect([...svg.matchAll(/ y="(\d+)/g)].filter(([, y]) => Number(y) > 1080)).toEqual([])
})
