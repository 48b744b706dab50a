import enActionCard from '../words/en/actionCard.json' with { type: 'json' }
import enAsking from '../words/en/asking.json' with { type: 'json' }
import enCards from '../words/en/cards.json' with { type: 'json' }
import enChannelCard from '../words/en/channelCard.json' with { type: 'json' }
import enChannels from '../words/en/channels.json' with { type: 'json' }
import enCheckNoticed from '../words/en/check-noticed.json' with { type: 'json' }
import enCheckSelf from '../words/en/check-self.json' with { type: 'json' }
import enChecks from '../words/en/checks.json' with { type: 'json' }
import enCloseCard from '../words/en/closeCard.json' with { type: 'json' }
import enCommands from '../words/en/commands.json' with { type: 'json' }
import enCommon from '../words/en/common.json' with { type: 'json' }
import enCorrectCard from '../words/en/correctCard.json' with { type: 'json' }
import enDepartures from '../words/en/departures.json' with { type: 'json' }
import enExample from '../words/en/example.json' with { type: 'json' }
import enExtendCard from '../words/en/extendCard.json' with { type: 'json' }
import enFinish from '../words/en/finish.json' with { type: 'json' }
import enForget from '../words/en/forget.json' with { type: 'json' }
import enFromMessage from '../words/en/fromMessage.json' with { type: 'json' }
import enIdea from '../words/en/idea.json' with { type: 'json' }
import enIntroduce from '../words/en/introduce.json' with { type: 'json' }
import enManifest from '../words/en/manifest.json' with { type: 'json' }
import enMenu from '../words/en/menu.json' with { type: 'json' }
import enMove from '../words/en/move.json' with { type: 'json' }
import enMoveCard from '../words/en/moveCard.json' with { type: 'json' }
import enNote from '../words/en/note.json' with { type: 'json' }
import enOnCard from '../words/en/onCard.json' with { type: 'json' }
import enOwnData from '../words/en/ownData.json' with { type: 'json' }
import enPosting from '../words/en/posting.json' with { type: 'json' }
import enPrivacy from '../words/en/privacy.json' with { type: 'json' }
import enProblems from '../words/en/problems.json' with { type: 'json' }
import enProgramme from '../words/en/programme.json' with { type: 'json' }
import enPromise from '../words/en/promise.json' with { type: 'json' }
import enPrompts from '../words/en/prompts.json' with { type: 'json' }
import enRecords from '../words/en/records.json' with { type: 'json' }
import enRhythm from '../words/en/rhythm.json' with { type: 'json' }
import enRights from '../words/en/rights.json' with { type: 'json' }
import enRound from '../words/en/round.json' with { type: 'json' }
import enRounds from '../words/en/rounds.json' with { type: 'json' }
import enSharpen from '../words/en/sharpen.json' with { type: 'json' }
import enSharpening from '../words/en/sharpening.json' with { type: 'json' }
import enSkills from '../words/en/skills.json' with { type: 'json' }
import enTakeBack from '../words/en/takeBack.json' with { type: 'json' }
import enTeam from '../words/en/team.json' with { type: 'json' }
import enTranslate from '../words/en/translate.json' with { type: 'json' }
import enTurns from '../words/en/turns.json' with { type: 'json' }
import enWelcome from '../words/en/welcome.json' with { type: 'json' }
import enWishes from '../words/en/wishes.json' with { type: 'json' }
import enWithdraw from '../words/en/withdraw.json' with { type: 'json' }
import enWithdrawCard from '../words/en/withdrawCard.json' with { type: 'json' }
import enWitnessing from '../words/en/witnessing.json' with { type: 'json' }
import nlActionCard from '../words/nl/actionCard.json' with { type: 'json' }
import nlAsking from '../words/nl/asking.json' with { type: 'json' }
import nlCards from '../words/nl/cards.json' with { type: 'json' }
import nlChannelCard from '../words/nl/channelCard.json' with { type: 'json' }
import nlChannels from '../words/nl/channels.json' with { type: 'json' }
import nlCheckNoticed from '../words/nl/check-noticed.json' with { type: 'json' }
import nlCheckSelf from '../words/nl/check-self.json' with { type: 'json' }
import nlChecks from '../words/nl/checks.json' with { type: 'json' }
import nlCloseCard from '../words/nl/closeCard.json' with { type: 'json' }
import nlCommands from '../words/nl/commands.json' with { type: 'json' }
import nlCommon from '../words/nl/common.json' with { type: 'json' }
import nlCorrectCard from '../words/nl/correctCard.json' with { type: 'json' }
import nlDepartures from '../words/nl/departures.json' with { type: 'json' }
import nlExample from '../words/nl/example.json' with { type: 'json' }
import nlExtendCard from '../words/nl/extendCard.json' with { type: 'json' }
import nlFinish from '../words/nl/finish.json' with { type: 'json' }
import nlForget from '../words/nl/forget.json' with { type: 'json' }
import nlFromMessage from '../words/nl/fromMessage.json' with { type: 'json' }
import nlIdea from '../words/nl/idea.json' with { type: 'json' }
import nlIntroduce from '../words/nl/introduce.json' with { type: 'json' }
import nlManifest from '../words/nl/manifest.json' with { type: 'json' }
import nlMenu from '../words/nl/menu.json' with { type: 'json' }
import nlMove from '../words/nl/move.json' with { type: 'json' }
import nlMoveCard from '../words/nl/moveCard.json' with { type: 'json' }
import nlNote from '../words/nl/note.json' with { type: 'json' }
import nlOnCard from '../words/nl/onCard.json' with { type: 'json' }
import nlOwnData from '../words/nl/ownData.json' with { type: 'json' }
import nlPosting from '../words/nl/posting.json' with { type: 'json' }
import nlPrivacy from '../words/nl/privacy.json' with { type: 'json' }
import nlProblems from '../words/nl/problems.json' with { type: 'json' }
import nlProgramme from '../words/nl/programme.json' with { type: 'json' }
import nlPromise from '../words/nl/promise.json' with { type: 'json' }
import nlPrompts from '../words/nl/prompts.json' with { type: 'json' }
import nlRecords from '../words/nl/records.json' with { type: 'json' }
import nlRhythm from '../words/nl/rhythm.json' with { type: 'json' }
import nlRights from '../words/nl/rights.json' with { type: 'json' }
import nlRound from '../words/nl/round.json' with { type: 'json' }
import nlRounds from '../words/nl/rounds.json' with { type: 'json' }
import nlSharpen from '../words/nl/sharpen.json' with { type: 'json' }
import nlSharpening from '../words/nl/sharpening.json' with { type: 'json' }
import nlSkills from '../words/nl/skills.json' with { type: 'json' }
import nlTakeBack from '../words/nl/takeBack.json' with { type: 'json' }
import nlTeam from '../words/nl/team.json' with { type: 'json' }
import nlTranslate from '../words/nl/translate.json' with { type: 'json' }
import nlTurns from '../words/nl/turns.json' with { type: 'json' }
import nlWelcome from '../words/nl/welcome.json' with { type: 'json' }
import nlWishes from '../words/nl/wishes.json' with { type: 'json' }
import nlWithdraw from '../words/nl/withdraw.json' with { type: 'json' }
import nlWithdrawCard from '../words/nl/withdrawCard.json' with { type: 'json' }
import nlWitnessing from '../words/nl/witnessing.json' with { type: 'json' }

