import type { Material, Screen } from '../../src/cards/screen.ts'
import type { Asking } from '../../src/dialogue/advance.ts'
import { choice, choices, date, hours, number, people, text } from '../../src/dialogue/ask.ts'
import type { Question } from '../../src/dialogue/question.ts'

type Language = 'nl' | 'en'

type Sample = {
  readonly flow: string
  readonly name: string
  readonly question: Question
  readonly asking?: Partial<Asking>
  readonly material?: Material
}

export const questionScreen = ({ flow, name, question, asking, material = {} }: Sample): Screen => ({
  kind: 'question',
  run: 'run-1',
  flow,
  asking: {
    kind: 'ask',
    address: { name, item: null },
    question,
    proposal: null,
    nth: 3,
    of: 11,
    canGoBack: true,
    ...asking,
  },
  material,
})

const said = {
  nl: {
    line: 'Wij zoeken actief partners die willen meedoen en meebetalen, en beginnen bij wat zij kunnen winnen.',
    results: 'Wij maken zichtbaar wat ons werk oplevert, in verhalen en in cijfers.',
    nearby: 'Wij zijn te vinden waar bewoners al komen.',
    steps: [
      'Drink elke maand koffie met een ondernemer uit je wijk.',
      'Vraag de school wat zij kan delen: een zaal, een kok, een uur.',
      'Neem bij een nieuw plan iemand van buiten mee naar het eerste overleg.',
    ],
    different: 'Ik loop elke maand binnen bij een ondernemer en vraag wat hij nodig heeft.',
    vague: 'Ik ga beter communiceren met partners',
    vagueWords: 'beter communiceren met',
    skill: 'Netwerken',
    levels: {
      '1': 'Je kent de organisaties in je wijk van naam.',
      '2': 'Je legt contact als daar een aanleiding voor is.',
      '3': 'Je brengt mensen bij elkaar die elkaar nodig hebben.',
      '4': 'Anderen vragen jou om mee te denken over hun netwerk.',
    },
  },
  en: {
    line: 'We actively look for partners who want to take part and share the cost, starting from what they can gain.',
    results: 'We make visible what our work brings, in stories and in figures.',
    nearby: 'We are found where residents already come.',
    steps: [
      'Have coffee every month with a business owner in your area.',
      'Ask the school what it can share: a room, a cook, an hour.',
      'With a new plan, bring somebody from outside to the first meeting.',
    ],
    different: 'Every month I drop in on a business owner and ask what they need.',
    vague: 'I will communicate better with partners',
    vagueWords: 'better with partners',
    skill: 'Networking',
    levels: {
      '1': 'You know the organisations in your area by name.',
      '2': 'You make contact when there is a reason to.',
      '3': 'You bring people together who need each other.',
      '4': 'Others ask you to think along about their network.',
    },
  },
} as const

const colleagues = [
  { id: '11111111-1111-4111-8111-111111111111', name: 'Samira Voorbeeld' },
  { id: '22222222-2222-4222-8222-222222222222', name: 'Bram Bedacht' },
  { id: '33333333-3333-4333-8333-333333333333', name: 'Mieke Verzonnen' },
]

const needs = ['time', 'mandate', 'information', 'colleagues', 'nothing']
const months = { from: '2026-11-20', until: '2027-01-01' }
const skills = ['networking', 'asking', 'counting']
const manySkills = [...skills, 'one', 'two', 'three', 'four', 'five', 'six']

