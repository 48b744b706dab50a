/** Words of the grammar of Dutch: closed classes, each with what the rules use it for. */

/** The writer, alone or among others; also run together with *dat* and *als* as in Flemish. */
export const SELF = `ik k 'k 'ik ikzelf we wij wij-zelf wijzelf wy ondergetekende dak voordak zodak alsk dawe ikke`

/** Others, as the one who does it. */
export const OTHERS = `jij jullie u hij zij men iedereen iemand niemand ge gij gijle ieder eenieder`

/** Before a noun. */
export const DETERMINER = `
  de het een 't 'n t n den deze dit die dat mijn m'n mn me ons onze jouw je uw zijn z'n zn haar hun hunne
  elke elk iedere ieder alle al beide geen sommige enkele welke welk enig enige menig mijne diens wiens ene nen ne`
export const DEFINITE = `de het 't t den deze dit die dat mijn m'n mn ons onze jouw je uw zijn z'n zn haar hun`
export const EVERY = 'elke elk iedere ieder iederen ieders elken'

export const PREPOSITION = `
  aan achter af bij binnen boven buiten door in langs met na naar naast om onder op over per rond rondom sinds te tegen
  tegenover tijdens tot tussen uit van vanaf vanuit via volgens voor vóór voorbij wegens zonder richting inzake omtrent
  namens dankzij ondanks gedurende jegens conform qua behalve mbt m.b.t`

/** Join what is alike: after them a second act may stand. */
export const JOINING = 'en maar of dus want doch alsmede evenals oftewel ofwel plus'

/** Open a clause that says when, and so are an occasion with the clause behind them. */
export const WHEN_CLAUSE = `als wanneer zodra voordat nadat vooraleer alvorens telkens indien mits tenzij ingeval`

/** Open a clause that says something else than when. */
export const OTHER_CLAUSE = `
  dat omdat doordat zodat opdat of terwijl hoewel ofschoon alhoewel zoals alsof waarom hoe wat waar waarin
  waarop waaraan waarbij waarmee waarvan waarvoor waardoor waarover waarnaar die wie welke aangezien daar zolang totdat`

export const MODAL = `
  zullen zal zult zou zouden willen wil wilt moeten moet moest moesten kunnen kan kunt kon konden mogen
  mag mocht hoeven hoef hoeft durven durf durft dienen dient`

/** Particles that part from their verb: opbellen, ik bel op, op te bellen, opgebeld. */
export const PARTICLE = `
  in aan achter achterna af bij bijeen binnen boven buiten dicht door dood elkaar erbij goed heen klaar kennis kwijt
  langs leeg los mee mede mis na naar neer om omhoog omlaag omver onder op open over plaats rond samen schoon stil
  tegemoet tegen teleur terecht terug thuis toe tussen uit uiteen vast vol voor voorbij vooraf vooruit vrij waar weer weg
  stuk voort tentoon bloot droog fijn gade deel aaneen ineen`

/** Words that may stand between a subject and its verb, or that say nothing of their own. */
export const ADVERB = `
  niet nooit geen ook nog al dan wel gewoon even effe eventjes eens ns graag zelf zelve persoonlijk eerst meteen direct
  gelijk samen voortaan weer nu daar er hier hem haar het t 't 'm em je jullie u mij me zich mezelf hen ze dit dat daarom
  toch maar pas alleen vooral echt heel erg zeer nauwelijks opnieuw terug steeds bovendien ineens alvast vast tenminste
  namelijk toen thuis hardop best zeker eigenlijk gerust rustig altijd vanaf bewust actief openlijk standaard sowieso
  iedereen iemand nie mekaar elkaar dees eu vandaan ipv i.p.v ivm tov bv bijv t/m etc enz`

export const QUESTION = `hoe waarom wat wie waar wanneer welke welk hoeveel wiens`
