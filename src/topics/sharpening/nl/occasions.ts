/** How Dutch says when: `<class>` stands for a class of words, `..` for up to three words, `?` for may be left out. */
export const OCCASIONS = `
mee naar <def|een|every> ..1 <event>
het|'t|vanaf|op moment|ogenblik|tijdstip
is|wordt|geldt|als|dat mijn|m'n|ons|onze|het|een teken|sein|seintje|signaal|signaaltje|startsein|startschot|cue|reminder|geheugensteun|geheugensteuntje|wekker|aanleiding om|voor|waarop
dan|daarna pas
pas dan|daarna|als|wanneer|na|nadat|zodra
agendapunt|hamerstuk|bespreekstuk <number>
<ordinal> agendapunt|hamerstuk|bespreekstuk|punt van?
aan|bij de|mijn|een voordeur|achterdeur|drempel|huisdeur|schuifdeur|slagboom|draaideur|tuinpoort
op de drempel|deurmat
om en om
met <every|een> nieuwe|nieuw _
in de file|wachtrij
onder|bij|tijdens|na|voor|vóór de|het afwas|vaat|strijk|was|vaatwas|poetsbeurt|gebruik
na|voor|vóór|bij gebruik
<def> <event|deurbel|bel|telefoon|pieper|wekker|zoemer|sirene|klok|alarm> gaat|rinkelt|piept|trilt|klinkt|zoemt|loeit|luidt en
bij|op|na|met|tot|hoor|horen|ruik|ruiken <def|every|een|eerste> _? geur|geluid|gil|schreeuw|knal|klap|gerinkel|gepiep|gekuch|gebonk|gehuil|geroep|piep|gong|fluit|zoemer|sirene|claxon|klop|klik|flits|rook|rooklucht|gaslucht|vlam|damp|plas|barst|aanblik|hanengekraai
bij <ordinal|eerste> _? geur|geluid|gil|schreeuw|knal|klap|piep|gong|fluit|zoemer|sirene|claxon|klop|flits|regendruppel|sneeuwvlok|teken|traan|tranen|druppel
bij|vanaf|boven|onder meer|minder dan <number>
vanaf <number> _
tussen <def> <event|infinitive|verblike|holiday> en
eerste|laatste <unit|weekday|daypart>
bij rood|rode|oranje|geel|gele|groen|groene|zwart|zwarte|blauw|blauwe licht|lampje|lamp|vlag|sein|kaart|stoplicht|verkeerslicht
bij _ licht|zicht|wind|zee|ijs|tij|stoplicht|verkeerslicht|verkeer
eerste|laatste|tweede|derde|volgende <event|circumstance>
in|op|tijdens <def|een> <ordinal> _ <unit|weekday|daypart>
in|op de|het|mijn|onze trein|bus|auto|lift|tram|metro|fiets|taxi|boot|vliegtuig|file naar|terug|onderweg
rond|rondom|omstreeks|richting|tegen <event|daypart>
geen|niets|niemand|niks|nooit ..7 zonder dat ik|we|wij|k
met|bij het eerste daglicht|licht|ochtendlicht|zonlicht|zonnestraaltje|hanengekraai
als eerste|laatste binnen|aanwezig|weg|thuis|de deur
tussen <number|alle|een> ..3 door
in|bij het|de|mijn|ons|onze <paper> van de|het|een|elke|iedere _? <event>
<infinitive|verblike> doe|doen ik|we|wij ..2 met|zonder
rond|omstreeks|tegen|vanaf|tijdens|met sluitingstijd|openingstijd|vertrek|aankomst|aanvang|sluiting|opening
tot er|iemand|iedereen|hij|ik|we|wij|ie
tot je|ze|zij|u|jullie|het|'t|dit|dat|de|mijn|zijn|haar|hun ..4 is|ben|bent|zijn|heeft|hebt|hebben|slaapt|slapen|komt|komen|gaat|gaan|staat|staan|ligt|liggen|zit|zitten|belt|zegt|wil|weet|snapt|begrijpt
tussen <number|def|every|een|alle> _? <event|events|maaltijden>
tussen de .. door
binnen|na <number|een> keer|keren|tellen|piepjes|belletjes|rinkels|rinkeltjes|seconden|tel|piep|belletje|rinkel overgaan?
<def|every|elke|iedere> <ordinal> van|vd|v/d de|het|elke|iedere|deze|die|mijn|onze? <unit|month|season>
ieder|iedereen|degene|allen een|de|het|mijn _ die
bij|tijdens|onder het|'t _ <infinitive> _ ik|we|wij|k
begin|eind|half|medio|midden|einde|in|per|vanaf|voor|vóór|tot|uiterlijk|na|sinds|tegen|rond? q1|q2|q3|q4|kwartaal1
q1|q2|q3|q4
voor|vóór|na|bij|tot|sinds aanvang|start|sluiting|sluitingstijd|openingstijd|opening|vertrek|aankomst|aflevering|verzending|publicatie|ondertekening|plaatsing|inschrijving|verlenging
bij|na|voor|vóór|tijdens|rond het|de|een|mijn|ons|elk|ieder|'t|t _? contact|contactmoment|kennismakingsgesprek|keukentafelgesprek|telefoontje|telefonade|aanmelding|uitstroom|instroom|overplaatsing|jaarwisseling|dienstwissel|wisseling|wissel|wisselmoment|aanvang|diagnose|prognose|uitslag|toets|keuring|gunning|aanbesteding|levering|huurachterstand|achterstand|betaling|betalingsachterstand|aanmaning|ontruiming|uitzetting|sleuteloverdracht|huurbetaling|sterfgeval|overgang|inschrijving|uitschrijving|afwijzing|toekenning|toewijzing|herindicatie|indicatie|afronding|oplevering|vertaling|begroting|begrotingsbehandeling|jaarrekening|kadernota|verkiezing|fusie|verbouwing|renovatie|ingreep|narcose|bevalling|kraamtijd|sondevoeding|fixatie|separatie|terugval|crisisopname|rechtszaak|uitspraak|huiszoeking|arrestatie|aanhouding|inbraak|diefstal|aanrijding|ongeluk|ongeval|brand|evacuatie|ontruimingsoefening|fase|deadline|sleutelmoment|nieuws|bericht|signaal|oproep|spoedoproep|spoedgeval|tegenslag|tegenvaller|meevaller|succes|mijlpaal
bij|na|tijdens|onder|voor|vóór wisseling|wissel|aanmelding|uitstroom|instroom|overplaatsing|indicatie|herindicatie|afronding|oplevering|terugval|crisisopname|inschrijving|uitschrijving|toekenning|afwijzing|huurachterstand|betalingsachterstand|sterfgevallen|ongevallen|ongelukken|spoedgevallen|dageraad|zonsopgang|zonsondergang|schemering|hoogwater|laagwater
bij|tijdens code rood|oranje|geel|zwart
per direct
met onmiddellijke ingang
met ingang van
ingaande
rond|tegen|tussen|voor|vóór|na de middag
voor|vóór|na|tegen|rond vijven|zessen|zevens|achten|negenen|tienen|elven|twaalven|enen|tweeen|drieën|drieen|vieren
<number|een> <unit|daypart> voor|vóór|na|tot|rond <def|every|een> _? <event|holiday|unit|_>
<number|een> <unit|halfuur|kwartier> voor|vóór|na <event|sluitingstijd|openingstijd|aanvang|_>
een|<number> <unit|halfuur|kwartier> van|op tevoren|voorhand
per <paper|event>
per _
onder de douche
in bad
per casus|client|cliënt|bewoner|patient|huurder|leerling|gezin|dossier|kamer|bezoek|contact|bestelling|aanmelding|opname
in de advent|vasten|veertigdagentijd|vastentijd|bouwvak|komkommertijd|kerstweek|vakantieperiode|vakantietijd|griepperiode|toetsweek|toetsperiode|proeftijd|wachttijd|inwerkperiode|wittebroodsweken|spits|avondspits|ochtendspits
alle dagen|avonden|ochtenden|maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen|weken
bij <every|een|alle> <people> die|dat|met|waar|waarvan|wiens
<every|alle|een> <people> die|dat ik|we|wij|bij|hier|nieuw|zich|is|komt|binnenkomt|belt|vraagt|wil|weggaat|vertrekt|langskomt|aan
bij|met|na|voor|vóór|aan|van alle nieuwe|komende|eerstvolgende|volgende _
vanaf|per|met|sinds <ordinal|ordinalnumber> _? <unit|event|weekday|daypart>
in|binnen|gedurende|tijdens de|mijn|onze|hun|haar|zijn eerste|laatste|komende|volgende <number>? <unit|event>
tijdens|gedurende|na|voor|vóór|bij de|het|mijn|onze eerste|tweede|derde|laatste|volgende _
nog voor|vóór|vandaag|deze|dit|diezelfde|dezelfde
dezelfde|diezelfde|zelfde <unit|daypart|weekday> nog
bij mooi|slecht|lekker|nat|warm|koud|zonnig|regenachtig weer
met|rond|tijdens|voor|na|op de feestdagen|kermis|kermisweek|jaarmarkt|avondvierdaagse|vierdaagse|rommelmarkt|kerstmarkt|burendag|nieuwjaarsduik|dodenherdenking|intocht|optocht|marathon|elfstedentocht|wk|ek
op dierendag|roze-zaterdag|paarse-vrijdag|blauwe-maandag|witte-donderdag|tweede-kerstdag|eerste-kerstdag|gedichtendag|coming-outdag|vrouwendag|wereldmuziekdag|de-dag-van
op de dag van de|het
tijdens|in de week|maand|nacht|dag van
elke|iedere keer
bij elke|iedere gelegenheid
van <unit|weekday|daypart|month|deictic|event> tot|op|t/m <unit|weekday|daypart|month|deictic|event>
<weekday> t/m|tot <weekday>
om de beurt
bij toerbeurt
s <weekday>
telkens bij|na|voor|tijdens
vlak|kort|meteen|direct|gelijk|onmiddellijk|recht|pal|even|net na|voor|vóór _
een <daypart|unit> per|in <def>? <unit>
<number|een|halve> dagdeel|dagdelen|uurtje|uurtjes|rondje|rondjes|gesprek|gesprekken|bezoek|bezoeken|dienst|diensten|keer per <unit>
op <adjective> dagen|avonden|ochtenden|momenten
op even|oneven|vaste dagen|weken|tijden|tijdstippen|momenten
in <digits|year>
in 2025|2026|2027|2028|2029|2030
dit|deze kalenderjaar|schooljaar|boekjaar|begrotingsjaar|collegeperiode|raadsperiode|seizoen|kwartaal|semester|trimester
halverwege de|het|mijn|onze|een
tot aan|en met
tot <every|def> _? <event|holiday|season|unit|weekday>
aan tafel bij
bij de <number|ordinal> klacht|melding|waarschuwing|keer|fout|aanmaning|huurachterstand|afspraak|val
<weekday>
<deictic>
<frequent>
<clock>
<date>
smorgens|smiddags|savonds|snachts|sochtends|ochtends|morgens|middags|avonds|nachts|maandagmorgen
<holiday>
oud en nieuw|nieuwjaar
kerst en oud
bij <circumstance>
bij|met|rond|op volle|nieuwe|wassende maan
bij|met vollemaan|springtij|eb|vloed|storm|onweer
eerder .. ik|we|wij .. niet|geen
<number> keer|woord|blik|telefoontje|belletje|appje|berichtje|mailtje|kik|seintje|klacht|melding|vraag|piepje|gil|schreeuw ..6 en ik|we
als eerste|laatste als
<number> <month>
<month> <number>
begin|eind|half|medio|midden|einde|in|per|vanaf|voor|vóór|tot|uiterlijk|na|sinds|gedurende|om|tegen|rond <month>
begin|eind|half|medio|midden|einde|halverwege <unit|year>
begin|eind|einde|halverwege|midden .. volgende|volgend|deze|dit|komende|komend|elke|iedere|elk|ieder|van .. <unit|season|daypart|weekday>
de|den <ordinalnumber>
<ordinalnumber> .. maand|kwartaal|week
week <number>
weeknummer <number>
dag <number>
om|rond|tegen|voor|vóór|na|vanaf|tot|tussen|omstreeks|uiterlijk|stipt|klokslag|van <number> uur|u
om|rond|omstreeks|klokslag|stipt <number>
om|rond|omstreeks|klokslag|tegen|voor|vóór|na|vanaf|tot half|kwart|tien|vijf|twintig <number|voor|over>
half <number>
kwart voor|over <number>
<number> voor|over <number|half>
tussen <number> en <number>
van <number> tot <number>
na|voor|vóór|tegen|tot|vanaf <clocknumber>
tegen|rond de klok van <number>
<number> u
<every> <unit|weekday|daypart|season|month|holiday|event|paper|frequent>
<every> _ <unit|weekday|daypart|season|month|holiday|event|paper>
<every> <number|ordinal> <number|_>? <unit|weekday|daypart|season|month|event>
<every> keer|maal
<every> _ keer|maal
<every> nieuwe|nieuw|eerste|verse _
<every> gast|aanvrager|beller|nieuwkomer|nieuweling|starter|jarige|bezoeker|sollicitant|passant|stagiair|stagiaire
telkens als|wanneer|dat|ik|er|iemand|weer
telkens
steeds als|wanneer
<number> keer|maal|x|avond|avonden|dag|dagen|ochtend|ochtenden|middag|middagen|uur|uren|minuten|week|weken per <unit>
<number> .. per <unit>
<number> keer|maal|x|uur|dag|avond|ochtend|middag in|op de|het|een <unit|weekday>
<number> keer|maal|x|dagen|uur|uren <unit|frequent>
<number> keer|maal .. in de <number>? <unit>
<number> in|op de <number>? <unit>
eens|eenmaal|tweemaal|driemaal|viermaal|een|één|1x|2x|3x|4x|minstens per|in|op|om <unit>
eens|1x|2x|3x|4x in|om de <unit|number>
eens|1x|2x|3x|4x|5x p|per|pm|pw|wk|week|maand|mnd|dag|kwartaal|jaar
om de <unit|number|ander|andere>
om het halfuur|uur|kwartier|half|jaar
om beurten
om-en-om
deze|dit|volgende|volgend|volgnde|vlg|komende|komend|aanstaande|aankomende|aankomend|eerstvolgende|eerstkomende <unit|weekday|daypart|season|event|month|keer>
deze|dit|volgende|volgend|volgnde|vlg|komende|komend|aanstaande|aankomende|eerstvolgende <number> <unit|weekday|daypart|event>
die|dezelfde|diezelfde|zelfde|hetzelfde|nog|datzelfde <unit|weekday|daypart|event>
nog diezelfde|dezelfde|die <unit|weekday|daypart>
de|het|mijn|m'n|ons|onze|jullie|je|haar|zijn|in eerste|laatste|tweede|derde|vierde <number>? <unit|weekday|daypart|event|season>
<def> <number> <unit> voor|vóór|na|erna|ervoor|rond|daarna|daarvoor
de|het <unit|daypart|weekday> voor|vóór|na|erna|ervoor|rond|daarna|daarvoor|volgend|erop|nadien|waarop|waarin|dat|tevoren
de|het|in _ helft van
in|op|tijdens de|het|dit|deze <unit|weekday|daypart|season|year>
in|op|tijdens de|het|dit|deze|mijn|mijne|onze|m'n|mn|je|jullie|een vrije|lange|korte|drukke|rustige|vroege|late|warme|koude|laatste|stille <unit|weekday|daypart|season|event>
<daypart> erna|ervoor|daarna
van|in|voor|tegen|na|tot|gedurende|tijdens de|het|den <daypart|weekday>
in|tegen|bij|rond <holiday|season>
in|tijdens|voor|vóór|na|tot|over|met|gedurende de|het|mijn|onze|zijn|haar <season|holiday>
met|voor|vóór|na|rond|tot <holiday|season|daypart>
's zomers|winters
zomers
binnen <number> .. <unit>
binnen <def|een|'t> <unit|daypart>
binnen _ <number> <unit>
over|na|voor|tot|gedurende <number> <unit|weekday|event>
over|na een <unit|halfuur>
vandaag|morgen|<weekday> over <number|een|drie> <unit>
<number> <unit> vooraf|voor|vóór|voordat|na|nadat|later|eerder|lang|erna|ervoor
<number> <weekday|daypart>
vanaf|per|tot|sinds|ingaande|uiterlijk|tegen <unit|weekday|daypart|deictic|month|season|holiday|date>
vanaf|tot de <ordinal|number|unit|weekday|daypart|season|ordinalnumber>
uiterlijk
ten laatste
vóór
op mijn|m'n|mn|onze|zijn|haar|hun|je|jullie|jouw|de|iedere|elke|een <holiday|event|unit|daypart>
op <event|weekday|holiday|year>
op <ordinal> <unit>
op _ dag|dagen|avond|ochtend|middag
op _ _ dag
tijdens|gedurende
halverwege
na afloop|werktijd|werk|schooltijd|sluitingstijd|kantoortijd|kantooruren|hours|elven
buiten kantoortijd|kantooruren|werktijd
onder werktijd|kantooruren|kantoortijd|schooltijd|lunchtijd|etenstijd
in|voor|na|tijdens|tot|om|rond|met|vlak mijn|m'n|mn|onze|zijn|haar|hun|je|jullie|de|het|'t|t|den ..2 <event>
in|bij|onder|tijdens|op|voor|vóór|na|aan|rond|tot de|het|'t|t|den|deze|dit|die|dat|mijn|m'n|mn|me|ons|onze|zijn|zn|haar|hun|je|jullie|uw|ieder|iedere|elk|elke|een|n|alle|jouw|gezamenlijk|gezamenlijke ..2 <event>
in|bij|onder|tijdens|op|voor|vóór|na|aan|rond|tot <events>
bij|tijdens|onder|na|met|gedurende <event>
bij|na|in|op|voor|vóór|tijdens <adjective> <event>
<event> <number> <month>
<event> van <date|number|weekday|deictic|month>
aan het|'t|t|mijn|ons begin|einde|eind|slot|start van
aan begin|einde|eind|slot|start van
bij|in het begin|einde|eind|slot|openen|sluiten|afsluiten
aan <def> <event>
bij|onder|tijdens|voor|vóór|na het|'t|t <infinitive|verblike>
na|voor|vóór het|'t|t .. <infinitive|verblike>
voor ik|we|wij|hij|zij|ze|er|ge|gij
voor dat ik|je|we|wij|hij|ze|zij|er|u
vóór ik|je|we|wij|hij|ze|zij|u
na <det|number|every|adjective> _
voor|vóór <every> _
bij <every> _
in <every> <event|paper|unit|daypart|holiday|_>
bij een|n|nen|ne|eerste|nieuwe|iedere|elke|zo'n|geen|elk|ieder _
bij twijfel|onraad|pijn|nood|brand|ziekte|ruzie|onrust|paniek|agressie|regen|mooi|slecht|warm|koud|goed|glad|hitte|storm|afwezigheid|binnenkomst|vertrek|aankomst|thuiskomst|opname|ontslag|overdracht|uitval|vragen|klachten|wijzigingen|problemen|overlijden|verlies|vermoeden|verdenking|signalen
bij <adjective> weer
zodra
zogauw
zo gauw|snel|vlug|rap als? <det|self|others>
zo gauw|snel|vlug|rap er|iemand
op dagen|avonden|momenten|ochtenden dat|waarop
bij <def|every> <paper>
voordat|nadat|vooraleer|alvorens|eer
van zodra
indien
ieder|iedereen|degene|allen die
voor|met|bij|tegen|aan|van wie
elke|iedere keer dat|als|wanneer
op het moment dat
op de dag dat
op|vanaf het|de moment|ogenblik|dag
in het geval|gevallen dat|van|waarin
mocht|mochten er|je|iemand|een|het|de|ik|we
zolang|totdat
op <def> _ <weekday|daypart|deictic>
<event> op|om <weekday|clock|number>
overdag
om middernacht
gaandeweg de <event|unit>
mijn|ons|onze|het|de|dit|deze wekelijkse|maandelijkse|dagelijkse|jaarlijkse|vaste|tweewekelijkse|eerstvolgende|volgende|aanstaande _
wekelijkse|maandelijkse|dagelijkse|jaarlijkse|tweewekelijkse <event>
eerste|laatste <unit|weekday|daypart> van
eerste|laatste <people> van <def> <daypart|unit|event>
dezelfde|zelfde dag|avond|week|ochtend|middag|maand|uur|dienst
same day
ter plekke
op de spot
onder|tussen de|het|mijn <event|bedrijven>
als eerste als|wanneer|zodra
op weg|terugweg|heenweg|route naar
onderweg naar
op|bij <def> terugweg|heenweg
op de terugweg|heenweg
op zijn|haar|mijn|hun|de|je verjaardag|sterfdag|trouwdag|begrafenis|uitvaart
het <event> open|openen|begin|beginnen|sluit|sluiten|start|starten
openen|beginnen|sluiten|starten .. <def|every> .. <event>
open|begin|sluit|start|eindig ik|we|wij|k? <def|every> ..2 <event|unit|daypart>
<def> <event> open|openen|begin|beginnen|sluit|sluiten|start|starten|sla|slaan|eindig|eindigen|laat|doe|doen|vergaderen|houden|houd
neem|nemen|houd|houden|hou .. mijn|onze|m'n|mn pauze|lunch|koffiepauze|rookpauze
na <ordinal> _
s ochtends|morgens|middags|avonds|nachts|maandags
`