/** Every kind of question as people meet it. */
export const questionSamples = (language: Language): Readonly<Record<string, Screen>> => {
  const { line, results, nearby, steps, different, vague, vagueWords, skill, levels } = said[language]
  const about: Material = { about: skill, means: levels }
  const translate = (name: string, question: Question, more: Partial<Sample> = {}) =>
    questionScreen({ flow: 'translate', name, question, ...more })
  return {
    ambition: translate('ambition', choice({ of: 'ambition', ids: ['enterprising', 'results', 'nearby'] }), {
      asking: { nth: 1, canGoBack: false },
      material: { means: { enterprising: line, results, nearby } },
    }),
    different: translate('different', text(), { material: { quote: line, examples: steps } }),
    stops: translate('stops', text({ optional: true })),
    behaviourAgain: translate('behaviour', text(), { asking: { nth: 5, proposal: different } }),
    sharpening: translate('behaviour', text(), {
      asking: { nth: 5, proposal: vague, advice: { id: 'act', words: vagueWords } },
      material: { example: { of: 'action', work: 'welfare' } },
    }),
    shownToModel: questionScreen({
      flow: 'promise',
      name: 'behaviour',
      question: text(),
      asking: { nth: 4 },
      material: { quote: line, shownToModel: true },
    }),
    sharpeningByModel: translate('behaviour', text(), {
      asking: {
        ...{ nth: 5, proposal: vague },
        advice: { id: 'act', words: vagueWords, byModel: true },
      },
      material: { example: { of: 'action', work: 'care' } },
    }),
    sharpeningPromise: questionScreen({
      flow: 'promise',
      name: 'behaviour',
      question: text(),
      asking: { nth: 4, proposal: vague, advice: { id: 'occasion', words: vagueWords } },
      material: { quote: line, example: { of: 'promise', work: 'leading' } },
    }),
    from: translate('from', date(months), { asking: { nth: 6 } }),
    fromTooLate: translate('from', date(months), {
      asking: { nth: 6, problem: { id: 'tooLate', values: { until: months.until } } },
    }),
    withWhom: translate('withWhom', people({ most: 8, optional: true }), {
      asking: { nth: 7, proposal: [colleagues[0] ?? { name: '' }, { name: 'Mevrouw Fictief' }] },
      material: { people: colleagues },
    }),
    needs: translate('needs', choices({ of: 'words', ids: needs }, { most: 5 }), { asking: { nth: 8 } }),
    seenBy: translate('seenBy', choice({ of: 'words', ids: ['me', 'leader', 'team'] }), {
      asking: { nth: 11, proposal: 'leader' },
    }),
    score: questionScreen({ flow: 'promise', name: 'score', question: number({ from: 1, to: 10 }) }),
    skills: questionScreen({
      flow: 'skills',
      name: 'skills',
      question: choices({ of: 'skill', ids: skills }, { most: 3, own: true }),
      asking: { nth: 1, canGoBack: false, proposal: { ids: ['asking'], own: ['Rust bewaren'] } },
    }),
    manySkills: questionScreen({
      flow: 'skills',
      name: 'skills',
      question: choices({ of: 'skill', ids: manySkills }, { most: 3, own: true }),
    }),
    manyRoles: questionScreen({
      flow: 'introduce',
      name: 'role',
      question: choice({ of: 'role', ids: ['social-worker', 'team-leader', ...manySkills] }),
      asking: { nth: 1, of: 2, canGoBack: false },
      material: { means: { 'social-worker': nearby, 'team-leader': results } },
    }),
    level: questionScreen({
      flow: 'skills',
      name: 'now',
      question: choice({ of: 'words', ids: ['1', '2', '3', '4'] }),
      material: about,
    }),
    hoursOnADay: questionScreen({
      flow: 'rhythm',
      name: 'between',
      question: hours(),
      asking: { proposal: '08:30-12:30,13:00-17:00', problem: { id: 'hoursMixed' } },
      material: { about: language === 'nl' ? 'maandag' : 'Monday' },
    }),
    weekdays: questionScreen({
      flow: 'rhythm',
      name: 'days',
      question: choices({ of: 'words', ids: ['monday', 'tuesday', 'wednesday', 'sunday'] }, { most: 7 }),
      asking: { proposal: { ids: ['monday', 'tuesday'], own: [] } },
    }),
    finish: questionScreen({
      flow: 'finish',
      name: 'action',
      question: choice({ of: 'action', ids: ['action-1', 'action-2'] }),
      asking: { nth: 1, of: 1, canGoBack: false },
    }),
    answerMissing: translate('noticedBy', text(), { asking: { nth: 9, problem: { id: 'empty' } } }),
  }
}
