import { expect, test } from 'vitest'
import { choices } from '../ask.ts'
import { read } from '../read.ts'

const labels = {
  mon: ['Maandag', 'ma', 'Monday', 'begin van de week'],
  tue: ['Dinsdag', 'di', 'Tuesday', 'begin van de week'],
  wed: ['Woensdag', 'wo', 'Wednesday'],
  thu: ['Donderdag', 'do', 'Thursday'],
  sun: ['Zondag', 'zo', 'Sunday'],
}
const question = choices({ of: 'words', ids: Object.keys(labels) }, { most: 5 })
const vocabulary = { language: 'nl', today: '2026-11-20', labels, people: [] } as const

test.each([
  ['ma t/m do', 'mon,tue,wed,thu'],
  ['van maandag tot en met woensdag', 'mon,tue,wed'],
  ['maandag tot en met dinsdag en zondag', 'mon,tue,sun'],
  ['ma-di, do', 'mon,tue,thu'],
  ['Monday to Wednesday and Sunday', 'mon,tue,wed,sun'],
  ['zo t/m di', 'sun,mon,tue'],
  ['1-3', 'mon,tue,wed'],
  ['ma en di', 'mon,tue'],
  ['ma di en donderdag', 'mon,tue,thu'],
  ['ma di do', 'mon,tue,thu'],
  ['Ik werk op maandag en di', 'mon,tue'],
  ['begin van de week', 'mon,tue'],
  ['Ik werk het begin van de week', 'mon,tue'],
  ['begin van de week en zondag', 'mon,tue,sun'],
])('%s', (text, ids) => {
  const checked = read(question, { kind: 'typed', text }, vocabulary)
  expect(checked).toEqual({ ok: true, value: { ids: ids.split(','), own: [] } })
})

test.each(['ma t/m vandaag', 'tot', 'ma t/m'])('%s is no range', text => {
  expect(read(question, { kind: 'typed', text }, vocabulary).ok).toBe(false)
})
