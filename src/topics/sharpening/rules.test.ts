import { describe } from 'vitest'
import { held } from '../../../test/sharpening/held.ts'

describe('nl: forms of a verb of doing', () => {
  held('nl', [
    ['Maandag bel ik de familie', ''],
    ['Maandag bel ik de familie op', ''],
    ['Ik ga maandag de familie opbellen', ''],
    ['Maandag de familie opbellen', ''],
    ['Vóór maandag heb ik de familie opgebeld', ''],
    ['Ik loop elke dag een ronde', ''],
    ['We lopen elke dag een ronde', ''],
    ['Morgen skype ik met zijn dochter', ''],
    ['Zaterdag frummel ik het touw los', ''],
  ])
})

describe('nl: light verbs mean what stands beside them', () => {
  held('nl', [
    ['Elke vrijdag geef ik iemand een compliment', ''],
    ['Elke vrijdag geef ik mensen vertrouwen', 'act'],
    ['In het overleg stel ik drie vragen', ''],
    ['In het overleg stel ik de bewoner centraal', 'act'],
    ['Dinsdag zit ik naast de nieuwe collega aan de balie', ''],
    ['Dinsdag maak ik een afspraak met de huisarts', ''],
    ['Dinsdag maak ik het verschil', 'act'],
    ['Bij elke klacht pak ik de telefoon', ''],
    ['Bij elke klacht pak ik mijn rol', 'act'],
  ])
})

describe('nl: acts that a phrase says', () => {
  held('nl', [
    ['Dinsdag met de wijkagent de flat door', ''],
    ['Rond etenstijd loop ik de huiskamer in', ''],
    ['Op kantoordagen lunch ik met de stagiairs', ''],
    ['Bij windkracht 8 haal ik de parasols binnen', ''],
    ['Ik ben elke dinsdag om negen uur in de keuken', ''],
    ['Vanmiddag 14.30 evaluatie met haar dochter', ''],
    ['Voor het weekend heb je een antwoord van mij', ''],
    ['Bij elke dichte deur klop ik eerst', ''],
    ['Bij elk bezwaar hoor je mijn antwoord aan de telefoon', ''],
    ['Dinsdag ga ik bij hem kijken of zijn lamp het doet', ''],
    ['Ik ga om half tien naar de winkel', ''],
    ['Ik ga om 17.00 naar huis', ''],
    ['Vrijdag met de buurvrouw om tafel', ''],
    ['Het teamoverleg rond ik om vier uur af', ''],
    ['Een voorbeeld van mezelf inbrengen bij de intervisie', ''],
    ['Vandaag nog die lamp vervangen', ''],
    ['De kast uiterlijk de 3e leveren', ''],
  ])
})

describe('nl: English verbs with Dutch endings', () => {
  held('nl', [
    ['Ik call elke maandag even met het team', ''],
    ['Elke maandag callen we met het team', ''],
    ['Wij meeten elke dinsdag in de kantine', ''],
    ['Vrijdag update ik de lijst op het intranet', ''],
    ['Vrijdag share ik mijn scherm in het teamoverleg', ''],
    ['Morgen cc ik de directeur', ''],
    ['Dit kwartaal alignen we de teams', 'act'],
    ['Vanaf maandag commit ik mij aan de visie', 'act'],
    ['Vanaf maandag challenge ik mezelf', 'act'],
  ])
})

