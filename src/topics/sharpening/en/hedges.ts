/** How English hopes, tries and leaves open what it promises. */
export const HEDGES = `
maybe
perhaps
possibly
hopefully
ideally
potentially
hope|hopes|hoping
try|tries|trying|tried .. to
try|trying my|our|and
attempt|attempting
strive|striving|strives
aim|aims|aiming|aim's
insofar|inasmuch as
so|as far as feasible|possible|practicable
toying|flirting|playing with the|an idea|thought
mulling
leaning towards|toward
in two minds
on the fence
half a mind
not|wouldn't|don't rule out
rule nothing out
been meaning to
mean|meaning to
wouldn't|would not? mind
could|can imagine|see|picture myself|ourselves|me|us
might as well
may well|just
i|we may|might|could
maybe's
goal|dream|wish|resolution is|would|'s be? to
idea|ambition|thought is|would|'s|was be? to
if only
if push
if needed|necessary|required
if anyone|anybody|somebody|someone lets|permits
subject to
all things being
with luck
luck permitting
touch wood
inshallah
deo volente
lord willing
cross my|our|your fingers
promise nothing
no promises|guarantees
can't|cannot|don't|not promise
one way or
or so
or something
some sort
trying|try|tries n|and
aspire|aspiring|aspires
seek|seeking to
endeavour|endeavor|endeavouring
intend|intends|intending
intention|intentions
plan|planning|plans to
planning on
my|our|very|utmost best
do .. best
would|i'd|we'd like|love|prefer to
i'd|we'd|would like|love|prefer|be
'd love|like to
would .. be nice|good|great
might
may be able
could
if|when|where|wherever|whenever possible|feasible|practicable|able
if|when|provided .. holds|willing|lets|allows|allow|permits|permit|possible|feasible|works|manageable
if i|we can|could|manage|get|find|might
if i|we|there .. time|chance|energy|budget|room|capacity|staff
if all goes
all being well
time permitting
with enough|sufficient _
given enough|sufficient _
depends|depending
i'll|we'll|will|let's|shall see if|whether
look|looking into|whether
check whether it is possible
i|we wish to|i|we
want to want
i|we really|probably? ought to
in principle
we'll see
not sure
probably
someday
considering
thinking of|about
think about
with any|some|a luck|bit
should|might be able
god willing
i|we suppose|guess
i|we think|reckon i'll|we'll|i|we
it'd|it would|that'd be .. if
tempted|inclined to
feel like
dream of|that
who knows
_ permitting
make .. effort to
every effort
i'd|we'd want to
should time|there|staffing|the budget|weather|circumstances
provided
do what i|we can
have a go|stab|crack
give it a go|try|shot|whirl
fingers crossed
want to try
unless
`
/** What holds a word of hedging, and hedges nothing that is done. */
export const NO_HEDGES = `
as much|often|soon|many|little|few|far|quickly|early|quietly|long as i|we|humanly? possible|can|could
silly|odd|strange|weird|small|childish|boring|daft|obvious|old-fashioned|corny|late|simple|trivial|naive|petty|stupid perhaps|maybe
perhaps|maybe silly|odd|strange|weird|small|childish|boring|daft|obvious|old-fashioned|corny|late|simple|trivial|naive|petty|stupid
perhaps|maybe a little|bit
a plan|plans to
plan|plans to the|a|an|my|our|his|her|their|this|every|each|all
the|our|my|a|his|her|their|each|every? care|floor|seating|lesson|project|budget|action|support|work|escape|crisis|safety|staffing plan|plans
planning meeting|board|session|committee|officer|permission|department|application|day
what|which|whatever .. might|could|hope|hopes|want|wants|plan|plans|intend|try|tried|prefer
how|where|who|whether|if|whose .. might|could|hopes|wants|tried|would
you|they|he|she might|could|may|hope|try|tried|tries
<people> might|could|may|hope|hopes|try|tries
`
