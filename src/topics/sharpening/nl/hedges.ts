/** Hedges and intentions: whether it is done is left open. */
export const HEDGES = `
misschien
wellicht
mogelijk sluit|ga|gaan|kom|komen|bel|doe|kan|kunnen|zit ik|we|wij
mogelijk dat
mogelijkerwijs
eventueel
hopelijk
ik|we|wij|'k|k .. hoop|hopen
hoop|hopen ik|we|wij|dat|te|om|op|snel
hoopt
in de hoop
proberen|probeer|probeert|geprobeerd|probere|prober
tracht|trachten|poog|pogen|beoog|beogen|ambieer|ambieren
streven|streef|streeft
nastreven
streef .. na
streven .. na
naar streven
de intentie|ambitie|bedoeling|wens|hoop om|hebben|te|dat|is|:
intentie|voornemen|ambitie
het voornemen
voornemen|voornemens .. voor
neem ..2 me|mij|ons|mezelf ..4 voor
neem me|mij|ons .. voor
nemen ons .. voor
van plan
mijn|m'n|ons|onze best
best doen
uiterste best
m'n|mn|mijn uiterste best
zou .. graag|willen|kunnen|wel|fijn|mooi|goed|leuk|eigenlijk
zouden .. graag|willen|kunnen|wel|fijn|mooi
zou|zouden ik|we|wij .. kunnen|willen|moeten
ik|we|wij zou|zouden
zou|zouden ik|we|wij|'k|k
'k zou
k zou
graag willen
wil graag eens
wil wel|best|eigenlijk eens
zou wel
indien|waar|wanneer|zo mogelijk
bij|met voldoende|genoeg _
als|wanneer|zodra|mocht .. toekom|toekomt|toekomen
eraan toe|toekom|toekomen
als|indien|wanneer|zodra .. lukt|lukken|uitkomt|uitkomen|meezit|meezitten|meewerkt|meewerken|toelaat|toelaten|toestaat|toestaan|haalbaar
als|indien|wanneer|zodra .. het toe|toelaat|mogelijk|haalbaar
laat|laten de|het|mijn|onze|ons|'t .. toe
als|indien|wanneer .. tijd|ruimte|zin|puf|energie|budget|geld|capaciteit|bezetting .. heb|is|hebben|over|vind|vinden|kan|zijn
als het .. kan|mag|past|lukt|zover|uitkomt|even
als|mits .. mogelijk|haalbaar|rustig|rustiger .. is
als er .. tijd|ruimte|plek|budget|geld
mits
tenzij
aan toe kom|komen
er .. aan toe
toe .. kom|komen
kijken|kijk|bekijken|zien|uitzoeken|onderzoeken|nagaan of
ik|we|wij denk|denken erover|eraan|aan
denk|denken erover
denk|denken .. over
na .. denken
wie weet
het liefst
liefst
bij voorkeur
in principe
naar vermogen
zo goed mogelijk
zo goed en zo kwaad
zo goed als
onder voorbehoud
goede voornemens
mocht|mochten .. toelaten|lukken|uitkomen|kunnen|meezitten|meewerken
zal wel
weet .. niet zeker|of
niet zeker
indien de|het drukte|tijd|rooster|werk|planning|agenda|bezetting|formatie|weer|werkdruk|budget|omstandigheden
ik wil best
mikken op
we mikken
ik mik
als alles
als|indien|wanneer|mits|zolang ..7 toelaat|toelaten|toestaat|toestaan|meewerkt|meewerken|meezit|meezitten|uitkomt|uitkomen
als|indien|wanneer|mits|zolang|mocht ..5 tijd|ruimte|puf|energie|budget|geld|capaciteit|bezetting over|vrij|beschikbaar|vrijkomt|overblijft|overhoud|overhouden|rest
als|indien|mits er .. tussenkomt|tussendoor
als er niets|niks
als|indien|mits|zolang ik|we|wij|het .. niet te _
als|indien|mits|zolang ik|we|wij .. niet vergeet|vergeten|verslaap|verslapen
als|indien|mits|mocht ik|we|wij .. eraan|daaraan denk|denken
als|indien|mits|mocht ik|we|wij .. er aan denk|denken
als het|t|'t|dat niet te _
als het|t|'t|dat|iets|me|mij|ons .. schikt|goeddunkt|aanstaat|bevalt
als het|t|'t .. rustig|stil|meevalt|meewerkt
als het|t|'t effe|even|ff _
als het aan mij|ons ligt
als .. mij|me|ons gegund
als .. zin|tijd|puf in|voor|heb|hebt|hebben
als god|gezondheid
stel dat
onderzoek|onderzoeken|bekijk|bekijken|verken|verkennen|bezie|bezien .. of ik|we|wij|het|er
als|indien|wanneer|mits|zolang .. genoeg|voldoende personeel|mensen|handen|collega's|bezetting|tijd|ruimte|geld|budget|animo|belangstelling|aanmeldingen|steun|draagvlak|interesse
als|indien|mits|zolang .. bezetting|personeel|animo|belangstelling|draagvlak is|blijft|bestaat
mik|mikken .. erop|op|naar
mik|mikken
ik|we|wij kijk|kijken|zie|zien wel
kijken|kijk|zien|zie .. of ik|we|wij|het|er|dat
benieuwd of
vraag|vragen me|mij|ons|mezelf|onszelf .. af
lijkt .. me|mij|ons .. goed|leuk|fijn|handig|zinvol|mooi|verstandig|nuttig|interessant|prettig|wel|wat
lijkt .. wel|goed|leuk|fijn|handig|zinvol|mooi|verstandig|nuttig|interessant|prettig me|mij|ons
me|mij|ons .. lijkt
zou|zouden .. willen|passen|helpen
zou .. een idee|optie
het is|was een idee|optie|mogelijkheid|overweging
een idee|optie is|zou
speel|spelen|loop|lopen .. met de|het gedachte|idee|plan
de gedachte|wens|hoop|neiging om
te denken om|aan|of
zit|zitten .. te denken
erover|daarover .. denk|denken|dubben|dub|twijfel
denk|denken .. erover|daarover
bereid|genegen|geneigd om|tot|te
bereid
sta|staan .. ervoor open
sta|staan ervoor|er open voor
als .. op prijs stellen|stelt
als .. prijs op stellen|stelt
voor zover
in zoverre
zonder garantie|garanties|belofte
pin .. vast
kan niets|niks|niet|geen .. beloven|garanderen|toezeggen|garantie
beloof|beloven|garandeer|garanderen|durf .. niets|niks|niet .. te?
onder voorbehoud van
afhankelijk van
hangt|hangen .. af|vanaf
ligt eraan|er aan
met wat|een beetje geluk|mazzel
met enig|enige geluk|mazzel
doel|streven|bedoeling|insteek|plan|idee|wens|droom|hoop|voornemen is om|dat|te
het|mijn|ons|onze|m'n|mn doel|streven|bedoeling|insteek|plan|idee|wens|droom|hoop is|:
van zins
zinnens
voornemens
bedoeling dat|om
neig|neigen
geneigd
poging|pogingen
een poging
zie|zien .. zitten om
wat mij|ons betreft .. zou|zouden
wil|willen eventueel|misschien|wellicht
vast wel
waarschijnlijk
vermoedelijk
allicht
desgewenst
idealiter
zo veel|goed|vaak als .. kan|lukt
kan|kunnen .. wel|weleens eens|een gaan|keer
kan|kunnen ik|we .. wel eens
wil|willen .. ooit
ooit .. wil|willen
ooit eens
droom|dromen ervan|van
verlang|verlangen ernaar
voel|voelen .. voor om
overweeg|overwegen|overwogen
vind|vinden .. dat ik|we|wij|er|het .. moet|moeten|zou|zouden
mocht .. tijd|ruimte|gelegenheid|kans
mocht .. zich voordoen
de kans|gelegenheid krijg|krijgen|zich|doet
`

