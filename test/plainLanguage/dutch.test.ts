/** Each rule of Dutch finds what it should, and leaves good sentences alone. */
import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.ts'

const found = (said: string) => findingsIn('nl', said)

test.each([
  ['Indien je vragen hebt, bel ons.', ['hard word: indien']],
  ['Je dient te antwoorden.', ['hard word: dient te']],
  ['Wij faciliteren een gesprek.', ['hard word: faciliteren']],
  ['Het is mogelijk om later te antwoorden.', ['hard word: het is mogelijk']],
  ['Dit gaat in overleg, met betrekking tot je rol.', ['hard word: met betrekking tot']],
  ['Dat kan niet zonder hulp.', ['hard word: niet zonder']],
])('officialese: %s', (said, findings) => {
  expect(found(said)).toEqual(findings)
})

test.each([
  ['Kunt u dat doen?', ['formal you: u']],
  ['Dat is uw keuze.', ['formal you: uw']],
])('je, and not u: %s', (said, findings) => {
  expect(found(said)).toEqual(findings)
})

test.each([
  ['Geef je feedback.', ['English: feedback']],
  ['Dit is je update voor vandaag.', ['English: update']],
  ['Kies een goede strategy with your team.', ['English: with', 'English: your']],
  ['Doe de check.', ['English: check']],
  ['Lees de instruction.', ['English: instruction']],
])('English that slipped in: %s', (said, findings) => {
  expect(found(said)).toEqual(findings)
})

describe('the passive', () => {
  test.each([
    ['Je antwoord wordt bewaard.', 'wordt … bewaard'],
    ['Deze kaart is door een collega gemaakt.', 'is … gemaakt'],
    ['Als de vraag gesteld wordt, antwoord je.', 'wordt … gesteld'],
    ['Alles moest worden opgeschreven.', 'worden … opgeschreven'],
    ['Daarna werden de namen weggehaald.', 'werden … weggehaald'],
    ['Je bent uitgenodigd voor een gesprek.', 'bent … uitgenodigd'],
    ['De namen zijn gewist.', 'zijn … gewist'],
    ['Of het gedaan wordt, weet ik niet.', 'wordt … gedaan'],
    ['Er wordt opnieuw naar gekeken.', 'wordt … gekeken'],
    ['Het plan is besproken.', 'is … besproken'],
    ['Wat is beloofd, telt.', 'is … beloofd'],
  ])('%s', (said, words) => {
    expect(found(said)).toEqual([`passive: ${words}`])
  })

  test.each([
    'Ik heb je antwoord bewaard.',
    'Je hebt het gedaan, en dat is mooi.',
    'Er is niets veranderd.',
    'Het is gelukt.',
    'Zij is naar huis gegaan.',
    'Wat voor kaart wordt het?',
    'Deze kaart is gesloten.',
    'Zijn belofte telt mee.',
    'Dit is een gedeeld kanaal.',
    'Lees waar gegevens zijn en wie ze verwerkt.',
    'Gebruikt een adres dat van een ander was.',
    'Dit is wat iemand heeft gemaakt.',
    'Het bericht is te lang.',
    'Dat is het verschil.',
  ])('is not: %s', said => {
    expect(found(said)).toEqual([])
  })
})

test.each([
  ['Noem niemand bij naam die dat niet weet.', ['double no: niemand … niet']],
  ['Ik heb nooit niets gezegd.', ['double no: nooit … niets']],
])('no said twice: %s', (said, findings) => {
  expect(found(said)).toEqual(findings)
})

test.each([
  ['De gegevensbeschermingsregels staan hier.', ['long word: gegevensbeschermingsregels']],
  [
    'De uitvoering van de verantwoording vraagt beschikbaarheid.',
    ['pile-up: uitvoering, verantwoording, beschikbaarheid'],
  ],
  ['Bel je team, o.a. over de tijden.', ['abbreviation: o.a']],
  ['Goed gedaan!', ['shouting: Goed gedaan!']],
])('%s', (said, findings) => {
  expect(found(said)).toEqual(findings)
})

test.each([
  'Ik stuur je een link in de chat van je team, of per e-mail.',
  'Het is 10.30 uur. Om 11.00 uur begint het.',
  'Hij meet geen werktijd en geen prestaties.',
  'Niemand ziet je antwoord, en niemand hoort ervan.',
  'Dat heb ik onthouden.',
  'Open Microsoft Teams en kies Apps.',
  'Je leert met een maatje, in een workshop of tijdens je werk.',
  'Zou een collega dat merken? Schrijf het op in je eigen woorden.',
])('plain: %s', said => {
  expect(found(said)).toEqual([])
})
