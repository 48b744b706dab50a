import { describe, expect, test } from 'vitest'
import { date } from '../ask.ts'
import { read } from '../read.ts'

const question = date({ from: '2000-01-01', until: '2099-12-31' })

const dateSaid = (text: string, today: string, language: 'nl' | 'en' = 'nl') => {
  const answer = read(question, { kind: 'typed', text }, { language, today, labels: {}, people: [] })
  return answer.ok ? answer.value : answer.problem.id
}

/** Phrases as people say them on Wednesday 17 February 2027, and the day that they mean. */
const onWednesday = {
  vandaag: '2027-02-17',
  nu: '2027-02-17',
  meteen: '2027-02-17',
  'vandaag nog': '2027-02-17',
  morgen: '2027-02-18',
  'ik begin er morgen mee': '2027-02-18',
  'morgen vroeg': '2027-02-18',
  overmorgen: '2027-02-19',
  gisteren: '2027-02-16',
  vrijdag: '2027-02-19',
  'Vrijdag!': '2027-02-19',
  vr: '2027-02-19',
  'vr 15.00 uur': '2027-02-19',
  zondagavond: '2027-02-21',
  woensdag: '2027-02-24',
  'doe maar vrijdag': '2027-02-19',
  'deze vrijdag': '2027-02-19',
  'aanstaande maandag': '2027-02-22',
  'maandag a.s.': '2027-02-22',
  'volgende vrijdag': '2027-02-26',
  'volgende week': '2027-02-22',
  'volgende week vrijdag': '2027-02-26',
  'vrijdag volgende week': '2027-02-26',
  'maandag over een week': '2027-03-01',
  'vrijdag over twee weken': '2027-03-05',
  'vrijdag in week 12': '2027-03-26',
  'week 12': '2027-03-22',
  'na het weekend': '2027-02-22',
  'deze week': '2027-02-19',
  'eind van de week': '2027-02-19',
  'begin volgende week': '2027-02-22',
  'halverwege volgende week': '2027-02-24',
  'eind volgende week': '2027-02-26',
  'over een week': '2027-02-24',
  'over twee weken': '2027-03-03',
  'twee weken': '2027-03-03',
  'over veertien dagen': '2027-03-03',
  'over 10 dagen': '2027-02-27',
  'binnen twee weken': '2027-03-03',
  'over een maand': '2027-03-17',
  'over een half jaar': '2027-08-17',
  'volgende maand': '2027-03-01',
  'eind van de maand': '2027-02-28',
  'eind volgende maand': '2027-03-31',
  'begin maart': '2027-03-01',
  'half maart': '2027-03-15',
  'eind maart': '2027-03-31',
  'in mei': '2027-05-01',
  'eind van het jaar': '2027-12-31',
  '1 maart': '2027-03-01',
  '1 mrt': '2027-03-01',
  'de 1e maart': '2027-03-01',
  '1e van maart': '2027-03-01',
  'eerste maart': '2027-03-01',
  'voor 1 maart': '2027-03-01',
  'maandag 1 maart om 10 uur': '2027-03-01',
  '1 januari': '2028-01-01',
  '17 februari': '2027-02-17',
  '16 februari': '2028-02-16',
  '29 februari': '2028-02-29',
  "1 maart '28": '2028-03-01',
  'de 15e': '2027-03-15',
  'vrijdag de 19e': '2027-02-19',
  '1-3': '2027-03-01',
  '1/3': '2027-03-01',
  '1 - 3': '2027-03-01',
  '31-12': '2027-12-31',
  '1/3/2027': '2027-03-01',
  '01-03-2027': '2027-03-01',
  '1.3.27': '2027-03-01',
  '2027-03-01': '2027-03-01',
  tomorrow: '2027-02-18',
  'the day after tomorrow': '2027-02-19',
  tonight: '2027-02-17',
  friday: '2027-02-19',
  'by Friday': '2027-02-19',
  'next friday': '2027-02-26',
  'friday next week': '2027-02-26',
  'a week from friday': '2027-02-26',
  'in two weeks': '2027-03-03',
  'two weeks from now': '2027-03-03',
  'in a month': '2027-03-17',
  'next month': '2027-03-01',
  'end of next week': '2027-02-26',
  'end of the month': '2027-02-28',
  'early next week': '2027-02-22',
  'mid march': '2027-03-15',
  'March 1': '2027-03-01',
  'March 1st, 2028': '2028-03-01',
  '1st of March': '2027-03-01',
  'the 15th': '2027-03-15',
  'I may start tomorrow': '2027-02-18',
}

describe('a date as people say it', () => {
  test.each(Object.entries(onWednesday))('%s', (text, day) => {
    expect(dateSaid(text, '2027-02-17', 'nl')).toBe(day)
    expect(dateSaid(text, '2027-02-17', 'en')).toBe(day)
  })

  test.each([
    'na de zomer',
    'zo snel mogelijk',
    'later',
    'ik weet het nog niet',
    '31 februari',
    '31-02-2027',
    '30-2',
    '32 maart',
    '02/26/2027',
    '0-0',
    'week 99',
    'vrijdag of zaterdag',
    '1 maart of 1 april',
    'tussen 1 en 5 maart',
    'de laatste vrijdag van maart',
    'over 999999999 weken',
    'over 2,5 week',
    '27',
    `${'x'.repeat(200)} morgen`,
  ])('%s is no single day', text => {
    expect(dateSaid(text, '2027-02-17')).toBe('notADate')
  })

  test('a day far away is a date, and the question decides', () => {
    expect(dateSaid('1 maart 9999', '2027-02-17')).toBe('tooLate')
    expect(dateSaid('9999-12-31', '2027-02-17')).toBe('tooLate')
  })

  test.each([
    ['2027-02-22', 'volgende week vrijdag', '2027-03-05'],
    ['2027-02-21', 'volgende week vrijdag', '2027-02-26'],
    ['2027-02-21', 'eind van de week', '2027-02-26'],
    ['2027-02-21', 'deze week', '2027-02-21'],
    ['2027-01-31', 'over een maand', '2027-02-28'],
    ['2027-01-31', 'eind van de maand', '2027-01-31'],
    ['2027-12-31', 'morgen', '2028-01-01'],
    ['2027-12-31', 'volgende week vrijdag', '2028-01-07'],
    ['2027-12-31', '31-12', '2027-12-31'],
    ['2027-12-31', 'week 1', '2028-01-03'],
    ['2027-03-27', 'overmorgen', '2027-03-29'],
    ['2028-02-28', 'morgen', '2028-02-29'],
  ])('on %s, %s is %s', (today, text, day) => {
    expect(dateSaid(text, today)).toBe(day)
  })
})