describe('nl: fog', () => {
  held('nl', [
    ['Elke dinsdag maak ik tijd voor mijn mensen', 'act'],
    ['Elke dinsdag neem ik jullie mee in het proces', 'act'],
    ['Vanaf dinsdag werken we als één team', 'act'],
    ['Elke dinsdag blik ik vooruit', 'act'],
    ['Elke dinsdag hou ik het gezellig', 'act'],
    ['Elke dinsdag blijf ik mezelf', 'act'],
    ['Elke dinsdag kiezen we voor openheid', 'act'],
    ['Elke dinsdag maken we het mooier', 'act'],
    ['Elke dinsdag geef ik haar stem gewicht', 'act'],
    ['Bij elk besluit weeg ik de belangen', 'act'],
    ['Elke dinsdag laat ik me inspireren', 'act'],
    ['Als het druk is bewaar ik het overzicht', 'act'],
    ['Elke dinsdag blijf ik met de buurt in gesprek', 'act'],
    ['Elke maandag zie ik hem verpieteren', 'act'],
    ['Elke maandag ga ik me opener opstellen', 'act'],
    ['Meer plezier, te beginnen op maandag', 'act'],
    ['Elke maandag een fijne sfeer, daar ga ik voor', 'act'],
    ['Bij elke fout gaan we in de leerstand', 'act'],
    ['Elke maandag zijn we er, en nooit laten we iemand vallen', 'act'],
    ['Elke maandag ben ik er, ook nu het stormt', 'act'],
    ['ik ga beter communiceren', 'act occasion'],
    ['We zetten in op samenhang', 'act occasion'],
    ['Ik zet mij in voor de wijk', 'act occasion'],
    ['We faciliteren onze mensen', 'act occasion'],
    ['Oog hebben voor elkaar', 'act occasion'],
    ['De handen ineenslaan', 'act occasion'],
    ['Meer aandacht voor de nachtdienst', 'act occasion'],
    ['Ik ga proactiever en transparanter zijn', 'act occasion'],
    ['De samenwerking verduurzamen', 'act occasion'],
  ])
})

describe('nl: occasions', () => {
  held('nl', [
    ['Nieuwe huurder in het portiek: ik bel aan met een taart', ''],
    ['Aanmaning? Ik bel eerst zelf.', ''],
    ['Ik blijf naast haar bed zitten tot ze slaapt', ''],
    ['Voor de taxi komt, trek ik haar jas aan', ''],
    ['Voor de stoelen de zaal in gaan tel ik ze', ''],
    ['Tussen twee diensten bel ik haar zoon', ''],
    ['Bij terugkeer vertel ik wat ik heb gezien', ''],
    ['Op de eerste van de maand tel ik de kas', ''],
    ['Een mail waar ik boos van word print ik eerst uit', ''],
    ['Ik neem binnen drie piepjes op', ''],
    ['Dagelijks bel ik mijn moeder', ''],
    ['Ik bel mijn moeder twee keer per maand', ''],
    ['Ik bel mijn moeder om half negen', ''],
    ['Ik bel mijn moeder vóór 1 maart', ''],
    ['Ik bel mijn moeder binnen twee werkdagen', ''],
    ['Ik bel mijn moeder aan het begin van mijn dienst', ''],
    ['Ik bel de familie bij elke opname', ''],
    ['Ik bel de familie na elk huisbezoek', ''],
    ['Ik bel de familie als een bewoner valt', ''],
    ['Zodra een bewoner valt bel ik de familie', ''],
    ['Valt een bewoner, dan bel ik de familie', ''],
    ['Bewoner gevallen? Ik bel de familie.', ''],
    ['Wie zich ziek meldt bel ik dezelfde dag', ''],
    ['Onder het wassen zing ik met haar', ''],
    ['Tot Kerst wandel ik elke middag met haar', ''],
  ])
})

describe('nl: what only looks like an occasion', () => {
  held('nl', [
    ['Ik vraag wie er mee wil fietsen', 'occasion'],
    ['Ik bel al die families', 'occasion'],
    ['Voor de bewoners bak ik een cake', 'occasion'],
    ['Ik bel mijn moeder vaker', 'occasion'],
    ['Ik bel regelmatig met de familie', 'occasion'],
    ['Ik bel de familie waar nodig', 'occasion'],
    ['Ik bel zo snel mogelijk de familie', 'occasion'],
    ['Ik bel 24/7 met de familie', 'occasion'],
    ['Ik bel de 14 families', 'occasion'],
    ['Als team bellen wij de families', 'occasion'],
    ['Ik bel af en toe de familie', 'occasion'],
  ])
})

