import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/outside/storage/openStore.ts'
import type { Person } from '../../src/people/person.ts'
import type { Prompt } from '../../src/people/prompt.ts'
import type {
  ActionCardStore,
  KeptCard,
  KeptContribution,
  OnCards,
  Posted,
} from '../../src/ports/actionCards.ts'
import type { CheckStore, OnChecks } from '../../src/ports/checks.ts'
import type { KeptHandover } from '../../src/ports/prompting.ts'
import type { Ageing, Store } from '../../src/ports/store.ts'
import { retention, type Since } from '../../src/privacy/retention.ts'
import { cardIn, fillBoth, mine, OTHERS, others, personIn, rowsIn } from './sameRows.ts'
import { aLookBack, aNoticedCheck, anAsk, aRound, aSelfCheck, openingOf } from './someChecks.ts'
import {
  aCard,
  aContribution,
  anAction,
  aParticipation,
  aPromise,
  aRoute,
  at,
  claimOf,
  fatima,
  knockOf,
  postTo,
  runWith,
  turnOf,
} from './turns.ts'
import { within } from './within.ts'

const me: Person = {
  ...fatima,
  ...{ id: personIn(mine), entraId: 'entra-1', name: 'Fatima Dezelfde', revision: 1 },
}
/** The id of the other one, in the hands of my programme. */
const stranger: Person = { ...me, id: personIn(others) }

const knock = knockOf(me, { activity: 'activity-1', print: 'print-1', run: 'run-1' })
const held = { send: `send of ${mine}`, worker: 'worker-1' }
const key = { kind: 'promiseDue', subject: 'subject-1' }
const prompt: Prompt = {
  ...{ ...key, programme: mine, person: me.id, dueAt: at(5), state: 'sending', why: null, asked: false },
  ...{ sentAt: null, activity: null, madeAt: at(1), changedAt: at(5) },
}
const handover: KeptHandover = {
  ...{ id: 'handover-1', programme: mine, person: me.id, leaver: me.id, action: 'action-1' },
  ...{ offeredTo: me.id, status: 'declined', was: 'offered', madeAt: at(1), changedAt: at(5) },
}
/** A card as it is in a programme, said to be mine. */
const cardOf = (programme: typeof mine | typeof others): KeptCard => ({
  ...{ ...aCard, id: cardIn(programme), programme: mine, maker: me.id, channel: 'channel-1' },
  ...{ activity: 'message-1', status: 'closed', was: 'open' },
})
const contribution: KeptContribution = {
  ...{ ...aContribution, id: 'contribution-1', card: cardIn(mine), person: me.id },
  ...{ status: 'withdrawn', was: 'shown' },
}
const onCards: OnCards = {
  cards: [cardOf(mine)],
  participations: [mine, others].map(of => ({ ...aParticipation, person: me.id, card: cardIn(of) })),
  contributions: [contribution],
  supports: [mine, others].map(of => ({ card: cardIn(of), contribution: 'contribution-1', on: true })),
}
const own = { programme: mine, owner: personIn(mine), promise: 'promise-1', person: personIn(mine) }
const lookBack = { ...aLookBack, ...own, id: 'look_back-1' }
const round = { ...aRound, programme: mine, person: personIn(mine), id: 'round-1' }
const onChecks: OnChecks = {
  asks: [
    { ...anAsk, ...own, id: 'ask-1', lookBack: 'look_back-1', status: 'answered', was: 'open' as never },
  ],
  self: [{ ...aSelfCheck, ...own, lookBack: 'look_back-1' }],
  noticed: [{ ...aNoticedCheck, ...own, lookBack: 'look_back-1' }],
  rounds: [{ ...round, status: 'cancelled', was: round.changedAt }],
  ends: ['promise-1'],
}
const everythingChanged = {
  onCards,
  onChecks,
  runs: [runWith('run-1', [], 'discarded')],
  actions: [{ ...anAction, id: 'action-1' }],
  promises: [{ ...aPromise, id: 'promise-1' }],
  routes: [{ ...aRoute, id: 'route-1' }],
  sends: [postTo({ ...me, chat: fatima.chat }, 'send-new', 'run-1')],
  prompts: [prompt],
  plans: [{ ...key, person: personIn(others), dueAt: at(6) }],
  takesBack: { becomes: 'suppressed', why: 'stopped' },
  handovers: [handover],
  link: { hash: 'hash-new', expiresAt: at(99) },
} as const
const isAgeing = (since: Since): since is Ageing => !['left', 'silent', 'replaced'].includes(since)
const ageings = Object.values(retention)
  .flat()
  .map(({ since }) => since)
  .filter(isAgeing)
