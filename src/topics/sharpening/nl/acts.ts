/** Phrases that say an act whatever their verb says elsewhere, or without any verb. */
export const ACTS = `
ga|gaan|gaat|ging .. naar huis|kantoor|buiten|bed|boven|beneden
ga|gaan|gaat .. om|tegen|rond <clock|number|half|kwart>
ben|zijn ik|we|wij? <every|op>? <weekday|daypart|unit>? om|rond|vanaf|tussen? <number|half|kwart>? <number|uur|u>? achter de balie|bar|toonbank|kassa|receptie|tafel|piano|infobalie
ben|zijn ik|we|wij? <every|op>? <weekday|daypart|unit>? om|rond|vanaf|tussen? <number|half|kwart>? <number|uur|u>? in de|het huiskamer|keuken|kantine|hal|gang|tuin|recreatiezaal|wachtkamer|bieb|bibliotheek|buurthuis|werkplaats|hobbyruimte|fietsenstalling|kleedkamer|theehuis|linnenkamer|wasserij
ben|zijn ik|we|wij? <every|op>? <weekday|daypart|unit>? om|rond|vanaf|tussen? <number|half|kwart>? <number|uur|u>? op de|het werf|parkeerplaats|markt|schoolplein|plein|stoep|groep|milieustraat|afdeling|begraafplaats|post|poli
ben|zijn ik|we|wij? <every|op>? <weekday|daypart|unit>? om|rond|vanaf|tussen? <number|half|kwart>? <number|uur|u>? aan de balie|poort|deur|ingang|eettafel
blijft|blijven|gaat|gaan|staat|staan ..4 radio|tv|televisie|telefoon|telefoons|mobieltjes|licht|lichten|lamp|lampen|gordijnen|beeldscherm|scherm|computer|muziek|kraan|verwarming|deur|raam ..4 uit|aan|dicht|open|zachter|harder|laag|stil|trilstand|vliegtuigstand|weg
heb|hebt|heeft|hebben ..6 aan de lijn|telefoon|deur
sta|staan|hang|hangen|zit|zitten ..4 aan de lijn|telefoon|poort|balie|bel
hou|houd|houden .. mijn|m'n|mn|onze|ons mond|kaken|lippen
mijn|m'n|mn|onze|ons mond|kaken|lippen .. hou|houd|houden
zonder dat ik|we|wij
mijn|m'n|mn|onze|ons eerste|laatste|tweede|volgende vraag|zin|woord|woorden|opmerking|handeling|groet|belletje|telefoontje|mail|mailtje|rit|bezoek|stop
mijn|m'n|mn|onze|ons openingsvraag|openingszin|openingswoord|beginvraag|slotvraag|slotzin|slotwoord|startvraag
de|het|een|mevrouw|meneer|familie|onze|mijn|diezelfde _ aan de lijn|telefoon
laat|laten ..7 weten
<paper> .. af|klaar|binnen hebben
met .. om|rond|aan tafel
om tafel met
met .. rond|om de tafel
op de koffie|thee bij
rond|rondt|ronden .. af
breng|brengen|brengt|inbrengen .. in|inbrengen <event>
<paper|casus|voorbeeld|agendapunt> .. inbrengen|breng|brengen
`
