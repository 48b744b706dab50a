import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import { type Play, playbook } from './playbook.ts'
import { type Flow, hears, introduced, isAsked, type Talker } from './talk.ts'

type Way = 'pressed' | 'typed' | 'mixed'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const answer = ({ chat, language }: Talker, way: Way, nth: number, play: Play) =>
  way === 'typed' || (way === 'mixed' && nth % 2 === 1)
    ? chat.say(play[language])
    : chat.press('answer', play.filled)

/** Walks through a whole conversation, and holds every question against the playbook on the way. */
const walk = async (talker: Talker, flow: Flow, way: Way): Promise<void> => {
  const { chat, language } = talker
  await chat.say(say(language, `${flow}.title`))
  for (const [nth, play] of playbook[flow].entries()) {
    await isAsked(talker, flow, play.question)
    expect((await answer(talker, way, nth, play)).status).toBe(200)
  }
  await hears(talker, `${flow}.summary`)
  await (way === 'typed' ? chat.say(language === 'nl' ? 'bewaar' : 'save') : chat.press('confirm'))
  await hears(talker, `${flow}.saved`)
}

const whatWasMade = async (entraId: string, flow: Flow) => {
  const records = await application.recordsOf(entraId)
  const made = { translate: records.actions, promise: records.promises, skills: records.routes }[flow]
  return made.map(({ id, run, madeAt, changedAt, ...rest }) => ({
    ...rest,
    stamped: [id, run, madeAt, changedAt].every(Boolean),
  }))
}

for (const flow of ['translate', 'promise', 'skills'] as const) {
  test(`${flow}: pressing, typing and both meet in the same end, in both languages`, async () => {
    const ends: unknown[] = []
    for (const language of ['nl', 'en'] as const)
      for (const way of ['pressed', 'typed', 'mixed'] as const) {
        const talker = await introduced(application, language)
        await walk(talker, flow, way)
        ends.push(await whatWasMade(talker.entraId, flow))
      }
    expect(ends[0]).toMatchObject([{ stamped: true }])
    for (const end of ends) expect(end).toEqual(ends[0])
  })
}
