// Runs in the page: renders the samples with the real library, as a client that reads Markdown would.
/* global AdaptiveCards, samples, hostConfigs */

const html = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** Enough of Markdown to betray a text that should not have been read as such. */
const markdown = text => {
  const kept = []
  const keep = sign => `\u0001${kept.push(sign) - 1}\u0002`
  return html(text.replace(/\\([\\`*_[\]~#&<>.)+-])/g, (_, sign) => keep(sign)))
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/[_*](.+?)[_*]/g, '<i>$1</i>')
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>')
    .replace(/\u0001(\d+)\u0002/g, (_, nth) => html(kept[nth]))
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text)
  result.didProcess = true
}

const rendered = (json, theme) => {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfigs[theme])
  // As a client without a people picker, which shows the people in the card itself.
  card.hostConfig.inputs.allowDynamicallyFilteredChoiceSet = false
  card.parse(json)
  return card.render()
}

const framed = (json, theme, kind) => {
  // A form of its own: buttons of a choice with the same name in another frame must not be switched off.
  const frame = document.createElement('form')
  frame.className = `frame ${theme} ${kind}`
  frame.append(rendered(json, theme))
  return frame
}

const twin = text => {
  const element = document.createElement('pre')
  element.textContent = text
  return element
}

const section = (name, { card, text }, theme) => {
  const element = document.createElement('section')
  element.id = name.replaceAll(' ', '-')
  const heading = document.createElement('h2')
  heading.textContent = `${name} · ${(new TextEncoder().encode(JSON.stringify(card)).length / 1024).toFixed(1)} KB`
  const row = document.createElement('div')
  row.className = 'row'
  row.append(framed(card, theme, 'wide'), framed(card, theme, 'phone'), twin(text))
  element.append(heading, row)
  return element
}

const chosen = () => {
  const [, language = 'nl', theme = 'light'] = /^#(nl|en)-(light|dark)$/.exec(location.hash) ?? []
  return { language, theme }
}

const show = () => {
  const { language, theme } = chosen()
  document.body.className = theme
  document.documentElement.lang = language
  const sections = Object.entries(samples[language]).map(([name, drawn]) => section(name, drawn, theme))
  document.querySelector('main').replaceChildren(...sections)
  for (const link of document.querySelectorAll('nav a'))
    link.ariaCurrent = link.hash === `#${language}-${theme}` ? 'page' : null
}

window.addEventListener('hashchange', show)
show()
