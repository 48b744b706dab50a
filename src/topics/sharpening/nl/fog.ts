/** Verbs of becoming, intending, ensuring: nobody can film whether they happened. */

/** Getting better or otherwise: a change of degree without an act. */
export const BECOMING = `
  knallen vlammen schitteren pieken beuken buffelen floreren excelleren doorstomen doorbijten doorontwikkelen raken
  kwijtraken zoekraken afhaken uitvallen opschuiven meegroeien vergroenen bijbenen terugwinnen herwinnen heroveren
  temperen dempen kanaliseren
  verslimmen versoberen opfleuren opleven opbloeien uitgroeien toegroeien afvlakken wegebben
  verbeteren veranderen verduurzamen vergroten verkleinen verhogen verlagen versterken verdiepen verbreden verhelderen
  vernieuwen innoveren transformeren transitioneren ontwikkelen professionaliseren optimaliseren
  moderniseren digitaliseren automatiseren standaardiseren uniformeren harmoniseren stroomlijnen vereenvoudigen versimpelen
  versnellen verkorten verlengen vervroegen verbreken verlossen vertragen verminderen vermeerderen toenemen afnemen
  groeien doorgroeien bloeien
  intensiveren extensiveren opschalen afschalen kantelen herijken herpositioneren herzien bijsturen aanscherpen
  verscherpen verbinden verenigen verstevigen verankeren bestendigen inbedden borgen waarborgen garanderen
  concretiseren specificeren verdienen voorkomen tegengaan uitbannen bestrijden oplossen verhelpen wegnemen
  ontzorgen ontregelen ontschotten ontkokeren verlichten verzachten bevorderen opwaarderen uitbouwen
  verrijken verruimen omvormen omdenken omturnen opkrikken optrekken terugdringen terugbrengen
  reduceren minimaliseren maximaliseren realiseren bewerkstelligen verwezenlijken effectueren implementeren
  operationaliseren normaliseren verzakelijken vermaatschappelijken vermensen verfijnen herstellen vlottrekken`

/** Making it possible for others, making sure of it, steering it: the act is somebody else's, or nobody's. */
export const ENABLING = `
  communiceren ertoedoen uitspannen inbedden aangrijpen bijsturen meesturen doorbreken omarmen ontplooien ontlasten ontketenen
  voortborduren afwachten uitdagen aandurven aanwakkeren afremmen doorwerken doorstoten inschikken
  integreren legitimeren mainstreamen optimaliseren meenemen opstarten positioneren rationaliseren
  revitaliseren smeden kneden sterken uitventen verbijzonderen vergemakkelijken vergewissen verleiden vermijden
  verspillen voorkómen waarborgen wortelen handhaven excelleren uitblinken profileren
  bejegenen dragen bezielen begeesteren aanzwengelen opporren losweken
  herinrichten reorganiseren stabiliseren consolideren continueren evolueren expanderen fungeren functioneren
  optreden
  opwekken verschillen meewegen opvangen inleven meevoelen inspannen aanwenden voortbouwen doorontwikkelen aansturen
  bijhouden vooruithelpen doorleven uitbreiden wegwerken terugschroeven opkrikken omschakelen bijdraaien opvoeren afbouwen
  faciliteren stimuleren motiveren inspireren activeren mobiliseren enthousiasmeren aanmoedigen aansporen prikkelen
  ondersteunen steunen empoweren versterken begeleiden coachen counselen bekrachtigen toerusten
  zorgen verzorgen regelen fixen bewaken toezien sturen regisseren coordineren managen leiden
  zorgdragen waken naleven nakomen monitoren volgen opvolgen afstemmen stroomlijnen bundelen
  committen challengen alignen boosten ownen finetunen leveragen reframen outsourcen triggeren pushen enablen
  supporten facen tacklen mindsetten shiften upskillen betrekken insluiten includeren aanhaken meekrijgen committeren
  engageren participeren verbinden koppelen
  samenwerken samenbrengen cocreeren co-creeren bruggenbouwen netwerken kennisdelen
  inzetten investeren inregelen inrichten organiseren structureren prioriteren prioriteiten focussen concentreren
  richten toespitsen stilstaan inspelen anticiperen proactief verdiepen
  oppakken oppikken aanpakken opzetten optuigen uitrollen wegzetten neerzetten agenderen aanvliegen aanjagen vlottrekken
  doorpakken doorzetten volhouden afmaken voortzetten volbrengen uitvoeren verrichten ondernemen
  uitdragen uitstralen vertegenwoordigen belichamen voorleven meegeven representeren manifesteren
  bijdragen meedenken meebewegen meeveren koesteren faciliteiten mogelijkmaken
  benutten toepassen hanteren gebruiken inbrengen omzetten vertalen
  borgen beheersen beheren besturen uitwerken
  loslaten vertrouwen toevertrouwen overlaten terugpakken omkijken opkomen bekommeren omzien
  verrassen bereiken behalen behouden vasthouden bewaren
  creeren scheppen genereren teweegbrengen stichten kweken bouwen doorbouwen
  waarmaken verzilveren nastreven verwezenlijken bespoedigen
  gedragen opstellen opschudden leveren neerleggen aanleren afleren leren bijleren`

