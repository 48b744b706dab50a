/** Verbs of doing: what one sees or hears somebody do. */

export const SPEAKING = `
  say ask tell call phone ring text email mail message whatsapp skype speak talk chat whisper shout yell sing mention
  name announce answer reply respond explain discuss debate interview question greet wave thank compliment congratulate
  praise warn read recite present translate interpret confess admit apologise apologize complain report brief debrief
  repeat summarise summarize quote propose invite request suggest advise beg cheer clap applaud whistle laugh smile
  grin cry nod mumble sigh cough interrupt pray preach vote swear curse knock telephone dial dictate narrate retell
  recount introduce notify inform remind confirm cancel decline refuse reject object protest bargain negotiate argue
  consult vow utter voice declare state proclaim recap ping dm facetime zoom videocall address chair moderate pitch`

export const SHOWING = `
  write note jot type sign draw sketch paint colour color stick pin hang print copy scan fax send forward post publish
  circulate distribute deliver hand fill tick cross strike underline mark highlight register upload download show
  demonstrate point film photograph record stream display project count measure weigh calculate schedule book reserve
  order submit enrol enroll log file save archive sort label number stamp fold enter delete erase scrap cut glue staple
  laminate frame shred tear draft edit proofread rewrite correct document tape attach initial list map chart tally
  bin redact cc blog tweet screenshot email diarise diarize journal caption plot`

export const MOVING = `
  walk cycle bike ride drive run jog step climb jump dance swim sail fly travel visit accompany escort join attend
  enter leave arrive come sit stand kneel crouch bend lean bow pass cross fetch collect pick drop bring carry lift push pull
  drag roll throw catch kick move shift swap switch trade relocate pop stroll wander march queue park commute sneak
  wheel hop skip crawl go meet head return follow turn stay shadow rove tour patrol sprint race hike`

export const HANDS = `
  cook bake fry stir chop peel spread pour serve ladle set clear wash rinse dry polish scrub mop sweep vacuum dust clean
  iron sew knit weave stitch mend eat drink taste lunch dine breakfast grill picnic treat plant sow hoe rake dig prune mow
  weed pluck harvest water repair fix saw drill screw sand plaster build install assemble dismantle unplug plug pump oil
  grease load unload charge lock unlock open close shut switch stack pack unpack wrap unwrap buy sell rent pay donate lend
  borrow decorate put place lay heat light extinguish air empty replace refill tank craft play puzzle
  fish garden camp train exercise drum feed tidy hoover sanitise sanitize wipe disinfect hammer nail shovel
  barbecue brew toast butter slice dish boil roast mash prop wedge crank varnish strip bolt weld solder`

export const CARING = `
  bathe shower dress undress shave comb brush trim cut braid file bandage inject anoint massage test vaccinate treat
  examine screen hug embrace stroke kiss touch cuddle tuck rock diaper change weigh monitor practise practice rehearse
  drill demonstrate teach tutor lecture coach quiz simulate role-play nurse babysit handfeed moisturise reposition
  administer dispense catheterise suction resuscitate wash cradle soothe swaddle`

export const MEETING = `
  meet receive welcome host chair appoint hire dismiss marry bury celebrate commemorate unveil inaugurate attend
  participate join help assist relieve substitute volunteer choose pick decide approve sign convene assemble postpone
  review go-through check double-check verify inspect audit search google look browse wait sleep listen-in watch stare
  smoke snack scroll swipe game hide knock confront fine arrest chat observe taste sample compare
  lead guide exchange hand return offer give bring take let keep set put turn`

/** More of what hands, feet and voices do. */
export const MORE = `
  finish rearrange restock surrender wish buzz hum sing man staff zip unzip button lace tie untie knot peel scrape scratch
  scoop sprinkle stamp staple sharpen spray squeeze stuff surf swallow tap tease thread tickle tilt toss tow trace trail
  tramp tuck twist unfold unpin untangle usher vacate wade wag wander warm wax wink wipe wring yawn grit salt gather
  assemble bang bark beat blow bounce box brew bundle burn bury camp cancel cap catalogue chain chew chop clamp clasp
  click climb clip coat coil comb crack crumple curl dab dangle deal-out deposit dial dip discard display dispose dive
  drain drape dribble drip drizzle dump empty erect escort exhibit fasten fetch file fillet film flag flip float flush
  frown garnish giggle glance glaze glide grab grate grease grind grip groom gulp hail hammer hang haul heap herd hitch
  hoist hook hose howl hush ice ink inscribe insert inflate interlock jam jingle jiggle juggle knead lap lash lather
  lean leap lick lift lob lug mail mark measure microwave milk mime mingle mix mould mount mow munch nail nap nudge number
  offload oil pace pad paddle page paint park paste pat patch peek peer peg perch phone pile pin pipe pitch plait plaster
  play-back pluck plug plunge poke polish pop post pot pound powder preen press prise prod prune puff pull-over pump punch
  push quilt quote race rack rake rap rattle read-out reel refill rehang remove rent repack replant reprint rinse rip roast rock
  roll rub rummage sand saw scatter scrub scrunch seal seat sew shake shine shred shrug shuffle sift sip sketch slam slap
  slice slide slip snap sniff snip soak sow spin split sponge spoon spread squat stack stir stitch strap stretch
  string strum submit suck sweep swig swing swivel tape tether tidy tighten toast toot top trim trot tug tumble turn twirl
  type unblock unbutton undo unhook unlace unlatch unload unroll unscrew unstack uproot veil vacuum weed weave weigh
  whisk whistle wheel whitewash wrap wrestle write zigzag ask admit call-out dress bake reopen lock-up queue line cuddle
  restore chase deal wake collate vouch spell underscore paraphrase dictate hush-up sign-off countersign notarise
  invoice refund reimburse repay tip
  babysit chaperone ferry chauffeur lodge host cater bartend butcher barbecue bbq garden landscape hoover declutter`

/** Verbs that are little else, so that a noun is not taken for them. */
export const RARER = `
  abstain adjourn adjust alert amend alter canvass chuck commend console deliver disarm disconnect doff don enumerate
  escalate excuse forage fundraise glove gown graze handwrite hitchhike holler honk hover incinerate
  intercept intubate irrigate joke lobby memorise memorize mulch mute narrate overhear pamper perform petition
  photocopy plead podcast prescribe quarantine quieten recite recycle redistribute refrain refresh reheat relight
  retype reuse roam salute scold scour serenade signpost skim sluice snooze sprawl squash squirt stash stow survey
  tabulate testify tiptoe transcribe transplant trawl triage trundle unclip unfasten unfurl uninstall unmute unveil
  upcycle whittle yank zap devein gobble guzzle marinate simmer wear win lose find break burn evict subpoena
  expel enlist reassure recommend remark reveal stammer tattle berate blurt coax disclose divulge enquire inquire hint
  lament opine quip reiterate relay remonstrate retort scream shriek sob stutter summon wail babble hand-deliver
  fist-bump litter-pick spot-check touch grab nip pootle scoot dash nick natter doodle
  scribble tinker fiddle rustle plonk whizz hurry rush trek traipse saunter amble stride shuffle limp swoop kneel
  redo redraft disinfect defrost debone descale launder starch bleach pawn auction`