const claimMyCards = (store: Store) => store.claimCards(claimOf('worker-1', 50))
const claimMine = (store: Store) => store.claimSends(claimOf('worker-1', 50))

const claimMyPrompts = (store: Store) =>
  store.claimPrompts({ ...claimOf('worker-1', 50), programme: mine, besides: [] })
const heldAttempt = { attempt: `attempt of ${mine}`, worker: 'worker-1', now: at(9) }

type Walk = (store: Store) => Promise<unknown>

/** `ofAll`: why it is about no programme in particular. It may show others then, and must still leave their things. */
type Method = { readonly walks: readonly Walk[]; readonly ofAll?: string }

const once = (...walks: readonly Walk[]): Method => ({ walks })

/** Every method, asked in my programme: for what is mine, and for what is of another by its id. */
const ofBoth = (ask: (store: Store, card: string, person: string) => Promise<unknown>): Method =>
  once(
    ...[mine, others].flatMap(of => [
      (store: Store) => ask(store, cardIn(of), me.id),
      (store: Store) => ask(store, cardIn(of), stranger.id),
    ]),
  )

const channelOfMine = { programme: mine, channel: 'channel-1', worker: 'worker-1' }
const posted: Omit<Posted, 'card'> = {
  ...{ worker: 'worker-1', becomes: 'open', activity: 'message-9', because: null, postAt: null, shown: 9 },
  at: at(51),
}
const team = { id: 'north', programme: mine, tenant: 'tenant-1', group: null, name: 'Noord' } as const
const present = {
  ...team,
  serviceUrl: 'https://teams/',
  bot: '28:bot',
  state: 'removed',
  lookedAt: null,
} as const
const channel = { id: 'channel-1', programme: mine, team: 'north', name: null, kind: 'standard' } as const

function ofCards(): Readonly<Record<keyof ActionCardStore, Method>> {
  return {
    cardWith: ofBoth((store, card) => store.cardWith(mine, card)),
    cardsOf: ofBoth((store, _, person) => store.cardsOf(mine, person)),
    viewOf: ofBoth((store, card) => store.viewOf(mine, card)),
    lookOf: ofBoth((store, card, person) =>
      store.lookOf({ programme: mine, person, card, contribution: null }),
    ),
    participationOf: ofBoth((store, card, person) => store.participationOf(mine, person, card)),
    contributionsOf: ofBoth((store, card, person) => store.contributionsOf(mine, person, card)),
    usedBy: ofBoth((store, _, person) => store.usedBy(mine, person)),
    notesOn: ofBoth((store, card) => store.notesOn(mine, card)),
    actionsSharedWith: once(store =>
      store.actionsSharedWith({
        ...{ programme: mine, teams: ['north', 'south'], besides: 'nobody', everybody: true, most: 9 },
      }),
    ),
    supportsOf: ofBoth((store, card, person) => store.supportsOf(mine, person, card)),
    claimCards: {
      walks: [claimMyCards],
      ofAll: 'a worker posts for every programme, each card in its own channel',
    },
    cardPosted: once(claimMyCards, store => store.cardPosted({ ...posted, card: cardIn(mine) })),
    cardShown: once(claimMyCards, store =>
      store.cardShown({ card: cardIn(mine), worker: 'worker-1', shown: 9, lost: 'gone', at: at(51) }),
    ),
    freeChannel: once(claimMyCards, store =>
      store.freeChannel({ ...channelOfMine, fullAt: at(60), freeAt: at(61) }),
    ),
    cardArrived: ofBoth((store, card) =>
      store.cardArrived({
        programme: mine,
        card,
        channel: channelOfMine.channel,
        activity: 'message-9',
        at: at(51),
      }),
    ),
    cardsToClose: {
      walks: [store => store.cardsToClose(at(50), 10)],
      ofAll: 'the last day of a card is over in every programme',
    },
    changeCard: once(
      store => store.changeCard(cardOf(mine)),
      store => store.changeCard(cardOf(others)),
    ),
    channelsIn: once(store => store.channelsIn(mine)),
    teamsTeamsIn: once(store => store.teamsTeamsIn(mine)),
    teamsChannelsIn: once(store => store.teamsChannelsIn(mine, team.id)),
    teamsLeadersIn: once(async store => [...(await store.teamsLeadersIn(mine))]),
    keepTeamsTeam: once(store => store.keepTeamsTeam(present, [{ ...channel, state: 'gone' }], at(9))),
    keepTeamsLeaders: once(store => store.keepTeamsLeaders(team, ['entra-9'], at(9))),
  }
}

