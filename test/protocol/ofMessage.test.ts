/** An action card of a message: the window over the channel, step by step, as Teams speaks with a message extension. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { choose, type Window } from '../fakeTeams/extension.ts'
import { answering, slow } from '../fakeTeams/faults.ts'
import type { Call } from '../fakeTeams/routes.ts'
import { type Application, openApplication } from './application.ts'
import { cardsOf, learns, opensPlace, type Place, postsIn } from './ofMessage.ts'
import { BRAM } from './playbook.ts'
import { hears, types } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const HTML =
  '<div><div><at id="0">Anna Bos</at>&nbsp;Wie belt er deze week &#233;&eacute;n partner?<br>Graag <b>voor</b> vrijdag &amp; kort.</div></div>'

/** Whatever the bot asks of who is in a team. */
const isOfRoster = ({ asking }: Call) => ['member', 'members', 'pagedMembers'].includes(asking ?? '')

/** All that is stored, but for what a look at a team in between tells. */
const rows = async () => (await application.rows()).filter(({ table }) => !table.startsWith('teams'))

const filled = { kind: 'call', ambition: 'partners' }
const words = (key: string, values = {}, language: 'nl' | 'en' = 'nl') =>
  say(language, `fromMessage.${key}`, values)
const inputOf = (window: Window, id: string) => {
  const found = JSON.stringify(window.card).match(
    new RegExp(`"id":"${id}"[^}]*?"value":"((?:[^"\\\\]|\\\\.)*)"`),
  )
  return found?.[1]
}
const opens = (place: Place, post = { html: HTML }) => choose(place.channel.as(place.bram), post)
const previews = async (place: Place, more = {}) =>
  (await opens(place)).press(words('button.preview'), { ...filled, ...more })

