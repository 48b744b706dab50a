/** What happens at a known moment: somebody can stand ready with the camera. */
export const MEETING = `
  kantoordagen bezoekdagen marktdagen thuiswerkdagen wasdagen lesdagen schooldagen badderdagen douchedagen koopdagen
  dienstdagen zittingsdagen introductiedagen vergaderdagen raadsdagen kliniekdagen opleidingsdagen
  consulten spreekuur congressen symposia workshops evaluaties recepties sollicitatiegesprekken trajectgesprek
  moreel-beraad beraadsgroep denktank rondetafel rondetafelgesprek ronde-tafel werksessie sessie sessies brainstorm
  brainstormsessie inspiratiesessie kennissessie leersessie teamsessie strategiedag visiedag kwartaalgesprek
  kwartaaloverleg maandoverleg weekoverleg dagoverleg ochtendoverleg piketoverleg crisisoverleg mt-dag afdelingsoverleg
  regieoverleg casusoverleg ketenoverleg netwerkoverleg gebiedsoverleg veiligheidsoverleg driehoeksoverleg portefeuilleoverleg
  portefeuillehoudersoverleg staf stafoverleg stafvergadering artsenoverleg patientbespreking patiëntbespreking
  ontslaggesprek opnamegesprek intakegesprek adviesgesprek contractgesprek beoordelingsgesprek verzuimgesprek
  re-integratiegesprek planningsgesprek leerlinggesprek oudergesprek rapportgesprek tienminutengesprek mentorgesprek
  groepsgesprek kringgesprek kringmoment eindejaarsgesprek evaluatiegesprek zorggesprek behandelgesprek nazorggesprek
  belrondje wijkschouw veiligheidsronde werkbezoek werkbezoeken rondgang buurtbezoek wijkbezoek dorpsbezoek kroegentocht
  persconferentie raadsdebat debat debatavond begrotingsraad begrotingsdebat bestuursvergadering bestuursoverleg
  vergunningverlening aandeelhoudersvergadering jaarbijeenkomst kwartaalbijeenkomst netwerkborrel netwerklunch
  scholing teamscholing bijscholing nascholing klinische-les e-learning refereeravond masterclass leergang
  reanimatietraining tiltraining studiemiddag studieochtend
  overleg overleggen werkoverleg teamoverleg overlegmoment vergadering vergaderingen bespreking werkbespreking
  bijeenkomst bijeenkomsten mdo mdo's zorgoverleg moo gesprek gesprekken keukentafelgesprek dagstart weekstart dagopening
  jaargesprek functioneringsgesprek voortgangsgesprek bilat bilats bila bila's bilateraal 1-op-1 stand-up standup huddle
  scrum sprint retro retrospective demo review evaluatie intervisie supervisie casuistiek casuistiekbespreking
  teamdag heidag studiedag themadag beleidsdag themabijeenkomst informatieavond bewonersavond ouderavond inloopavond
  kwartaalavond inloop inloopuur inloopspreekuur consult spreekuren intake intakes kennismaking kennismakingen
  presentatie presentaties webinar workshop training trainingen cursus les lessen college symposium congres conferentie
  directievergadering mt mt-vergadering mt-overleg or-vergadering raadsvergadering commissie commissievergadering raad
  raadsavond college-overleg collegevergadering klankbordgroep klankbordgroepen stuurgroep werkgroep projectgroep
  ledenvergadering jaarvergadering cliëntenraad clientenraad familieraad familieavond familiegesprek ronde tafel
  maandopening maandafsluiting weekopening weekafsluiting weeksluiting dagsluiting ochtendrapport rapport briefing
  debriefing agenda rondvraag opening sluiting aftrap kick-off kickoff afsluiting startgesprek eindgesprek exitgesprek
  sollicitatiegesprek slechtnieuwsgesprek feedbackgesprek zorgplanbespreking zorgleefplangesprek telefoontje telefoongesprek
  belletje videogesprek beeldbelafspraak call calls teamscall teams-overleg townhall personeelsbijeenkomst zeepkist
  klantmanagersberaad beraad berade hoorzitting zitting inspraakavond audit visitatie inspectie schouw buurtschouw`