describe('nl: hedges, and plain future', () => {
  held('nl', [
    ['Ik probeer elke dag de familie te bellen', 'intention'],
    ['Ik hoop morgen de familie te bellen', 'intention'],
    ['Misschien bel ik morgen de familie', 'intention'],
    ['Als het lukt bel ik morgen de familie', 'intention'],
    ['Ik zou morgen graag de familie willen bellen', 'intention'],
    ['Ik doe mijn best om morgen de familie te bellen', 'intention'],
    ['Ik ga morgen de familie bellen', ''],
    ['Ik zal morgen de familie bellen', ''],
    ['Ik wil elke dinsdag de familie bellen', ''],
  ])
})

describe('nl: who does it', () => {
  held('nl', [
    ['Twee stagiairs gaan elke maandag bellen', 'mine'],
    ['Planning moet elke maandag bellen', 'mine'],
    ['Elke maandag zit mijn sleutelbos in mijn jaszak', ''],
    ['Elke maandag bel ik mw Gerbert', ''],
    ['Voor de lunch mevrouw Gerbert helpen', ''],
    ['De nachtdienst ruimt elke maandag op, dan kan ik om acht uur koken', 'mine'],
    ["De collega's van de avond ruimen elke maandag de kast op", 'mine'],
    ['Elke maandag plant mijn leidinggevende een gesprek met mij', 'mine'],
    ['Op maandag lopend naar huis gaan', ''],
    ['De kapper moet elke maandag langskomen, want ik knip zelf niet', 'mine'],
    ['De teamleiders moeten elke maandag bellen', 'mine'],
    ['Er wordt elke maandag gebeld', 'mine'],
    ['Het management zou elke maandag moeten bellen', 'mine'],
    ['Jullie bellen mij elke maandag', 'mine'],
    ['Wij bellen elke maandag', ''],
    ['Ons team belt elke maandag', ''],
    ['Elke maandag bellen', ''],
    ['Elke nieuwe collega krijgt van mij een kaart', ''],
  ])
})

describe('nl: one thing', () => {
  held('nl', [
    ['Tijdens het overleg app ik niet. Doe ik het toch, dan trakteer ik.', ''],
    ['Bij de lunch bel ik Jan, na de lunch lees ik voor en om vier uur kook ik', 'one'],
    ['Maandag stuur ik een kaart, zelf getekend, met een postzegel erop', ''],
    ['Maandag loop ik een rondje, jas aan, zonder telefoon', ''],
    ['Voor ik ga lees ik het verslag voor, en daarna kiest zij, en belt ze haar zoon', ''],
    ['Maandag loop ik mee en vraag ik wat beter kan', ''],
    ['Maandag bel ik de familie en elke vrijdag schrijf ik een column', 'one'],
    ['Maandag de ramen lappen, de kast leeghalen en de stoelen stapelen', 'one'],
    ['Ramen lappen\nKast leeghalen\nStoelen stapelen', 'one occasion'],
  ])
})

describe('en', () => {
  held('en', [
    ['Every Monday I call the family', ''],
    ["On Monday I'm going to call the family", ''],
    ['Call the family on Monday', ''],
    ['No emails from me after six', ''],
    ["I'm behind the counter each Friday at ten", ''],
    ['If a resident falls, I call the family', ''],
    ['A resident fell? I call the family.', ''],
    ['Whoever is ill gets a card from me', ''],
    ['I will call the family', 'occasion'],
    ['I call the family regularly', 'occasion'],
    ['I will communicate better', 'act occasion'],
    ['We foster a culture of trust', 'act occasion'],
    ['On Mondays I take ownership', 'act'],
    ['Every day I stay positive', 'act'],
    ['I try to call the family every day', 'intention'],
    ['Maybe I call the family tomorrow', 'intention'],
    ['If time allows I call the family tomorrow', 'intention'],
    ['Managers must call the family every Monday', 'mine'],
    ['A newsletter is sent every Monday', 'mine'],
    ['Monday I call the family, and every Friday I write a column', 'one'],
  ])
})

