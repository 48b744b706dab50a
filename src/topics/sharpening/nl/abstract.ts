/** Nouns that nobody can film: qualities, states, processes and the big words of plans. */
export const FOG_NOUN = `
  belangstelling interesse instelling grondhouding levenshouding zelfbeeld werkhouding gemoedsrust
  gevoel gevoelens begeesterdheid bezieling bevlogenheid gedrevenheid toewijding overgave volharding souplesse finesse
  wij-cultuur aanspreekcultuur leercultuur feedbackcultuur vertrouwensband vertrouwensbasis werkrelatie relatie relaties
  verbondenheid verwachting verwachtingen valkuil valkuilen zelfbewustzijn zelfvertrouwen zelfinzicht zelfreflectie
  reflectie zelfzorg leefbaarheid inclusiviteit omslag kanteling cohesie binding contactmogelijkheden leefwereld
  bevoegdheid mandaat zeggenschap invloed slagvaardigheid ondernemerschap partnerschap burgerschap rentmeesterschap
  gemeenschapszin burenhulp naastenliefde mededogen tolerantie verdraagzaamheid solidariteit emancipatie integratie
  levensvreugde levenskwaliteit werkgenot arbeidsvreugde werkvreugde personeelstevredenheid medewerkerstevredenheid
  clienttevredenheid bewonerstevredenheid kwaliteitsslag verbeterslag efficiencyslag professionaliseringsslag
  inspiratie bewondering verwondering nieuwsgierigheid leergierigheid weerbaarheid draagkracht belastbaarheid
  aandacht rust ruimte regie rol vertrouwen verbinding samenhang draagvlak verantwoordelijkheid eigenaarschap lef moed
  openheid transparantie veiligheid kwaliteit waarde waarden meerwaarde impact resultaat resultaten effect effecten
  effectiviteit efficiency efficientie doel doelen doelstelling doelstellingen ambitie ambities visie missie strategie
  koers beleid richting focus prioriteit prioriteiten kader kaders context proces processen werkwijze aanpak insteek
  insteken cultuur sfeer klimaat houding mindset attitude gedrag bewustzijn besef inzicht begrip respect waardering
  erkenning empathie compassie betrokkenheid inzet energie enthousiasme passie plezier werkplezier werkgeluk geluk
  welzijn vitaliteit gezondheid balans evenwicht stabiliteit continuiteit duurzaamheid duidelijkheid helderheid
  eenduidigheid uniformiteit samenwerking communicatie afstemming verbetering verbeteringen verandering veranderingen
  vernieuwing innovatie ontwikkeling ontwikkelingen groei transitie transformatie beweging stap stappen slag slagen
  verschil winst kans kansen mogelijkheden potentie talent talenten kracht krachten autonomie zelfstandigheid
  zelfredzaamheid eigen-regie participatie inclusie diversiteit gelijkwaardigheid menselijkheid menslievendheid maat
  maatwerk nabijheid presentie present warmte liefde hart geduld begeleiding ondersteuning support steun structuur
  grip flexibiliteit wendbaarheid slagkracht daadkracht besluitvaardigheid doorzettingsvermogen
  veerkracht professionaliteit deskundigheid vakmanschap expertise kunde vaardigheden competenties leiderschap
  werkdruk administratielast regeldruk bureaucratie tijdigheid betrouwbaarheid bereikbaarheid
  beschikbaarheid toegankelijkheid zichtbaarheid dienstverlening klantgerichtheid cliëntgerichtheid vraaggerichtheid
  oplossing oplossingen oplossingsgericht integraliteit synergie dialoog verdieping verbreding borging
  verankering wij-gevoel saamhorigheid teamgeest teamgevoel eenheid lijnen bedrijfsvoering keten toekomst stip horizon
  droom dromen uitdaging uitdagingen opgave opgaven vraagstuk vraagstukken problematiek
  probleem problemen knelpunten eenzaamheid werkklimaat leerklimaat basis fundament randvoorwaarden faciliteiten
  haast drukte stress spanning onrust tandje schepje onderstroom zingeving betekenis swing swung
  boost impuls push elan schwung dynamiek drive drijfveren motivatie voorbeeldrol voorbeeldgedrag
  voorbeeldfunctie regierol sturing ruggensteun rugdekking houvast perspectief vooruitgang voortgang kwaliteitsimpuls
  aansluiting toenadering betrekking wederkerigheid gastvrijheid hartelijkheid medemens mensgerichtheid
  professionalisering optimalisatie digitalisering verduurzaming terugdringing besparing besparingen
  werksfeer teamsfeer band banden onderlinge wensen behoeften behoefte tevredenheid
  klanttevredenheid gelijkheid rechtvaardigheid eerlijkheid oprechtheid integriteit loyaliteit discipline
  scherpte alertheid zorgvuldigheid nauwkeurigheid volledigheid gemak comfort waardigheid vrijheid trots
  ontzorging positiviteit negativiteit optimisme realisme pragmatisme nuance belang belangen inbreng bijdrage
  eindje dingen ding zaken toekomstbestendigheid doorstroming uitstroom
  instroom doorlooptijd doorlooptijden verzuim ziekteverzuim wachttijden wachtlijsten medicatieveiligheid
  steentje verhouding verhoudingen tempo urgentie noodzaak bewustwording kwetsbaarheid lerend groepsgevoel menselijke
  vooroordelen weerstand angst gedoe ellende kwaliteitstijd quality-time `

