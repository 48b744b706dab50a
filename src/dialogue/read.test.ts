import { describe, expect, test } from 'vitest'
import { choice, choices, date, number, people, text } from './ask.ts'
import type { Question } from './question.ts'
import { type Reply, read, type Vocabulary, yesOrNo } from './read.ts'

const labels = {
  enterprising: ['Ondernemend samenwerken', 'Working together enterprisingly', 'ondernemen'],
  nearby: ['Dichtbij en vertrouwd', 'Close and familiar'],
  learning: ['Leren, proberen en delen', 'Learn, try and share'],
  working: ['Samen slimmer werken', 'Working smarter together'],
  yes: ['Ja', 'Yes'],
  no: ['Nee', 'No'],
}
const everyone = [
  { id: 'p1', name: 'Fatima Bouzid' },
  { id: 'p2', name: 'Jan de Vries' },
  { id: 'p3', name: 'Jan Bakker' },
  { id: 'p4', name: 'Zoë Jansen' },
  { id: 'p5', name: 'Marijke' },
]
const vocabulary: Vocabulary = { language: 'nl', today: '2027-02-17', labels, people: everyone }

const pillars = { of: 'ambition', ids: ['enterprising', 'nearby', 'learning', 'working'] } as const
const one = choice(pillars)
const yesNo = choice({ of: 'words', ids: ['yes', 'no'] })
const several = choices(pillars, { most: 4 })
const withOwn = choices(pillars, { most: 4, own: true, optional: true })
const mark = number({ from: 1, to: 10 })
const witnesses = people({ most: 8, notMe: { id: 'me', name: 'Sam Smit' } })

const typed = (line: string): Reply => ({ kind: 'typed', text: line })
const heard = (question: Question, reply: Reply | string) => {
  const answer = read(question, typeof reply === 'string' ? typed(reply) : reply, vocabulary)
  return answer.ok ? answer.value : answer.problem
}

/** What stands on a last button, and more words for it. */
const SAVES = ['Bewaren', 'bewaar maar', 'bewaren graag', 'save', 'Save it, please']

describe('a text', () => {
  test('is kept as written, without what no text should hold', () => {
    expect(heard(text(), '  Ik bel\r\neerst\u0000 e\u0301e\u0301n \ud800 bewoner\t \n')).toBe(
      'Ik bel\neerst één \ufffd bewoner',
    )
  })
  test.each([
    'geen',
    'Niets.',
    'overslaan',
    'sla over',
    '-',
    'nee',
    'skip',
    'None',
    'nothing',
    'no',
    ' \u200b ',
  ])('%s leaves an optional question open', line => expect(heard(text({ optional: true }), line)).toBeNull())
  test.each([
    ...[
      'liever niet',
      'Geen voorbeeld.',
      'weet niet',
      'weet ik niet',
      'geen idee',
      'nee, dank je',
      'nee hoor',
    ],
    ...[
      'niets bijzonders',
      'laat maar',
      'rather not',
      'no example',
      'do not know',
      'I don’t know',
      'no thanks',
    ],
    ...['nothing special', 'never mind', 'nope', 'liever niet zeggen'],
  ])('%s leaves it open as well', line => expect(heard(text({ optional: true }), line)).toBeNull())
  test.each(['geen voorbeeld kon beter zijn dan dit', 'ik weet niet of zij belde', 'never mind the weather'])(
    '%s says something',
    line => expect(heard(text({ optional: true }), line)).toBe(line),
  )
  test.each([
    'ja',
    'Ok.',
    'zelfde',
    'hetzelfde',
    'blijft zo',
    'klopt',
    'prima',
    'yes',
    'same',
    'the same',
    ...SAVES,
  ])('%s agrees, or saves, and is no text of its own', line => {
    for (const optional of [true, false]) expect(heard(text({ optional }), line)).toEqual({ id: 'noWords' })
    expect(heard(text(), { kind: 'filled', inputs: { answer: line } })).toEqual({ id: 'noWords' })
  })
  test.each(['1', '😀😀', '?', '...'])('%s is no answer in words', line =>
    expect(heard(text(), line)).toEqual({ id: 'noWords' }),
  )
  test.each(['sla over', 'Overslaan.', 'skip'])('%s is no answer where one is needed', line =>
    expect(heard(text(), line)).toEqual({ id: 'needed' }),
  )
  test.each(['geen idee', 'Weet ik niet.', 'niets', 'no idea'])('%s is no behaviour', line => {
    const behaviour = text({ sharpen: () => undefined })
    expect(heard(behaviour, line)).toEqual({ id: 'needed' })
  })
  test('these words are an answer where one is needed', () => {
    expect(heard(text(), 'niets')).toBe('niets')
    expect(heard(text(), '   ')).toEqual({ id: 'empty' })
  })
})