describe('en: what was is a story around the promise', () => {
  held('en', [
    ['The landlord ignored two letters in March. I will ring his office.', 'occasion'],
    ['When I was new here, nobody spoke to me on Monday. I will show newcomers round.', 'occasion'],
    ['Two tenants waited an hour last Friday. On Monday I open the counter at eight.', ''],
    ['At every kick-off I tell the team what I got wrong', ''],
  ])
})

describe('en: a condition without a word for it', () => {
  held('en', [
    ['A pupil slams the door, I walk after him', ''],
    ['The phone rings, we pick up', ''],
    ['A pupil slammed the door, I walk after him', 'occasion'],
    ['Soon as the bell rings I open the gate', ''],
    ['If the rota changes you’ll hear it from me', ''],
    ['Payday is when I check the slips', ''],
  ])
})

describe('en: what stands before a colon, a dash or a comma as the moment', () => {
  held('en', [
    ['A wet floor: I mop it', ''],
    ['Nobody at the desk: I ring the bell', ''],
    ['First hailstones - I pull the bikes inside', ''],
    ['Bailiff letter from the court: I phone the tenant', ''],
    ['Lunch break: cards on the table, no phone from me', ''],
    ['Dishes done, I hang up the towel', ''],
    ['Broken lift, I carry the bags', ''],
    ['Another power dip: I light the lanterns', ''],
    ['Noon: I ring the bell', ''],
    ['A better world: I mop the floor', 'occasion'],
    ['Two complaints about one dog and I go round', ''],
    ['Locking the chapel, I whistle twice', ''],
    ['Somebody faints? I raise their feet', ''],
    ['One rule: I mop the floor', 'occasion'],
    ['My plan: I phone the tenant', 'occasion'],
    ['Two colleagues and I mop the floor', 'occasion'],
    ['Walking the talk, I stay true to our values', 'act'],
  ])
})

describe('en: moments by their form', () => {
  held('en', [
    ['With the first swallows we open the barn', ''],
    ['I sweep the first floor', 'occasion'],
    ['On the second floor I sweep the stairs', 'occasion'],
    ['Each flat I inspect, I photograph', ''],
    ['At knocking-off time I wipe the bench', ''],
    ['On a no-show I knock at the door', ''],
    ['From wind force eight I tie down the stalls', ''],
    ['In the budget talk with the baker I read out the sums', ''],
    ['Mid-shift I swap gloves', ''],
    ['Between trains I sweep the platform', ''],
    ['On lap three I hand out water', ''],
    ['As night falls I close the henhouse', ''],
    ['No meeting without me ringing the bell', ''],
    ['Under a full moon we row across', ''],
    ['Seven sharp I pour the porridge', ''],
  ])
})

describe('en: words that only look like the beginning of a clause', () => {
  held('en', [
    ['Friday before closing time I sweep the yard', ''],
    ['Every Monday I phone those who are ill', ''],
    ['Every Monday I write more than ten cards', ''],
  ])
})

describe('en: as a hurried thumb shortens it', () => {
  held('en', [
    ['b4 lunch i wash his hands w soap', ''],
    ['wen pts arrive i pour coffee', ''],
    ['every fri i go w the flow', 'act'],
  ])
})

describe('en: occasions', () => {
  held('en', [
    ['At launch I sit beside the helpdesk', ''],
    ['On medicine rounds I read each name aloud', ''],
    ['With every refund I enclose a card', ''],
    ['I hand out flyers the entire first week', ''],
    ['We close the assembly with a song', ''],
    ['When it snows I grit the path', ''],
    ['I grit the path on frosty mornings', ''],
    ['I show the film at sunset', ''],
    ['From 2031 I publish my travel expenses', ''],
  ])
})

describe('en: what only looks like an occasion', () => {
  held('en', [
    ['I paint over the marks from 2011', 'occasion'],
    ['I publish the minutes of the council', 'occasion'],
    ['I pin the drawing on the staff board', 'occasion'],
    ['I redo her holidays', 'occasion'],
    ['I call the tenants one by one', 'occasion'],
    ['I call the tenants now n then', 'occasion'],
    ['I call the tenants all year round', 'occasion'],
  ])
})

