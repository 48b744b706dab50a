/** Figures of speech: they sound like doing, and nobody can film them. `..` stands for up to four words. */
export const FIGURES = `
maak|maken|neem|nemen .. tijd|ruimte|plek|plaats voor|om
neem|nemen .. mensen|jullie|iedereen|medewerkers|collega's|hen|inwoners|bewoners|team|organisatie mee in
neem|nemen ik|we|wij mensen|jullie|iedereen|medewerkers|inwoners mee
neem|nemen .. lessen|leerpunten|verbeterpunten|aandachtspunten|adviezen|suggesties|wensen|zorgen|meningen|geluiden|perspectieven|bevindingen|aanbevelingen|ervaringen|signalen|feedback|input|inzichten|punten mee
werk|werken|handel|handelen|optrekken|staan|sta|opereren|spelen .. als één|een team|geheel|front|organisatie|familie|man|blok|gemeente
alles aan om
doe|doen er .. alles aan
lange adem
kies|kiezen .. voor de lange|korte adem|weg|klap
blijf|blijven|ben|zijn .. mezelf|onszelf|mijzelf
naast de|het|onze|mijn klant|client|burger|bewoner|inwoner|mens|medewerker|mensen|bewoners|inwoners|burgers|clienten staan|sta
laat|laten .. hart|cijfers|daden|feiten|gevoel|verstand spreken|winnen
houd|houden|hou|maak|maken .. het gezellig|leuk|luchtig|netjes|rustig|simpel|klein|warm|veilig|behapbaar|werkbaar|overzichtelijk|licht|spannend
kies|kiezen|gekozen|koos .. voor|ervoor .. <fog|quality>
blijf|blijven|blijft .. in gesprek|contact|dialoog|verbinding|beweging|ontwikkeling|beeld
weeg|wegen|afwegen|meewegen .. belangen|argumenten|mee|perspectieven|afweging
doe|doen|maak|maken|pak|pakken|aanpakken .. het|dit|dat|alles .. anders|beter|mooier|leuker|fijner|makkelijker|gezelliger|prettiger|slimmer|samen|goed
trek|trekken|haal|halen|leer|leren .. lering|les|lessen|conclusies uit|van
laat|laten me|mij|ons|mezelf .. maken|kennen|leiden|afleiden|meeslepen|opjutten|inspireren|verrassen|raken|gelden|zien|voeden
geef|geven|gegeven .. gewicht|gehoor|kleur|smoel|gezicht|vorm|invulling|inhoud|voorrang|richting|rugwind|vleugels|tegengas|tegenwicht|schwung|body|handvatten|voeding|wind|lucht
geef|geven .. een stem
bewaar|bewaren|houd|houden|hou|heb|hebben|behoud|behouden .. overzicht|hoofd|kop koel|erbij
bewaar|bewaren|houd|houden|hou|behoud|behouden .. het? overzicht|kalmte|rust|afstand|evenwicht|hoofd
dat|dit|het|alles|cijfers|verhaal klopt|kloppen
te beginnen bij|in|met|op|tijdens|vanaf|vandaag|morgen|maandag|nu
daar|hier ga|gaan|gingen|sta|staan ik|we|wij|'k voor
ligt|liggen .. taak|opgave|kans|kansen|uitdaging|verantwoordelijkheid|toekomst
sta|staat|staan|zet|zetten .. in het teken van
zit|zitten|zat .. bovenop
ga|gaan|zit|zitten|schiet|schieten|kom|komen .. in|uit|naar de leerstand|luisterstand|actiestand|hulpstand|oplosstand|leermodus|actiemodus|oplosmodus|verdediging|weerstand|leerkuil|actie|ontwikkelstand|ontvangststand|doe-stand|doestand|overdrive|slachtofferrol
toon|tonen|laat|laten|bekijk|bekijken .. van|vanuit|uit _ lerende|beste|zachte|menselijke|goede|andere|open|kwetsbare|zonnige|positieve kant|zijde
laat|laten .. je|jullie|u|hem|haar|hen|ze|mensen|niemand|elkaar|iemand niet? nooit? vallen|stikken|barsten|bungelen|zwemmen|zakken|spartelen|aanmodderen
niet lullen|praten|kletsen|ouwehoeren|zeuren|zeiken|mauwen maar poetsen|doen|werken|aanpakken|doorgaan
schouders|schouder|rug|rechtop|poot|handen recht|eronder|stijf|vrij
aan de slag
oog .. hebben|heb|houden|houd|hou|heeft .. voor
oog|ogen hebben|heb|houden|houd|hou voor
oog|oor voor
oren en ogen
ogen en oren
een open oor
een luisterend oor
luisterend oor
open vizier
open houding
handen en voeten
handen ineen|inéén|ineenslaan|ineengeslagen
hand in hand
de hand in eigen boezem
schouder|schouders .. eronder|onder
schouder aan schouder
zij aan zij
stap|stappen .. zetten|zet|maken|maak|nemen
zetten|zet|zette|maak|maken .. stap|stappen|slag|slagen|meters
stap voor stap
lijn|lijnen .. doortrekken|door|kort|korter
korte|kortere lijnen|lijntjes
lijntjes kort|korter
banden .. aanhalen|aan|versterken
bruggen|brug .. slaan|sla|bouwen|bouw
vinger aan de pols
vinger op de zere plek
vinger .. aan de pols
neuzen .. kant
neuzen .. richting
zelfde bladzijde|pagina
tussen wal en schip
tussen de oren
in de kou
in het zadel
in de steek
de kar .. trekken|trek
kartrekker
voortouw
het voortouw
initiatief .. nemen|neem|neemt
neem|neemt|nemen .. initiatief|verantwoordelijkheid|leiding|regie|serieus|bloedserieus|ruimte|rol|tijd
pak|pakt|pakken .. rol|regie|verantwoordelijkheid|ruimte|handschoen|podium
pak|pakken ik|we|wij ..2 door|aan|op
rol .. pakken|pak|nemen|neem|oppakken
regie .. pakken|pak|nemen|neem|voeren|voer|gaan|houden
kansen .. pakken|benutten|grijpen|verzilveren
tandje bij|erbij|extra|hoger|harder
een tandje
steuntje|duwtje|zetje|handje|steentje|boost
laag|laagje|slag|slagje|spade|niveau|tree|treetje dieper|hoger|verder
met open armen
een deuk in een pakje boter
schepje bovenop
de schep
gas geven
gas erop
vaart maken
tempo .. maken|erin|houden
vaart erin|houden
maak|maken ik|we|wij|er? meer|wat|flink? vaart
zet|zetten .. tandje|schepje|schep
neem|nemen .. <people> mee in|bij
neem|nemen .. mee in de|het|mijn|onze|dit|deze? hele? traject|proces|verhaal|ontwikkeling|ontwikkelingen|reis|gedachten|gedachtegang|afweging|afwegingen|overweging|overwegingen|besluitvorming|beleid|plannen|keuze|keuzes|koers|toekomst|denken|zoektocht|stand|voortgang
brand|brandje|brandjes|branden .. blus|blussen
toe .. kom|komen aan
kom|komen .. toe aan
laat|laten ..4 merken|voelen|blijken|doorklinken|doorschemeren
waar ik|we|wij .. voor sta|staan
ga|gaan ik|we|wij? voor een|meer|minder? <quality|adjective> _
dicht|dichter|dichterbij op|bij de|het|onze werkvloer|zorg|mensen|mens|praktijk|bewoner|cliënt|client|burger|inwoner|uitvoering
dat|dit|het zeg|zeggen|roep|roepen|beloof|beloven ik|we|wij al
dat|dit|het|zo ga|gaan|zal|zullen|wil|willen ik|we|wij ..6 doen|waarmaken
ga|gaan|zal|zullen|wil|willen ik|we|wij ..2 het|dat|dit|zo ..5 doen|waarmaken
laat|laten .. ego|oordeel|oordelen|aannames|vooroordelen|verleden|irritaties thuis|los|varen|achter
sta|staan .. op met zin|plezier|energie|goesting|frisse|een
er tegenaan|ertegenaan|ertegen aan gaan|ga
ga|gaan .. ertegenaan
tempo maken
meters maken
het verschil
verschil .. maken|maak|maakt
knopen .. doorhakken|door
knoop .. doorhakken|door
koe bij de hoorns|horens
aan de bel
boven op|bovenop .. zitten|zit
er bovenop
kort op de bal
dicht op de bal
op de bal
bij de les
bij de hand
scherp aan de wind
de lat .. leggen|leg|hoger|hoog
lat hoger|hoog
de rug .. recht|rechten
rug recht|rechten
poot|poten stijf
rechte rug
steviger|stevig|sterker .. schoenen
in .. schoenen staan|sta
uit .. comfortzone
out of the box
buiten de lijntjes
buiten de kaders
buiten de gebaande paden
over de schutting
over schuttingen heen
over .. grenzen heen
over .. schaduw heen
aan de voorkant
aan de achterkant
vooraan|voorop staan|sta|lopen|loop
op één|1
op een staan|staat|zetten|zet
voorop|centraal|bovenaan staan|staat|stellen|stel|stelt|zetten|zet
zet|zetten|stel|stellen|staat|staan .. centraal|voorop
centraal .. zetten|stellen|staan
met volle kracht|teugen|energie
vol in
vol voor
voor de volle
voor de dialoog
kijken|kijk|bekijken|zien hoe|wat
voor de|het .. gaan|ga
ga|gaan|gaat|ging|sta|staan|staat .. voor verbinding|kwaliteit|samen|elkaar|resultaat|openheid|de dialoog
sta|staan|staat|stond voor .. mensen|organisatie|waarden|openheid
sta|staan|staat .. achter jullie|je|ons|u|elkaar|hem|haar|hen
sta|staan|staat .. achter mijn|onze|ons|het|de|hun <people>
achter ..2 mensen|team|collega's|jullie|staan|sta
komt .. allemaal|wel|helemaal|alles|het goed
normaal doen|blijven
er .. vol|helemaal|vollebak voor|tegenaan
ga|gaan|gaat .. er .. voor dat|om|elkaar|jullie|jou|je|u
sta|staan|staat naast jullie|je|u|elkaar|hen|hem|haar
sta|staan|staat .. klaar|open|garant|borg|pal|stil|schouder
staat|sta naast
daar sta|staan .. voor
houd|houden|hou het kort
klaar .. staan|sta
klaarstaan
pal staan
open staan
open .. voor
staan|sta|staat .. open voor
openstaan
er zijn|ben
er .. zijn
ben er
er voor .. zijn|ben|is
voor .. zijn
een warm hart
warm hart
hart en ziel
met hart
met mijn|ons|hele hart
hart onder de riem
hart voor
hoofd .. koel
met beide benen
benen op de grond
voeten in de klei
poten in de klei
in de klei
op de werkvloer staan
met de billen bloot
de diepte in
de breedte in
de hoogte in
de verbinding .. zoeken|zoek|leggen|maken
verbinding .. zoeken|zoek|leggen|leg|maken|maak|houden
de dialoog .. aangaan|aan|zoeken|zoek|opzoeken|voeren
dialoog aangaan|aan
het gesprek op gang
samen optrekken
gezamenlijk optrekken
trek .. samen op
trekken .. samen op
samen sterk|sterker
de boer op
de lucht .. klaren
boot .. afhouden
in goede banen
op orde|koers|peil|schema|niveau|scherp
op .. schouders
op de kaart
op de agenda .. zetten|krijgen|houden
op één lijn
op een lijn
op de rit
op de rails
op gang
op pad
op een hoger|ander|volgend plan|niveau
naar een hoger|volgend|ander plan|niveau
op een hoger
het beste uit
het maximale uit
het onderste uit de kan
eruit halen
uit de verf
uit de voeten
uit het oog
in beeld .. krijgen|brengen|hebben|houden
in beeld
in kaart
in het oog
in .. kracht
in de lead
in the lead
in control
in de actiestand
in actie komen
in verbinding
in positie
in mijn kracht
in gang
in de markt
in de vezels
in de haarvaten
in de genen
het heft
heft in handen
touwtjes
touwtjes in handen
teugels .. strakker|aanhalen|laten|vieren
met twee handen
met beide handen
gaan|ga er voor|vol
ga ervoor
ervoor gaan|ga
er .. voor gaan|geven
honderd procent
100%
rust .. bewaren|bewaart|uitstralen|brengen|houden
rust erin
beweging .. krijgen|brengen
in beweging .. krijgen|brengen|komen|zetten
olie op
de olie
zout in
de puntjes op de i
puntjes op
werk .. maken|maak van
maak|maken|maakt .. werk van
ernst maken|maak
ernst van
korte metten
schoon schip
ruim baan
ruim .. baan
baan voor
de weg vrij
de weg .. vrij
drempel|drempels .. verlagen|weg|slechten
muren|muurtjes|muur .. slechten|afbreken|weg|doorbreken
schotten .. weg|slechten|doorbreken
hokjes
eilandjes
eilanden
silo's
hete hangijzers
olifant in de kamer
onder de pet|noemer
onder de aandacht
onder ogen
onder de loep
tegen het licht
de vinger
de spiegel
spiegel .. voorhouden|voor
voorbeeld .. geven|geef|stellen
het goede voorbeeld
goede voorbeeld
leiden by|door example|voorbeeld
walk the talk
practice what you preach
de daad bij het woord
woorden in daden
geen woorden maar daden
mouwen .. opstropen|op|omhoog
de mouwen
een steentje
zeil .. bijzetten|bij
alle zeilen
de bakens
bakens verzetten
roer .. om
het roer
over een andere boeg
een boost
een impuls
nieuw leven
leven in
zand in de ogen
een vuist
een blok
een front
een gezicht
voeling
feeling
gevoel .. houden|krijgen
vinger in de pap
zicht op|hebben|krijgen
grip op
grip krijgen|houden
werk aan
werken aan
werk|werken|werkt ..6 aan ..3 <fog>
werk .. aan
aan .. werken
bouwen|bouw .. aan
inspelen op
kijken|kijk .. nodig|mogelijk|kan|beter|speelt|past|werkt
kijk .. naar mogelijkheden|kansen|oplossingen
met andere ogen
door de bril
door de ogen
verder kijken
vooruit kijken
breder kijken
om .. heen kijken
vanuit de mens|bedoeling|client|inwoner|kracht|vertrouwen|verbinding
voor vol
het beste van
het beste
de beste
ons best
dichtbij|dichterbij|dichter bij .. brengen|staan|komen
nabij zijn|staan|blijven
een veilige|veilig .. sfeer|klimaat|omgeving|plek|haven|cultuur
ruimte .. geven|geef|bieden|bied|maken|maak|laten|laat|krijgen
vertrouwen .. geven|geef|schenken|hebben|winnen
aandacht .. geven|geef|besteden|besteed|schenken|hebben|heb|voor|aan
aandacht aan|voor|geven
tijd .. maken|maak|nemen|neem|vrijmaken|besteden voor|vrij
meer tijd
verwachtingen .. managen|uitspreken
los .. laten|laat
de vrije hand|loop
helder .. krijgen|hebben|maken
scherp .. krijgen|hebben|houden|maken|staan|blijven
duidelijk .. maken|krijgen|hebben
bespreekbaar .. maken|maak|krijgen
zichtbaar .. maken|maak|zijn
inzichtelijk .. maken|maak
maak|maken|maakt .. bespreekbaar|zichtbaar|inzichtelijk|duidelijk|mogelijk|waar|concreet|af
mogelijk .. maken|maak
waar .. maken|maak
concreet .. maken
concreter .. maken|worden
in orde
voor elkaar .. krijgen
van .. leren
van elkaar
met elkaar verbinden
met zorg
tot bloei
dat|dit|zo doe|doen|doet ik|we|wij
reken|rekenen .. op
op mij|ons|me bouwen|rekenen|vertrouwen
stel|stellen|stelt .. me|mij|ons|zich .. op
rol .. invullen|vul|neerzetten
geef|geven .. procent
bouw|bouwen|sla|slaan .. bruggen|brug
sturen op
stuur|sturen ik|we|wij op <fog|resultaten|uitkomsten|cijfers|data|feiten|output|hoofdlijnen|waarden|inhoud|vertrouwen>
stuur op
dezelfde trein|boot
wind in de zeilen|rug
met passie|bezieling|gedrevenheid
bij mezelf|mijzelf|onszelf
iets moois|goeds|bijzonders
sta|staan .. anders|beter in
op een hoger|ander|volgend plan|niveau .. tillen|getild|brengen|gebracht
til|tillen|breng|brengen .. hoger|volgend|ander plan|niveau
ga|gaan|gaat voor goud|winst|resultaat|meer|minder|beter|kwaliteit|samen|elkaar|succes|de|het
tot .. recht
tot stand
tot zijn recht
ten dienste
te woord
ter harte
tegemoet .. komen|treden
mee in het|de proces|verandering|verhaal|visie|strategie|plannen|beweging
mee te nemen
bij de tijd
rekening .. houden|houd|mee|met
rekenschap
een stapje terug|extra|harder
stapje
een stap terug
meer uit
werk met werk
af .. rekenen|maken
een einde
een lans
een verschil
een feest
een succes
tot een succes
tot een goed einde
mens .. blijven|blijf
zeg het voort
wakker worden|schudden|blijven
wakker
schudden .. wakker
de boel
de hele boel
de zaak .. aan|voorop|scherp|draaiend|draaiende
knopen
orde op zaken
beter om|omgaan
om .. gaan|gaat met
ga|gaan .. om met
ga .. om
leven lang
hoe het hoort
minder haast
haast hebben
meer tijd hebben
met liefde
aan boord .. houden|nemen|krijgen|hijsen
aan de touwtjes
aan de knoppen
aan de weg timmeren
timmer .. aan de weg
aan de frontlinie
aan het roer
aan zet
aan de lippen
achter de oren
in mijn|ons|het achterhoofd
achter de broek
ballen in de lucht
bal|balletje .. rollen|opgooien|pakken
barricaden
barricades
beste beentje
belofte .. waar|waarmaken
het beste been
bergen verzetten
berg .. verzetten
bij de kladden|lurven
bij het proces|verhaal
blik .. verruimen|naar buiten|vooruit|verbreden
blik op
bloed zweet
boegbeeld
breken .. lans
breek .. lans|ijs
brug .. naar|tussen
bruggenbouwer
buikgevoel
cirkel|cirkels .. doorbreken|rond
patroon|patronen .. doorbreken
daad .. stellen
daden bij
deur|deuren .. altijd
dicht .. bij mezelf|bij de mens|bij elkaar
diepgang .. brengen|zoeken
draad .. oppakken|weer|op
rode draad
druk .. ketel
dwarsverbanden
echt .. contact|luisteren|zien
eigen rol
in eigen hand
elkaar .. scherp|vast|versterken|vinden|aanvullen|optillen|dragen|meenemen|opzoeken|aanvoelen
elkaar .. weten te vinden
elkaar .. vast
elkaars .. kracht|talenten|werk|expertise
ergens voor
erbovenop
erdoorheen
extra mijl
extra stap|stapje
een extra mijl
vonk .. laten|overslaan
vuurtjes blussen
vuurtje .. aan|brandend
vaandel
in het vaandel
hoog in het vaandel
gelederen
gezicht laten zien
verder dan .. neus
grens|grenzen .. verleggen|bewaken|aangeven|opzoeken|verleg
groen licht
gehoor .. geven|geef
gewicht .. schaal
goud in handen
hakken in het zand
een helpende hand
helpende hand
handvat|handvatten .. bieden|bied|geven|geef|aanreiken|reik
hart .. laten spreken|zaak|hebben
hogere versnelling
versnelling
hoofd .. bieden|water
hoofd boven water
in de huid
in het diepe
in de bres
in de spiegel
in de etalage
in de wandelgangen
in de schijnwerpers
in het zonnetje .. mens
in de kinderschoenen
in de startblokken
in de steigers
in elkaars .. schoenen|wereld|keuken
in mijn hart
in verandering
inhoud .. geven
invulling .. geven|geef
gestalte .. geven|geef
vorm .. geven|geef
vormgeven
kaarten op tafel
kader|kaders .. scheppen|stellen|bieden
dezelfde kant
keten .. sluiten
klimaat .. scheppen|creeren
kloof .. dichten|overbruggen|verkleinen
klok .. luiden|rond
koers .. houden|varen|uitzetten|bepalen|vast
kop .. hangen|in het zand
kort .. lijntje|lijnen
kracht .. bij|zetten|uit
kracht bij
krachten .. bundelen
kwartje .. vallen
laat|laten .. los|zien dat|niemand los|ademen|groeien|bloeien|excelleren|floreren|stralen
lading .. dekken
lasten .. delen
leerling .. hart
leven in de brouwerij
licht .. schijnen|steken|zetten|tunnel
loopgraven
lont .. ruiken
luiken .. open
luisteren|luister .. hart|naar|zonder|echt|actief
mandaat .. nemen
mantel der liefde
mens .. centraal|voorop|achter
de mens achter
moeite .. doen|nemen
moeite doen|doe|nemen|neem
moed .. tonen|houden|inspreken
muur|muren .. afbreken|slopen|breken
naar elkaar .. toe|omkijken|luisteren|groeien
natuurlijk .. moment
netwerk .. bouwen|onderhouden|versterken|inzetten
nieuwe wegen
met de wind
tegen de stroom
met de stroom
niet .. bij de pakken
bij de pakken
olievlek
ondersteboven
op de .. trom|bres|barricaden
op de handen
op handen dragen
op eigen benen
op eigen kracht
op het netvlies
op het juiste spoor
op het goede spoor
op de hoogte .. houden|houd|blijven
op de huid
op de tocht
op de schop
op de rem|gaspedaal
op de proef
op de troepen
op waarde
op zijn kop
orde .. scheppen|brengen|schep
oren .. spitsen|open
open kaart
kaart spelen
over de brug
over de streep
over de drempel
over het voetlicht
over één kam
over een kam
paal en perk
pad .. effenen
plank .. mis
podium .. bieden|geven|geef|bied
positief .. blijven|staan
poot .. uitdraaien
prioriteit .. geven|geef|maken
prikkel|prikkels
recht .. doen|doe
recht doen|doe aan
rechte lijn
richting .. geven|geef|bieden|zoeken
roer .. handen
rol .. spelen|vervullen|invullen|speel|vervul
ruggengraat
ruggensteun
rust .. nemen|vinden|creeren|bewaar|bieden|houden
rust en
schakelen .. bij|op|door|tandje
schouderklop
slag .. maken|slaan|leveren
sleutelrol
smeerolie
snaar .. raken
snel .. schakelen
speerpunt
speerpunten
sprong .. maken|voorwaarts|diepe
een stem .. geven|geef|hebben
een stem geven|geef
stenen .. verleggen|bijdragen
een steen .. verleggen
strijd .. aangaan
strijden voor
stuur .. handen|houden
taal .. spreken
dezelfde taal
de touwtjes
de tijd .. nemen|geven
tijd .. hart|mens
tijd voor .. mens|elkaar|bewoner|client|cliënt|gesprek|aandacht
toon .. zetten|vinden
top .. presteren
topprestatie
trein .. rijden
trots .. uitstralen
uit het hart
van onderop
van onderaf
van buiten naar binnen
van binnen naar buiten
van mens tot mens
vast .. houden aan
veld .. winnen
verhaal .. halen|vertellen van|uitdragen
vertrouwen .. uitspreken|uitstralen|in
vinger .. leggen|krijgen
vlot .. trekken|trek
vlot trekken
voeten .. vloer|grond|aarde
voet bij stuk
volle .. kracht|gas
volgende stap
voorbeeldig
voor .. springen|opkomen|knokken|strijden|klaar|staan|door het vuur
door het vuur
voor de troepen
vooruit .. helpen|komen|branden
voorwaarts
vrij .. baan
waarde .. toevoegen|hechten|creeren
water bij de wijn
warm .. onthaal|houden|maken
de weg .. wijzen|vinden|wijs
wegwijzer
werelden .. verbinden
werk .. slimmer|anders|maken
slimmer werken
anders .. kijken|werken|denken|organiseren
kijk|kijken .. anders|breder|verder|kritisch|vooruit
wiel|wielen .. uitvinden|draaien
wortel .. schieten
zaadje|zaadjes .. planten|plant
zaken .. oppakken|anders|aanpakken
dingen anders
dingen .. anders|beter
zeggenschap .. geven
zicht .. houden|houd
zin .. geven
zelf .. stuur
zo goed als
zwaai .. scepter
voor ogen
frisse|nieuwe|andere|brede|bredere|ruime|ruimere|open|kritische|positieve|scherpe blik|bril|ogen
me|mij|ons .. hard|sterk
uit van .. goede|goeds|kracht|mogelijkheden|kansen|talent|talenten|mens|kan|kunnen|bedoeling|vertrouwen
uit de weg
afspraken|afspraak|beloften|belofte|woord|toezegging|toezeggingen na|nakomen|nagekomen
kom|komen|houd|hou|houden .. afspraken|beloften|woord
goede|eerlijke|open|echte|juiste|moeilijke gesprek|gesprekken|dialoog
op tijd communiceren
communiceer|communiceren op|in|met|vanuit|zonder
waardering|vertrouwen|zorg|zorgen|steun .. uit
spreek|spreken .. waardering|vertrouwen|steun|ambitie uit
zelfvertrouwen|rust|energie|warmte|passie|enthousiasme .. uit
straal|stralen|uitstralen
fouten .. maken
verplaats|verplaatsen me|ons|mij .. in
verplaatsen in
houd|hou|houden me|mij|ons .. aan
aan .. houden aan
bij elkaar
obstakels|hobbels|belemmeringen|drempels|barrieres|weerstand|knelpunten .. weg
patronen|patroon|taboe|taboes|gewoonten|gewoontes
wacht|wachten niet .. af|langer
nek .. uitsteken|uit
steek|steken .. nek
neus .. achterna
loop|lopen .. voorop|weg|vast|achteruit|hard
niet .. weglopen|weg voor
aan|aansluiten bij .. leefwereld|vraag|behoefte|behoeften|belevingswereld|wensen|doelgroep|praktijk|visie|doel|doelen|kracht|mogelijkheden|situatie
sluit|sluiten .. bij .. leefwereld|vraag|behoefte|behoeften|belevingswereld|wensen|doelgroep|praktijk|visie|mogelijkheden
sluit|sluiten .. beter|meer|goed aan
houd|hou|houden .. simpel|kort|klein|overzichtelijk|licht|luchtig|vol|scherp|helder|bij
ertoe doen|doe|doet
doe|doen|doet .. ertoe|toe
er toe doen|doe|doet
ervoor
vaart achter
win|winnen .. vertrouwen|terug
contact .. maken|maak|houden|houd|hou|zoeken|zoek|onderhouden
maak|maken|houd|hou|houden|zoek|zoeken|onderhoud|leg|leggen .. contact
echt|oprecht|meer|goed|warm|nauw|beter contact
roei|roeien .. riemen|stroom
andere|nieuwe boeg|weg|koers|wind|bladzijde
zaai|zaaien|oogst|oogsten .. vertrouwen|vruchten|succes|successen
smeed|smeden|kneed|kneden
hecht|hechten .. team|band|aan|waarde|belang
omslag|slag|kanteling|switch|beweging|sprong .. maken|maak
maak|maken .. omslag|kanteling|switch|beweging|sprong|balans|kennis
vecht|vechten|strijd|strijden|knok|knokken .. voor|tegen
eerlijke|open|opbouwende|constructieve|meer|betere|positieve feedback|kritiek
grenzen|grens .. aan|aangeven|stellen|stel
geef|geven .. grenzen
zeg|zeggen waar .. staat
op .. staat
vier|vieren .. successen|succes
successen .. vieren|delen
op de voorgrond|achtergrond
naar de achtergrond
in hun|haar|zijn waarde|recht|kracht|eigenheid|element
in .. waarde .. laten
bal|ballen .. hoog
de boel|zaak|tent .. draaiende
alles op alles
het beste .. geven|halen|maken
kennis .. delen|deel
deel|delen .. kennis|verantwoordelijkheid|inzichten|ervaringen
ervaring|ervaringen|kennis|inzichten .. delen
vol goede moed
goede moed
de moed erin
kop|hoofd .. koel|erbij|cool
boog .. gespannen
tering naar de nering
kat uit de boom
van de grond
uit de slof
op de been
ten goede
ten volle
ter beschikking
ter discussie
ter sprake
stel|stellen|staan|sta .. ter|beschikbaar
te boven
de boot .. in|missen
de ogen .. open|sluiten
hart .. openen|open|luchten
lef .. hebben|tonen
barrieres|bruggen|bergen
vleugels
licht op
aan het hart
ter hand
een volwaardige|gelijkwaardige|vaste|eigen plek|plaats|rol|stem
gevoel .. dat|van|geven|bij
geef|geven .. gevoel
het idee dat
`
