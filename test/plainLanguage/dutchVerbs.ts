/** What the passive of Dutch is made of: *worden* or *zijn*, with a participle anywhere in the same clause. */

export const WORDEN = ['word', 'wordt', 'worden', 'werd', 'werden']
export const ZIJN = ['ben', 'bent', 'is', 'zijn', 'was', 'waren']
export const HEBBEN = ['heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden']

const SPLITS_OFF =
  'aan achter af bij binnen buiten dicht door geheim goed in klaar los mee na neer om onder open op over rond samen stil tegen terug thuis toe uit vast vol voor voort vooruit waar weg'
    .split(' ')
    .join('|')

/** *gemaakt*, *opgeschreven*, *weggegooid*, *gedaan*. */
const WITH_GE = new RegExp(
  `^(${SPLITS_OFF})?ge(?!sprek|meent|bied|dacht|voelen|volgen)(\\p{L}{2,}(t|d|en)|daan|gaan|staan|slaan|zien)$`,
  'u',
)

/** *beantwoord*, *verteld*, *herinnerd*; a *t* only after a voiceless sound, for else it is the present: *bewaart*. */
const WITHOUT_GE = /^(be|ge|her|mis|ont|ver|over|onder)\p{L}{2,}(d|[ckpsx]t|cht)$/u

const STRONG =
  'bedrogen begrepen bekeken beschreven besloten besproken bewezen bezocht gedaan herkregen onderbroken ondergaan ontnomen ontvangen overwogen verboden verborgen verbroken vergeleken verkozen verkregen verloren verschoven verstaan vervangen verwezen verzonden voorgelezen aanbevolen toegestaan'.split(
    ' ',
  )

/** Look like a participle and are none: nouns, adverbs, and the present of verbs on *ge-*, *be-* and *ver-*. */
const OTHERS =
  'bericht beslist beest berust bezit gebied gebieden gebeuren gebeurt gebruiken gedachten geduld geeft geest geheten geld gelden geldt geloven geluid geluiden gemeenten gemeente gemiddeld genieten genoeg gerust geschikt gesprek gesprekken getal getallen gevoelens gevolgen gewicht gewoonten gezicht gezichten gezond herfst misschien onderricht overheid overkant verband verbond verhaal verkeerd verschild verstand vertrek verzoek voorgoed wegens betekent besluit bezoekt bereikt gegevens beperkt bewust bekend overlopen overleg verwacht verdacht overal geven gesloten'.split(
    ' ',
  )

/** With *zijn* these are no passive: something came, went or became. */
const BECAME =
  'begonnen gebeurd gebleken gebleven geboren gedaald gegaan gegroeid gekomen gelopen gelukt geslaagd gestart gestegen gestopt gestorven gevallen gevorderd geweest geworden geschrokken mislukt ontstaan overleden veranderd verdwenen vergeten verhuisd verlopen verstreken vertrokken vervallen'.split(
    ' ',
  )

/** With *zijn* these name how a thing stands, as *open* and *klaar* do; nobody asks who did it. */
const STANDS =
  'afgelopen beperkt bekend bedoeld bereid gearchiveerd benieuwd gesloten geblokkeerd gepland gewend gezond verplicht versleuteld'.split(
    ' ',
  )

const others = new Set(OTHERS)
const strong = new Set(STRONG)
const stands = new Set(STANDS)

export const isParticiple = (word: string): boolean =>
  strong.has(word) || (!others.has(word) && (WITH_GE.test(word) || WITHOUT_GE.test(word)))

/** Whether *is* with this word says what became of a thing or how it stands, and so is no passive. */
export const isNoDeed = (word: string): boolean =>
  stands.has(word) || BECAME.some(ending => word.endsWith(ending))