describe('en: hedges, and what holds a word of hedging', () => {
  held('en', [
    ['Insofar as feasible I call the family tomorrow', 'intention'],
    ["I'm mulling over calling the family tomorrow", 'intention'],
    ["Tomorrow I wouldn't mind calling the family", 'intention'],
    ['Daft maybe, but tomorrow I sing in the lift', ''],
    ['Tomorrow I call as many families as possible', ''],
    ['Tomorrow I rewrite the care plan', ''],
    ['Tomorrow I ask what she hopes to eat', ''],
  ])
})

describe('en: who does it', () => {
  held('en', [
    ["Leaflets go out by Friday, and I'm the one who folds them", ''],
    ['The ambition is to be the best by June', 'act intention'],
    ['The first thing I do on Monday is ring the plumber', ''],
    ["At the raffle it's me who pulls the tickets", ''],
    ['A lost wallet gets counted at my counter within the hour', ''],
    ['Every Friday the bins get emptied', 'mine'],
    ['Our service becomes faster', 'act occasion'],
    ['Every third Friday is for reflection', 'act'],
    ['There will be greater focus on safety', 'mine act occasion'],
  ])
})

describe('en: one thing', () => {
  held('en', [
    ['On Fridays I stand at the gate, holding it open and greeting the parents', ''],
    ['My phone stays shut during board meetings, starting this week', ''],
    ['Fri i mow the lawn, on sat i paint the fence', 'one'],
    ['I sing at the party on Friday, the first half hour', ''],
    ['When thunder rolls I go and sit with the dogs and hum a song', ''],
    ['On Friday I stand at the gate greeting parents, coat on, whistle in my pocket', ''],
    ["At noon I phone the mother and tell her which ward we're going to", ''],
  ])
})

describe('en: where a clause ends', () => {
  held('en', [
    ['When the bell rings open the gate', ''],
    ['Close the blinds once Priya boards', ''],
    ['At every visit I will be calm and open', 'act'],
    ['Within twenty-four hours I ring the tenant', ''],
  ])
})

describe('en: figures of speech, and acts that look like them', () => {
  held('en', [
    ['At ten to four a lap round the bike shed', ''],
    ['Every Friday a bag of apples on the desk', ''],
    ['On Friday I stand by the exit', ''],
    ['On Friday I fit a new lock', ''],
    ['On Friday I go round the sorting tables and hand out slips', ''],
    ['Ahead of the reorganisation vote I give all porters the slides', ''],
    ['Before summer we halve the waiting list', 'act'],
    ['Before summer we slash the queues', 'act'],
    ['At the away-day I create space for doubt', 'act'],
    ['On Monday I do something about the noise', 'act'],
    ['On Monday I own up in the group chat', ''],
    ['On Monday I try it out myself', ''],
    ['Ten at night: phones away, lights off', ''],
  ])
})

describe('as people type', () => {
  held('nl', [
    ['elke maandg loop ik mee met de nachtdinst', ''],
    ['MORGEN BEL IK MW JANSEN', ''],
    ['ma 9.00u mw jansen bellen', ''],
    ['donderdag na de noen zit ik bij u aan tafel', ''],
    ['smorgens help ik dhr met scheren 👍', ''],
    ["'s avonds lees ik voor", ''],
    ['k hoop dak morgen kan bellen', 'intention'],
    ['• elke maandag: bellen met de familie', ''],
  ])
})

describe('nl: as it is said, and as regions say it', () => {
  held('nl', [
    ['moandag proat ik met de buren', ''],
    ['zoaterdag schrief ik n kaartje', ''],
    ['azzie valt bel ik zn dochter', ''],
    ['as er iemand belt neem ik op', ''],
    ['veurdat ik naor huis gao dweil ik de keuken', ''],
    ['iedre keer dak da zie bel ik de huisarts', ''],
    ['mss bel k morgen de kapper', 'intention'],
    ['ik gao seffens de ramen lappen', 'occasion'],
    ['ik ga de kozijnen verve en de schuur opruime', 'occasion'],
    ['vanavend een babbeltje of koffieke bij de buurvrouw', ''],
  ])
})