describe('one option', () => {
  test.each(['wat?', 'Wat', 'welke', 'what?', 'waarom dan'])('%s chooses nothing', line =>
    expect(
      read(
        choice({ of: 'ambition', ids: ['results'] }),
        { kind: 'typed', text: line },
        { ...vocabulary, labels: { results: ['Laten zien wat het oplevert', 'Why it is what it is'] } },
      ),
    ).toEqual({ ok: false, problem: { id: 'notAnOption' } }),
  )
  test.each([
    ['2', 'nearby'],
    ['2.', 'nearby'],
    ['2️⃣', 'nearby'],
    ['optie 2', 'nearby'],
    ['de tweede', 'nearby'],
    ['twee', 'nearby'],
    ['second', 'nearby'],
    ['the second one', 'nearby'],
    ['ik kies pijler 2', 'nearby'],
    ['doe maar de eerste', 'enterprising'],
    ['een', 'enterprising'],
    ['option one', 'enterprising'],
    ['laatste', 'working'],
    ['the last one', 'working'],
    ['ondernemend samenwerken', 'enterprising'],
    ['ONDERNEMEND SAMENWERKEN!', 'enterprising'],
    ['close and familiar', 'nearby'],
    ['ondernemen', 'enterprising'],
    ['ondernemend', 'enterprising'],
    ['vertrouwd', 'nearby'],
    ['ondernement', 'enterprising'],
    ['dichtbji', 'nearby'],
    ['samen slimmer', 'working'],
    ['ik denk dat dichtbij en vertrouwd het beste bij ons past', 'nearby'],
    ['leren, proberen en delen', 'learning'],
  ])('%s is %s', (line, id) => expect(heard(one, line)).toBe(id))

  test.each([
    '7',
    '0',
    'pijler 9',
    'iets anders',
    'zzz',
    'over 2 weken',
    'workign',
    'niet dichtbij en vertrouwd',
    '1 2',
    '🙂',
  ])('%s is no option', line => expect(heard(one, line)).toEqual({ id: 'notAnOption' }))

  test('a word of two labels asks which', () => {
    expect(heard(one, ' Working ')).toEqual({
      id: 'ambiguous',
      values: { said: 'Working', choices: 'Ondernemend samenwerken, Samen slimmer werken' },
    })
  })

  test('two labels in one sentence ask which', () => {
    expect(heard(one, 'samen slimmer werken of dichtbij en vertrouwd')).toMatchObject({ id: 'ambiguous' })
  })

  test('a card sends an id, and nothing is guessed', () => {
    expect(heard(one, { kind: 'filled', inputs: { answer: 'nearby' } })).toBe('nearby')
    expect(heard(one, { kind: 'filled', inputs: { answer: 'vertrouwd' } })).toEqual({ id: 'notAnOption' })
    expect(heard(one, { kind: 'filled', inputs: { answer: ['nearby'] } })).toEqual({ id: 'empty' })
    expect(heard(one, { kind: 'filled', inputs: {} })).toEqual({ id: 'empty' })
    expect(heard(yesNo, { kind: 'filled', inputs: { answer: 'true' } })).toBe('yes')
  })
})

describe('yes or no', () => {
  test.each([
    'ja',
    'jazeker',
    'prima',
    'ok',
    'Oké!',
    'doe maar',
    'ja graag',
    'ja, doe maar',
    'yes',
    'yep',
    'sure',
    '👍🏽',
    '1',
  ])('%s is yes', line => expect(heard(yesNo, line)).toBe('yes'))
  test.each(['nee', 'nee hoor', 'liever niet', 'nope', 'no thanks', 'doe maar niet', '👎', 'tweede'])(
    '%s is no',
    line => expect(heard(yesNo, line)).toBe('no'),
  )
  test.each(['misschien', 'ja maar niet nu', 'ja en nee', 'not sure', ''])('%s is neither', line =>
    expect(yesOrNo(line)).toBeUndefined(),
  )
})

