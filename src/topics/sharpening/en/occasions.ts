/** How English says when. */
export const OCCASIONS = `
<weekday>
<deictic>
on|this|next|every|each|by|until|from|&|+|and <maybeday>
<maybeday> morning|afternoon|evening|night|<number>|<clock>|i|we|from|at|&|+
<frequent>
<clock>
<date>
<holiday>
in|by|before|after|until|till|from|since|during|around|early|late|mid|this|next|end|through <month>
in|by|before|after|until|till|from|since|during|around|early|late|mid|this|next|end of <month>
<number> of? <month>
<month> <number>
by|before|after|until|till|at|around|from|past <number> o'clock|am|pm|sharp|hours?
at|around|past|till|until <number>
half past|to? <number>
between <number> and <number>
from <number> to|till|until <number>
<number> am|pm|o'clock|a.m|p.m
by|before|after|until|till|on|from the <ordinalnumber>
the <ordinalnumber>
on the <ordinalnumber> of?
<every> <number|ordinal|other|single|new|working>? <unit|weekday|daypart|season|month|holiday|event|paper>
<every> <number|ordinal> <unit|weekday|daypart|season|event>
<every> time
by <season>
first|last|end|middle|start|beginning of the|each|every month|week|quarter|year|term|season
<every> new|single|first _
<every> _ who|that
<every> _ _ who|that
bath|bed|tea|lunch|meal|story|play|break|snack|closing|opening time
<every> other|second <unit|weekday|daypart|season|event>
<every> _ <event|unit|weekday|daypart|paper>
<number> times|time|x|days|hours|evenings|mornings|afternoons|minutes a|per|each|every|an <unit>
<number> times <frequent>
once|twice|thrice|<number> a|an|per|every|each <unit|shift>
once in a <unit>
<number> <unit> a|per <unit>
per <unit|event>
a|one <unit|daypart|event> each|every|per|a <unit>
this|next|coming|upcoming|following|same <unit|weekday|daypart|season|event|month>
this|next|coming|upcoming|the|our|my|their|your|his|her|somebody's|someone's first|last|second|third|next|final|opening|closing <number>? <unit|weekday|daypart|event|hour>
first|last|second|third|fourth|next <weekday> of|in|next
first|last|next <weekday|daypart|thing>
that|same <unit|weekday|daypart|event>
the following|coming|next|very|same <unit|weekday|daypart|event>
the <daypart|unit|weekday> before|after|of|following|when|that|prior
<number> <unit> before|after|ahead|prior|beforehand|in|later|of|from
a|an <unit> before|after|ahead|prior|beforehand|later|from
within <number|a|an|the|one|that> .. <unit>
in <number|a> <unit|days'>
in <number> <unit> time
in a week's|month's|day's|fortnight's time
start|starting|beginning|end|middle|halfway of <unit|month|season|def|every>
the start|beginning|end|middle|close|turn of
the <ordinal> of <month>
at|around|towards bedtime|mealtime|mealtimes|lunchtime|teatime|noon|midnight
at|by|towards the start|beginning|end|close|turn|top of
at month-end|year-end|start|closing|midnight|noon|midday|lunch|dinner|breakfast|night|dawn|bedtime|payday|handover|intake|christmas|easter|weekends|mealtimes|lunchtime
during|throughout _
in the|this|my|our <unit|daypart|season|event>
in|at|during|before|after|on|over|until|following|ahead|through the|my|our|your|their|his|her|a|an|any|every|each|this|that|these|those|somebody's|someone's|all ..2 <event|holiday|unit|daypart>
in|at|during|before|after|on|over|until <owned> ..1 <event|unit|daypart>
in|at|during|before|after|over <weekday|deictic> ..2 <event>
before|after|during|at|over|following|on|in <event>
before|after|during|at|over|following|on <season|daypart|unit>
at|in|on <every> _
before|after <every> _
after any|a|an|the|my|our|your|his|her|their|each|every|some _
on <weekday|holiday|arrival|departure|admission|discharge|event>
upon arrival|departure|admission|discharge|request
by <weekday|month|deictic|noon|midnight|unit|clock>
until|till <weekday|month|deictic|holiday|season>
from <weekday|month|deictic|next|monday> on|onwards
from <weekday|deictic|month|clock>
the moment|minute|day|instant|second that|when|_
when|whenever|once|after|before|wherever a|an|the|my|our|your|his|her|their|i|we|you|he|she|it|they|somebody|someone|anybody|anyone|people|there|family|mr|mrs|ms|nobody|no|one|two|staff|residents|clients|patients
anyone|anybody|everyone|everybody|those|nobody who|that
whoever
every|each|any newcomer|starter|visitor|caller|applicant|guest|latecomer
to|for|with anyone|anybody|everyone|everybody who|that
on the spot
there and then
in between <event>
straight after
right after|before
just before|after
on my|our|your|his|her|their birthday|rounds|round|shift|way|day|first|last|return|arrival
on <ordinal|first|last> day|visit
<owned|def> first|last|birthday ..1 <event|unit>
overnight
between <number> _
between breakfast|lunch|dinner|coffee|tea and
wk <number>
ahead of _
prior to _
halfway the|through|into
soon as
evening|morning|day|night before|after
suppertime|mealtimes|bathtime|playtime
on schooldays|workdays|market-days
in _ <events|unit>
in _ _ weeks
every|each <ordinalnumber>
coming _ <unit>
town hall
should a|an|the|you|we|anyone|somebody|someone
first|last _ of the _
<number> to|past <number>
between the|two|three|both|our|my _ 
following the|a|an|my|our|your|each|every _
upon _
at the stroke|crack|sound|sight|sign of
new year's eve|day
mid-january|mid-february|mid-march|mid-april|mid-may|mid-june|mid-july|mid-august|mid-september|mid-october|mid-november|mid-december
week <number>
next _ <unit|weekday|event>
as of
starting|beginning|commencing|coming|following <weekday|deictic|month|date>
<weekday> <daypart>
the day|moment|minute|second|instant|night|morning|evening|week|hour|time the|a|an|my|our|we|i|you|they|he|she|it|that
at the latest
at latest
next time
first|last thing
there is|are a|an|no _
while|as i|we|you|they .. <gerund>
in school holidays
on market|benefit|bank|polling|training|open|school|working|rainy|match _
on days|nights|mornings|evenings
on _ days|day|nights|evenings|mornings|afternoons
<number> <weekday>
term-time
every couple of <unit>
in|by|before|from|during|until|since <year>
straight|back|home from|off a|an|the _
come <weekday|month|season|deictic>
by dessert|pudding|elevenses|curfew
with|over my|our|the|her|his|their|morning|afternoon|evening ..1 coffee|tea|breakfast|lunch|supper|dinner
with|over|between|after|before|without meals|breakfast|lunch|supper|dinner|coffee|tea
before|after bed|work|school|church|class|lights-out|lights
on|during the|my|our|her|his way|walk|drive|bus|train|tram|commute|ride|journey to|home|in|back|out|there
on my|our|her|his commute|break|breaks|lunchbreak
on ..1 shifts|nights|earlies|lates|duty|call
in|at the? event|case|sound|sight|sign of <det>? _
at|on|upon the first sign|hint|whiff|mention of
per _ visit|call|shift|meeting
<number> x|times? a|per|each <unit>
by EOD|cob|close|end of? business|day|play|week|month|year|shift
by lunch|lunchtime|teatime|nightfall|dawn|breakfast|supper|dinner|bedtime|morning|evening|then
on bonfire|shrove|ash|good|pancake|red _
on _ _ day
in|during|before|after|by|end q1|q2|q3|q4
q1|q2|q3|q4
within|in <number> hrs|hr|hours|h|mins|min|wks|days
<daypart> and <daypart>
day <number>
between <events>
between|in-between clients|patients|visitors|residents|pupils
at table
on|upon|when|while <gerund>
anytime|any-time <det|others|self>
any time <det|others|self>
at|in team|staff|board|council|ward|parents|office|family|care mtg|mtgs|meeting|meetings|evening|night
at|in|during ..1 <events>
at ..1 mtg|vote|count|bell|sink|jubilee|scan|kick-off|off|fete|roll-call
at roll call
in the run-up|lead-up|build-up|days|weeks|hours|minutes to|before|after
in|during hot|cold|wet|icy|bad|freezing|warm weather
in winter|summer|spring|autumn|frost|rain|snow
in term|school|office|visiting|working|opening time|hours
on|upon receipt|receiving|hearing|seeing
this|nxt|tomorrow|sun|sat|<weekday|deictic> am|pm|aft|eve
in the am|pm
nxt|nex|every|evry|ev|each wk|week|month|mth|day|am|pm|nite|mtg|mon|shift|morn|qtr|yr
aft|after|before <event|daypart|gerund|det|self|number>
with e
mon|tue|wed|thu|fri|sat|sun fri|sat|sun|thu
<number> <unit> on
towards|toward evening|dawn|dusk|midnight|noon|closing
no|not later than _
early|late morning|afternoon|evening|night
the last|first|final <number|half|quarter>? of? an? <unit> of _ 
the last|first quarter|half|ten|five of? an? <unit>
the last|first <number|half> <unit>
an|one|half <unit> a|per|each|every <unit>
on the dot|hour
at|before|after|during the vote|votes|count|show|screening|fight|fights|wake|work-out
on|for|at everyone's|everybody's|someone's|<owned> birthday|anniversary|funeral|wedding|leaving
for|on|at|to my|our|her|his|their|every|each ..2 birthday|birthdays|anniversary|wedding|funeral|party|graduation
post|pre op
for the rest|remainder of <det>? <unit|month|season|daypart>
by night|day
of an|a evening|morning|sunday|saturday|friday|night
twice|once|three a|per|each|every|this|before|in|by <unit|season|month|holiday|event|number>
once <number> has|have
as|so soon|long as
on|with every|each _
per new _
for|to|with|from every|each|any new _
upon any|a|an|the _
in response to
straight|right|directly|immediately|shortly|just|soon|long before|after _
right|straight away after
by the time
every|each time|day|night|morning
every <number> <unit>
at|around|by|till|until|before|after|past|from <number> ish|sharp|thirty|fifteen|forty-five
ten|five|twenty|quarter|half to|past|after <number>
<number> thirty|fifteen|forty-five
on alternate|odd|even <weekday|unit|weekend>
alternate <weekday|unit|weekend>
at tea|coffee|lunch|dinner|supper|bath|bed|nap|story|play|home|kick-off|half|full|closing|opening|changeover|break|budget|prayer|christmas time
on ..1 rounds|visits|trips|outings|walks|errands|tours|shifts|weekdays|holidays|duties|admission|discharge|call-outs
on|at|after|before|during|between ward|home|house|night|medicine|drug|tea|doctor's|doctors round|rounds|visit|visits|shift|shifts|trolley
with|on|at|by|from|for|upon|to any|every|each _? <event|paper|unit|daypart>
the whole|entire first|last|next|following|coming|final <unit>
the <ordinal> .. of the <unit|event>
starting|beginning|commencing|effective from|with|on|as the|next|this|today|tomorrow|<weekday|deictic|month>
starting|beginning|commencing this|next|the coming|following|first|last? <unit|weekday|month|season>
at|on|by|from|until|before|after|during|since go-live|launch|cutover|rollout|roll-out|migration|relaunch|onboarding|offboarding|enrolment|check-in|check-out|drop-off|pick-up|kick-out|lights-out|lock-up|opening|closing
whenever|when|if|once|while _ is|are|has|have|gets|comes|goes|leaves|arrives
on the eve|morning|afternoon|evening|night|day|weekend of|before|after
in the early|small|late hours
at the crack of dawn
first|last thing in|at|on? the? <daypart|weekday>
at first|last light
by|before|at sunrise|sunset|sundown|daybreak|nightfall
<number|a|an|half|few|couple|day|week> <unit>? earlier|later|beforehand|afterwards|prior
the same <daypart|unit|evening>
within|inside the hour|day|week|month|fortnight|year
inside <number|a|an> <unit>
<unit> after <unit>
fortnight from|on <weekday|deictic>
a week|fortnight|month from|today|tomorrow|<weekday> now|today|tomorrow?
in|during the interval|intermission|half-time|recess|pause|lull|queue|lift|elevator|minibus
during|in|over the fasting|strike|school|summer|winter|christmas|easter|autumn|spring|half-term holidays|holiday|break|fair|season|months|term
after|before|during|between|at hours|closing|opening|work|school|class|church|mass|prayers|service|practice|training|matches|rehearsal|lectures
at half-time|full-time|kick-off|playtime|hometime|bath-time|bathtime|story-time|curtain|closing-time|check-out
for|at|on his|her|their|my|our|someone's|<owned> ..1 birthday|birthdays|retirement|farewell|leaving|anniversary
when|if it rains|snows|freezes|thaws|storms
on cold|hot|rainy|wet|frosty|snowy|busy|quiet|sunny|dark|foggy|icy mornings|morning|evenings|evening|days|day|nights|night|afternoons
open|opens|opening|start|starts|starting|begin|begins|beginning|close|closes|closing|end|ends|ending|finish|finishes|conclude|wrap <det|owned> ..2 <event|unit|daypart> with|by
<weekday|deictic> week|fortnight
<month|season> half-term|holidays|break
the <unit|event|daypart> is|are over|done|finished
never|no .. without <gerund|det>
with|at|by|after|upon|before|until|till|from|since the first|last|next|final|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|<ordinalnumber> _
<every> _ i|we
<every> _ _ i|we
<ordinal> of <month>
new year|year's
on _ night|eve|evening|morning|afternoon
on _ _ night|eve|evening|morning|afternoon
at|around|towards|before|after _ time
between courses|trains|buses|sets|acts|songs|games|halves|lessons|classes|feeds|flights|deliveries|customers|bouts|takes|laps|waves|showers|tides|terms|ferries|calls
on|at|after|before|from|until lap|round|mile|hour|day|week|chapter|stop|hole|minute|page|line <number>
on the ferry|boat|train|bus|coach|tram|plane|drive|ride|walk|flight across|over|out|in|there|to|from|home|back
<every> leaver|newborn|winner|loser|graduate|joiner|returnee|arrival|latecomer|finder|donor|bidder|straggler|drop-out|absentee|runner-up|evictee|widow|widower
for the length|duration of
throughout|all|right through the|a|our|my|this _
<number> sharp
has|have barely|scarcely|hardly <verblike|gerund>
no <event|paper> without
not|only before|after|once|until|when .. do i|we
at|on|upon|with the|a|any|every|first|each smell|sound|sight|sign|mention|touch|ring|click|snap|news|knock|scent|whiff|thud|word|sign-off|hint|glimpse|thought|start|stop|blast|beep|buzz|hoot of?
in|at|during|before|after|until|following <det|owned>? ..2 talk|talks|chat|chats|speech|speeches|toast|drinks|reception|raffle|vote|votes|ballot|drinks-do|do|bash|chinwag|quiz|draw|auction|race|run|hike|swim|dance|show|screening|play|film|wake|search|count|stocktake|clean-up
in|on|during <det> ..1 car|bus|train|tram|taxi|van|ambulance|ferry|boat|coach|plane|minibus to|from|home|back
at|below|above|over|under|from|past|beyond minus|plus? <number> degrees|metres|km|percent
at|below|above|from|past minus|plus <number>
at|from|above|beyond gale|wind|storm? force <number>
above|below|from <number> <people>
<number> degrees|mm|cm or|and more|less|up|below|above|over
with|at|on|by|under a|the? full|new|half moon
at low|high|spring|neap|ebb|flood|slack tide|water
with the|my|all|both ..1 done|over|gone|finished|asleep|counted|home
come the? first|last|next|new|thaw|dark|dusk|light|rain|frost|snow|<event|season|unit|daypart|weekday>
on|at|upon|after|with|for a|an|any|every|each|another red|yellow|orange|black|green card|light|flag|code|alert|alarm|letter|dot
by|at sun-up|sun-down|sundown|sunup|cockcrow|first-light|shift's|day's|week's|month's|year's|term's|season's end|close|start|turn?
at|by|before|after|until knocking-off|clocking-off|clocking-on|kicking-out|chucking-out|opening-up|closing-up|going-home time?
as|so often as once|twice|<number|every>
`
export const NO_OCCASIONS = `
from|of|since|in <pastyear>
the|our|my|all|draft|these|those minutes of|to|from|on|in|for|with
on|at <det> ..2 board|boards|noticeboard|panel|agenda|council|committee|website|intranet|notice-board|waiting-list
<owned> weekends|weekend|week|day|evening|evenings|holidays|shifts
my|our|your|his|her|their weekends
<number> at a time
one by one
by|one one
one at a time
two by two
bit by bit
little by little
now n again|then
some time
some time|day soon|or|in|this
sooner or later
before long
before it is|it's too
in a minute|moment|sec|second|bit|while|jiffy
in no time
all year round|long
year in
year on year
year after|by year
week in week
hour by hour
minute by minute
round the clock
around the clock
morning noon and
from cradle
from day one
from the outset|start|beginning|get-go
from now on
from here on
from this moment|day
until further notice
till the cows
at last
at once
at the moment
at this|that point|stage|moment
at present
for the time
for now
for years
over the years|weeks|months
through the years
every <number>? inch|ounce|bit|penny|detail|aspect|corner|angle|man
every now
every once
every so often|many
every chance i|we
whenever there is|are time|room|space
whenever suits
in the end
in the meantime
in my day
day-to-day
on a regular|structural|continuous|ongoing|permanent basis
on occasion
on occasions
in|with time|due
given time
in good time
in next to
24 7
24-7
24 hours a day
seven days a week
7 days a week
365 days a year
day and night
day in day out
day by day
day to day
now and then
now and again
every now and then|again
from time to time
time to time
once in a while
one of these|those days|weeks
one day
for a|an <weekday|daypart>
some day
at some point
in the future
in future
in the near future
in the long|short|medium run|term
in the coming period|years
over time
on time
in due course|time
at all times
at the end of the day
all the time
the whole|entire <unit|daypart>
all <unit>
for <number|a> <unit>
at the same time
first time right
where|when|if|as|whenever|wherever needed|necessary|possible|appropriate|required|feasible|relevant|applicable
at times
as much|often|soon|far as possible|i|we
every step
every opportunity
each other
in general
in principle
at least
at first
in the first place
the last|past <number>? <unit>
last <unit|month>
in my|our <number> years
in <every> way|respect|case|sense
planning cycle
the coming planning
during tough|difficult|these times
in these|this time|times|climate|day
on every|each floor|door|ward|location|wall|desk|level
if i|we|you may|can|could
the first|next step|phase|stage|level
next step|level|phase|generation
at the table|board|heart|centre|desk|counter
in the team|group|room|department
the day before yesterday
by and by
when|whenever i|we|you|it|that can|could|may|manage|suits|feels|matters|counts|helps|fits
when|whenever i|we|there have|is|get|find .. time|chance|energy|room|capacity
over|in the coming|next years
at every|any|each|the first opportunity
any time|moment
at a|the right|good|suitable|proper|appropriate|best|opportune|convenient time|moment
in my|our spare|free|own time
for the first time
before the door|desk|house|building
after her|him|them
on the agenda
between the lines
between the two <place>|beds
until|till it works|sits|fits
time to
at table tennis|football
by heart
the days of
at|from|to|on|with|by the first|second|third|fourth|fifth|last|next|<ordinalnumber> floor|storey|row|page|shelf|door|aisle|seat|table|platform|line|place|desk|step|house|flat|entrance|exit|gate|counter|window|room|aid|name|names|version|generation|person
at the|any|all|this|that|one|some|no|same time
at the thought|word
at short|long time
every word|step|thing|penny|bit i|we
`
/** What says that the writer does it, whoever the subject is. */
export const BY_WRITER = `
at my|our table|desk|counter|till|bench|stove|hatch|workbench|bedside
by|from|with me|us|myself|ourselves
from my|our own
get|gets|receive|receives my|our
find|see|hear|catch me|us
from my|our side
on my behalf
on me|us
expect me|us
my|our team|pledge|promise|aim|goal|ambition|intention|plan|resolution|wish|commitment|job|turn|task|word|rule|habit
courtesy of me|us|our
in my|our handwriting|own
me holding|standing|sitting
`