export type Language = 'nl' | 'en'

/** A file of words, as deep as its editors like: the leaves are sentences, or lists of them. */
export type Words = { readonly [name: string]: string | readonly string[] | Words }

/** Every word that a person reads, by language and topic. */
export const wordFiles: Readonly<Record<Language, Words>> = {
  nl: {
    correctCard: nlCorrectCard,
    extendCard: nlExtendCard,
    moveCard: nlMoveCard,
    closeCard: nlCloseCard,
    withdrawCard: nlWithdrawCard,
    channelCard: nlChannelCard,
    actionCard: nlActionCard,
    cards: nlCards,
    channels: nlChannels,
    asking: nlAsking,
    'check-self': nlCheckSelf,
    'check-noticed': nlCheckNoticed,
    checks: nlChecks,
    commands: nlCommands,
    common: nlCommon,
    departures: nlDepartures,
    finish: nlFinish,
    forget: nlForget,
    fromMessage: nlFromMessage,
    introduce: nlIntroduce,
    manifest: nlManifest,
    menu: nlMenu,
    move: nlMove,
    onCard: nlOnCard,
    ownData: nlOwnData,
    posting: nlPosting,
    privacy: nlPrivacy,
    problems: nlProblems,
    programme: nlProgramme,
    promise: nlPromise,
    prompts: nlPrompts,
    records: nlRecords,
    rhythm: nlRhythm,
    rights: nlRights,
    round: nlRound,
    rounds: nlRounds,
    sharpen: nlSharpen,
    sharpening: nlSharpening,
    skills: nlSkills,
    team: nlTeam,
    translate: nlTranslate,
    turns: nlTurns,
    witnessing: nlWitnessing,
    welcome: nlWelcome,
    wishes: nlWishes,
    note: nlNote,
    example: nlExample,
    idea: nlIdea,
    takeBack: nlTakeBack,
    withdraw: nlWithdraw,
  },
  en: {
    correctCard: enCorrectCard,
    extendCard: enExtendCard,
    moveCard: enMoveCard,
    closeCard: enCloseCard,
    withdrawCard: enWithdrawCard,
    channelCard: enChannelCard,
    actionCard: enActionCard,
    cards: enCards,
    channels: enChannels,
    asking: enAsking,
    'check-self': enCheckSelf,
    'check-noticed': enCheckNoticed,
    checks: enChecks,
    commands: enCommands,
    common: enCommon,
    departures: enDepartures,
    finish: enFinish,
    forget: enForget,
    fromMessage: enFromMessage,
    introduce: enIntroduce,
    manifest: enManifest,
    menu: enMenu,
    move: enMove,
    onCard: enOnCard,
    ownData: enOwnData,
    posting: enPosting,
    privacy: enPrivacy,
    problems: enProblems,
    programme: enProgramme,
    promise: enPromise,
    prompts: enPrompts,
    records: enRecords,
    rhythm: enRhythm,
    rights: enRights,
    round: enRound,
    rounds: enRounds,
    sharpen: enSharpen,
    sharpening: enSharpening,
    skills: enSkills,
    team: enTeam,
    translate: enTranslate,
    turns: enTurns,
    witnessing: enWitnessing,
    welcome: enWelcome,
    wishes: enWishes,
    note: enNote,
    example: enExample,
    idea: enIdea,
    takeBack: enTakeBack,
    withdraw: enWithdraw,
  },
}
