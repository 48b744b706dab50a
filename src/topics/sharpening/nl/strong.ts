/** Verbs whose forms no rule gives: the infinitive, then the forms that differ from what the rules would make. */
export const STRONG = `
  zijn ben bent is was waren geweest weest
  hebben heb hebt heeft had hadden gehad
  worden word wordt werd werden geworden
  zullen zal zult zullen zou zouden
  kunnen kan kunt kon konden gekund
  mogen mag mocht mochten gemogen moogt
  moeten moet moest moesten gemoeten
  willen wil wilt wilde wilden wou gewild
  gaan ga gaat ging gingen gegaan
  staan sta staat stond stonden gestaan
  slaan sla slaat sloeg sloegen geslagen
  zien zie ziet zag zagen gezien
  doen doe doet deed deden gedaan
  komen kom komt kwam kwamen gekomen
  weten weet wist wisten geweten
  brengen breng brengt bracht brachten gebracht
  denken denk denkt dacht dachten gedacht
  kopen koop koopt kocht kochten gekocht
  zoeken zoek zoekt zocht zochten gezocht
  vragen vraag vraagt vroeg vroegen gevraagd
  zeggen zeg zegt zei zeiden gezegd
  leggen leg legt lei gelegd
  liggen lig ligt lag lagen gelegen
  zitten zit zat zaten gezeten
  lezen lees leest las lazen gelezen
  eten eet at aten gegeten
  vergeten vergeet vergat vergaten vergeten
  meten meet mat maten gemeten
  geven geef geeft gaf gaven gegeven
  nemen neem neemt nam namen genomen
  spreken spreek spreekt sprak spraken gesproken
  steken steek steekt stak staken gestoken
  breken breek breekt brak braken gebroken
  bidden bid bad baden gebeden
  treden treed treedt trad traden getreden
  helpen help helpt hielp hielpen geholpen
  lopen loop loopt liep liepen gelopen
  roepen roep roept riep riepen geroepen
  slapen slaap slaapt sliep sliepen geslapen
  houden houd hou houdt hield hielden gehouden
  laten laat liet lieten gelaten
  vallen val valt viel vielen gevallen
  vangen vang vangt ving vingen gevangen
  hangen hang hangt hing hingen gehangen
  stoten stoot stiet stieten gestoten
  raden raad raadt ried gieden geraden
  dragen draag draagt droeg droegen gedragen
  varen vaar vaart voer voeren gevaren
  graven graaf graaft groef groeven gegraven
  wassen was wast waste wasten gewassen
  bakken bak bakt bakte gebakken
  braden braad braadt braadde gebraden
  schrijven schrijf schrijft schreef schreven geschreven
  blijven blijf blijft bleef bleven gebleven
  krijgen krijg krijgt kreeg kregen gekregen
  kijken kijk kijkt keek keken gekeken
  lijken lijk lijkt leek leken geleken
  blijken blijk blijkt bleek bleken gebleken
  rijden rijd rij rijdt reed reden gereden
  snijden snijd snij snijdt sneed sneden gesneden
  lijden lijd lijdt leed leden geleden
  strijken strijk strijkt streek streken gestreken
  grijpen grijp grijpt greep grepen gegrepen
  stijgen stijg stijgt steeg stegen gestegen
  zwijgen zwijg zwijgt zweeg zwegen gezwegen
  wijzen wijs wijst wees wezen gewezen
  prijzen prijs prijst prees prezen geprezen
  schijnen schijn schijnt scheen schenen geschenen
  verdwijnen verdwijn verdwijnt verdween verdwenen
  wijken wijk wijkt week weken geweken
  bieden bied biedt bood boden geboden
  gieten giet goot goten gegoten
  schieten schiet schoot schoten geschoten
  genieten geniet genoot genoten
  sluiten sluit sloot sloten gesloten
  fluiten fluit floot floten gefloten
  snuiten snuit snoot snoten gesnoten
  kruipen kruip kruipt kroop kropen gekropen
  schuiven schuif schuift schoof schoven geschoven
  buigen buig buigt boog bogen gebogen
  vliegen vlieg vliegt vloog vlogen gevlogen
  liegen lieg liegt loog logen gelogen
  wegen weeg weegt woog wogen gewogen
  kiezen kies kiest koos kozen gekozen
  verliezen verlies verliest verloor verloren
  vriezen vries vriest vroor gevroren
  vinden vind vindt vond vonden gevonden
  binden bind bindt bond bonden gebonden
  beginnen begin begint begon begonnen
  springen spring springt sprong sprongen gesprongen
  zingen zing zingt zong zongen gezongen
  drinken drink drinkt dronk dronken gedronken
  klimmen klim klimt klom klommen geklommen
  zwemmen zwem zwemt zwom zwommen gezwommen
  winnen win wint won wonnen gewonnen
  trekken trek trekt trok trokken getrokken
  schenken schenk schenkt schonk schonken geschonken
  zenden zend zendt zond zonden gezonden
  treffen tref treft trof troffen getroffen
  schelden scheld scheldt schold scholden gescholden
  gelden geld geldt gold golden gegolden
  werven werf werft wierf wierven geworven
  werpen werp werpt wierp wierpen geworpen
  sterven sterf sterft stierf stierven gestorven
  bederven bederf bederft bedierf bedorven
  vechten vecht vocht vochten gevochten
  vlechten vlecht vlocht vlochten gevlochten
  schrikken schrik schrikt schrok schrokken geschrokken
  smeren smeer smeert smeerde gesmeerd
  scheren scheer scheert schoor schoren geschoren
  zweren zweer zweert zwoer gezworen
  heffen hef heft hief hieven geheven
  ontbijten ontbijt ontbeet
  bijten bijt beet beten gebeten
  wrijven wrijf wrijft wreef wreven gewreven
  drijven drijf drijft dreef dreven gedreven
  melken melk melkt molk gemolken
  lachen lach lacht lachte gelachen
  heten heet heette geheten
  scheiden scheid scheidt scheidde gescheiden
  vouwen vouw vouwt vouwde gevouwen
  spannen span spant spande gespannen
  stinken stink stinkt stonk gestonken
  rieken riek
  bezitten bezit bezat bezaten bezeten
  schijten schijt
  douchen douche doucht douchte gedoucht
  verdwalen verdwaal
  wezen
  callen call callt callde callden gecalld
  sharen share sharet sharede shareden geshared
  updaten update updatet updatete updateten geupdatet geupdate
  upgraden upgrade upgradet upgradede geupgraded geupgrade
  deleten delete deletet deletete gedeletet gedelete
  saven save savet savede gesaved
  timen time timet timede getimed
  tapen tape tapet tapete getapet
  racen race racet racete geracet
  skaten skate skatet skatete geskatet
  releasen release releaset releasete gereleaset
  invoicen invoice invoicet invoicete geinvoicet
  faken fake faket fakete gefaket
  liken like liket likete geliket
  facetimen facetime facetimet facetimede gefacetimed
  skypen skype skypet skypete geskypet
  vapen vape vapet vapete gevapet
  hiken hike hiket hikete gehiket
  biken bike biket bikete gebiket
  dm'en dm dm't dmt dm'de gedm'd
  sms'en sms smst sms't smste gesmst
  cc'en cc cc't cc'de gecc'd
  bcc'en bcc bcc't gebcc'd
  demoen demo demoot demode gedemood
  managen manage managet managede gemanaged
  challengen challenge challenget challengede gechallenged
  finetunen finetune finetunet finetunede gefinetuned
  appen app appt appte appten geappt
  whatsappen whatsapp whatsappt whatsappte whatsappten gewhatsappt
  leveragen leverage leveraget leveragede geleveraged
  reframen reframe reframet reframede gereframed
  outsourcen outsource outsourcet outsourcete geoutsourcet
  triggeren trigger triggert triggerde getriggerd`
