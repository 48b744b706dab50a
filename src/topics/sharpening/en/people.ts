/** People and bodies. */
export const PEOPLE = `
  resident residents client clients patient patients citizen citizens customer customers participant participants
  visitor visitors tenant tenants parent parents child children youngster youngsters teenager teenagers elder family
  families relative relatives carer carers caregiver caregivers volunteer volunteers buddy employee employees colleague
  colleagues staff personnel team teams leader leaders manager managers management director directors executive
  executives trustee trustees chair chairman council councillor councillors alderman mayor municipality organisation
  organization department departments hr it finance planning planners planner policy communications procurement
  supervisor supervisors partner partners stakeholder stakeholders doctor doctors gp gps physician nurse nurses aide
  aides coach coaches adviser advisers advisor advisors consultant trainee trainees intern interns student students
  newcomer newcomers agency police officer officers school schools corporation provider providers insurer pharmacy
  neighbour neighbours neighbor neighbors people person man woman mr mrs ms group kitchen reception cleaners cleaner
  ward everyone everybody someone somebody nobody anyone government inspectorate ministry others mum dad mother father
  caretaker porter cook driver contractor supplier union board committee professionals professional lads
  teacher teachers pupil pupils lad boy boys girl girls men women mums dads aldermen physio physios physiotherapist
  dietician dietitian pharmacist pharmacists therapist therapists psychologist psychologists midwife midwives paramedic
  paramedics surgeon surgeons matron son sons daughter daughters wife husband brother brothers sister sisters grandson
  granddaughter grandchildren uncle aunt cousin secretary secretaries clerk clerks receptionist receptionists registrar
  treasurer chairwoman chairperson vicar priest imam rabbi chaplain farmer farmers landlord landlords lodger inspector
  inspectors auditor auditors accountant accountants controller controllers lawyer lawyers solicitor solicitors judge
  judges minister ministers mp mps journalist journalists reporter reporters guest guests drivers cooks porters
  caretakers chef chefs gardener gardeners janitor janitors plumber plumbers electrician electricians guard guards
  ranger rangers warden wardens apprentice apprentices mentor mentors foreman crew crews neighbour's`
export const PEOPLE_ENDING = `worker workers leader leaders manager managers adviser advisers officer officers member members owners holder holders`
export const PLACE = `
  door room location locations ward department address house office desk counter corridor floor shopfloor neighbourhood
  street square building region level field way side place table wall board town village site sites home kitchen lounge`