/** Endings that make of a verb or an adjective such a noun. */
export const FOG_ENDING = `
  heid heden teit iteit isme schap nis omslag kanteling gerichtheid vermogen ering atie isatie cultuur klimaat gevoel geest beleid
  ontwikkeling verbetering bevordering versterking vergroting verhoging vermindering vernieuwing samenwerking
  betrokkenheid gericht proces processen kwaliteit kracht waarde kunde sfeer beleving afstemming ondersteuning begeleiding
  dynamiek ethiek etiek participatie transitie opgave regie veiligheid vrijheid besef bewustzijn welzijn geluk plezier druk lasten`

/** Words with such an ending that can be seen all the same. */
export const SEEN_ALL_THE_SAME = `
  boodschap boodschappen schap presentatie presentaties reparatie informatie documentatie installatie applicatie
  station publicatie registratie facturering vergadering vergaderingen medicatie vaccinatie organisatie
  organisaties gemeenschap universiteit activiteit activiteiten evaluatie bijzonderheid bijzonderheden gelegenheid
  overheid maatschap vakschap gereedschap gereedschappen declaratie reservatie operatie recreatie sollicitatie
  administratie locatie reactie visitatie illustratie animatie felicitatie felicitaties uitdruk afdruk klembord
  vuilnis vernis tennis ventilatie isolatie navigatie legitimatie identificatie bloeddruk bandendruk waterdruk herdruk
  drukwerk glucosewaarde bloedwaarde bloedwaarden meetwaarde landschap waterschap zonwering catering markering voering
  reanimatie sterilisatie desinfectie hydratie observatie injectie consultatie notatie decoratie delegatie dennis
  agnes janis venis ochtendkrant familiegeest steiger reiger locaties situatie geheugenis begrafenis verjaardag gevangenis situaties`