describe('options that stand in each other’s way', () => {
  const words = {
    me: ['Alleen ik', 'Only me'],
    lead: ['Mijn teamleider', 'My team leader'],
    team: ['Mijn team', 'My team'],
    both: ['Allebei', 'Both'],
    neither: ['Geen van beide', 'Neither'],
    nurse: ['Wijkverpleegkundige', 'District nurse'],
    time: ['Tijd', 'Time'],
    mandate: ['Mandaat', 'Mandate'],
    nothing: ['Niets', 'Nothing'],
    house: ['Zorg, wonen', 'Care, housing'],
    living: ['Wonen', 'Housing'],
  }
  const asked = { ...vocabulary, labels: words }
  const of = { of: 'words', ids: Object.keys(words) } as const
  const answer = (question: Question, line: string) => {
    const heardValue = read(question, typed(line), asked)
    return heardValue.ok ? heardValue.value : heardValue.problem.id
  }
  test.each([
    ['team', 'team'],
    ['het team', 'team'],
    ['ik', 'me'],
    ['leider', 'lead'],
    ['geen', 'nothing'],
    ['geen van beide', 'neither'],
    ['beide', 'notAnOption'],
    ['verpleegkundige', 'nurse'],
  ])('%s is %s', (line, id) => expect(answer(choice(of), line)).toBe(id))

  const needs = choices({ of: 'words', ids: ['time', 'mandate', 'nothing'] }, { most: 3, optional: true })
  test.each([
    ['ik heb mandaat en tijd nodig', ['mandate', 'time']],
    ['alles', ['time', 'mandate']],
    ['niets', ['nothing']],
    ['geen', ['nothing']],
  ])('%s', (line, ids) => expect(answer(needs, line)).toEqual({ ids, own: [] }))
  test('a label with a comma is not cut in two', () => {
    const themes = choices({ of: 'words', ids: ['living', 'house', 'time'] }, { most: 3, own: true })
    expect(answer(themes, 'Zorg, wonen, tijd')).toEqual({ ids: ['house', 'time'], own: [] })
    expect(answer(themes, 'tijd, wonen')).toEqual({ ids: ['time', 'living'], own: [] })
  })
  test('tijd of mandaat is a choice still to be made', () =>
    expect(answer(needs, 'tijd of mandaat')).toBe('ambiguous'))
  test('overslaan', () => expect(answer(needs, 'overslaan')).toBeNull())
})

describe('several options', () => {
  const picked = (...ids: string[]) => ({ ids, own: [] })
  test.each([
    ['1 en 3', picked('enterprising', 'learning')],
    ['3, 1', picked('learning', 'enterprising')],
    ['1,2 en 4', picked('enterprising', 'nearby', 'working')],
    ['1 3', picked('enterprising', 'learning')],
    ['de eerste en de laatste', picked('enterprising', 'working')],
    ['2 & 2 + 2', picked('nearby')],
    ['- ondernemend\n- vertrouwd', picked('enterprising', 'nearby')],
    ['dichtbij en vertrouwd en 4', picked('nearby', 'working')],
    ['Leren, proberen en delen, dichtbij', picked('learning', 'nearby')],
    ['alle', picked(...pillars.ids)],
    ['all', picked(...pillars.ids)],
  ])('%s', (line, value) => expect(heard(several, line)).toEqual(value))

  test('one part that is no option is a problem', () => {
    expect(heard(several, '1 en 9')).toEqual({ id: 'notAnOption' })
    expect(heard(several, 'ondernemend, working')).toMatchObject({ id: 'ambiguous' })
    expect(heard(several, Array(100).fill('1').join(','))).toEqual({ id: 'tooMany', values: { most: 4 } })
  })

  test('own texts stand beside options', () => {
    expect(heard(withOwn, 'Ondernemend, beter luisteren en doorvragen')).toEqual({
      ids: ['enterprising'],
      own: ['beter luisteren en doorvragen'],
    })
    expect(heard(withOwn, 'zingen; Zingen; 2')).toEqual({ ids: ['nearby'], own: ['zingen'] })
    expect(heard(withOwn, '9')).toEqual({ id: 'notAnOption' })
    expect(heard(withOwn, 'geen')).toBeNull()
    expect(heard(withOwn, 'x'.repeat(121))).toEqual({ id: 'tooLong', values: { most: 120, length: 121 } })
  })

  test('a story holds up nobody, however long the list is', () => {
    const ids = Array.from({ length: 20 }, (_, nth) => `skill${nth}`)
    const named = Object.fromEntries(ids.map(id => [id, [`Samen leren van ${id}`, `Learning from ${id}`]]))
    const story = 'hallo en '.repeat(3_100)
    const start = performance.now()
    for (const own of [true, false]) {
      const question = choices({ of: 'skill', ids }, { most: 3, own })
      const answer = read(question, typed(story), { ...vocabulary, labels: named })
      expect(answer).toMatchObject({ problem: { id: own ? 'tooLong' : 'notAnOption' } })
    }
    expect(performance.now() - start).toBeLessThan(500)
  })

  test('a card sends ids with commas, and texts beside them', () => {
    const inputs = { answer: 'nearby,learning', own: 'Rust bewaren\nzingen, close and familiar' }
    expect(heard(withOwn, { kind: 'filled', inputs })).toEqual({
      ids: ['nearby', 'learning'],
      own: ['Rust bewaren', 'zingen'],
    })
    expect(heard(several, { kind: 'filled', inputs: { answer: '' } })).toEqual({ id: 'empty' })
    expect(heard(several, { kind: 'filled', inputs: { answer: 'nearby,x' } })).toEqual({ id: 'notAnOption' })
  })
})