const ofEach = (ask: (store: Store, person: string) => Promise<unknown>): Method =>
  once(
    store => ask(store, me.id),
    store => ask(store, stranger.id),
  )

function ofChecks(): Readonly<Record<keyof CheckStore, Method>> {
  const release = {
    id: 'release-9',
    result: { people: 5, noticed: 'half', unseen: 'few' },
    quotes: 0,
  } as const
  const told = { ...release, people: 5, persons: [me.id, stranger.id] }
  const plans = [{ ...key, person: stranger.id, dueAt: at(6) }]
  const closing = {
    ...{ programme: mine, lookBack: lookBack.id, thresholds: { scores: 9, quotes: 9 }, told: 0, at: at(9) },
    ...{ release: told, plans },
  }
  const group = { ...told, ambition: 'enterprising', about: 'done' } as const
  const asks = [me, stranger].map(({ id }) => ({ id: `ask of ${id}`, person: id, as: 'witness' as const }))
  const opening = openingOf({ ...own, id: 'look-9', day: '2031-02-03' }, asks)
  return {
    asksOf: ofEach((store, person) => store.asksOf(mine, person, 9)),
    askWith: once(store => store.askWith(mine, 'ask-1')),
    lookBacksOf: ofEach((store, person) => store.lookBacksOf(mine, person, null)),
    witnessedBy: ofEach((store, person) => store.witnessedBy(mine, person, 9)),
    answeredAt: once(store => store.answeredAt(mine, lookBack.id)),
    membersIn: once(store => store.membersIn({ id: mine, open: true }, at(0))),
    dueLookBacks: once(store =>
      store.dueLookBacks({ programme: mine, open: true, until: '2032-01-01', after: null, most: 9 }),
    ),
    promisesOf: ofEach((store, person) =>
      store.promisesOf(mine, [person], { day: '2031-02-03', since: '2031-01-27' }),
    ),
    openLookBacks: once(
      store => store.openLookBacks([opening], at(9)),
      store => store.openLookBacks([openingOf({ ...own, owner: stranger.id, id: 'look-8' }, asks)], at(9)),
    ),
    lookBacksToClose: once(store =>
      store.lookBacksToClose({ programme: mine, now: at(99), settledBy: at(99), most: 9 }),
    ),
    closeLookBack: once(async store =>
      store.closeLookBack({ ...closing, answers: await store.answersIn(mine, lookBack.id) }),
    ),
    raiseThresholds: once(store => store.raiseThresholds(mine, { scores: 9, quotes: 9 }, at(9))),
    isPromisedIn: once(store => store.isPromisedIn({ id: mine, open: true })),
    promisersAmong: ofEach((store, person) => store.promisersAmong(mine, [person])),
    witnessesByName: once(store => store.witnessesByName(mine)),
    roundsIn: once(store => store.roundsIn(mine)),
    toRemind: once(store => store.toRemind(mine, round.id)),
    missRound: once(store => store.missRound({ ...round, changedAt: at(9) })),
    openRound: once(store => store.openRound({ ...round, status: 'open', openedAt: at(9) })),
    lookedBackAtIn: once(store => store.lookedBackAtIn(mine, round.id)),
    progressOf: once(store => store.progressOf(mine, round.id)),
    roundPool: once(store => store.roundPool(mine, round.id, at(99))),
    toldIn: once(store => store.toldIn(mine)),
    answersIn: once(
      store => store.answersIn(mine, lookBack.id),
      store => store.answersIn(mine, round.id),
    ),
    closeRound: once(async store =>
      store.closeRound({
        ...{ round: { ...round, status: 'closed', endedAt: at(9) }, releases: [group] },
        told: await store.toldIn(mine),
        answers: await store.answersIn(mine, round.id),
      }),
    ),
  }
}

