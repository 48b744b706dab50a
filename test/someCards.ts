/** An action card for tests, somebody who sees it, and what they do. */
import type { Person } from '../src/people/person.ts'
import type { CardView } from '../src/ports/actionCards.ts'
import type { ActionCard } from '../src/topics/actionCard/actionCard.ts'
import type { ShownContribution } from '../src/topics/actionCard/contribution.ts'
import { NOBODY } from '../src/topics/actionCard/tally.ts'
import type { Action } from '../src/topics/translation/action.ts'
import type { Maker } from '../src/work/actionCards/using/actionOfCard.ts'
import type { Look } from '../src/work/actionCards/using/look.ts'

export const ANNA = 'anna'
export const CHANNEL = '19:north@thread.tacv2'

/** An instant on the day on which the card is open. */
export const at = (minute: number): string => new Date(Date.UTC(2031, 0, 6, 9, minute)).toISOString()

export const aPerson = (change: Partial<Person> = {}): Person => ({
  ...{
    id: ANNA,
    programme: 'small',
    tenant: 't',
    entraId: 'entra-anna',
    teamsId: '29:anna',
    name: 'Anna Bos',
  },
  ...{ language: 'nl', chosenLanguage: null, zone: 'Europe/Amsterdam', role: null, team: null, chat: null },
  ...{ welcomed: 0, metAt: null, spokeAt: null, email: null, listed: false, guest: false, leftAt: null },
  ...{ unreachable: null, rhythm: {}, revision: 1, ...change },
})

export const aCard = (change: Partial<ActionCard> = {}): ActionCard => ({
  ...{ id: 'card', programme: 'small', maker: 'bram', run: 'run', kind: 'call', ambition: 'partners' },
  ...{ what: 'Bel deze week één huisarts.', why: null, until: '2031-01-20', audience: null, action: null },
  ...{ channel: CHANNEL, language: 'nl', status: 'open', postAt: at(0), endsAt: '2031-01-20T23:00:00.000Z' },
  ...{ because: null, result: null, counts: null, activity: '1', postedAt: at(0), editedAt: null },
  ...{ endedAt: null, madeAt: at(0), changedAt: at(0), ...change },
})

export const aView = (
  card: Partial<ActionCard> = {},
  contributions: readonly ShownContribution[] = [],
): CardView => ({
  ...{ card: aCard(card), changes: 1, makerName: 'Bram Bedacht', tally: NOBODY },
  ...{ seen: { joined: [], done: [] }, contributions, written: contributions.length },
})

export const anIdea = (person: string): ShownContribution => ({
  ...{ id: 'idea', card: 'card', person, run: 'r', kind: 'idea', text: 'Samen lunchen.', byName: false },
  ...{ status: 'shown', madeAt: at(0), changedAt: at(0), name: null, supporters: 0 },
})

export const lookOf = (view: CardView): Look => ({
  ...{ view, person: ANNA, participation: undefined, contributions: [], supports: [] },
})

const who = { tenant: 't', entraId: 'entra-anna', teamsId: '29:anna', name: 'Anna Bos' }

/** Anna, who presses at this minute, with what she made before. */
export const whoActs = (minute: number, actions: readonly Action[] = []): Maker & { person: Person } => {
  let made = 0
  return {
    heard: {
      ...{ activity: `a${minute}`, print: `p${minute}`, at: at(minute), place: 'channel' },
      who: { ...who, email: null, locale: 'nl-NL', zone: null },
      chat: { tenant: 't', serviceUrl: 'https://teams.example/', conversation: CHANNEL, bot: '28:bot' },
      what: { kind: 'pressed', data: {}, card: '1', as: 'execute' },
    },
    person: aPerson(),
    today: '2031-01-06',
    records: { actions, promises: [], routes: [] },
    newId: () => {
      made += 1
      return `new ${minute}.${made}`
    },
  }
}