describe('nl: typing errors, and spaces left out', () => {
  held('nl', [
    ['elkedag bel ik de apotheek', ''],
    ['tijdens de vergaderign schenk ik koffie', ''],
    ['ik ga beter communciatie voeren over de verandreing', 'act occasion'],
    ['ik verbteer de smaenwerking', 'act occasion'],
    ['dondedag bel ik de apotheek', ''],
    ['Volgendeweek praaten wij met de buren', ''],
  ])
})

describe('nl: a note of two infinitives is done by whoever writes it', () => {
  held('nl', [
    ['Bij elke intake eerst naast de stoel gaan staan', ''],
    ['Morgen bij mevrouw blijven eten', ''],
    ['De managers gaan morgen bellen', 'mine'],
  ])
})

describe('nl: without commas and stops', () => {
  held('nl', [
    ['iedere keer dat ik haar aankleed zing ik een liedje', ''],
    ['Valt er iemand dan gaat de deur open en bel ik de wacht', ''],
    ['als klant binnen komt ik sta op en geef hand', ''],
    ['als bewoner ziek ik bel dokter', ''],
    ['meer warmte 😂 vrijdag bak ik een taart', ''],
    ['Koffie op 👉 ik zet nieuwe', ''],
    ['kzal da woensdag ne keer zeggen', ''],
  ])
})

describe('nl: what tells how long something has been so, or who, is no moment', () => {
  held('nl', [
    ['Ik snoei de heg, want zij klaagt al sinds Pasen', 'occasion'],
    ['Joost belde al voor de vierde keer, dat slot repareer ik', 'occasion'],
    ['Ik timmer een plank met wie er dienst heeft', 'occasion'],
    ['Ik zet de stoelen bij de ingang', 'occasion'],
  ])
})

describe('nl: conditions that leave it open', () => {
  held('nl', [
    ['als ik niet te laat ben bel ik morgen de huisarts', 'intention'],
    ['mocht ik eraan denken dan bel ik morgen de huisarts', 'intention'],
    ['als ik het niet vergeet bel ik morgen de huisarts', 'intention'],
  ])
})

describe('nl: what only looks mistyped', () => {
  held('nl', [
    ['Ik was de hele groene kast', 'occasion'],
    ['Ik verf de deuren', 'occasion'],
    ['Ik schil de bieten en leg de losse schijf erop', 'occasion'],
  ])
})

describe('nl: before “dan” stands the condition, also without a verb', () => {
  held('nl', [
    ['Kom leeg, dan was ik hem af', ''],
    ['Rij langer dan tien man? Dan open ik de tweede kassa', ''],
    ['Eerst de ramen, dan veeg ik de stoep', 'occasion'],
    ['Er vertrekt geen bus zonder dat ik de gordels heb nagekeken', ''],
  ])
})

describe('nl: clauses that say when, without a comma or further on', () => {
  held('nl', [
    ['Wij vegen de stoep voor de markt begint', ''],
    ['Ik bak een cake voor de man van de fietsenzaak', 'occasion'],
    ['Terwijl de verf droogt leg ik de kwasten in het water', ''],
    ['Ik print de lijst uit, terwijl mijn baas alles digitaal wil', 'occasion'],
    ['Huurders die bellen krijgen dezelfde dag een antwoord van mij', ''],
    ['Wie mailt heeft mij dezelfde avond nog aan de lijn', ''],
    ['Zodra u hebt gebeld komt iemand van ons de sleutel brengen', ''],
    ['Wat ik ga doen is dat ik elke ochtend de planten water geef', ''],
    ['Wat wij doen is dat we elke ochtend meer rust uitstralen', 'act'],
  ])
})

describe('nl: as what somebody does it is no moment', () => {
  held('nl', [
    ['Als familieraad schilderen wij het hek', 'occasion'],
    ['Als kersverse voorzitter bel ik alle leden', 'occasion'],
    ['Wij schilderen als stuurgroep een hek', 'occasion'],
    ['Als moeder langskomt zet ik haar stoel klaar', ''],
    ['Als patiënt alleen naar huis moet bel ik een buur', ''],
  ])
})