/** Moments of care and of the working day, and places that stand for what one goes there for: na de kerk. */
export const CARE = `
  time-out timeout terugkeer aflossing overname inname uitgifte afgifte ophalen wegbrengen afmelding ziekmelding annulering opzegging
  aanmaning terugvordering naheffing boete uitbetaling verlenging herplaatsing promotie indiensttreding
  leesuur speeluur rustuur etensuur sluitingsuur middaguur knutseluur vragenuur kinderuur uitslaapuur
  opstaan ontwaken slapengaan bedtijd bedritueel etenstijd theetijd koffietijd borreluur speelkwartier gymles zwemles
  kringtijd brengmoment haalmoment ophaalmoment overblijf naschoolse opvangdag peuterochtend consultatiebureau
  intakeweek huisbezoekje wondcontrole bloedprikken bloedafname prikmoment vaccinatieronde griepprik griepprikronde
  medicatiecheck medicatiereview medicijnuitgifte insulinemoment verschoning verschoningsronde nachtronde avondronde
  ochtendronde controleronde looprondje waskamerbeurt kappersbezoek tandartsbezoek ziekenhuisbezoek doktersbezoek
  huisartsbezoek familiebezoek bezoekuur bezoektijd bezoekmiddag kerkdienst viering misviering gebedsdienst
  mis kerk moskee theater bioscoop zwembad
  fysio fysiotherapie therapie therapiesessie ergotherapie logopedie muziekles muziekmiddag zangmiddag zanguurtje
  beweeguur beweegles gymuurtje wandelclub fietstocht dagtocht busreis uitstapje boottocht kermis rommelmarkt kerstmarkt
  kerstdiner paasontbijt paasbrunch brunch high-tea nieuwjaarsborrel nieuwjaarsbijeenkomst zomerbbq straatfeest
  buurtfeest buurtmaaltijd soepmiddag eettafel open-tafel weggeefwinkel voedselbank ruilbeurs spelletjesmiddag
  sollicitatieronde inwerkprogramma introductiedag introductieweek startdag welkomstdag onboarding exit offboarding
  sterfgeval stervensproces palliatieve-fase rouwperiode condoleance herdenkingsdienst gedenkdag
  huurachterstand uithuisplaatsing ontruiming huisuitzetting sleuteloverdracht woningoverdracht bezichtiging keukeninspectie
  brandalarm noodoproep oproep alarmering melding aangifte verhoor rechtszaak terugkeergesprek schorsing
  machtiging herindicatie indicatiestelling heronderzoek beschikkingsgesprek bezwaarhoorzitting
  overdracht overdrachten huisbezoek huisbezoeken bezoek visite visites dienst diensten vroege-dienst vroegedienst late
  dagdienst nachtdienst avonddienst ochtenddienst weekenddienst bereikbaarheidsdienst slaapdienst ronde rondes
  medicatieronde medicijnronde koffieronde artsenvisite zorgmoment zorgmomenten verzorging wondzorg
  ochtendzorg avondzorg adl douchebeurt wasbeurt toiletgang transfer maaltijd maaltijden ontbijt lunch diner
  middageten avondeten warme-maaltijd koffie koffiepauze koffiemoment theemoment pauze pauzes lunchpauze rookpauze
  middagpauze borrel vrijmibo opname opnames ontslag controle onderzoek operatie behandeling behandelingen injectie
  inspuiting medicatie afspraak afspraken rit vervoer wandeling activiteit activiteiten dagbesteding incident incidenten
  valincident val overlijden begrafenis crematie uitvaart verjaardag verjaardagen jubileum feest feestje
  zomerfeest kerstborrel nieuwjaarsreceptie receptie afscheid uitje open-dag opendag markt braderie barbecue
  buurtbarbecue maaltijdgroep eetgroep koor kooravond klaverjasavond bingo speelochtend speelmiddag taalles taalcafe
  lotgenotencafe repaircafe inzameling uitdeling voedseluitgifte training wedstrijd toernooi oefening brandoefening
  calamiteit calamiteiten crisis meldingen klacht klachten agressiemelding storing storingen
  fout regen sneeuw hitte vorst onweer escalatie conflict ruzie calamiteitenmelding wijziging
  wijzigingen verhuizing oplevering overgang start begin aanvang einde eind slot afloop aankomst vertrek binnenkomst
  thuiskomst ontvangst wissel dienstwissel ploegwissel handeling handelingen moment momenten keer beurt
  spoed alarm belletje klus deurbel huiswerkles gesprekje stage stagedag inwerkdag inwerkperiode
  proeftijd werkdag vergaderdag deadline verkiezingen zomerschool kamp vakantie verlof verhuisdag dagopname`

/** Endings that make a compound an event. */
export const EVENT_ENDING = `
  ochtenden middagen nachten stijd eindtijd begintijd
  komst gifte zegging treding lossing levering betaling route routes verwijzing toewijzing vordering maning
  consulten spreekuren workshops congressen symposia recepties rondleidingen
  sessie sessies scholing tocht reis rondgang fase aanmelding overplaatsing debat brunch review feestje
  therapie les-uur ontslag plaatsing uitzetting ontruiming oplevering achterstand zitting spits
  overleg vergadering vergaderingen bespreking besprekingen bijeenkomst bijeenkomsten gesprek gesprekken gesprekje avond
  ochtend middag dag dagen studiedagen teamdagen feestdagen themadagen heidagen avonden week dienst diensten ronde
  rondes bezoek bezoeken visite pauze spreekuur
  inloop lunch borrel ontbijt diner maaltijd consult intake intakes overdracht training trainingen cursus les lessen
  workshop webinar presentatie evaluatie beraad conferentie congres feest barbecue jubileum schouw commissie
  melding meldingen wissel wisseling opname moment momenten bilat evaluaties start opening afsluiting vakantie reces
  wedstrijd toernooi keuring uitje viering herdenking uitvaart begrafenis incident incidenten operatie cafe markt
  periode kwartaal rapport seizoen oefening clinic koffie thee voeding controle inspectie telling verkiezing
  wandeling uitvoering behandeling meting inname uitreiking ontvangst receptie rondleiding verhuizing storing wijziging
  afspraak voorstelling beurt uurtje concert optreden toets examen excursie kring`

/** Papers that come by one at a time: at each of them is a moment. */
export const PAPER = `
  brief brieven beschikking besluit collegevoorstel voorstel raadsvoorstel nota rapportage rapport dossier aanvraag
  formulier factuur offerte verslag notulen plan zorgplan bezwaar bezwaarschrift vergunning mail mails email e-mail
  mailtje bericht berichtje appje telefoontje melding klacht verwijzing vraag hulpvraag casus zaak opdracht contract
  project toezegging nieuwsbrief memo advies stuk stukken weigeringsbrief aanmelding huurcontract sollicitatie order`