describe('a number', () => {
  test.each([
    ['7', 7],
    ['7/10', 7],
    ['7 van de 10', 7],
    ['8 out of 10', 8],
    ['zeven', 7],
    ['een 7', 7],
    ['een zeven', 7],
    ['één', 1],
    ['een zesje', 6],
    ['zeventje', 7],
    ['one', 1],
    ['ik geef mezelf een 6!', 6],
    ['8+', 8],
    ['ruim een 7', 7],
    ['een 7 denk ik', 7],
    ['7 denk ik', 7],
    ['ik denk een krappe 6', 6],
    ['ik geef mezelf een 7', 7],
    ['rond de 7', 7],
    ['doe dan maar een 6', 6],
    ['een 7, want ik deed het elke week', 7],
    ['7 this week', 7],
    ['7 van de 10, deze week', 7],
    ['I would say a 7', 7],
  ])('%s is %s', (line, value) => expect(heard(mark, line)).toBe(value))

  test.each([
    '7,5',
    '5.5',
    '7½',
    'zeven en een half',
    '6-7',
    '7 of 8',
    'zeven of acht',
    '1e400',
    'NaN',
    'Infinity',
    'goed',
    '0x7',
    'geen 7',
  ])('%s is no whole number', line =>
    expect(heard(mark, line)).toEqual({ id: 'notANumber', values: { from: 1, to: 10 } }),
  )
  test.each([
    ...['ik deed het 3 keer deze week', '2 keer gelukt', '2x', '2 x', 'elke dinsdag 1 uur', 'vijf dagen'],
    ...['elke donderdag om 10 uur', 'donderdag om 10', '3 collega’s gesproken', 'zes weken lang'],
    ...['minder dan 5', 'meer dan een 5', 'hoger dan 7', 'boven de 7', 'lager dan zes'],
    ...['I did it 3 times', '10 minutes a day', 'five days', 'every Tuesday 1 hour', 'at 10 o’clock'],
    ...['less than 5', 'more than a 5', 'higher than 7', 'above 7', 'lower than six'],
  ])('%s counts or compares, and is no mark', line =>
    expect(heard(mark, line)).toEqual({ id: 'notANumber', values: { from: 1, to: 10 } }),
  )
  test.each(['10 uur', 'om 10 uur', '10', 'tien uur', 'at 10 o’clock'])('%s is an hour', line =>
    expect(heard(number({ from: 0, to: 23, isHour: true }), line)).toBe(10),
  )
  test('one outside the scale is out of range', () => {
    expect(heard(mark, '11')).toMatchObject({ id: 'outOfRange' })
    expect(heard(mark, '-3')).toMatchObject({ id: 'outOfRange' })
  })
  test('a card may send a number or a text', () => {
    expect(heard(mark, { kind: 'filled', inputs: { answer: 7 } })).toBe(7)
    expect(heard(mark, { kind: 'filled', inputs: { answer: '7' } })).toBe(7)
    expect(heard(mark, { kind: 'filled', inputs: { answer: 5.5 } })).toMatchObject({ id: 'notANumber' })
    expect(heard(mark, { kind: 'filled', inputs: { answer: Number.NaN } })).toMatchObject({
      id: 'notANumber',
    })
  })
})

