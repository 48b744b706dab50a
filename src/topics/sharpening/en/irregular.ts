/** Verbs whose forms no rule gives: base, past, participle and whatever else differs. */
export const IRREGULAR = `
  be am is are was were been being
  have has had having
  do does did done
  go goes went gone
  say said
  tell told
  speak spoke spoken
  write wrote written
  sing sang sung
  read read
  send sent
  stick stuck
  hang hung
  draw drew drawn
  strike struck stricken
  show showed shown
  cut cut
  tear tore torn
  ride rode ridden
  drive drove driven
  run ran
  swim swam swum
  fly flew flown
  leave left
  come came
  sit sat
  stand stood
  kneel knelt
  bend bent
  bring brought
  throw threw thrown
  catch caught
  eat ate eaten
  drink drank drunk
  buy bought
  sell sold
  pay paid
  lend lent
  put put
  lay laid
  light lit
  feed fed
  meet met
  choose chose chosen
  sleep slept
  hide hid hidden
  give gave given
  take took taken
  make made
  set set
  hold held
  keep kept
  get got gotten
  lie lay lain
  begin began begun
  build built
  lead led
  spend spent
  grow grew grown
  become became
  feel felt
  think thought
  know knew known
  see saw seen
  hear heard
  mean meant
  forget forgot forgotten
  understand understood
  let let
  seek sought
  sweep swept
  sew sewed sewn
  teach taught
  win won
  lose lost
  find found
  break broke broken
  fall fell fallen
  wear wore worn
  shut shut
  dig dug
  rewrite rewrote rewritten
  shake shook shaken
  swear swore sworn
  ring rang rung
  undertake undertook undertaken`
