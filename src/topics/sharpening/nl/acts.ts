/** Phrases that say an act whatever their verb says elsewhere, or without any verb. */
export const ACTS = `
ga|gaan|gaat|ging .. naar huis|kantoor|buiten|bed|boven|beneden
ga|gaan|gaat .. om|tegen|rond <clock|number|half|kwart>
met .. om|rond|aan tafel
om tafel met
met .. rond|om de tafel
op de koffie|thee bij
rond|rondt|ronden .. af
breng|brengen|brengt|inbrengen .. in|inbrengen <event>
<paper|casus|voorbeeld|agendapunt> .. inbrengen|breng|brengen
`