describe('people', () => {
  const [fatima, , , zoe] = everyone
  test.each([
    ['Fatima Bouzid', [fatima]],
    ['fatima', [fatima]],
    ['zoe en Fatima', [zoe, fatima]],
    ['de vries', [everyone[1]]],
    ['van', [{ name: 'van' }]],
    ['mijn collega Fatima', [fatima]],
    ['samen met zoe en Fatima', [zoe, fatima]],
    ['met Noor Peeters', [{ name: 'Noor Peeters' }]],
    ['Met', [{ name: 'Met' }]],
    ['Fatima Bousid', [fatima]],
    ['Fatma', [{ name: 'Fatma' }]],
    ['Marijka', [{ name: 'Marijka' }]],
    ['Noor  Peeters, fatima\nFatima Bouzid', [{ name: 'Noor Peeters' }, fatima]],
  ])('%s', (line, value) => expect(heard(witnesses, line)).toEqual(value))

  test('a first name of two people asks which', () => {
    expect(heard(witnesses, 'Jan')).toEqual({
      id: 'ambiguous',
      values: { said: 'Jan', choices: 'Jan de Vries, Jan Bakker' },
    })
  })
  test('oneself is recognised', () => {
    expect(heard(witnesses, 'ikzelf')).toEqual({ id: 'yourself' })
    expect(heard(witnesses, 'met mezelf')).toEqual({ id: 'yourself' })
    expect(heard(witnesses, 'sam smit')).toEqual({ id: 'yourself' })
  })
  test.each(['Sam', 'met sam', 'Sam Smit (ik)', 'Sammie (ikzelf)', 'Zoë en Sam'])('%s is oneself', line => {
    expect(heard(witnesses, line)).toEqual({ id: 'yourself' })
  })
  test('a name of oneself is another person where the programme has one, or where one was picked', () => {
    const jan = people({ most: 8, notMe: { id: 'me', name: 'Jan Smit' } })
    expect(heard(jan, 'Jan')).toMatchObject({ id: 'ambiguous' })
    expect(heard(people({ most: 8, notMe: { id: 'me', name: 'Zoë Smit' } }), 'zoe')).toEqual([zoe])
    expect(heard(jan, { kind: 'filled', inputs: { answer: 'p9', names: 'Jan Smit' } })).toEqual([
      { id: 'p9', name: 'Jan Smit' },
    ])
    expect(heard(jan, 'Jan Smitshoek')).toEqual([{ name: 'Jan Smitshoek' }])
    expect(heard(people({ most: 8 }), 'Sam')).toEqual([{ name: 'Sam' }])
  })
  test('a picker sends ids', () => {
    expect(heard(witnesses, { kind: 'filled', inputs: { answer: 'p4,p1', names: 'Noor' } })).toEqual([
      zoe,
      fatima,
      { name: 'Noor' },
    ])
    const stranger: Reply = { kind: 'filled', inputs: { answer: 'p1,p9', names: 'Noor' } }
    expect(heard(witnesses, stranger)).toEqual([fatima, { id: 'p9', name: 'Noor' }])
    expect(heard(witnesses, { kind: 'filled', inputs: { answer: 'me' } })).toEqual({ id: 'yourself' })
  })
  test.each<[string, string, number, unknown]>([
    ['p1,p9', '', 1, [everyone[0], { id: 'p9', name: '' }]],
    ['p9,p9', 'fatima', 1, [{ id: 'p9', name: '' }, everyone[0]]],
    ['p9', 'Noor, Bram', 1, [{ name: 'Noor' }, { name: 'Bram' }]],
    ['p1,p8,p9', '', 2, [everyone[0]]],
    ['p8,p9', 'Noor', 2, [{ name: 'Noor' }]],
    ['p8,p9', '', 2, null],
  ])('an id is no name: %s with "%s" asks for %d', (answer, names, count, kept) => {
    const reply: Reply = { kind: 'filled', inputs: { answer, names } }
    const problem = { id: 'nameWanted', values: { count } }
    expect(read(witnesses, reply, vocabulary)).toEqual({ ok: false, problem, kept })
    expect(witnesses.check([{ id: 'p9', name: '' }]).ok).toBe(false)
  })
  test.each(['niemand', 'met niemand', 'alleen', 'Alleen ik.', 'in mijn eentje', 'on my own'])(
    '%s leaves an optional question open',
    line => expect(heard(people({ most: 3, optional: true }), line)).toBeNull(),
  )
  test('somebody is needed where the question is not optional', () => {
    expect(heard(witnesses, '')).toEqual({ id: 'empty' })
  })
})

test('a date from a card is read as it stands', () => {
  const question = date({ from: '2027-02-17', until: '2027-03-31', optional: true })
  expect(heard(question, { kind: 'filled', inputs: { answer: '2027-03-01' } })).toBe('2027-03-01')
  expect(heard(question, { kind: 'filled', inputs: { answer: '2027-02-30' } })).toEqual({ id: 'notADate' })
  expect(heard(question, 'overslaan')).toBeNull()
})
