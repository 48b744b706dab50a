/** Verbs of doing: what one sees or hears somebody do. Simple verbs; the rules add particles (op-, mee-, langs-). */

/** Saying, asking, telling, in all ways of it. */
export const SPEAKING = `
  afronden afsluiten openen inleiden aftrappen kenbaarmaken samenvatten parafraseren spiegelen dicteren navragen
  luidop oplezen voorlezen terugluisteren meeluisteren beluisteren afluisteren verwittigen waarschuwen
  groeten toewensen wensen proosten toosten toewuiven wuiven gesticuleren sms'en inspreken terugbellen
  zeggen vragen vertellen bellen mailen appen whatsappen tweeten skypen spreken praten kletsen babbelen roddelen
  fluisteren roepen schreeuwen zingen noemen melden berichten antwoorden reageren vermelden verklaren uitleggen toelichten
  verkondigen aankondigen bespreken overleggen vergaderen debatteren discussieren onderhandelen interviewen ondervragen
  bevragen telefoneren begroeten zwaaien bedanken danken complimenteren feliciteren condoleren troosten
  prijzen loven vermanen berispen aanspreken toespreken lezen voordragen presenteren vertalen
  tolken opbiechten biechten bekennen toegeven beantwoorden verontschuldigen excuseren klagen mopperen schelden vloeken
  verantwoorden informeren inlichten briefen debriefen terugkoppelen rapporteren navertellen herhalen citeren
  voorstellen uitnodigen nodigen verzoeken opperen adviseren aanraden smeken juichen klappen applaudisseren fluiten
  lachen glimlachen grinniken huilen snikken knikken mompelen neurien zuchten gapen kuchen niezen zwijgen
  verwoorden aankaarten afzeggen toejuichen opnoemen voorzeggen nazeggen terugmailen opbellen
  buurten keuvelen bijpraten napraten doorvragen uitvragen heten annuleren bevestigen afspreken opmerken seinen faxen pingen
  dreigen verzwijgen pitchen speechen moderen jureren tutoyeren siezen bedelen bidden preken stemmen vertroosten
  callen meeten cc'en bcc'en demoen forwarden replyen brainstormen huddlen dailyen voicemailen voicen webcammen livestreamen
  emailen e-mailen videobellen beeldbellen chatten dm'en posten liken facetimen aanbellen kloppen aankloppen toeteren`

/** Writing, drawing, showing, sending: what leaves something to read or to see. */
export const SHOWING = `
  schrijven noteren notuleren opschrijven typen tikken tekenen ondertekenen signeren schetsen schilderen kleuren verven
  plaatsen plakken prikken hangen ophangen printen afdrukken kopieren scannen faxen versturen sturen verzenden zenden verspreiden publiceren
  rondsturen doorsturen bezorgen overhandigen afleveren leveren uitdelen uitreiken invullen aanvinken vinken afvinken
  aankruisen kruisen strepen doorstrepen markeren onderstrepen arceren registreren inscannen uploaden downloaden mailen
  tonen demonstreren voordoen nadoen wijzen aanwijzen filmen fotograferen opnemen uitzenden streamen projecteren
  turven tellen meten wegen rekenen uitrekenen optellen berekenen becijferen inplannen agenderen roosteren plannen
  boeken reserveren bestellen aanvragen indienen aanmelden afmelden inschrijven uitschrijven inloggen uitloggen sharen updaten deleten saven
  tapen timen screensharen screenshotten highlighten labelen taggen loggen bloggen vloggen editen droppen
  framen plotten hacken coderen debuggen testen releasen invoicen
  opslaan archiveren ordenen sorteren rangschikken nummeren stickeren etiketteren stempelen frankeren vouwen
  invoeren uitwissen verwijderen schrappen knippen lijmen nieten perforeren lamineren inlijsten versnipperen verscheuren
  adresseren ontwerpen opstellen redigeren corrigeren nakijken herschrijven vastleggen documenteren protocolleren
  paraferen voorleggen opmeten inmeten opvragen nabellen rondbellen rondmailen inzenden opsturen terugsturen`

/** Moving, going somewhere, and being with somebody on the way. */
export const MOVING = `
  lopen wandelen fietsen rijden rennen hollen sprinten joggen stappen klimmen springen kruipen huppelen dansen zwemmen
  varen vliegen reizen verhuizen trekken slenteren kuieren steppen skaten schaatsen autorijden carpoolen
  bezoeken langsgaan langslopen langskomen meelopen meegaan meekomen meerijden meefietsen rondlopen rondgaan
  binnenlopen binnenstappen aansluiten aanschuiven schuiven buigen bukken hurken knielen
  vertrekken aankomen arriveren ophalen wegbrengen thuisbrengen begeleiden rondleiden vergezellen oversteken
  afdalen opstaan draaien rollen duwen hijsen tillen sjouwen slepen dragen laden lossen heffen werpen gooien vangen
  schoppen schieten mikken sjorren binden knopen losmaken leunen tikken wippen schommelen struinen rondscharrelen`

