import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerWith, ask, card, openBot, text, withCard } from './botStub.ts'
import { type FakeTeams, openFakeTeams } from './fakeTeams.ts'
import { type Json, objectIn } from './json.ts'
import { sent } from './ledger.ts'

let teams: FakeTeams
beforeEach(async () => {
  teams = await openFakeTeams()
})
afterEach(() => teams.close())

const form = card({
  body: [
    { type: 'TextBlock', text: 'How well does it go?' },
    { type: 'Input.Text', id: 'example', label: 'An example' },
    { type: 'Input.Toggle', id: 'named', title: 'By name', valueOn: 'yes', valueOff: 'no' },
    { type: 'Input.ChoiceSet', id: 'with', isMultiSelect: true, choices: [{ title: 'Team', value: 'team' }] },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Save',
      verb: 'save',
      data: { run: 'r1' },
      fallback: { type: 'Action.Submit', title: 'Save', data: { run: 'r1', verb: 'save' } },
    },
  ],
})
const thanks = card({ body: [{ type: 'TextBlock', text: 'Saved.' }] })

test('a person says something and sees the answer', async () => {
  const anna = teams.person({ name: 'Anna Bos', zone: 'Europe/Lisbon', locale: 'en-GB' })
  await using _ = await openBot(teams, async activity => {
    await ask(teams, 'POST', `/${objectIn(activity.conversation).id}/activities`, text('Hello Anna'))
  })

  const delivery = await anna.chat.say('hi', { at: '2026-07-01T10:00:00Z' })

  expect(delivery).toMatchObject({ status: 200 })
  expect(delivery.activity).toMatchObject({
    type: 'message',
    text: 'hi',
    channelId: 'msteams',
    serviceUrl: teams.url,
    from: { id: anna.id, name: 'Anna Bos', aadObjectId: anna.aadObjectId },
    conversation: { id: anna.chat.id(), conversationType: 'personal', tenantId: teams.tenant },
    recipient: teams.bot,
    channelData: { tenant: { id: teams.tenant } },
    locale: 'en-GB',
    timestamp: '2026-07-01T10:00:00.000Z',
    localTimestamp: '2026-07-01T11:00:00.000+01:00',
    entities: [{ type: 'clientInfo', country: 'GB', timezone: 'Europe/Lisbon' }],
  })
  expect(anna.chat.messages().map(message => message.text)).toEqual(['hi', 'Hello Anna'])
  expect(anna.chat.last()).toMatchObject({ from: 'Waarmaker', mine: false })
  expect(sent(teams.ledger, anna.chat.id())).toHaveLength(1)
})

test('a press sends the inputs as Teams does, and its answer shows on the device that pressed', async () => {
  const anna = teams.person({ name: 'Anna' })
  await using _ = await openBot(teams, async () => answerWith(thanks))
  await ask(teams, 'POST', `/${anna.chat.id()}/activities`, withCard(form))

  const { activity } = await anna.chat.press('Save', { named: true, with: ['team', 'other'] })

  expect(activity).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: anna.chat.last()?.id,
  })
  expect(activity.value).toMatchObject({
    trigger: 'manual',
    action: {
      type: 'Action.Execute',
      verb: 'save',
      data: { run: 'r1', example: '', named: 'yes', with: 'team,other' },
    },
  })
  expect(anna.chat.last()?.words).toBe('Saved.')
  expect(anna.chat.on('phone').last()?.buttons).toEqual(['Save'])
})

test('an update shows on all devices, and keeps every version', async () => {
  const anna = teams.person({ name: 'Anna' })
  const phone = anna.chat.on('phone')
  await using _ = await openBot(teams, async () => answerWith(thanks))
  await ask(teams, 'POST', `/${anna.chat.id()}/activities`, withCard(form))
  await anna.chat.press('save')
  const old = phone.last()

  await ask(teams, 'PUT', `/${anna.chat.id()}/activities/${old?.id}`, text('Done'))

  expect([anna.chat, phone].map(chat => chat.last()?.words)).toEqual(['Done', 'Done'])
  expect(teams.ledger.messages.get(old?.id ?? '')?.versions).toHaveLength(2)
  expect(anna.chat.on('phone')).toBe(phone)
  if (old) expect(await phone.press('Save', {}, { card: old })).toMatchObject({ status: 200 })
})

test('an old client sends the fallback as a message without text', async () => {
  const anna = teams.person({ name: 'Anna' })
  await using _ = await openBot(teams, async () => undefined)
  await ask(teams, 'POST', `/${anna.chat.id()}/activities`, withCard(form))

  const { activity } = await anna.chat.press('Save', { example: 'x' }, { as: 'submit', data: { extra: 1 } })

  expect(activity).toMatchObject({
    type: 'message',
    value: { run: 'r1', verb: 'save', example: 'x', extra: 1 },
  })
  expect(activity.text).toBeUndefined()
  expect(anna.chat.messages()).toHaveLength(1)
})