const methods: Readonly<Record<keyof Store, Method>> = {
  know: once(store => store.know(knock)),
  save: once(
    store => store.save(turnOf(me, 'new', everythingChanged)),
    store => store.save(turnOf(stranger, 'newer')),
    store => store.save(turnOf({ ...stranger, revision: 0 }, 'newest')),
  ),
  markUnreachable: once(
    ...[me, stranger].map(
      ({ id }): Walk =>
        store =>
          store.markUnreachable({
            programme: mine,
            person: id,
            conversation: 'chat-1',
            why: 'blocked',
            since: at(9),
          }),
    ),
  ),
  erase: once(
    ...[me, stranger].map(
      (person): Walk =>
        store =>
          store.erase({ person, names: [person.name], at: at(9), print: 'print-9' }),
    ),
  ),
  erasedAmong: once(store => store.erasedAmong(mine, [me.entraId])),
  peopleIn: once(store => store.peopleIn(mine)),
  personWith: once(
    ...[me, stranger].map(
      ({ id }): Walk =>
        store =>
          store.personWith(mine, id),
    ),
  ),
  recordsOf: once(
    ...[me, stranger].map(
      ({ id }): Walk =>
        store =>
          store.recordsOf(mine, id),
    ),
  ),
  promptsOf: once(
    ...[me, stranger].map(
      ({ id }): Walk =>
        store =>
          store.promptsOf(mine, id),
    ),
  ),
  everythingOf: once(
    ...[me, stranger].map(
      ({ id }): Walk =>
        store =>
          store.everythingOf(mine, id),
    ),
  ),
  handoversIn: once(store => store.handoversIn(mine)),
  ...ofCards(),
  ...ofChecks(),
  cardOf: once(store => store.cardOf(mine, 'run-1')),
  linkOwner: once(store => store.linkOwner({ hash: `hash of ${mine}`, at: at(9) })),
  useLink: once(store => store.useLink({ hash: `hash of ${mine}`, at: at(9), trail: 'trail-new' })),
  usesIn: once(store => store.usesIn(mine)),
  firstWithEmail: once(store => store.firstWithEmail(mine, 'fatima@example.org')),
  listedWithEmail: once(store => store.listedWithEmail(mine)),
  placesIn: once(store => store.placesIn(mine)),
  upcomingIn: once(store => store.upcomingIn({ programme: mine, from: at(0), until: at(99) })),
  removeProgrammeVersion: once(store => store.removeProgrammeVersion(mine, 1)),
  programmeContent: once(
    store => store.programmeContent(mine, 1),
    store => store.programmeContent(mine, 2),
  ),
  addProgrammeVersion: once(store =>
    store.addProgrammeVersion(
      { programme: mine, number: 2, hash: 'h', content: '{}', loadedAt: at(9) },
      { scores: 9, quotes: 9 },
    ),
  ),
  forget: once(
    ...ageings.map(
      (since): Walk =>
        store =>
          store.forget({ programme: mine, since, before: at(99) }),
    ),
  ),
  sent: once(claimMine, store => store.sent({ ...held, shows: 'run-1', activity: 'card-9' })),
  putBack: once(store => store.putBack({ ...held, due: at(70), why: 'tooMany' })),
  giveUp: once(store => store.giveUp({ ...held, why: 'gone', at: at(9) })),
  isNext: once(store => store.isNext(held.send)),
  isHeld: once(store => store.isHeld(held)),
  settlePrompt: once(store =>
    store.settlePrompt({ ...held, state: 'sent', due: null, why: null, activity: 'a', at: at(9) }),
  ),
  claimSends: { walks: [claimMine], ofAll: 'a worker sends for every programme, each to its own chat' },
  claimPrompts: once(claimMyPrompts),
  attemptsOf: once(
    store => store.attemptsOf(mine, me.id),
    store => store.attemptsOf(mine, stranger.id),
  ),
  stands: once(store => store.stands(heldAttempt)),
  settleAttempt: once(store =>
    store.settleAttempt({
      ...{ ...heldAttempt, state: 'sent', why: null, activity: 'a' },
      prompt: { state: 'sent', due: null, why: null },
    }),
  ),
  endLapsed: {
    walks: [store => store.endLapsed(at(50))],
    ofAll: 'what was on its way by a process that is gone may have gone, whosever it is',
  },
  answersWait: {
    walks: [store => store.answersWait('tenant-1', 'chat-1')],
    ofAll: 'a conversation is one whatever programme is spoken of in it',
  },
  wayTo: once(store => store.wayTo(mine, 'tenant-1')),
  reserve: {
    walks: [store => store.reserve({ tenant: 'tenant-1', now: at(9), slots: 1, gap: 1, within: 1 })],
    ofAll: 'Teams counts by tenant, and it holds nothing of anybody',
  },
  useModel: ofEach((store, person) =>
    store.useModel({ programme: mine, person, day: '2031-02-03', most: 9, at: at(9) }),
  ),
  holdPace: {
    walks: [store => store.holdPace('tenant-1', at(9), 9)],
    ofAll: 'Teams counts by tenant, and it holds nothing of anybody',
  },
  waitingSends: { walks: [store => store.waitingSends()], ofAll: 'it is a number for an operator' },
  programmeVersions: {
    walks: [store => store.programmeVersions()],
    ofAll: 'it tells which programmes there are, and nothing of anybody in them',
  },
  wipe: { walks: [store => store.wipe()], ofAll: 'it wipes the disk of what nobody has any more' },
  ready: { walks: [store => store.ready()], ofAll: 'it tells whether the database works' },
  close: { walks: [], ofAll: 'it ends all' },
}