/** Work with the hands: in the house, the kitchen, the garden, the workshop. */
export const HANDS = `
  afstoffen uitkloppen opboenen aftappen uitspoelen aanvegen aanharken omspitten opspuiten wegbrengen bijzetten
  klussen behangen witten beitsen gieten kneden rollen wegen invriezen opwarmen verwarmen afkoelen zeven raspen
  kloppen mixen persen pellen fileren proeven opdienen serveren uitserveren inruimen uitruimen verschonen opmaken
  afhalen strijken stomen ophangen afhangen
  koken bakken braden roeren snijden schillen smeren schenken inschenken uitschenken tappen scheppen opscheppen dekken
  afruimen opruimen ruimen afwassen wassen spoelen poetsen boenen schrobben dweilen vegen stofzuigen stoffen
  schoonmaken soppen zemen vouwen naaien breien haken weven borduren stoppen stikken
  eten drinken lunchen ontbijten dineren borrelen barbecueen grillen picknicken trakteren
  planten zaaien schoffelen harken spitten snoeien maaien wieden plukken oogsten sproeien
  repareren maken timmeren zagen boren schroeven schuren verven metselen stuken slopen monteren demonteren installeren bouwen
  lappen plakken pompen oppompen olieen invetten oliën laden opladen aansluiten afsluiten
  aanzetten uitzetten aandoen uitdoen dichtdoen opendoen sluiten openen dichtmaken openmaken ontgrendelen vergrendelen
  opstapelen stapelen inpakken uitpakken pakken verpakken opvouwen bewaren inruilen ruilen kopen verkopen verhuren huren
  betalen pinnen afrekenen declareren vergoeden storten collecteren doneren uitlenen lenen
  versieren decoreren optuigen neerzetten klaarzetten klaarleggen neerleggen verzetten verplaatsen verschuiven verhangen
  ontkalken ontdooien ontsmetten ontstoppen ontharen ontvetten ontluizen stoken blussen luchten ventileren ontluchten
  vullen legen leegmaken vervangen verwisselen bijvullen aanvullen
  tanken vernissen breken scheuren knutselen kleien puzzelen rikken kaarten sjoelen biljarten
  klaverjassen bingoen schaken dammen voetballen tennissen gymmen sporten turnen trainen hardlopen vissen kamperen
  musiceren tokkelen trommelen drummen pianospelen spelen toneelspelen kaarsen aansteken steken ontsteken doven`

/** Care and treatment, with the body. */
export const CARING = `
  wassen douchen baden aankleden uitkleden kleden scheren kammen borstelen kappen föhnen fohnen vlechten knippen nagels vijlen lakken
  verbinden zwachtelen verbandwisselen prikken injecteren spuiten zalven insmeren masseren temperaturen controleren
  katheteriseren sonderen toedienen druppelen vernevelen reanimeren mobiliseren draaien verschonen afvegen
  knuffelen omhelzen omarmen aaien strelen kussen zoenen aanraken wiegen toedekken instoppen snuiten
  behandelen onderzoeken screenen testen vaccineren inenten meten intaken keuren afnemen triageren observeren
  verzorgen verplegen voeden voeren oppassen babysitten kolven verluieren potten toiletteren wegleggen
  oefenen repeteren voorbereiden uitproberen instrueren inwerken onderwijzen doceren lesgeven examineren toetsen
  quizzen simuleren rollenspelen`

/** Meeting, receiving, leaving, dealing with people in ways that one can see. */
export const MEETING = `
  ontmoeten ontvangen verwelkomen onthalen uitzwaaien voorzitten ontslaan aannemen benoemen werven solliciteren
  sollicitanten kennismaken handenschudden schudden vieren trouwen begraven herdenken onthullen openen inhuldigen
  bijwonen deelnemen meedoen meewerken meedraaien meekijken meeluisteren meepraten mee-eten meehelpen helpen bijspringen invallen
  waarnemen overnemen overdragen ruilen wisselen rouleren staken spijbelen pauzeren
  kiezen loten verloten trekken stemmen tekenen besluiten beslissen goedkeuren afkeuren weigeren afwijzen
  bijeenroepen beleggen organiseren houden afgelasten verzetten uitstellen doornemen nalopen langslopen doorlopen
  doorspitten doorpluizen napluizen uitpluizen opzoeken zoeken googelen surfen naslaan inzien raadplegen inspecteren
  controleren checken dubbelchecken nagaan verifieren steekproeven surveilleren patrouilleren posten
  verstoppen vergeten wachten slapen overnachten logeren kamperen zitten uitpraten onderbreken afluisteren
  instemmen bemiddelen verhoren arresteren beboeten bekeuren roken blowen snoepen snacken gamen scrollen swipen
  aankijken toekijken voorlopen appelleren poseren interviewen enqueteren enquêteren flyeren demonstreren protesteren netwerken speeddaten
  bewegen struikelen vallen zoemen kwijtschelden uitkeren verdelen uitdelen veilen
  confronteren klikken klaarstaan aanbieden bieden wekken wakker beschermen rondbrengen brengen halen
  evalueren nabespreken voorbespreken doorspreken intikken inkloppen terugnemen teruggeven terugbrengen
  afhandelen afhalen vastgespen vastmaken vastbinden losknopen`
