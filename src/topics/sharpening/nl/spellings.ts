import { linesOf, wordsOf } from '../words.ts'

/**
 * How Dutch is typed in a hurry, spoken and said in its regions: the standard words, and behind the colon all that is
 * written for them. What is another word too stands here only where people hardly promise anything with that one: *as*, *mot*.
 */
const SPELLINGS = `
  ik: k 'k 'ik ikke ich
  hij: ie hie hij'n
  jullie: gullie gulder gijlie gijle jullies julie julle jelui ulder ullie
  wij: wulle wulder wullie wieje
  hun: hunnie hullie hullen
  je: oe oew
  jouw: joew oewe
  mijn: mn m'n mien miene mijne munne m'ne m'nen menne mijnen
  het: 't t ut
  een: n 'n nen ne 'ne 'nen un unne
  hem: m 'm
  die: dieje diejen
  deze: dizze deez
  niet: nie nit nait niej
  dat: da da' det
  wat: wa wa' wah
  met: mit mi meej mej
  als: as az asse
  voor: veur vur foar vor
  voordat: voorda veurdat veurda vurdat vurda vordat vorda
  nadat: nada naodat naoda noadat
  omdat: omda umdat umda oemda
  zodat: zoda
  totdat: totda todda
  terwijl: terwyl twijl trwl trwijl
  na: nao noa nei
  naar: nor naor noar
  bij: bie bai bej
  om: um
  uit: oet uut
  van: vanne
  over: euver
  onder: oonder
  tussen: tusse tuzzen
  tijdens: tiedens tydens tijdes
  wanneer: wnr wnnr wnneer wneer wannir wanner wannr
  zodra: zodrao zodroa sodra zogauw zodraa
  telkens: telkes
  elke: elleke eleke elken alke iederne
  iedere: iedre eder ederen jeder jedere iedern iederene idere iederre iedr
  iedereen: idereen iederien iederein edereen iedreen
  altijd: altied altyd aaltied atijd
  eerst: irst iest erst eers
  even: ff effe effen efkes effekes effetjes eefkes eevn evn
  eens: ns 'ns es
  gewoon: gwn gewn gwoon gewoo
  ook: oek ouk
  toch: tog
  daar: doar daor daarzo daaro
  er: der d'r dur t'r
  hier: hiero hierzo hiere
  elkaar: mekaar mekoar malkander mekander mkaar
  misschien: mss misch missch missien mischien misgien misschn msch
  moet: mot mut mout moe motte
  moeten: mote moete mutten
  heb: hep
  heeft: heef hev
  hebben: hebbe hemme hemmen
  had: haj
  ga: goa gao gaa goan'k
  gaat: geit gaot goat giet
  gaan: gaon goan gaen goon
  doe: doo
  doet: duut deut
  doen: doon doewn doun
  komt: kump kumt komp kum
  staat: steit stoat staot stiet
  kunnen: kenne kunne
  mogen: magge maggen
  zal: sal
  wil: wul
  breng: bring
  snijden: snijen
  terug: trug t'rug trg
  keer: x
  tot: tm
  maandag: moandag maondag maandig mondig mandag maondig moandei moandig
  dinsdag: dinsdig deensdag deensdig diensdag diesdag tiisdei
  woensdag: woonsdag goensdag wonsdag goonsdig weunsdag woansdei wunsdag woesdag
  donderdag: dunderdag donderdig doonderdag tongersdei dondersdag dondrdag
  vrijdag: vriedag vriedig vrydag freed vraaidag vrijdig vridag
  zaterdag: zoaterdag zaoterdag zatterdag zaoterdig zoaterdig sneon zaterdig
  zondag: zundag zondig zoondag snein zundig zunnig zunnedag
  dagelijks: daaglijks dagliks dageliks doagelijks
  wekelijks: wekeliks wekliks
  morgen: mrgn mrg mergen merge moarn moargen morge moorn moarge morn murge
  morgenvroeg: mergenvroeg morrevroeg
  vandaag: vndg vandaog vandoag vedaag hjoed vandage vandg vnd
  vanavond: vanaovend vanoavend vanavend vanaaf vanav vanaof
  vanmiddag: vanmid vanmiddeg vamiddag
  vanmorgen: vamorgen vanmergen vanmorrege
  overmorgen: overmergen
  smorgens: smergens smorns smoarns s'morgens smorges smorgns smorregens smargens
  smiddags: smiddes smiddegs s'middags smiddas snoens snoenes
  savonds: saoves soaves saovends soavends s'avonds saves savends savons savos
  snachts: snachs s'nachts snachets
  sochtends: s'ochtends sochends sochens sochtes
  straks: stroaks straoks strakkes seffens direkskes
  middag: middig middeg mirreg
  avond: aovend oavend avend aovond
  ochtend: ochend ochtent
  laatste: leste lesten latste laaste laatse
  week: wik weik
  jaar: joar jaor
  maand: moand maond mnd
  tijd: tied
  uur: oer uure ure
  koffie: koffe kofje kovvie koffieke
  vergadering: vergadring vergdering
`

/** Words that are run together in speech, each for the two or three that it is. */
const RUN_TOGETHER = `
  als ik: alsk ask a'k as'k als'k azzik assik asik
  als er: asser asder alser azzer
  als hij: azzie assie alsie asie astie
  als je: asje ashe aj
  als ge: asge azze agge
  als we: aswe asme awe amme ammen
  als het: ast oast
  dat ik: dak da'k dattik
  dat hij: dattie dadie
  dat we: dawe
  dat is: da's
  wat ik: wa'k wattik
  wat hij: wattie
  voordat ik: voordak vordak veurdak
  omdat ik: omdak umdak
  zodat ik: zodak
  nadat ik: nadak
  totdat ik: totdak
  toen hij: toennie toentie
  heeft hij: heeftie heettie hettie
  het is: tis 'tis
  is het: ist
  in het: int
  op het: opt
  om het: omt
  uit het: uitt
  van de: vd vda vdde
  van het: vh
  ga ik: gak ga'k gaok goak gaik gaak
  zal ik: zal'k za'k zallik
  kan ik: kank kan'k kannik
  moet ik: moek moe'k mottik moetik
  doe ik: doe'k
  heb ik: hebk heb'k hebbik
  ben ik: benk ben'k bennik
  moet je: moj motje moeje
  heb je: hebbie hebje hejje
`

/** Verbs that *ik* is run together with in speech: kzal, kga. */
const BEHIND_K =
  'zou zal ga ben heb had wil kan moet mag weet doe bel zie zeg hoop vind denk geef zet loop maak neem'

function table(lines: string): readonly (readonly [string, readonly string[]])[] {
  return linesOf(lines).flatMap(line => {
    const [standard = '', typed = ''] = line.split(':')
    return wordsOf(typed).map(word => [word, wordsOf(standard)] as const)
  })
}

/** The standard words for each spelling of the tables. */
export const standardWords: ReadonlyMap<string, readonly string[]> = new Map([
  ...table(RUN_TOGETHER),
  ...wordsOf(BEHIND_K).map(verb => [`k${verb}`, ['ik', verb]] as const),
  ...table(SPELLINGS),
])