/** What a worker takes in hand is marked so, of whichever programme it is. */
const takesInHand = [
  ...['claimSends', 'sent', 'endLapsed'],
  ...['claimCards', 'cardPosted', 'cardShown', 'freeChannel'],
]

/** Two programmes in one database, walked method by method. Places are empty and new each time. */
export const isolationContract = (name: string, newPlace: () => Promise<Place>): void => {
  const withBoth = async (use: (store: Store, place: Place) => Promise<void>): Promise<void> => {
    const place = await newPlace()
    await within(place, async () => {})
    await fillBoth(place)
    await within(place, store => use(store, place))
  }

  describe(`two programmes with the same people, ${name}`, () => {
    test('every method of the store is walked here', () =>
      withBoth(async store => expect(Object.keys(methods).sort()).toEqual(Object.keys(store).sort())))

    test('what is done with mine is done, so that the walks below mean something', () =>
      withBoth(async store => {
        expect(await store.know(knock)).toMatchObject({
          runs: [{ id: 'run-1' }],
          handled: { reply: 'eigen woord' },
        })
        expect(await store.cardOf(mine, 'run-1')).toContain('eigen woord')
        expect(await store.recordsOf(mine, me.id)).toMatchObject({
          actions: [{}],
          promises: [{}],
          routes: [{}],
        })
        expect(await store.placesIn(mine)).toMatchObject([{ team: 'north', role: 'coach', people: 1 }])
        expect((await store.usesIn(mine)).every(({ count }) => count === 1)).toBe(true)
        expect(await store.save(turnOf(me, 'new', everythingChanged))).toBe('saved')
        expect(await store.save(turnOf(stranger, 'newer'))).toBe('conflict')
        expect(await store.erase({ person: stranger, names: [], at: at(9), print: null })).toBe('conflict')
        expect(await store.claimSends(claimOf('worker-1', 50))).not.toEqual([])
        const { person } = await store.know(knock)
        const erasure = { person: person ?? me, names: [me.name], at: at(9), print: null }
        expect(await store.erase(erasure)).toBe('erased')
      }))

    test.each(Object.entries(methods))(
      '%s shows and changes nothing of the other',
      (method, { walks, ofAll }) =>
        withBoth(async (store, place) => {
          const before = await rowsIn(place, others)
          expect(before.length).toBeGreaterThan(20)
          for (const walk of walks) {
            const answer = JSON.stringify(await walk(store)) ?? ''
            if (!ofAll && walk !== claimMine && walk !== claimMyCards)
              expect(answer).not.toMatch(new RegExp(`${OTHERS}|${personIn(others)}`))
          }
          const after = await rowsIn(place, others)
          if (!takesInHand.includes(method)) expect(after).toEqual(before)
          expect(after.length).toBe(before.length)
        }),
    )
  })
}
