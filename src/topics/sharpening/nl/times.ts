/** Words of time in Dutch. */
export const WEEKDAY = `
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags dinsdags woensdags donderdags vrijdags zaterdags
  zondags maandagen dinsdagen woensdagen donderdagen vrijdagen zaterdagen zondagen ma di wo vr za
  weekend weekends weekenden`

export const DAYPART = `
  ochtend morgen middag avond nacht ochtenden middagen avonden nachten voormiddag namiddag noen dageraad schemering
  middernacht ochtends morgens middags avonds nachts smorgens smiddags savonds snachts sochtends 'smorgens 'savonds
  ochtendje avondje middagje dagje`

/** Days and parts of days counted from now. */
export const DEICTIC = `
  vandaag morgen overmorgen vanmorgen vanochtend vanmiddag vanavond vannacht morgenvroeg morgenochtend
  morgenmiddag morgenavond morgennacht`

export const MONTH = `
  januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul
  aug sept sep okt nov dec`

export const UNIT = `
  minuut minuten min seconde seconden uur uren uurtje kwartier kwartiertje halfuur halfuurtje halfuurke half-uur dag
  dagen dagje werkdag werkdagen etmaal week weken weekje werkweek maand maanden kwartaal kwartalen trimester semester
  halfjaar jaar jaren dienst diensten schooljaar seizoen eeuw periode sprint sprints decennium`

export const SEASON = `
  lente voorjaar zomer herfst najaar winter zomervakantie kerstvakantie herfstvakantie voorjaarsvakantie meivakantie
  krokusvakantie paasvakantie bouwvak zomerreces kerstreces reces zomerstop winterstop vakantie vakanties schoolvakantie
  zomerweken zomerperiode wintermaanden zomermaanden jaarwisseling`

export const HOLIDAY = `
  dierendag burendag kerstnacht kerstochtend paasmorgen paaszaterdag pinksterweekend palmpasen palmzondag advent vastenavond
  halloween luilak halfvasten sint-jan keti-koti juneteenth chinees-nieuwjaar newroz nowruz purim loofhuttenfeest
  jodenvastendag eid-al-fitr id-ul-fitr jaarmarkt kermisweek vrouwendag mannendag coming-outday gedichtendag
  mantelzorgdag vrijwilligersdag leraardag complimentendag wereldkankerdag alzheimerdag antipestdag avondvierdaagse
  nierstichting collecteweek
  kerst kerstmis kerstavond kerstdag kerstdagen pasen paasdag paasmaandag pinksteren pinkstermaandag hemelvaart
  hemelvaartsdag koningsdag bevrijdingsdag dodenherdenking sinterklaas pakjesavond sint nieuwjaar oudjaar oudejaarsavond
  nieuwjaarsdag carnaval ramadan suikerfeest iftar offerfeest divali diwali chanoeka allerzielen allerheiligen moederdag
  vaderdag valentijnsdag sint-maarten prinsjesdag secretaressedag holi pesach jom-kippoer eid
  feestdagen feestdag kerstweek paasweekend zorgdag verpleegkundigendag biechtdag driekoningen aswoensdag goede-vrijdag koninginnedag`

export const FREQUENT = `
  dagelijks wekelijks maandelijks jaarlijks halfjaarlijks driemaandelijks tweemaandelijks tweewekelijks driewekelijks
  vierwekelijks zeswekelijks twee-wekelijks driemaal tweemaal viermaal tweejaarlijks kwartaalgewijs elk-uur uurlijks
  daags tweedaags dagelijkse wekelijkse maandelijkse jaarlijkse kwartaalse tweewekelijkse`

/** Frequencies by which nobody knows when to press record. */
export const VAGUE = `
  vaker vaak regelmatig geregeld soms meer altijd steeds structureel tijdig frequent periodiek standaard zoveel-mogelijk
  binnenkort straks subiet dadelijk aanstonds zodadelijk zometeen ooit eens continu voortdurend permanent doorlopend onverwijld spoedig asap meestal veelvuldig
  regelmatiger frequenter vroegtijdig consequent vroeger sneller eerder geleidelijk incidenteel terugkerend weleens`

/** How it can be, outside or in somebody: behind *bij* it is a condition. */
export const CIRCUMSTANCE = `
  mist hagel windstoten zonneschijn hittegolf vrieskou hitteplan wateroverlast stank lawaai geluidsoverlast rook gaslucht
  pech autopech panne blikschade file files oponthoud omleiding vertragingen wegwerkzaamheden treinuitval
  spierpijn hoofdpijn buikpijn rugklachten benauwdheid misselijkheid diarree verstopping doorligplekken decubitus slapeloosheid
  dwaalgedrag agressief-gedrag grensoverschrijding pesten vechtpartijen weglopen vermissing drankgebruik intoxicatie
  schulden betalingsachterstanden huurachterstanden ontruimingen tekorten materiaaltekort personeelstekort ziekmeldingen
  no-show afmelding afmeldingen annulering annuleringen spoedopname crisis oproepen wijzigingen fouten bijna-fouten valpartijen
  regen sneeuw vorst hitte kou gladheid ijzel storm onweer warmte droogte zon drukte ziekte afwezigheid koorts pijn
  onrust agressie twijfel ruzie paniek nood brand spoed onraad overlast schade verlies verlof vertraging uitval
  storingen klachten vragen problemen overlijden verdriet angst bloed jeuk verwardheid dwaling
  windkracht temperaturen windstilte noodweer zwangerschap griep corona lekkage stroomuitval
  krapte onderbezetting overbezetting nieuws twijfels tegenvallers meevallers conflicten incidenten calamiteiten
  verhuizing geboorte scheiding ontslag opname thuiskomst binnenkomst vertrek aankomst vermoeden signalen ijs`

export const NUMBER = `
  één eenmaal twee drie vier vijf vijven zes zessen zeven acht achten negen tien elf twaalf dertien veertien vijftien
  zestien zeventien achttien negentien twintig dertig veertig vijftig zestig honderd half halve anderhalf anderhalve
  vieren drieen paar enkele tienen elven twaalven zevenen negenen enen tweeen hooguit minstens zo'n ongeveer`

export const ORDINAL = `
  eerste tweede derde vierde vijfde zesde zevende achtste negende tiende twaalfde vijftiende twintigste laatste
  eerstvolgende volgende volgend komende komend aanstaande aankomende aankomend vlg volgnde eerstkomende vrije
  dezelfde diezelfde hetzelfde zelfde die deze dit dat voorlaatste andere`

/** Other words that decide much, and that a hurried thumb gets wrong. */
export const OFTEN_MISTYPED = `wanneer voordat nadat tijdens volgende komende misschien proberen probeer hopelijk wellicht streven communiceren verbeteren samenwerken iedere kwartaal vergadering teamoverleg overdracht huisbezoek`
