/**
 * Verbs that tell little, with what makes of them something that one sees or hears: changing a bandage, seeing somebody
 * off, keeping the door open. No figure of speech or big word beside such a phrase undoes it.
 */
export const ACTS = `
change|changes|changing|changed a|an|the|my|our|his|her|their|your? .. bed|beds|bedding|sheets|sheet|linen|bandage|bandages|dressing|dressings|plaster|nappy|nappies|pad|pads|battery|batteries|bulb|lightbulb|tyre|clothes|shirt|socks|seats|seat|places|desks|password|bag|catheter|water|filter|lock
change|changes|changing .. into|trains|buses
see|sees|seeing .. in person
see|sees|seeing .. off|home
see|sees|seeing mr|mrs|ms|miss|<number>
see|seeing to the
listen|listens|listening in|back
fit|fits|fitting .. lock|locks|bulb|battery|handle|rail|alarm|tyre|hinge|chain|pane|bolt|seat|belt|nozzle|mask
guard|guards|guarding the|our|my .. door|gate|tents|entrance|till|bikes|coats|stall|tent|exit|crossing
put|puts|putting .. map|model|drawing|drawings|letter|letters|bread|soup|figures|photo|photos|keys|plans|contract|invoice|cake|plates|biscuits on the table
a|an|one|my|our ..1 lap|round|walk|stroll|tour|look|peek|glance|peep|chat|word|natter|ride|drive|spin|detour|swim|knock|wave|toast past|round|through|under|along|over|across|behind|by|with|of|at|on|to|down
a|an|one|<number> ..1 bag|bags|box|boxes|basket|bunch|pot|jar|tin|tray|bowl|pan|flask|bottle|crate|plate|bucket|parcel|thermos|punnet of .. on|beside|outside <det>
play|plays|playing .. on|at the|a|my|our|his|her .. piano|organ|guitar|accordion|trumpet|flute|violin|drums|keyboard|fiddle|saxophone|harmonica|clarinet|cello|ukulele|stairs
play|plays|playing|sing|sings|singing happy birthday
stand|stands|standing by the|a|my|our .. door|doors|gate|machine|exit|entrance|lift|till|window|bus|van|car|bed|grave|kettle|desk|counter|bar|stairs|fence|pond|road|crossing
my|our ..2 calendar|diary|inbox|files|archive|folder|accounts|expenses|payslip is|are|stays|lies|hangs open|public|visible|shared
listen|listens|listening to <number>|both|recorded|recordings|tapes|music|records|messages|voicemails|calls
listen|listens|listening to the|a|an|my|our|his|her|their|one .. recording|recordings|tape|story|stories|record|song|radio|call|calls|message|messages|voicemail|music|heart|chest|lungs|debate
listen|listens|listening .. for|full <number|a|an> .. minutes|minute|hour
listen|listens|listening to both|each side|sides
listen|listens|listening without interrupting|speaking|talking|phone|laptop
hear|hearing .. out|read|play|sing
count|counts|counting to|the|how|our|my|all <number|people|event|paper>?
count|counts|counting .. pills|tablets|hands|heads|cash|till|votes|keys|chairs|cups|stock|money|beds|boxes
sort|sorts|sorting the|my|our|his|her|their|all|two? .. post|mail|laundry|washing|socks|cupboard|drawer|drawers|shelf|shelves|files|papers|pills|tablets|clothes|waste|rubbish|donations|boxes|books|bins|wardrobe|letters|cards|keys|toys|inbox|folders
try|tries|trying|tried on|out
try|tries|trying|tried it|them|this|that|these|those on|out|myself|ourselves
own|owns|owning up
turn|turns|show|shows|phone|phones|read|reads|clear|clears|tidy|tidies|wash|washes|mop|mops|wipe|wipes|pack|packs|sweep|sweeps|dress|dresses up
hear|hears|hearing .. from me|us|my|our
lamp|lamps|light|lights|phone|phones|laptop|laptops|radio|tv|telly|television|curtain|curtains|blind|blinds|door|doors|window|windows|gate|gates|coat|coats|shoe|shoes|boots|vest|vests|glove|gloves|apron|mask|camera|cameras|mic|microphone|badge|cap|hat|screen|heating|music|kettle|oven|sound|notifications|bluetooth|wifi on|off|open|closed|shut|away|down|up|out|low|dimmed|silent|muted
try|tries|trying the|a|his|her soup|food|meal|door|handle|hoist|chair|dish|menu
try|trying .. for size|out
apply|applies|applying .. cream|ointment|lotion|plaster|plasters|bandage|dressing|pressure|sunscreen|paint|varnish|brakes
apply|applies|applying for
use|uses|using|used .. first|full|own|sur name|names
keep|keeps|keeping|kept my|our|the|his|her|their|a .. mouth|door|doors|gate|window|phone|phones|laptop|camera|mic|microphone|coat|lights|light|radio|telly|tv|television|curtains|hands|diary|log|list|tally|record|notebook|badge
keep|keeps|keeping|kept minutes|notes|silent|quiet|score|records
keep|keeps|keeping .. company|shut|closed|locked
have|has|having a|one|another .. word|words|drink|look|chat|coffee|tea|cuppa|bite|smoke|beer|sandwich|biscuit|brew|pint|meal|snack|natter|lie-down|nap|kickabout|singalong|sing-song|catch-up|walk|game
have|having breakfast|lunch|dinner|tea|coffee|supper|drinks
have .. read|sign|signed|fill|filled|translated|printed|repaired|fixed|cleaned|painted|checked|tested
give|gives|giving|gave .. feedback to|on
give|gives|giving <number> .. feedback
give|gives|giving|gave .. floor|call|ring|bell|shout|hug|hand|lift|tour|word|towel|card|receipt|copy|talk|speech|lecture|demo|massage|bath|wash|haircut|injection|jab|shot|wave|nod|name|key|keys
take|takes|taking|took .. blood|pulse|temperature|temp|sats|obs|weight|photo|photos|picture|pictures|notes|minutes|bus|train|tram|stairs|bike|seat|bins|rubbish|swab|sample|tray|trays
do|does|doing|did .. shift|shifts|round|rounds|dishes|laundry|washing|ironing|hoovering|cooking|shopping|filing|rota|obs|observations|checks|paperwork|stint|jigsaw|puzzle|puzzles|crossword|quiz|hair|nails|bins|press-ups|stretches|exercises|roleplay|handover|school-run
do|doing the .. round|shift
stand|stands|standing by|at|behind|in|on|beside|next the|a|my|our|his|her|to? .. door|doors|gate|entrance|exit|desk|counter|window|bus|stop|school|bed|bedside|stage|scales|station|steps|square|corner|stall|market|queue|rain|hall|corridor|kitchen|bar|till|table|sink|stove
stay|stays|staying .. for|behind|until|till|over|seated|late|on|home|outside|overnight|longer a|an|the|<number>?
stay|stays|staying with <others|people>|her|him|them|mr|mrs|ms
stay|stays|staying behind|seated|overnight|outside
work|works|working in|from|at|on the|a|my|our .. kitchen|ward|desk|counter|hall|floor|canteen|library|lounge|corridor|shop|garden|laundry|reception|office|bus|van|car|depot|clinic|till|bar
work|works|working a|an|one|the|<number> .. shift|shifts|day|days|evening|evenings|night|nights|hour|hours|weekend
work|works|working alongside|beside <others|people|det>
move|moves|moving|moved my|our|the|a|his|her|up|over .. desk|chair|chairs|bed|table|tables|sofa|furniture|van|car|bin|bins|bike|bikes|boxes|plants|meeting|cot|locker
coach|coaches|coaching|mentor|mentors|mentoring|support|supports|supporting .. for an|a|<number> .. hour|minutes|hours|afternoon|morning
update|updates|updating|updated the|my|our|his|her|their .. list|board|rota|file|website|page|log|whiteboard|roster|noticeboard|diary|sheet|record|records|chart|calendar|spreadsheet|careplan|form|poster
raise|raises|raising|raised my|our|a|the|it|this|that .. hand|hands|glass|toast|flag|issue|matter|topic|point|question|bed
lower|lowers|lowering|raise the|his|her .. bed|blinds|blind|chair|hoist|flag|rail|rails|volume|voice
put|puts|putting .. on|in|through|to the|a|my|our|speaker|writing|silent|record? .. drawer|bag|locker|noticeboard|board|shelf|door|fridge|file|calendar|diary|agenda|intranet|website|wall|box|tray|bin|window|desk|doctor|phone
set|sets|setting an|a|the .. alarm|timer|table|tables|reminder|date
roll|rolls|rolling up|out|down|away .. mat|mats|blinds|blind|carpet|banner|map|poster|bandage
sort|sorts|sorting .. into
bring|brings|bringing|brought .. to|round|back|along the|a|my|our|her|his .. office|room|desk|car|bus|station|house|bed
come|comes|coming back|round|over|by|in|along|early .. with|for|to <det>?
be|being at|in|on|outside|beside the .. gate|door|hall|desk|ward|office|kitchen|car|canteen|stall|market|foyer|entrance|shopfloor|floor|bus|station
deal|deals|dealing cards|the cards
provide|provides|providing .. coffee|tea|lunch|soup|cake|sandwiches|biscuits|snacks|drinks|food
model|models|modelling .. on
minute|minuting|table|tabling|second|seconding|chair|chairing a|the .. motion|decision|decisions|amendment|vote|meeting
involve|involves|involving .. by asking|calling|phoning|inviting|showing
include|includes|including .. name|names|number|photo|photos|copy|table|list|paragraph|line
bath|baths|bathing|toilet|toileting|flannel him|her|mr|mrs|the|one
go|goes|going first|last
see|seeing <def> <people>|neighbour for
speak|speaks|speaking first|last|up
track|tracks|tracking .. in|on a|the|my .. sheet|notebook|log|diary|spreadsheet|board
`
