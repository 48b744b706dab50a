import { Temporal } from 'temporal-polyfill'
import { daysAfter } from '../../src/topics/days.ts'

/** One answer in three ways: typed in Dutch, typed in English, and as the inputs of the card. */
export type Play = {
  readonly question: string
  readonly nl: string
  readonly en: string
  readonly filled: Readonly<Record<string, string>>
}

const same = (question: string, text: string): Play => ({
  question,
  nl: text,
  en: text,
  filled: { answer: text },
})

const open = (question: string, nl: string, en: string): Play => ({
  question,
  nl,
  en,
  filled: { answer: '' },
})

const picked = (question: string, said: string, answer: string): Play => ({
  question,
  nl: said,
  en: said,
  filled: { answer },
})

export const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()

const inTenDays = (question: string): Play => ({
  question,
  nl: 'over 10 dagen',
  en: 'in 10 days',
  filled: { answer: daysAfter(today, 10) },
})

export const BRAM = '00000000-0000-0000-0000-000000000002'
export const JOOST = '00000000-0000-0000-0000-000000000004'

/** Every guided conversation from its first question to the summary, for the programme of the welfare organisation. */
export const playbook = {
  translate: [
    picked('ambition', '1', 'partners'),
    same('different', 'Ik bel eerst de huisarts voordat ik een plan maak.'),
    open('stops', 'niets', 'nothing'),
    same('situation', 'er een nieuwe bewoner bij mij komt'),
    same('behaviour', 'bel ik elke maandag de huisarts en de wijkverpleegkundige'),
    inTenDays('from'),
    picked('withWhom', 'Bram Bedacht', BRAM),
    picked('needs', '1, 3', 'time,information'),
    same('noticedBy', 'de bewoner en de huisarts'),
    picked('plan', '3', 'both'),
    picked('seenBy', '2', 'leader'),
  ],
  promise: [
    picked('ambition', '2', 'results'),
    picked('to', '2', 'group'),
    same('toGroup', 'alle vrijwilligers van het buurthuis'),
    same('behaviour', 'ik zit elke donderdag om 10 uur een half uur in de huiskamer'),
    same('noticed', 'ze zien mij zitten en kunnen binnenlopen'),
    inTenDays('before'),
    picked('rhythm', '1', 'weekly'),
    picked('witnesses', 'Bram Bedacht en Joost Fictief', `${BRAM},${JOOST}`),
    picked('score', '6', '6'),
    same('why', 'omdat mensen mij nu bijna nooit zien'),
    picked('seenBy', '3', 'team'),
  ],
  skills: [
    {
      question: 'skills',
      nl: '1 en boos publiek rustig houden',
      en: '1 and boos publiek rustig houden',
      filled: { answer: 'networking', own: 'boos publiek rustig houden' },
    },
    picked('now', '2', '2'),
    picked('need', '3', '3'),
    same('example', 'het gesprek met de woningbouw vorige week'),
    picked('now', '1', '1'),
    picked('need', '4', '4'),
    same('example', 'de bewonersavond waar ik dichtklapte'),
    same('unlearn', 'alles zelf willen oplossen'),
    picked('ways', '1 en 2', 'job,buddy'),
    open('teaches', 'niets', 'nothing'),
    same('firstStep', 'ik vraag Joost of ik een dag mee mag lopen'),
    inTenDays('firstDate'),
    picked('seenBy', '2', 'me'),
  ],
} as const satisfies Readonly<Record<string, readonly Play[]>>