test.each([
  [
    { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Saved' },
    'message',
    'Saved',
  ],
  [
    { statusCode: 403, type: 'application/vnd.microsoft.error', value: { message: 'Not yours' } },
    'error',
    'Not yours',
  ],
  [{ some: 'thing' }, 'broken', expect.stringContaining('Something went wrong')],
])('an answer without a card leaves a notice: %j', async (answer, kind, words) => {
  const anna = teams.person({ name: 'Anna' })
  await using _ = await openBot(teams, async () => answer)
  await ask(teams, 'POST', `/${anna.chat.id()}/activities`, withCard(form))
  await anna.chat.press('Save')
  expect(anna.chat.notices()).toEqual([{ kind, text: words }])
  expect(anna.chat.last()?.buttons).toEqual(['Save'])
})

test('Teams hands an activity over again, under the same id or a new one', async () => {
  const anna = teams.person({ name: 'Anna' })
  const heard: Json[] = []
  await using _ = await openBot(teams, async activity => void heard.push(activity))
  const first = await anna.chat.say('hi')

  await anna.chat.again()
  await anna.chat.again(first, { newActivityId: true })

  const [one, two, three] = heard
  expect(two).toEqual(one)
  expect(three).toEqual({ ...one, id: three?.id })
  expect(three?.id).not.toBe(one?.id)
  expect(anna.chat.messages()).toHaveLength(1)
})

test('what somebody does twice at once has two times, also on a clock that stands still', async () => {
  const still = await openFakeTeams({ now: () => Date.parse('2026-07-01T10:00:00Z') })
  await using _ = await openBot(still, async () => undefined)
  const { chat } = still.person({ name: 'Anna Bos' })
  const sent = await Promise.all([chat.say('hi'), chat.say('hi'), chat.say('hi')])
  const times = sent.map(({ activity }) => activity.timestamp)
  await still.close()
  expect(times).toEqual([0, 1, 2].map(ms => `2026-07-01T10:00:00.00${ms}Z`))
})

test('waiting ends as soon as the ledger shows it, and fails with a picture of the chat', async () => {
  const anna = teams.person({ name: 'Anna' })
  const waits = anna.chat.waitFor(chat => chat.last()?.text)
  await ask(teams, 'POST', `/${anna.chat.id()}/activities`, text('Hello Anna'))
  expect(await waits).toBe('Hello Anna')

  await ask(teams, 'POST', '/nowhere/activities', text('Hello?'))
  const failure = anna.chat.waitFor(chat => chat.cards()[0], 'a card', 1)
  await expect(failure).rejects.toThrow(
    /1 ms for a card.*Anna on desktop.*\| Hello Anna.*404 ConversationNotFound/s,
  )
})

test('a button that is not there fails with a picture too', async () => {
  const anna = teams.person({ name: 'Anna' })
  await ask(teams, 'POST', `/${anna.chat.id()}/activities`, withCard(form))
  await expect(anna.chat.press('Send')).rejects.toThrow(/no button "Send".*\[Save\]/s)
  await expect(anna.chat.press('Save', { exampel: 'x' })).rejects.toThrow(
    /No input exampel on the card: example, /,
  )
})

test('a channel has a thread for each post, a mention, and its roster', async () => {
  const [anna, bram] = [teams.person({ name: 'Anna Bos' }), teams.person({ name: 'Bram' })]
  const team = teams.team({ name: 'Team Oost', channels: ['General', 'Plans'], members: [anna, bram] })
  const channel = team.channel('Plans')
  await using _ = await openBot(teams, async activity => {
    await ask(teams, 'POST', `/${objectIn(activity.conversation).id}/activities`, text('Here'))
  })

  const { activity } = await channel.as(anna).say('help')

  expect(activity.text).toBe('<at>Waarmaker</at> help')
  expect(activity.conversation).toMatchObject({ id: `${channel.id};messageid=${activity.id}`, isGroup: true })
  expect(channel.as(bram).last()).toMatchObject({ text: 'Here', thread: activity.id })
  const page = await ask(teams, 'GET', `/${encodeURIComponent(channel.id)}/pagedmembers?pageSize=1`)
  expect(JSON.parse(page.text)).toMatchObject({
    members: [{ givenName: 'Anna', tenantId: teams.tenant }],
    continuationToken: '1',
  })
  const member = await ask(teams, 'GET', `/${channel.id}/members/${bram.aadObjectId}`)
  expect(JSON.parse(member.text)).toMatchObject({ id: bram.id })

  team.leaves(bram)
  const gone = await ask(teams, 'GET', `/${channel.id}/members/${bram.id}`)
  expect(gone).toMatchObject({ status: 404, text: expect.stringContaining('MemberNotFoundInConversation') })
})

test('installing opens the personal chat to the bot, which Teams tells it in two activities', async () => {
  const anna = teams.person({ name: 'Anna', installed: false })
  await using _ = await openBot(teams, async () => undefined)
  const create = () => ask(teams, 'POST', '', { members: [{ id: anna.aadObjectId }], tenantId: teams.tenant })
  expect(await create()).toMatchObject({
    status: 403,
    text: expect.stringContaining('ForbiddenOperationException'),
  })

  const told = await anna.chat.install()

  expect(told.map(one => one.activity.type)).toEqual(['installationUpdate', 'conversationUpdate'])
  expect(JSON.parse((await create()).text)).toEqual({ id: anna.chat.id() })
})