/** What looks like a hedge and is none: a trigger that says that something does not work, a hedge that is taken back. */
export const NO_HEDGES = `
ook|zelfs als|al|wanneer|indien|mocht
om te kijken|zien of
kijken|kijk of er nog|iemand|iets|een|post|licht
tenzij ..5 vraagt|vragen|vraag|zegt|zeggen|wil|willen|weigert|weigeren|slaapt|slapen|huilt|roept|roepen|belt|bellen|verzoekt|protesteert
durf|durven .. bijna|haast|amper|nauwelijks|nauwlijks .. te
kijken|kijk|nagaan|zien of de|mijn|onze|iemand|hij|zij|ze|haar|zijn|hun|alles|iedereen|je|jullie|mevrouw|meneer|mw|dhr
als|indien|wanneer|mocht ..4 niet|geen|nooit lukt|lukken|tijd|ruimte|geld|budget|plek|meewerkt|uitkomt|bezetting|werkt
als|indien|wanneer .. geld|tijd|budget .. op|niet is
als|indien|wanneer .. geld|tijd|budget .. niet
probeer|proberen|hoop|hopen niks|niets|niet
niet .. proberen|hopen|misschien
geen .. misschien|poging|voornemen|intentie|voornemens
weet niet of dit|het|dat .. telt|goed|mag|concreet|genoeg|bedoeld
misschien .. vinden|vindt|denken|denkt|klinkt|lijkt|herkennen jullie|je|u|mensen|sommigen|anderen|gek|raar|stom
misschien vinden|vindt|denken|denkt|klinkt|lijkt
vraag|vragen .. of
`