/** What looks like a moment and is none: nobody knows when to press record. */
export const NO_OCCASIONS = `
24 7
iets|alles|niets|niks wat ..5 <unit|weekday|daypart|deictic>
over|van|uit de|het <season|daypart|holiday|unit> van <number>
van begin tot eind|einde
van a tot z
van kop tot staart|teen
met <def> _? <people> een|de|het|n ..1 <event>
24-7
24 uur per dag
24 uur
7 dagen per week
zeven dagen per week
365 dagen per jaar
<number> dagen .. in de week
elke|iedere dag weer|opnieuw
dag en nacht
dag in dag uit
van dag tot dag
in de loop van de tijd
in de toekomst
in de nabije toekomst
op termijn
op korte|lange|langere|middellange termijn
op tijd
te zijner tijd
al sinds _
al <number> <unit|weekday|daypart>
al voor de <ordinal|ordinalnumber> keer|maal
voor|met|bij|tegen|aan|van|op wie wat|er|welke|wanneer|waar|hoe|dienst|vrij
te gelegener tijd
bij tijd en wijle
binnen de kaders|mogelijkheden|perken|grenzen|organisatie|gemeente|lijnen
na verloop van tijd
na te _
een <daypart|unit|weekday>
af en toe
nu en dan
van tijd tot tijd
zo nu en dan
zo snel|vaak|veel|goed|vroeg als mogelijk|kan|ik|we
zo snel|vaak|veel|goed|vroeg mogelijk
op gezette tijden
in de regel
waar nodig|mogelijk|kan|dat|wenselijk
waar het|t|'t kan|moet|mag|past
wanneer nodig|mogelijk|gewenst|dat
indien nodig|gewenst|wenselijk|noodzakelijk|mogelijk
als dat|het|t|'t .. nodig|kan|past|uitkomt|lukt|mag|meezit
als nodig
als <people> zijnde
net als|zoals
alsof
in gesprek|overleg|contact|dienst|opleiding
op afspraak|bezoek|huisbezoek
op de koffie|thee|borrel|lunch
per post|mail|mails|email|e-mail|brief|telefoon|app|bericht|fiets|auto|trein|bus|boot|taxi|se|ongeluk|abuis|vergissing|definitie|saldo|persoon|hoofd|stuk|slot|toeval|briefkaart|koerier|whatsapp|sms|computer
per aangetekende _
na <number> jaar|jaren in|bij|als|van
in <every> opzicht|geval
op <every> <place>
in <every> <place>
aan <every> <place>
op alle|iedere|elke <place>
in principe
op den duur
op een dag
ooit op een
de hele|heel|ganse <unit|daypart>
hele <unit|daypart>
door het jaar|de jaar heen
heel het jaar
de komende|volgende jaren|tijd|periode
komende|volgende jaren|tijd|periode
de afgelopen|vorige|voorbije <number>? <unit>
afgelopen|vorig|vorige|voorbije|verleden <unit|weekday|daypart|season>
in mijn <number> jaar|jaren
van de dag
aan|in het eind|einde van de dag|rit
de waan van de dag
aan de orde van de dag
aandacht|tijd|oog|respect|waardering|ruimte|zorg|zorgen|hart|werk|taart|koffie|soep|iets|klaar|goed|beter|fijner|leuker|bloemen|gebak voor de|het|mijn|onze|een|alle|elke ..1 <event|people>
bij|van|met de technische|facilitaire|sociale|medische|gemeentelijke|juridische|financiele|groene|civiele|ondersteunende dienst|diensten
bij de <people|place>
bij mijn|onze|elke <people|place>
bij een <people|place>
met de|het <people>
van de <people>
een van deze|dezer dagen
dezer dagen
een dezer dagen
met de tijd
mee met de tijd
van deze tijd
in deze tijd|tijden
bij de tijd
de tijd
deze tijd
de volgende|eerste stap|fase
volgende|eerste stap|fase|niveau
op het eerste gezicht
in eerste instantie|plaats
in de eerste|laatste plaats
op de eerste|laatste plaats
na jaren
voor de mens|bewoner|client|inwoner|patient
`

