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
stay|staying|remain|remaining|keep .. open|patient|calm|alert|close|positive|curious|focused|true|connected|in|on|human|humble|sharp
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
build|building .. bridges|trust|bridge|team|culture|relationships|future|on
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
work .. together|on|towards
pull|pulling together|weight
pull my|our|their weight
join|joining forces|hands|up
drive|driving|push|pushing .. change|forward|agenda|improvement|innovation|performance|growth
move|moving .. forward|needle|ahead|on|towards
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
`
