// Close to how Teams shows a card: its sizes, spaces and colours, light and dark.

type Colour = readonly [string, string]

const colour = ([plain, subtle]: Colour) => ({ default: plain, subtle })

type Palette = {
  readonly text: Colour
  readonly accent: string
  readonly good: string
  readonly warning: string
  readonly attention: string
  readonly card: string
  readonly emphasis: string
  readonly tints: {
    readonly accent: string
    readonly good: string
    readonly warning: string
    readonly attention: string
  }
  readonly line: string
}

const light: Palette = {
  text: ['#242424', '#616161'],
  accent: '#5b5fc7',
  good: '#237b4b',
  warning: '#835c00',
  attention: '#c4314b',
  card: '#ffffff',
  emphasis: '#f5f5f5',
  tints: { accent: '#e8ebfa', good: '#e7f2da', warning: '#fbf6d9', attention: '#fcf4f6' },
  line: '#d1d1d1',
}

const dark: Palette = {
  text: ['#ffffff', '#adadad'],
  accent: '#9299f7',
  good: '#92c353',
  warning: '#f8d22a',
  attention: '#e37d80',
  card: '#292929',
  emphasis: '#1f1f1f',
  tints: { accent: '#2f2f4a', good: '#0d2e0d', warning: '#4a3b00', attention: '#3e1f25' },
  line: '#525252',
}

const foreground = (palette: Palette) => {
  const both = (one: string) => colour([one, one])
  return {
    default: colour(palette.text),
    dark: colour(palette.text),
    light: colour(palette.text),
    accent: both(palette.accent),
    good: both(palette.good),
    warning: both(palette.warning),
    attention: both(palette.attention),
  }
}

const style = (palette: Palette, backgroundColor: string) => ({
  backgroundColor,
  foregroundColors: foreground(palette),
})

const stylesOf = (palette: Palette) => ({
  default: style(palette, palette.card),
  emphasis: style(palette, palette.emphasis),
  accent: style(palette, palette.tints.accent),
  good: style(palette, palette.tints.good),
  warning: style(palette, palette.tints.warning),
  attention: style(palette, palette.tints.attention),
})

const configOf = (palette: Palette) => ({
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', system-ui, 'Open Sans', 'Noto Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: palette.line },
  containerStyles: stylesOf(palette),
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'default', color: 'default', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'default', color: 'default' },
    },
  },
})

export const hostConfigs = { light: configOf(light), dark: configOf(dark) }