/** Done by somebody, and nobody says by whom; or asked of somebody else. */
export const BY_WRITER = `
heb|hebt|heeft|hebben .. mij|me|ons ..3 aan de lijn|telefoon|deur
blijft|blijven|gaat|gaan|staat|staan ..3 radio|tv|televisie|telefoon|telefoons|mobieltjes|mobiele|licht|lichten|lamp|lampen|gordijnen|beeldscherm|scherm|computer|muziek|kraan|verwarming
van|door mij|me|ons|ondergetekende|mezelf|onszelf
van|door mijn|ons kant|team|zelf
vanuit mij
namens mij
op mij|me
bij mij
mijn|m'n|mn|ons|onze team|ploeg|afdeling
mijn belofte
het is .. dat ik|we|wij
krijg|krijgt|krijgen|hoor|hoort|horen|ontvang|ontvangt|ontvangen|zie|ziet|zien je|jullie|u|ge|iedereen|iemand|men mijn|m'n|mn|mij|me|onze|ons
je|jullie|u|iedereen|iemand krijg|krijgt|krijgen|hoor|hoort|horen|ontvang|ontvangt|ontvangen|zie|ziet|zien mijn|m'n|mn|mij|me|onze|ons
die|dat ik|we|wij zelf
krijg|krijgen|krijgt|hoor|hoort|horen .. van mij|me|ons
krijg|krijgen|krijgt|ontvang|ontvangt|ontvangen|vind|vindt|vinden <def|every> _ mijn|m'n|mn|onze|ons
`
