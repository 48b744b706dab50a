/** Words of the grammar of English: closed classes, each with what the rules use it for. */

/** The writer, alone or among others, also run together with a helping verb. */
export const SELF = `
  i we i'll we'll i'm we're i've we've i'd we'd ill im ive weve were' let's myself ourselves me y'all-me`

export const OTHERS = `
  you he she they everyone everybody someone somebody nobody anyone anybody people one others you'll he'll she'll they'll you're
  they're he's she's`

export const DETERMINER = `
  the a an this that these those my our your his her its their every each all both no some any another either neither
  whose which what mine`
export const DEFINITE = `the this that these those my our your his her its their`
export const EVERY = 'every each any'

export const PREPOSITION = `
  about above across after against along among around at before behind below beneath beside besides between beyond by
  despite down during except for from in inside into near of off on onto opposite out outside over past per regarding
  round since through throughout till toward towards under until up upon via with within without amid`

export const JOINING = 'and but or so yet plus & then n'

export const WHEN_CLAUSE = `when whenever once if after before until till wherever while as-soon-as`

export const OTHER_CLAUSE = `
  that because since although though unless while whereas why how what where which who whom whose whether so-that as
  than even`

export const MODAL = `
  will shall would should can could may might must ought need wont won't shan't don't do does doesn't didn't cannot can't couldn't gonna
  wouldn't shouldn't dont`

export const ADVERB = `
  not never also still already just simply even first now again here there personally always really truly only soon then
  actually actively openly consciously definitely certainly probably gladly happily kindly quietly loudly together
  immediately directly instead too both all ever myself ourselves hereby no longer each back
  regularly often frequently more better otherwise meanwhile afterwards beforehand thereafter hence besides precisely exactly`

export const QUESTION = 'how why what who where when which whose'
export const PARTICLE = 'up out off down over in on back away round around through along by'