/** Being, feeling, thinking, wanting, having: states of somebody. */
export const BEING = `
  vooruitblikken vooruitkijken vooruitdenken terugdenken uitblinken
  inleven meeleven gunnen bewonderen koesteren treuren hunkeren smachten ontbreken prevaleren
  berusten volharden dulden vermoeden veronderstellen betwijfelen begrijpen doorgronden doorzien doorvoelen
  bewustworden herbeleven bevatten beogen beschikken bewaren wennen gewennen
  zijn worden blijven lijken blijken schijnen heten hebben bezitten voelen aanvoelen invoelen ervaren beleven
  denken nadenken bedenken meedenken overdenken overwegen reflecteren bezinnen beseffen realiseren snappen
  weten kennen herkennen erkennen onderkennen inzien zien horen luisteren beluisteren opletten letten oppassen
  geloven vertrouwen verwachten wensen begeren verlangen houden waarderen respecteren aanvaarden accepteren tolereren
  vinden menen oordelen willen durven wagen kunnen mogen hoeven moeten behoeven
  genieten balen vrezen schamen ergeren storen zorgenmaken twijfelen aarzelen
  bestaan gelden betekenen inhouden behelzen omvatten passen behoren toebehoren
  leven wonen samenleven liefhebben haten verafschuwen interesseren boeien uitmaken
  verbazen verwonderen herinneren ontspannen relativeren openstaan
  missen mankeren scheelen schelen kosten duren deugen
  slagen lukken falen mislukken verlopen gebeuren plaatsvinden ontstaan
  uitzien verdienen binnenkomen overkomen omgaan opvallen waken`

/** Verbs that promise or hope around another verb: the act stands further on. */
export const HEDGING =
  'proberen trachten pogen hopen streven ambieren beogen nastreven mikken azen overwegen bekijken voornemen beloven toezeggen zweren'

/** Light verbs: what they mean is in their object or place, so a fog noun beside them makes them fog. */
export const LIGHT = `
  reageren behandelen benaderen handelen bejegenen
  vasthouden bundelen koppelen
  geven nemen maken doen zetten stellen leggen brengen houden pakken voeren tonen laten krijgen komen gaan staan zitten
  liggen zoeken trekken slaan halen dragen bieden delen openen starten beginnen stoppen sluiten werken spelen kijken
  blijven vieren volgen bouwen leiden meenemen aangaan gebruiken sturen steken opzoeken bewaren leveren
  creeren draaien springen vertalen bepalen besteden vrijmaken aanbieden opnemen helpen
  organiseren voorbereiden schenken vertonen schuiven treden 
  agenderen neerzetten neerleggen terugbrengen opstellen scheppen netwerken verzorgen
  optuigen uitwerken uitvoeren binnenkomen opvolgen nakomen`