describe('nl: a verb of plans is an act with a thing that one sees', () => {
  held('nl', [
    ['Bij het weggaan geef ik haar een foto mee', ''],
    ['Na de afwas een plaatje opzetten', ''],
    ['Na de zomer zet ik een programma op', 'act'],
    ['Bij elk bezoek wijs ik de weg aan', ''],
  ])
})

describe('nl: what goes off, and who is on the line', () => {
  held('nl', [
    ['Tot de bel gaat blijft bij ons de radio uit', ''],
    ['Binnen een uur heb je mij aan de telefoon', ''],
    ['Zie ik een plas of een losse tegel, dan zet ik er een pion bij', ''],
  ])
})

describe('nl: degrees and slogans', () => {
  held('nl', [
    ['Elke maandag maken we het gezelliger in de hal', 'act'],
    ['Vanaf juni werk ik behulpzamer', 'act'],
    ['Morgen ga ik voor een soepele overdracht', 'act'],
    ['Na de zomer laten we merken dat we er zijn', 'act'],
    ['Vanaf maandag gaan we knallen voor de wijk', 'act'],
    ['Ieder kwartaal werken we met z’n allen aan onze teamdynamiek', 'act'],
    ['Ik neem de lezers mee in mijn afwegingen', 'act occasion'],
    ['Meer nabijheid. Dat gaan we vanaf mei ook echt doen.', 'act'],
  ])
})

describe('nl: what belongs to a name or to a story is no moment', () => {
  held('nl', [
    ['Ik hang een klok op in de dinsdagzaal', 'occasion'],
    ['Ik schrijf een gedicht over de zomer van 1976', 'occasion'],
    ['Van begin tot eind schrijf ik haar verhaal op', 'occasion'],
    ['We schrijven op wie de sleutel heeft', 'occasion'],
    ['Halverwege de R&D-presentatie gaapten twee mensen. Ik teken het op een flap.', 'occasion'],
    ['Halverwege de rondleiding haakte de helft af. Ik teken een kortere route.', 'occasion'],
    ['Met de vrijwilligers een wandeling maken door het park', 'occasion'],
  ])
})

describe('nl: verb and writer run together', () => {
  held('nl', [
    ['iedere dag zegk goedemorgen tegen haar', ''],
    ['szaterdags pomp ik de banden op', ''],
  ])
})

describe('nl: qualities before a noun, and clauses of which somebody makes sure', () => {
  held('nl', [
    ['Elke ochtend begin ik met een positieve instelling', 'act'],
    ['Bij elk gesprek toon ik oprechte belangstelling', 'act'],
    ['Elke maand zorg ik dat de cijfers kloppen', 'act'],
    ['Elke dag denk ik aan mijn eigen grenzen', 'act'],
    ['Vanaf mei sturen we op uitkomsten', 'act'],
    ['Vrijdag trek ik het pak aan', ''],
  ])
})

describe('nl: stories that begin with toen, and years that somebody looks back on', () => {
  held('nl', [
    ['Toen ik hier in mei begon wist niemand mijn naam. Ik teken een plattegrond.', 'occasion'],
    ['Na twintig jaar in dit vak schrijf ik een brief aan de minister', 'occasion'],
  ])
})

describe('nl: what comes one at a time, and what only sends it', () => {
  held('nl', [
    ['Per mijlpaal bak ik een taart', ''],
    ['Ik stuur haar per post een kaart', 'occasion'],
    ['Als dhr. Oosterling zijn hoed opzet pak ik mijn jas', ''],
    ['asser iemand valt bellek de huisarts', ''],
  ])
})

