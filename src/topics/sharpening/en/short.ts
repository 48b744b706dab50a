/** Words in full, each with how a hurried thumb shortens it. */
export const SHORT = `
  with w wiv wth
  without wo w'out
  before b4 bfore befor
  after afta aftr
  because bc bcos coz cuz becos
  through thru
  till til
  though tho
  about abt
  something sth smth sthg somethin
  somebody sb smb
  someone sm1 some1
  everyone every1 evry1
  anyone any1
  every evry ev
  each ea
  people ppl peeps
  patient pt pnt
  patients pts
  you u ya
  your ur yr
  them 'em em
  they're theyre
  you're youre
  management mgmt
  department dept
  appointment appt
  government govt
  volunteers vols
  residents resis
  colleagues collegues colleages
  message msg
  messages msgs
  please pls plz
  thanks thx tnx ta
  tomorrow tmoro tomorro
  morning mornin
  evening evng
  meeting meetin
  going goin
  doing doin
  calling callin
  asking askin
  helping helpin
  trying tryin
  when wen whn
  what wot wat
`
