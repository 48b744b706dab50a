/** Verbs of becoming, intending, ensuring, being: nobody can film whether they happened. */

export const BECOMING = `
  improve change increase decrease reduce strengthen deepen broaden clarify renew innovate transform transition develop
  professionalise professionalize optimise optimize modernise modernize digitise digitize automate standardise
  standardize harmonise streamline simplify accelerate slow grow bloom flourish intensify scale shift evolve sharpen
  connect unite anchor embed secure safeguard guarantee deserve prevent counter combat solve resolve tackle remedy
  relieve ease promote boost enhance enrich widen reshape rethink reimagine raise lower minimise minimize maximise
  maximize realise realize achieve accomplish implement effect operationalise normalise refine rebalance elevate
  halve double triple quadruple recharge overcome thrive excel regain regroup stabilise stabilize consolidate mainstream mitigate
  avoid alleviate diversify integrate calibrate rejuvenate humanise humanize
  upgrade mature progress advance blossom unleash reinvent revitalise revitalize reset pivot`

export const ENABLING = `
  facilitate stimulate motivate inspire activate mobilise mobilize energise encourage incentivise support empower 
  coach mentor equip enable ensure manage steer direct coordinate oversee supervise maintain uphold
  monitor track align bundle involve include engage commit partner collaborate cooperate co-create network
  invest organise organize structure prioritise prioritize focus concentrate target dwell anticipate empathise
  tackle pursue push champion sponsor foster nurture cultivate cherish embrace adopt
  utilise utilize leverage harness exploit contribute consider rethink provide create generate build shape
  form establish embody represent exemplify model role-model radiate reflect live breathe
  advocate define determine identify specify execute underpin bolster amplify sympathise
  safeguard defend guard persevere persist tolerate accommodate familiarise steward catalyse kick-start unleash attract
  attain fulfil fulfill ignite
  trust delegate challenge surprise reach keep retain preserve protect learn unlearn understand acknowledge recognise
  recognize appreciate value respect honour honor balance own cope step rely take-on`

export const BEING = `
  be become remain seem appear have possess feel sense experience think ponder reconsider contemplate realise
  comprehend grasp know see hear listen notice believe expect wish desire want need like love hate enjoy prefer mind
  matter care worry fear doubt hesitate exist mean imply fit belong depend rely deserve remember forget wonder relax
  succeed fail happen occur arise last cost work live stay keep understand communicate interact behave act
  respond relate concern pledge promise undertake`

export const HEDGING =
  'try attempt aim hope strive seek intend plan aspire endeavour endeavor consider explore contemplate'

/** Light verbs: what they mean is in their object or place, so a fog noun beside them makes them fog. */
export const LIGHT = `
  have treat lead give take make do put set lay bring hold keep get come go stand sit lie offer share open start begin stop
  work play celebrate follow show build spend create use turn run move stay head step 
  count sort apply adjust adapt assess analyse analyze investigate research evaluate mediate intervene restore settle
  handle prepare arrange process
  pick raise organise organize deliver provide push join plan leave let
  `
