/** Nouns that nobody can film: qualities, states, processes and the big words of plans. */
export const FOG_NOUN = `
  attention calm space role trust connection cohesion coherence support-base responsibility ownership
  courage openness transparency safety quality value values impact effect effectiveness efficiency goal
  goals objective objectives ambition ambitions vision mission strategy policy direction focus priority priorities
  framework frameworks context approach culture atmosphere climate attitude mindset behaviour
  behavior awareness insight understanding respect appreciation recognition empathy compassion involvement commitment
  energy enthusiasm passion pleasure fun joy happiness wellbeing well-being vitality health balance stability continuity
  sustainability clarity uniformity collaboration cooperation communication alignment improvement improvements change
  changes innovation development growth transition transformation momentum step steps stride strides difference gain
  opportunity opportunities potential talent talents strength strengths autonomy independence participation inclusion
  diversity equality humanity kindness warmth love heart patience guidance support structure grip flexibility agility
  decisiveness resilience professionalism expertise craftsmanship competence leadership workload pressure bureaucracy
  timeliness reliability availability accessibility visibility service-level integrity loyalty discipline sharpness
  alertness care accuracy completeness comfort dignity freedom pride positivity optimism nuance 
  contribution solution solutions synergy dialogue depth breadth unity togetherness belonging
  team-spirit spirit future horizon dream dreams challenge challenges problem
  problems bottlenecks loneliness foundation basis preconditions stress haste rush impulse motivation
  perspective progress relationship relationships bond bonds needs satisfaction fairness honesty vibe vibes
  accountability pace capacity initiative equity journey narrative purpose excellence
  ego nearness closeness mileage traction buy-in consensus 
  knowledge barriers barrier boundaries expectations expectation targets target obstacles hurdles hurdle wisdom
  confidence faith mood emotions emotion essence identity peace justice power prosperity success failure self-reflection
  self-care self-awareness self-esteem self-confidence welfare tension stigma poverty inequality exclusion workflow
  interaction interactions merit virtue standards standard outcomes benefit benefits manners fulfilment circumstances
  performance influence unrest feelings mindsets morality ethos ethics imagination ingenuity creativity dynamics dynamic
  backbone
  empowerment engagement morale harmony rapport wellness`
export const FOG_ENDING = `ness ility ivity ality osity arity icity uity ocity ship ment ance ence ency ancy ation isation ization hood ism`
export const SEEN_ALL_THE_SAME = `
  appointment payment document station registration medication presentation vaccination statement equipment apartment
  department supplement announcement advertisement ambulance entrance balance-sheet conversation application donation
  invitation consultation demonstration installation organisation organization corporation information location
  reception witness business relationship membership worship scholarship ointment treatment instrument garment
  refreshment settlement allowance insurance sentence absence audience fence conference licence license evidence
  neighbourhood pavement basement government parliament argument agreement arrangement assessment reservation
  translation publication illustration celebration operation foundation-stone compartment comment moment sheet harness
  charity electricity municipality locality speciality publicity facility facilities
  finance instance dance chance advance glance romance ordinance attendance appliance substance surveillance maintenance
  reference residence correspondence silence science pence sequence agency emergency currency constituency
  shipment cement ornament attachment enrolment recruitment procurement management measurement amendment judgment
  employment tournament element segment fragment pigment monument condiment casement
  vacation education observation examination calculation simulation animation decoration plantation aviation
  ventilation allegation accusation regulation population nation recreation rotation narration citation notation
  generation ration oration carnation ship battleship township internship apprenticeship steamship hardship fitness`
export const FOG_QUALITY = `
  better more less clearer transparent transparently visible reachable available accessible approachable alert sharper
  aware conscious patient calm kinder nicer friendlier careful professional efficient effective smarter flexible
  agile proactive proactively active creative innovative entrepreneurial sustainable future-proof customer-oriented
  integral central positive positively critical nearer closer honest consistent stronger warmer personal safer serious
  seriously mature stricter faster timely adequate optimal optimally maximal purposeful structured happy healthier
  inclusive empathetic curious vulnerable respectful respectfully hospitable decisive brave stable
  reliable loyal constructive constructively person-centred person-centered client-centred meaningful demonstrable
  harder easier quicker smoother richer fuller bolder humbler wiser genuine authentic humble motivated engaged
  committed helpful courteous attentive punctual grateful considerate wisely efficiently effectively equally sustainably
  differently decently adequately sincere sincerely dependable confident confidently assertive
  collaborative collaboratively holistic holistically responsive tolerant supportive human humane present`
export const SMALL_DEED = `
  text mail email message card cards letter note notes call flowers bouquet chat coffee tea cake cookies fruit soup
  sandwich compliment hug handshake high-five thumbs-up apology apologies sorry thanks applause greeting question
  report memo film photo photos gift candle song list checklist survey questionnaire chair form newsletter blog post
  update invitation game tour demo quiz stroll walk laptop phone powerpoint slides cigarette poster flyer speech
  breakfast lunch pizza biscuits cuppa mug postcard voicemail invite`
