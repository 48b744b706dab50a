/** Figures of speech: they sound like doing, and nobody can film them. */

export const FIGURES = `
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
give|giving .. all|best|100%|voice|space|room|trust|heart|ownership|support|feedback
open .. dialogue|conversation
reach|reaching|touch .. out
reach out
touch base
sort|sorting .. out
sort out
deal|dealing with
deal with
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
on board
turn out
lean into|in
to a|the higher|next|another|new level|stage|plane|height
to new heights
to the next level
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
keep|keeping .. spirits|engaged|motivated|involved|informed|posted|informed|sharp|warm|healthy|safe|alive
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
go|going into|for depth|depth
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
`