describe('nl: moments told by their form', () => {
  held('nl', [
    ['Het ogenblik dat de lift stilvalt bel ik de monteur', ''],
    ['De fluit van de scheidsrechter is mijn seintje om de limonade in te schenken', ''],
    ['Eerst de cliënt aankijken, dan pas het scherm aanzetten', ''],
    ['Op badderdagen leg ik de handdoeken op de verwarming', ''],
    ['Op de eerste vrije avond bel ik mijn zus in Gent', ''],
    ['Op de drempel trek ik mijn schoenen uit', ''],
    ['Agendapunt 3 laat ik door een huurder openen', ''],
    ['Evaluatiegesprekken voer ik op de fiets', ''],
    ['Gesprekken voer ik met aandacht', 'act'],
    ['Eerst de ramen lappen. Elke verdieping.', ''],
    ['Elke bewoner verdient respect', 'mine act occasion'],
    ['Eerste hagel: ik leg de matten neer', ''],
    ['Iemand met natte schoenen in de gang: ik haal een mat', ''],
    ['Daar gaat de bel: dan loop ik naar de poort', ''],
    ['Twee nachten geen slaap en ik bel de wachtdienst', ''],
    ['Twee collega’s en ik verven het hek', 'occasion'],
    ['Lamp boven het bad aan, fluitje van mij uit', ''],
    ['Valt het doek, ik de zaal in', ''],
    ['Leerlingen die te vroeg zijn krijgen van mij een kop thee', ''],
    ['Wie te vroeg is mag van mij de lampen aandoen', ''],
    ['Elke gast die zijn jas laat hangen bel ik na', ''],
    ['Ik wacht bij de poort tot mevrouw Bol haar sjaal om heeft', ''],
    ['Voor de poort opengaat heb ik het plein geveegd', ''],
    ['Voor ik de sleutel omdraai, klop ik bij elke kamer', ''],
    ['Een kast te laat terug? Ik vraag waarom.', ''],
  ])
})

describe('nl: acts told by their form', () => {
  held('nl', [
    ['Bedlampje uit voordat ik de deur dichttrek', ''],
    ['De radio gaat bij elke overdracht uit', ''],
    ['De sfeer gaat mee', 'mine occasion'],
    ['Mijn laatste vraag in elk gesprek is wie er nog iets kwijt wil', ''],
    ['Mijn eerste prioriteit is rust', 'act occasion'],
    ['Vrijdag een uur eerder er zijn en de stoelen neerzetten', ''],
    ['Als de poort dicht is loop ik om te kijken of er licht brandt', ''],
    ['Na tienen geen muziek, tenzij iemand erom vraagt', ''],
    ['Als hij boos wordt ga ik zitten. Niet roepen, niet wijzen, gewoon zitten.', ''],
    ['Elke dinsdag laat ik de buren weten wie er jarig is', ''],
    ['Dinsdag zet ik een helm op', ''],
    ['Je weet dat ik kom, vandaar dat ik elke dinsdag de vloer dweil', ''],
  ])
})

describe('nl: headings, signs and counts that tell a moment', () => {
  held('nl', [
    ['Zesde telefoontje op rij: ik loop naar buiten', ''],
    ['Laatste bus weg – ik breng haar zelf', ''],
    ['Volle prullenbak: ik leeg hem', ''],
    ['Eerste stap: ik bel de huisarts', 'occasion'],
    ['Nieuwe aanpak: ik bel de familie', 'occasion'],
    ['Regenbui: ik zet de parasols binnen', ''],
    ['Bij de geur van gas zet ik alle ramen open', ''],
    ['Ik spreek haar aan op haar toon', 'occasion'],
    ['Ruik ik gas, dan zet ik de ramen open', ''],
    ['Elke afgekeurde bon leg ik terug op de stapel', ''],
    ['Elke vijfde bezoeker krijgt van mij een appel', ''],
    ['Bij meer dan drie wachtenden open ik het tweede loket', ''],
    ['Tussen het eten en het toetje vraag ik wie er jarig is', ''],
    ['In het leesuur zet ik de stoelen in een kring', ''],
    ['Na gebruik hang ik de tillift terug', ''],
    ['Om en om met Ria dweil ik de gang', ''],
    ['Dinsdag neem ik taart voor de buren mee', ''],
    ['Dinsdag neem ik me voor te bellen', 'intention'],
  ])
})
