/** What happens at a known moment. */
export const MEETING = `
  meeting meetings consultation consultations conversation conversations call calls one-to-one one-to-ones 1:1 1:1s 121 one-on-one
  one-on-ones stand-up standup huddle scrum retro retrospective demo review reviews evaluation appraisal appraisals
  supervision intervision away-day awayday workshop workshops webinar training course class lesson conference congress
  briefing debriefing debrief assembly hearing session sessions council committee board agm panel forum kick-off kickoff opening
  closing interview interviews intake intakes introduction clinic surgery consult presentation presentations audit
  inspection town-hall townhall catch-up catchup check-in check-ins check-out teleconference seminar drop-in induction
  teach-in agenda mtg mtgs 121s roll-call ballot hustings interviewing standups stand-ups huddles retros seminars lessons
  classes assemblies panels inductions summit symposium hackathon brainstorm offsite off-site`
export const CARE = `
  handover handovers shift shifts round rounds visit visits home-visit home-visits ward-round meal meals breakfast
  lunch dinner supper tea coffee break breaks admission admissions discharge transfer transfers treatment treatments
  operation injection injections medication bath shower washing appointment appointments incident incidents fall falls
  death deaths funeral birthday birthdays anniversary party farewell outing market barbecue fair festival
  complaint complaints alarm emergency crisis referral placement start end beginning close finish arrival departure
  moment moments time dinner-time mealtime mealtimes walk activity activities choir bingo practice game match
  tournament drill fire-drill lockdown strike move relocation delivery launch deadline election elections holiday leave
  rain snow storm heatwave service mass prayer prayers conflict escalation outbreak mistake error week-start dressing
  event days school-run payday occasion wedding ceremony parade
  check-up checkup scan x-ray jab jabs vaccination vaccinations bloods obs op dressing-change nap naptime
  bathtime bath-time bedtime playtime storytime hometime home-time assembly sports-day fete raffle picnic bbq
  jubilee reunion vigil memorial concert rehearsal rehearsals matinee disco trip trips excursion
  procession kickoff half-time full-time inspection fire-alarm evacuation power-cut flood accident accidents
  seizure seizures quarrel meltdown outburst outage crash burglary theft
  suppers lunches dinners teas breakfasts snack elevenses church school college
  drop-off pick-up pickup sign-up changeover hand-off kick-about release referrals placements evictions eviction birth
  bereavement bereavements no-show no-shows nosebleed nosebleeds thunderstorm thunderstorms hailstorm blizzard gale gales
  thunder lightning hail sleet frost thaw drizzle downpour tide drought heat-wave cold-snap eclipse festivals
  feast feasts gala bazaar jumble-sale regatta pilgrimage premiere vernissage opera recital carols nativity harvest
  matchday sportsday open-day viewing viewings tasting walkabout walk-in sit-in walkout lay-off layoffs redundancy
  redundancies dismissal merger takeover bankruptcy reorganisation reorganization refurbishment renovation demolition
  housewarming christmas-do stag-do hen-do leaving-do shutdown breakdown blackout brownout power-failure short-circuit
  leak leaks spillage spill near-miss collision derailment stabbing shooting arrest escape breakout kidnapping bomb-scare
  fever faint stroke miscarriage relapse overdose hangover allergy rash vomiting bleed bleeding hypo
  diagnosis prognosis verdict sentencing lawsuit tribunal plea parole bail handback stocktake audit audits recount
  by-election referendum coronation investiture ordination bar-mitzvah bat-mitzvah communion catechism sermon vespers
  evensong sabbath shabbat iftar sunday-school schoolday schooldays exam exams resit resits detention
  births baptism christening confirmation graduation prom retirement resignation inauguration swearing-in`
export const EVENT_ENDING = `
  meeting meetings conversation conversations session sessions shift shifts visit visits round rounds training day days
  evening afternoon morning night briefing workshop conference review call lunch dinner breakfast party interview`
export const PAPER = `
  letter letters decision decisions proposal proposals memo report reports file files application applications form forms
  invoice offer minutes plan plans objection permit mail mails email emails message messages complaint referral question
  request case cases assignment contract newsletter document draft budget submission order`