/** Qualities: with be, become, work or communicate they name a degree and not an act. */
export const FOG_QUALITY = `
  integer adequater vlot vlotter soepel soepeler stevig hecht hechter eerlijker zachter
  zelfbewust zelfverzekerd zelfverzekerder zelfstandig zelfstandiger gezond gezonder kalm kalmer beheerst beheerster
  bedachtzaam behoedzaam doordacht doordachter weloverwogen genuanceerd genuanceerder objectief objectiever neutraal
  onbevooroordeeld onbevangen oprecht oprechter authentiek authentieker collegiaal collegialer loyaler
  bezield bevlogen gedreven enthousiast enthousiaster optimistisch realistisch realistischer pragmatisch pragmatischer
  vraaggestuurd datagedreven mensgedreven waardengedreven preventief preventiever holistisch cultuursensitief
  traumasensitief inclusiever democratisch democratischer duurzamer groener zuiniger goedkoper 
  kleinschaliger overzichtelijk overzichtelijker eenvoudig eenvoudiger simpel simpeler luchtig luchtiger
  wederkerig standvastig vasthoudend doelbewust vastberaden daadkrachtiger ondernemender bevlogener zelfkritisch zelfkritischer
  beter betere meer minder fijner leuker opener transparant transparanter duidelijker duidelijk helder helderder
  zichtbaar zichtbaarder bereikbaar beschikbaar toegankelijk toegankelijker benaderbaar aanspreekbaar bespreekbaar
  inzichtelijk alert alerter scherp scherper bewust bewuster betrokken betrokkener geduldig geduldiger rustig rustiger
  lief liever aardig aardiger vriendelijk vriendelijker zorgvuldig zorgvuldiger nauwkeuriger professioneel
  professioneler efficient efficienter effectief effectiever slim slimmer flexibel flexibeler wendbaar wendbaarder
  proactief proactiever actiever creatief creatiever innovatief innovatiever ondernemend duurzaam
  toekomstbestendig klantgericht klantgerichter vraaggericht mensgericht mensgerichter clientgericht
  oplossingsgericht resultaatgericht integraal integraler centraal positief positiever kritisch kritischer
  nabij nabijer dichterbij dichter eerlijk consequenter nauwer steviger sterker krachtig
  krachtiger menselijker warmer persoonlijker veiliger veilig prettig prettiger aantrekkelijk aantrekkelijker serieus
  volwassen volwassener strakker sneller tijdig adequaat laagdrempelig laagdrempeliger korter
  optimaal optimaler maximaal doelgericht doelmatig doelmatiger gestructureerd gestructureerder planmatig
  methodisch fitter vitaal gelukkig gelukkiger tevreden outreachend dienstbaar lerend wijzer milder
  gelijkwaardig gelijkwaardiger inclusief empathisch empathischer meelevend belangstellend
  nieuwsgierig nieuwsgieriger kwetsbaar kwetsbaarder respectvol respectvoller gastvrij gastvrijer hartelijk hartelijker
  daadkrachtig doortastend besluitvaardig voortvarend voortvarender moedig dapper stabiel flink toffer
  ontspannen betrouwbaar betrouwbaarder loyaal coulant coulanter begripvol onafhankelijk slagvaardig
  slagvaardiger verbindend inspirerend motiverend stimulerend faciliterend ondersteunend coachend dienend
  waarderend onderzoekend luisterend uitnodigend stimulerende enthousiasmerend kritisch-opbouwend eigentijds
  futureproof agile lean assertief assertiever constructief constructiever opbouwend`

/** A thing or a small deed that somebody sees given or done, also when its verb is left out. */
export const SMALL_DEED = `
  belletje telefoontje mailtje appje berichtje sms'je briefje kaartje brief kaart bloemetje bloemen bosje ruiker praatje
  rondje babbeltje kletsje wandelingetje ommetje wandeling fietstochtje kopje koffie thee bakkie bakje kop thermoskan taart
  gebak gebakje cake koekje koekjes appel fruit soep friet pannenkoeken ijsje ijs borrelhapje boterham washand
  handdoek kussen deken compliment
  complimentje schouderklopje knuffel hand handdruk highfive high-five duim duimpje excuses excuus sorry bedankje
  dankjewel applaus groet goedemorgen vraag vragen verslag verslagje notitie memo filmpje foto foto's spreekbeurt
  presentje cadeautje attentie kaars kaarsje lied liedje mededeling telefoonrondje belrondje mailing flyer
  poster lijst lijstje overzicht checklist enquete vragenlijst vragenlijstje stoel formulier krantje
  nieuwsbrief blog vlog post update uitnodiging spelletje potje rondleiding demonstratie demo quiz puzzel
  wandelronde laptop telefoon mobieltje powerpoint slides sheets sigaret oortjes gsm muts schort handschoenen
  masker speech toespraak voorstelrondje meedraaidag boeketje fles wijn plaat plaatje plaatjes lp cd muziek muziekje
  boek boekje krant folder foldertje mok pet plaid sleutel sleutels
  doos doosje mand mandje schaal schaaltje kom kommetje visitekaartje zakdoek zakdoekje paraplu schrift chocola zakje
  snoep ontbijtje masseur
  voetbad douche tosti broodje glas glaasje water melk beker pil pilletje pleister verband jas plant gieter
  headset koptelefoon helm hoed bril leesbril mondkapje hesje badge zonnebril pruik theewater fluitketel ketel
  appeltaart dadels beschuit muisjes slinger slingers ballon ballonnen kransje`
