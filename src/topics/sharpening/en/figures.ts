/** Figures of speech: they sound like doing, and nobody can film them. */

export const FIGURES = `
make|making .. a|an .. place|environment|workplace|atmosphere|experience
notice|notices|feel|feels|sense|senses .. attention|difference|improvement|change|effort|warmth|support|care|appreciation
a safe|safer|better|good|positive|open|warm space|atmosphere|climate|environment|culture|place|feel
take|takes|taking|took .. ownership|responsibility|steps|step|initiative|lead|charge|control|seriously|pride|stock|care|accountability|forward|stand|time|account|onboard
taking .. account|care|ownership|responsibility
step|steps|stepping up|forward|in
step .. game
up|raise|lift my|our|the game|bar
raise the bar|standard
go|going the extra mile
extra mile
make|makes|making .. difference|work|happen|sure|space|room|time|strides|progress|possible|visible|count|sense|impact
make sure
be|being there
there for
be .. there for
have|having .. back|backs
your back
walk the talk|walk
talk the talk
lead|leading by|from example|front
by example
set|setting .. example|tone|bar|standard
pay|paying|give|giving .. attention|thought|priority
attention to|for
keep|keeping .. eye|finger|ear|mind|touch|track|going|promises|pace|calm
eye on|for
finger on the pulse
ear to the ground
open ear|mind|heart|door
open to
stay|staying|remain|remaining|keep|keeping .. open|patient|calm|alert|close|positive|curious|focused|true|connected|human|humble|sharp|cool
stay|staying|remain|remaining|keep|keeping in|on touch|track|course|contact|top|board|speaking|mind
stand|standing|stands behind|firm|shoulder
stand up for
stand|standing|stands for|by|behind
warm welcome|landing|bath|heart
soft landing
shoulder to shoulder
side by side
hand in hand
hands-on
roll .. sleeves
roll up
get|getting .. board|grips|done|right|ball|house|act|traction
on board
get the ball rolling
ball rolling
put .. clients|people|residents|patients|quality|safety|citizens|customers first
put .. centre|center|heart|map|weight|shoulder|table
at the heart
at the centre|center
front and centre|center
bridge|bridges|bridging .. gap|gaps|divide
build|building .. bridges|trust|bridge|team|culture|relationships|future
build on
break|breaking .. silos|barriers|down
silos
bring|bringing .. together|board|table|best|life|calm|energy|joy
together as one
all on the same page
same page
on the same page
in the loop
out of the box
outside the box
comfort zone
think|thinking outside|ahead|bigger
think|thinking
look|looking ahead|after|forward|into|beyond|further|at
look for
work|working on|towards|together|toward|closely|hard|with|smarter
work .. together|towards
pull|pulling together|weight
pull my|our|their weight
join|joining forces|hands|up
drive|driving|push|pushing .. change|forward|agenda|improvement|innovation|performance|growth
move|moving .. forward|needle|ahead
move|moving on|towards
going forward
move the needle
hit the ground
low-hanging fruit
big picture
bigger picture
grasp the nettle
elephant in the room
take the bull
level playing field
sing .. hymn
come|coming|pull .. together
do|doing .. best|better|bit|utmost|part|right|justice|more|less|things
my|our|very best
give|giving it|my|our all
give|giving .. best|100%|voice|space|room|trust|heart|ownership|support|feedback
open .. dialogue|conversation
reach|reaching|touch .. out
reach out
touch base
sort|sorting ..2 it|things|them|issues|problems|everything|stuff|matters? out
sort out
deal|dealing with
show|showing .. respect|care|leadership|appreciation|value|values|we|interest|empathy|vulnerability|understanding
show that
hold|holding .. space|accountable|account|values
lend .. ear
play .. part|role
carry .. torch|weight
set .. for success
on track
in order
up to speed|scratch|date
at eye level
count|counting on me|us
rely on me|us
lean into|in
to a|the higher|next|another|new level|stage|plane|height
to new heights
to the top
quality time
go|going|went for connection|quality|gold|it
run with
run a tight ship
put .. into practice
follow .. through|up
own the|my|our|it
take|taking|bring|bringing everyone|everybody|people|others|colleagues|them|staff along|with
make|making .. feel
make|making .. shine|fun|easier|better|count|effort|progress|matter|most|heard|seen|safe|safer
have|having faith|confidence
keep|keeping improving|learning|growing|developing|listening|striving|going|moving
keep|keeping .. spirits|engaged|motivated|involved|informed|posted|sharp|warm|healthy|safe|alive
put|putting .. first|effort|energy
in their|your|her|someone's|others|else's shoes
let|letting go
let|letting .. grow|be|flourish|shine|thrive|themselves|count
help|helping each|one|people|others
help|helping .. grow|flourish|thrive|forward|develop|shine|succeed|understand
guide|guiding .. through|towards
guard|guarding|set|setting|draw|drawing|respect .. boundaries|limits|priorities|goals|targets|expectations|course
find|finding .. solution|solutions|balance|connection|way|ways|voice|ground|feet|rhythm|peace|middle|passion|calling
meet|meeting|exceed|manage .. expectations|targets|target|goals|needs|deadlines|standards|demands|obligations|halfway
deliver|delivering|get|getting results|quality|value
deliver|delivering on
count|counting on
choose|choosing joy|kindness|love|happiness|hope|calm|positivity|to
bring|bringing|be .. self|selves
smash|smashing|nail|nailing|rock|rocking|ace|crush|own it
unlock|unlocking .. potential|talent|talents|value|strength|energy|power|best
offer|offering|give|giving|provide help|security|perspective|hope|warmth|clarity|peace|confidence
cut|cutting .. tape|bureaucracy|corners
cut|remove|removing|lift|lifting|overcome|tear down|the|any|all? .. barriers|obstacles|hurdles|thresholds|walls|threshold
handle|handling .. differently|better|well|criticism|stress|pressure|change
treat|treating <others|people>|each|patients|all .. equally|kindly|fairly|well|respect|dignity|equals|human|humans|alike
get .. best out|of
bring .. out the best
go|going with|against the flow|grain|tide
stick|sticking to|with|up the|our|my|for|agreements|plan
carry|carrying .. values|vision|message|weight|load|burden|responsibility
complain|judge|assume|rush|stress|worry|grumble less
turn|turning .. around
turn the tide|corner|page
roll|rolling|carry|map|mapping out the|a|our .. vision|strategy|policy|needs|programme|approach|transformation
translate|translating|turn|turning|convert .. into practice|action|reality|results|value|policy|deeds|strength
pave|paving the way
open|opening doors|up for|more|our|to
open|opening|close|closing|knock .. hearts|heart|gap|gaps|ranks
share|sharing knowledge|expertise|responsibility|responsibilities|more|experiences|insights|best|burdens|values|vision|ideas
speak|speaking|talk .. language
speak|speaking from the heart
speak|speaking the truth power
serve|serving people|residents|citizens|society|as
serve|serving the|our community|public|interests|city|people|client|clients
question|challenge .. assumptions|status|beliefs|myself|ourselves
be|being in the moment|driving|charge|lead|know
be|being on the ball|page|top
be|being on top
in charge of
on the ball
in the moment
plant|planting|sow|sowing .. seeds|seed
light|lighting a fire|spark under
feed|feeding .. hunger|curiosity|soul|imagination
weave|weaving .. together|fabric
lift|lifting .. spirits|weight|team|others|up
throw|throwing .. weight|lifeline
jump|leap on|at the|every bandwagon|chance|opportunity
ride|riding the wave|storm
push|pushing .. boundaries|limits|envelope|further
pull|pulling out|all all|the stops
draw|drawing a line
draw|drawing on our|my|strengths
hit|hitting .. mark|targets|target|goals|running
touch .. lives|hearts
win|winning .. trust|hearts|confidence|over
fight|fighting for|against|poverty|loneliness|bureaucracy|injustice|discrimination
wear|wearing .. heart|sleeve
wear|wearing many|different hats
run|running with|the show|smoothly|like
go|going all in|out
go|going above|beyond and|the
give|giving back
give|giving people|others|residents|everyone|staff|colleagues a? confidence|hope|wings|perspective|responsibility|credit|chance|chances
connect the dots
read the room
wind in
go|going into|for depth
dare|daring to
be|being brave|bold
keep the flame|fire|faith
plug|plugging the|any gap|gaps|holes
chase|chasing .. dream|dreams|excellence|targets
dig|digging deep|deeper
dive|diving deep|deeper|in|into
climb|climbing .. ladder
sail|steer .. course
cross .. bridge|fingers
sow|harvest .. fruits|fruit|rewards
reap the|our rewards|benefits|fruits
blow .. mind|minds|away
paint .. picture
sing .. praises
beat|beating .. odds|drum
tick|ticking .. boxes
swim .. tide
shine|shining a|more? light
plan|planning ahead|better
be|being <number> steps|step ahead
turn|turns out better|braver|stronger|well|fine|right|great|to
make|makes|making|create|creates|creating|allow|allowing|provide|providing .. room|space|opportunities|chances|conditions|climate
cut|cuts|cutting|halve|halving|slash|slashing|trim|shrink|shorten|lower .. times|costs|cost|backlog|backlogs|absence|absenteeism|waste|emissions|overtime|spending|delays|queues|sickness|turnover|expenses|workload|rates|rate|numbers|figures
cut|cutting down|back on
warm|good|proper|tailored|excellent|better|continuous|seamless|person-centred|high-quality|optimal aftercare|care|support|service|services|guidance
do|doing something|sth|anything|everything|nothing|more|less|whatever about|for|with|against|to|in|i|we|it
get|getting .. better|clearer|full|good|sharper view|picture|insight|idea|sense|understanding|hold|handle of|on
do|doing justice|right by|to
be|being a|an better|good|great|nicer|kinder|stronger|real|true boss|leader|manager|colleague|listener|partner|neighbour|nurse|team|employer|example
be|become|becoming the|a|an best|go-to|role sounding-board|rock|beacon|anchor|role-model|model|partner|linchpin|driving
be|being a|an|the example|inspiration|beacon|rock|anchor|bridge|mirror|mentor|sounding|safety|backbone|voice|face
bridges|bridge between|to
the voice of
a voice to|for
find|finding each other
get|getting .. act|ducks|priorities
leave|leaving room|space for
keep|keeping .. promise|word|head|cool|nerve|course|ship
keep|keeping .. people|clients|patients|residents|others|staff|person central|first|centre|foremost
walk .. tightrope
go|going .. length|lengths|distance|wall|mile
pull|pulling .. direction
row|rowing .. direction
speak|speaking .. mind|voice
shout .. rooftops
clear|clearing the air
break|breaking .. ice|ground|mould|cycle|taboo|taboos|down
build|building .. confidence|rapport|resilience|bonds|network|networks|capacity|momentum|foundation|foundations|partnership|partnerships|community|relations|alliance
lay|laying .. foundation|foundations|groundwork|basis
plant .. flag
open|opening .. dialogue|horizons|mind|minds|eyes
close|closing|narrow|narrowing .. gap|ranks|loop|distance
carry|shoulder|bear .. responsibility|burden|load
stand|standing .. ground|tall|strong
hold|holding the line|fort
hold|holding .. together
hold up a mirror
turn|turning .. leaf|opportunity|strength|corner|words|plans|ideas
steer|steering|guide|guiding the|a|our|this organisation|organization|team|department|change|ship|process|company
put|putting .. best|heads|trust|minds
put|putting heart
give|giving .. 110|100|everything|meaning|substance|shape|direction|impetus|boost|breathing|attention|priority|trust|credit|chance
look|looking .. perspective|solutions|opportunities|possibilities
look|looking at .. perspective|way|differently
see|seeing .. opportunities|person|whole|human|bigger
have|having .. heart|open|patience|respect|influence|impact|say|vision
have|having a|an|the heart|eye|ear|feel|open|vision for|to|on
embed|anchor|root .. in
get|getting to grips
get|getting the most|best
reach|reaching new|higher|full|their|our|common|agreement|consensus|goals|targets
rise|rising to|above
live|living up|our|by|the
tear|tearing down|knock .. walls|barriers
touch|touching on
tap|tapping into
zoom|zooming in|out
drill|drilling down
fire|firing on all|up
gear|gearing up
ramp|ramping up
scale|scaling up
step-up
double|doubling down|efforts
buckle down
knuckle down
chip away
plough|plow on
press on
hang in
soldier on
keep at it
stay|staying the course
stay|staying hungry
play|playing to my|our|their strengths
play|playing fair|smart|safe
play|playing it safe
play|playing a|an|my|our bigger|active|key|leading|role|part|central
raise|raising .. awareness|profile|standards|spirits|bar
sharpen .. focus|skills|edge|saw
pick|picking up .. signals|pace|pieces|thread|baton|gauntlet|slack
take|taking|pass|passing .. baton|gauntlet|helm|plunge|reins|heart|time|interest|breath|word|view|perspective|risk|risks
take|taking .. next|level|aboard
help|helping .. best|reach|realise|achieve|become|feel|independence
spread|spreading .. word|positivity|love|kindness|joy|wings|warmth|message
share|sharing the|a load|burden|vision|passion|dream|love
nip .. bud
set|setting .. heart|mind|course|sail|scene|wheels|sights|ball|pace|direction
`
