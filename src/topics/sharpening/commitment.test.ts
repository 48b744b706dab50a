import { describe } from 'vitest'
import { held } from '../../../test/sharpening/held.ts'

describe('nl: what is told around a commitment is not what is promised', () => {
  held('nl', [
    ['Ik ga de buren een taart brengen. Mijn zus doet dat elke zondag al jaren.', 'occasion'],
    ['Elke zondag bakt mijn zus een taart voor de buren. Ik ga er ook een brengen.', 'occasion'],
    ['Tijdens de rondleiding zit ik achter mijn scherm te typen. Ik ga me gastvrijer opstellen.', 'act'],
    ['Bij de poort staat Karel te zwaaien. In de ochtend ga ik voortaan wat hartelijker zijn.', 'act'],
    ['De bakker brengt het brood pas na tienen. Ik zal hem een kaart schrijven.', 'occasion'],
    ['De bakker brengt het brood pas na tienen. Ik zal hem elke maandag een kaart schrijven.', ''],
  ])
})

describe('nl: what belongs to a commitment, before and behind it', () => {
  held('nl', [
    ['Ik ga met de bewoners wandelen. Elke maandag dus.', ''],
    ['Om tien uur drinken de vrijwilligers koffie. Dan ga ik bij hen zitten.', ''],
    ['Na de lunch staat iedereen buiten. Op dat moment ga ik de tafels afruimen.', ''],
    ['Ik wil dichterbij zijn. Elke donderdag eet ik mee aan de lange tafel.', ''],
    ['Elke donderdag eet ik mee aan de lange tafel. Dat smaakt best.', ''],
    ['Ik ga met de bewoners bakken. Dat doe ik elke zaterdagmiddag.', ''],
    ['Op 3 maart open ik de deuren. We gaan het gezellig maken.', ''],
    ['Iedere ochtend sta ik bij de ingang. Ik ga de gasten een hand geven.', ''],
    [
      'Op het feest deelt Wilma koekjes uit en ik mijn slechte humeur. Die dag wil ik een fijnere collega zijn.',
      'act',
    ],
    ['Vier keer heb ik dit jaar de sleutel gezocht. Ik ga een haakje ophangen.', 'occasion'],
  ])
})

describe('nl: what somebody else has to do', () => {
  held('nl', [
    ['Een pakje te laat bezorgd? Ik bel eerst de winkel.', ''],
    ['Ik geef het toe. De schilder moet vóór vrijdag de kozijnen schuren.', 'mine'],
    ['De lampen zijn stuk. Laten zij ze op maandag vervangen.', 'mine'],
    ['Ik geef toe dat ik mopper. De bezorgers van de apotheek horen bij aankomst aan te bellen.', 'mine act'],
  ])
})

describe('nl: words that only look like a condition, a hedge or an opening', () => {
  held('nl', [
    ['Ik zit er stil bij als een standbeeld', 'occasion'],
    ['Elke ochtend groet ik iedereen, ook als er niets te melden is', ''],
    ['Ik durf het haast niet te bekennen: morgen ruim ik de kelder op', ''],
    ['In het overleg houd ik vijf minuten mijn mond', ''],
    ['De week van 3 juni staat in het teken van de cliënt', 'mine act'],
  ])
})

describe('nl: several commitments in a story', () => {
  held('nl', [
    [
      'Mijn opa zei altijd dat een huis met een open deur nooit leeg is, en daar had hij gelijk in. Op maandag kook ik soep. In iedere vergadering lees ik een brief voor. Vóór juni verf ik het hek.',
      'one',
    ],
    ['Maandag verf ik het hek en in ieder overleg lees ik een brief voor', 'one'],
  ])
})

describe('nl: what is admitted or has been let happen', () => {
  held('nl', [
    ['Ik heb de post laten liggen, dat geef ik toe. Na de vakantie wil ik scherper zijn.', 'act'],
    ['Ik heb de post tijdens die verhuizing laten liggen. Bij de volgende houd ik de regie.', 'act'],
    ['Ik beken het. Elke vrijdag ben ik vriendelijker.', 'act'],
    ['Elke vrijdag geef ik één fout toe', ''],
  ])
})

describe('nl: dus and maar behind the verb open nothing', () => {
  held('nl', [
    ['Na zo’n ruzie ga ik dus meer ruimte geven aan emoties', 'act'],
    ['Na zo’n ruzie ga ik maar eens met de buren praten', ''],
  ])
})

describe('en: what is told around a commitment is not what is promised', () => {
  held('en', [
    ['I will bring the neighbours a cake. My sister calls on them every Sunday.', 'occasion'],
    ['Every Sunday my sister calls on them with a cake. I will bring one as well.', 'occasion'],
    ['Every Sunday my sister calls on them. Then I will bring a cake.', ''],
    ['We talk about the tenants behind the counter. I am going to work on it.', 'act occasion'],
    ['I will bring the neighbours a cake. Every Sunday, that is.', ''],
    ['On 3 March I open the doors. We will make it cosy.', ''],
    ['Every Monday I sit with the alderman. I will connect more.', 'act'],
  ])
})

describe('en: a moment, and what only looks like one', () => {
  held('en', [
    ['The moment Karim’s bus is gone we lock the gate together', ''],
    ['I’ve never once cooked for the night shift. I will swap a turn with the chef.', 'occasion'],
    ['Last of the quarter I count the keys', ''],
    ['By autumn I paint the fence', ''],
  ])
})

describe('en: who does it, and what only sounds like a hedge', () => {
  held('en', [
    ['Head office has to sign the forms before Friday', 'mine'],
    ['On Monday each of them gets my key ring', ''],
    ['Nobody told the guests it would rain. On Monday I hang up the forecast.', ''],
    ['On Monday I bring the seating plan to the school', ''],
    ['On Monday I bring the plan to our neighbours', ''],
    ['On Monday I make the hall a warmer place', 'act'],
    ['From Monday the tenants will notice more warmth from me', 'act'],
  ])
})
