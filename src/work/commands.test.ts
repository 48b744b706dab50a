import { expect, test } from 'vitest'
import { ALWAYS, commandFor, commandWhenIdle, commandWithin, IDLE } from './commands.ts'

const idle = [...IDLE, ...ALWAYS]

test.each([
  ['Stoppen.', 'askStop'],
  ['MIJN  OVERZICHT', 'overview'],
  ['Ga verder!', 'resume'],
  ['go back', 'back'],
  ['in het Engels', 'english'],
])('commandFor: %s', (text, command) => {
  expect(commandFor(text, ALWAYS)).toBe(command)
})

test.each(['Ik bel eerst de familie', 'morgen', 'niets', 'ja', 'mijn team', 'als iemand om hulp vraagt'])(
  'commandFor: %s is an answer',
  text => expect(commandFor(text, ALWAYS)).toBeUndefined(),
)

test.each([
  ['hoi, ik wil graag iets vertalen', 'translate'],
  ['Ik zou mijn belofte intrekken', 'withdraw'],
  ['laat me mijn belofte zien', 'promises'],
  ['can I make a promise please', 'promise'],
  ['hallo jij daar', 'hello'],
  ['kan ik mijn overzicht zien?', 'overview'],
])('commandWithin: %s', (text, command) => {
  expect(commandWithin(text, idle)).toBe(command)
})

test.each(['ik wil stoppen of verder', 'wat een mooi weer', 'volgende maand', 'next Friday'])(
  'commandWithin: %s is no one command',
  text => expect(commandWithin(text, idle)).toBeUndefined(),
)

test.each([
  ['begin', 'menu'],
  ['Start', 'menu'],
  ['sluiten', 'askStop'],
  ['acties', 'actions'],
  ['leerroute', 'skills'],
  ['beloven', 'promise'],
  ['volgende', 'resume'],
])('%s answers a question that is open, and is a command when there is none', (text, command) => {
  expect(commandFor(text, ALWAYS)).toBeUndefined()
  expect(commandWhenIdle(text)).toBe(command)
})