describe('a leader in her own channel', () => {
  test('gets a form with the text of the message, sees the card, and the bot posts it itself, once', async () => {
    const place = await opensPlace(application)
    const form = await opens(place)
    expect([form.kind, form.title]).toEqual(['card', words('title')])
    expect(form.words).toContain(words('heading'))
    expect(form.words).toContain('Noord › ')
    expect(inputOf(form, 'what')).toBe('Wie belt er deze week één partner?\\nGraag voor vrijdag & kort.')
    const preview = await form.press(words('button.preview'), filled)
    expect(preview.kind).toBe('preview')
    expect(preview.words).toContain('Wie belt er deze week één partner?')
    expect(postsIn(application, place)).toHaveLength(0)
    const sent = await preview.send()
    expect(sent.kind).toBe('closed')
    const shown = await place.channel.as(place.anna).waitFor(chat => chat.last(), 'the card')
    expect(shown.words).toContain('Wie belt er deze week één partner?')
    expect(JSON.stringify(shown.cards)).not.toContain('"id":"draft"')
    const [card] = await cardsOf(application, BRAM)
    expect(card).toMatchObject({ run: null, language: 'nl', channel: place.channel.id, kind: 'call' })
    expect(postsIn(application, place)).toHaveLength(1)
  })

  test('changes it after having seen it: nothing of what was typed is lost', async () => {
    const place = await opensPlace(application)
    const typed = 'Bel één partner, en vertel *hier* hoe het ging 🙂'
    const form = await (await previews(place, { what: typed, until: '2026-01-01' })).press(
      words('button.preview'),
      { until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
    )
    expect(form.kind).toBe('preview')
    const again = await form.edit()
    expect(inputOf(again, 'what')).toBe(typed)
    const preview = await again.press(words('button.preview'), { kind: 'focus' })
    expect((await preview.send()).kind).toBe('closed')
    expect((await cardsOf(application, BRAM))[0]).toMatchObject({ kind: 'focus', what: typed })
  })

  test.each([
    ['an empty text', { what: '  ' }, 'empty', {}],
    ['no pillar', { ambition: '' }, 'empty', {}],
    ['a pillar that there is not', { ambition: 'none' }, null, {}],
    ['a day that was', { until: '2020-01-01' }, null, {}],
    ['no day', { until: 'ooit' }, 'notADate', {}],
  ])('%s is said beside the field, and the rest is kept', async (_, wrong, problem, values) => {
    const place = await opensPlace(application)
    const what = 'Bel deze week één partner.'
    const form = await previews(place, { what, ...wrong })
    expect([form.kind, form.words.includes(words('wrong'))]).toEqual(['card', true])
    if (problem) expect(form.words).toContain(say('nl', `problems.${problem}`, values))
    if (!('what' in wrong)) expect(inputOf(form, 'what')).toBe(what)
  })

  test('sends twice, on two devices and again by Teams: there is one card', async () => {
    const place = await opensPlace(application)
    const before = (await cardsOf(application, BRAM)).length
    const preview = await previews(place)
    const all = await Promise.all([preview.send(), preview.send(), preview.send()])
    expect(all.filter(({ kind }) => kind === 'closed')).toHaveLength(1)
    const first = all.find(({ kind }) => kind === 'closed')
    const chat = place.channel.as(place.bram)
    const repeated = await chat.again(first?.delivery, { newActivityId: true })
    expect([repeated.status, repeated.body]).toEqual([200, {}])
    expect((await preview.send()).words).toContain(words('already'))
    await place.channel.as(place.anna).waitFor(one => one.last(), 'the card')
    expect(await cardsOf(application, BRAM)).toHaveLength(before + 1)
    expect(postsIn(application, place)).toHaveLength(1)
  })

  test('reads it in English who reads English', async () => {
    const place = await opensPlace(application, { locale: 'en-GB' })
    const form = await opens(place)
    expect(form.words).toContain(words('heading', {}, 'en'))
    const preview = await form.press(words('button.preview', {}, 'en'), filled)
    expect(preview.words).not.toContain('Ik doe mee')
  })

  test('answers in time when Teams’ own roster does not', async () => {
    const place = await opensPlace(application, { lookedAt: '2026-01-01T00:00:00.000Z' })
    const fault = application.teams.fails(slow, { of: isOfRoster, times: 99 })
    const form = await opens(place)
    expect(form.delivery.ms).toBeLessThan(5_000)
    expect(form.kind).toBe('card')
    fault.lift()
    fault.release()
  })
})

describe('where no card can be made', () => {
  const refuses = async (place: Place, as: 'bram' | 'anna', key: string) => {
    const before = await rows()
    const window = await choose(place.channel.as(place[as]), { html: HTML })
    expect(window.kind).toBe('card')
    expect(window.words).toContain(key)
    expect(await rows()).toEqual(before)
    return window
  }

  test.each([
    ['the bot is not in the team', { unknown: true }, 'notHere'],
    ['the bot was taken out', { state: 'removed' }, 'removed'],
    ['the team is archived', { state: 'archived' }, 'archived'],
    ['nobody looked who owns it yet', { lookedAt: null }, 'looking'],
    ['it is not her team', { leaders: [] }, 'notYours'],
    ['the channel is private or shared', { channel: false }, 'apart'],
  ] as const)('because %s, that is said with what solves it', async (_, knows, why) => {
    const unread = application.teams.fails(answering(503), { of: isOfRoster, times: 99 })
    const place = await opensPlace(application, knows)
    const window = await refuses(place, 'bram', words(`not.${why}.what`))
    expect(window.words).toContain(words(`not.${why}.how`))
    unread.lift()
  })

  test('once the bot is in the team, the same window goes on with the same text', async () => {
    const place = await opensPlace(application, { unknown: true })
    const window = await refuses(place, 'bram', words('not.notHere.what'))
    expect(JSON.stringify(window.card)).toContain('"justInTimeInstall":true')
    const unread = application.teams.fails(answering(503), { of: isOfRoster, times: 99 })
    await learns(application, place.team, { lookedAt: null })
    const waits = await window.press(words('button.install'))
    expect(waits.words).toContain(words('not.looking.what'))
    unread.lift()
    await learns(application, place.team, {})
    const form = await waits.press(words('button.again'))
    expect(inputOf(form, 'what')).toContain('Wie belt er deze week')
  })

  test('who leads no team hears who may, and what they can do instead', async () => {
    const place = await opensPlace(application)
    await refuses(place, 'anna', say('nl', 'rights.insteadOf.makeCard'))
  })

  test('in a group chat, and in a chat of two people', async () => {
    const { bram, anna } = await opensPlace(application)
    const group = application.teams.group([bram, anna]).as(bram)
    expect((await choose(group, { html: HTML })).words).toContain(words('not.chat.what'))
    await bram.chat.say('hoi')
    const own = (await application.storedOf(BRAM)).person?.chat
    const conversation = { conversationType: 'personal', id: '19:two_people@unq.gbl.spaces' }
    const value = { commandId: 'cardOfMessage', commandContext: 'message' }
    const asked = { type: 'invoke', name: 'composeExtension/fetchTask', value }
    const between = await bram.chat.send({ ...asked, conversation })
    expect(JSON.stringify(between.body)).toContain(words('not.chat.what'))
    for (const unnamed of [undefined, null]) {
      const told = await bram.chat.send({ ...asked, conversation: unnamed })
      expect(JSON.stringify(told.body)).toContain(words('not.chat.what'))
    }
    expect((await application.storedOf(BRAM)).person?.chat).toEqual(own)
  })

  test('forgotten between the preview and sending it: nothing makes them somebody new', async () => {
    const place = await opensPlace(application)
    const preview = await previews(place)
    const { chat } = place.bram
    const bram = { chat, entraId: BRAM, language: 'nl' } as const
    await types(bram, 'vergeet mij')
    await hears(bram, 'forget.summary')
    await chat.press('confirm')
    await hears(bram, 'forget.saved')
    for (const go of [preview.send, preview.edit, () => opens(place)])
      expect((await go()).words).toContain(words('erased'))
    expect((await application.storedOf(BRAM)).person).toBeUndefined()
    expect(postsIn(application, place)).toHaveLength(0)
    await types(bram, 'hoi')
    await learns(application, place.team, {})
    expect((await preview.send()).kind).toBe('closed')
  })

  test('no longer her team between the preview and sending it', async () => {
    const place = await opensPlace(application)
    const preview = await previews(place)
    const before = (await cardsOf(application, BRAM)).length
    await learns(application, place.team, { leaders: [] })
    expect((await preview.send()).words).toContain(words('not.notYours.what'))
    expect(await cardsOf(application, BRAM)).toHaveLength(before)
  })
})

describe('what nobody’s Teams would send', () => {
  const value = { commandId: 'cardOfMessage', commandContext: 'message' }
  const asks = (place: Place, name: string, more: unknown) =>
    place.channel
      .as(place.bram)
      .send({ type: 'invoke', name: `composeExtension/${name}`, value: more as object })

  test.each<[string, string, unknown]>([
    ['no value', 'fetchTask', undefined],
    ['a text for a value', 'fetchTask', 'x'],
    ['another command', 'fetchTask', { commandId: 'other' }],
    ['another invoke', 'query', value],
    ['a form without a card', 'submitAction', { ...value, data: { what: 'x' } }],
    ['a form with a number', 'submitAction', { ...value, data: { card: crypto.randomUUID(), what: 5 } }],
    ['a form with lists', 'submitAction', { ...value, data: { card: crypto.randomUUID(), kind: ['call'] } }],
    ['an id of no kind', 'submitAction', { ...value, data: { card: '../1', what: 'x' } }],
    ['nothing at all', 'submitAction', value],
    ['an action that there is not', 'submitAction', { ...value, botMessagePreviewAction: 'burn' }],
  ])('%s is turned away', async (_, name, more) => {
    const place = await opensPlace(application)
    const before = await rows()
    const { status } = await asks(place, name, more)
    expect([400, 404]).toContain(status)
    expect(await rows()).toEqual(before)
  })

  test.each<[string, unknown]>([
    ['no preview', undefined],
    ['an empty one', []],
    ['one without a card', [{ attachments: [] }]],
    [
      'a draft that is none',
      [{ attachments: [{ content: { body: [{ id: 'draft', text: '{"card":1}' }] } }] }],
    ],
  ])('%s after Send is explained, and nothing is posted', async (_, botActivityPreview) => {
    const place = await opensPlace(application)
    const window = await (await previews(place)).send({ botActivityPreview })
    expect(window.words).toContain(words('not.lost.what'))
    expect(postsIn(application, place)).toHaveLength(0)
  })

  test.each<[string, unknown, string]>([
    ['a message without a body', { id: '1' }, ''],
    ['a message of another shape', 'x', ''],
    ['a body that is no text', { body: { contentType: 'html', content: 7 } }, ''],
    [
      'a picture with a subject',
      { subject: 'Kom je?', body: { contentType: 'html', content: '<img src="x">' } },
      'Kom je?',
    ],
    ['a NUL', { body: { contentType: 'text', content: 'a\u0000b\ud800' } }, 'ab\ufffd'],
    [
      'what looks like a template',
      { body: { contentType: 'html', content: '$(what) {{DATE(x)}}' } },
      '$(what) {{DATE(x)}}',
    ],
  ])('%s still opens the form', async (_, payload, what) => {
    const place = await opensPlace(application)
    const form = await choose(place.channel.as(place.bram), { payload })
    expect(form.kind).toBe('card')
    expect(inputOf(form, 'what')).toBe(what)
  })

  test('28,000 characters: the form opens with the beginning, and as much typed is no card', async () => {
    const place = await opensPlace(application)
    const long = '<p>😀&lt;ß\u202e</p>'.repeat(1_800)
    const form = await opens(place, { html: long })
    expect(form.words).toContain(words('shortened'))
    expect(Buffer.byteLength(JSON.stringify(form.card))).toBeLessThan(25 * 1024)
    const refused = await form.press(words('button.preview'), { ...filled, what: '漢'.repeat(28_000) })
    expect(refused.words).toContain('28.000')
    expect(Buffer.byteLength(JSON.stringify(refused.card))).toBeLessThan(25 * 1024)
  })

  test('a card of somebody else under the same id stays theirs', async () => {
    const place = await opensPlace(application)
    const preview = await previews(place)
    await preview.send()
    const mieke = application.teams.person({
      name: 'Mieke Verzonnen',
      entraId: '00000000-0000-0000-0000-000000000005',
    })
    const texts = async () =>
      (await cardsOf(application, BRAM)).map(({ id, maker, what }) => ({ id, maker, what }))
    const before = await texts()
    const value = {
      ...{ commandId: 'cardOfMessage', botMessagePreviewAction: 'send' },
      botActivityPreview: [{ attachments: [{ content: preview.card }] }],
    }
    await place.channel.as(mieke).send({ type: 'invoke', name: 'composeExtension/submitAction', value })
    expect(await texts()).toEqual(before)
  })
})
