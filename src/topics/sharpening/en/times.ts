/** Words of time in English. */
export const WEEKDAY = `
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon tue tues wed weds thu thur thurs fri weekend weekends weekday weekdays`
export const DAYPART = `
  morning mornings afternoon afternoons evening evenings night nights noon midday midnight dawn dusk lunchtime teatime
  bedtime arvo dinnertime nite nites eve eves aft sunrise sunset breakfast-time`
export const DEICTIC = `today tomorrow tonight tmrw tmr tomorow tomorrow's overnight 2moro tonite 2day 2nite 2morrow
  tomoz tmoz tmw tomo midweek mid-week nightfall daybreak eod cob`
export const MONTH = `
  january february march april may june july august september october november december jan feb apr jun jul aug
  sept sep oct nov dec`
export const UNIT = `
  minute minutes min mins hour hours day days week weeks fortnight month months quarter quarters year
  years semester shift shifts half-hour wk workday workdays season school-year sprint payday wks wkend yr yrs mth mths hr hrs weeknight weeknights`
export const SEASON = `spring summer autumn winter holidays holiday half-term term vacation recess break`
export const HOLIDAY = `
  christmas easter whitsun pentecost ramadan eid diwali hanukkah halloween thanksgiving new-year's newyear boxing-day
  valentine's mother's father's lent advent xmas passover carnival payday`
export const FREQUENT = `
  daily weekly monthly yearly annually quarterly fortnightly hourly nightly two-hourly 2-hourly half-hourly four-hourly half-yearly bimonthly termly biweekly bi-weekly twice-weekly`
export const VAGUE = `
  often regularly frequently sometimes more always continually continuously structurally timely soon constantly
  occasionally periodically ongoing increasingly eventually someday asap permanently consistently routinely`
export const NUMBER = `
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty half couple few several dozen once twice thrice`
export const ORDINAL = `
  first second third fourth fifth sixth seventh eighth ninth tenth last next following same coming upcoming this that
  other final penultimate opening closing previous`

/** Other words that decide much, and that a hurried thumb gets wrong. */
export const OFTEN_MISTYPED = `whenever before during following perhaps hopefully trying meeting handover quarter every improve communicate`
