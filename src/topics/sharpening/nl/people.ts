/** People and bodies, as those something is done with, or who should do it themselves. */
export const PEOPLE = `
  bewoner bewoners client cliënt clienten cliënten patient patienten inwoner inwoners burger burgers klant klanten deelnemer
  deelnemers bezoeker bezoekers huurder huurders ouder ouders kind kinderen jeugdige jeugdigen jongere jongeren oudere
  ouderen familie familielid familieleden mantelzorger mantelzorgers naaste naasten vrijwilliger vrijwilligers maatje
  maatjes medewerker medewerkers collega collega's collegas personeel team teams teamleider teamleiders leidinggevende
  leidinggevenden manager managers lijnmanager lijnmanagers management mt directie directeur directeuren bestuurder
  bestuurders bestuur raad college wethouder wethouders burgemeester gemeente gemeenten organisatie organisaties afdeling
  afdelingen hr ict p&o po finance financien facilitair planning planner planners beleid communicatie inkoop or
  ondernemingsraad clientenraad toezichthouder toezichthouders partner partners ketenpartner ketenpartners
  gebiedspartners stakeholder stakeholders arts artsen huisarts huisartsen dokter dokters verpleegkundige
  verpleegkundigen verzorgende verzorgenden helpende helpenden zuster zusters broeder begeleider begeleiders coach
  coaches teamcoach consulent consulenten regisseur regisseurs stagiair stagiaire stagiairs leerling leerlingen student
  studenten nieuwkomer nieuwkomers nieuweling zzp'er zzp'ers zzpers wijkagent agent politie school scholen corporatie
  woningcorporatie aanbieder aanbieders zorgaanbieder zorgaanbieders zorgverzekeraar verzekeraar apotheek buurman
  buurvrouw buren mensen mens man vrouw meneer mevrouw mw dhr mevr mvr hr. groep woongroep dagbesteding schoonmaak
  keuken receptie nachtdienst nachtploeg ploeg avondploeg dagploeg flexpool flexwerkers uitzendkracht uitzendkrachten
  buurtsportcoach buurtsportcoaches jongerenwerker jongerenwerkers opbouwwerker sociaal-werker professional
  professionals deskundige secretariaat administratie controller controllers projectleider projectleiders
  opdrachtgever hoofd afdelingshoofd griffier notulist conciërge concierge chauffeur aannemer leverancier buurt
  iedereen iemand niemand gemeenteraad overheid zorgkantoor inspectie fractie fracties ministerie anderen elkaar
  gezin gezinnen gast gasten statushouder statushouders vluchteling vluchtelingen asielzoeker asielzoekers aanvrager
  aanvragers peuter peuters kleuter kleuters baby baby's scholier scholieren puber pubers tiener tieners nabestaande
  nabestaanden omwonende omwonenden senior senioren werkzoekende werkzoekenden dakloze daklozen logopedist ergotherapeut
  fysiotherapeut psycholoog psychiater gezinsvoogd voogd bewindvoerder beheerder penningmeester voorzitter secretaris
  invaller invallers echtgenoot echtgenote weduwe weduwnaar nicht neef tante oom kleinkind kleinkinderen
  huismeester huismeesters portier kok koks vader moeder zoon dochter opa oma broer zus`

/** Endings of words for people. */
export const PEOPLE_ENDING = `
  medewerker medewerkers begeleider begeleiders leider leiders manager managers coach coaches adviseur adviseurs
  deskundige deskundigen werker werkers zorger zorgers bewoner bewoners houder houders genoot genoten kundige kundigen
  meester meesters hulp hulpen teams team partner partners vrijwilliger vrijwilligers raadslid raadsleden leden lid
  agent agenten arts artsen ploeg teamleider consulent consulenten bestuurder bestuurders directeur directeuren
  cliënt client clienten ouders moeder moeders vaders maatje maatjes collega collegas collega's kracht krachten
  aar aars ster sters`

/** Where somebody is, not when. */
export const PLACE = `
  deur kamer locatie locaties afdeling adres adressen huis kantoor bureau balie gang verdieping vloer werkvloer wijk
  buurt straat plein gemeente organisatie school gebouw vestiging vestigingen regio laag lagen niveau terrein vlak
  manier wijze hoek kant plek plekken tafel muur bord groep woning stad dorp land dossier voordeur kast bed stoel
  portiek keuken huiskamer`
