import type { Notice } from '../../work/ownData/openOwnData.ts'
import type { OwnPage } from '../../work/ownData/ownPage.ts'
import type { Fact, Item, Section } from '../../work/ownData/ownSection.ts'
import { type Html, html } from './html.ts'
import { style } from './ownDataStyle.ts'

// The style is written whole: its hash stands in the head of the answer.
const styleElement: Html = { html: `<style>${style}</style>` }

const page = (language: string, title: string, body: readonly Html[]): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
${styleElement}
</head>
<body>
${body}
</body>
</html>
`.html

const listOf = (lines: readonly string[]): readonly Html[] =>
  lines.length === 0 ? [] : [html`<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`]

const paragraphs = (lines: readonly string[]): readonly Html[] => lines.map(line => html`<p>${line}</p>`)

const factHtml = ({ label, values }: Fact): Html =>
  html`<dt>${label}</dt>${values.map(value => html`<dd>${value}</dd>`)}`

const itemHtml = ({ title, facts }: Item): Html =>
  html`<article>${title === null ? [] : [html`<h3>${title}</h3>`]}<dl>${facts.map(factHtml)}</dl></article>`

const reasons = ({ purposes, howLong }: OwnPage['words'], { why, kept }: Section): readonly Html[] =>
  why.length + kept.length === 0
    ? []
    : [
        html`<details><summary>${purposes} · ${howLong}</summary>${listOf(why)}<p>${howLong}</p>${listOf(kept)}</details>`,
      ]

const contentOf = ({ none }: OwnPage['words'], { items, lines }: Section): readonly Html[] =>
  items.length + lines.length === 0
    ? [html`<p>${none}</p>`]
    : [...items.filter(({ facts }) => facts.length > 0).map(itemHtml), ...listOf(lines)]

const sectionHtml = (words: OwnPage['words'], section: Section): Html =>
  html`<section id="${section.id}"><h2>${section.heading}</h2><p>${section.about}</p>
${contentOf(words, section)}${reasons(words, section)}</section>
`

const restHtml = (words: OwnPage['words'], rest: Section): Html =>
  html`<section id="${rest.id}"><h2>${rest.heading}</h2>
<details><summary>${rest.about}</summary>${contentOf(words, rest)}</details></section>
`

/** The file stands in the page itself, so that nothing has to be asked for once more. */
const download = ({ file, words }: OwnPage): Html => {
  const content = Buffer.from(file.content).toString('base64')
  const address = `data:application/json;charset=utf-8;base64,${content}`
  return html`<p><a class="button" download="${file.name}" href="${address}">${words.download}</a></p>
`
}

const contents = ({ words, sections }: OwnPage): Html =>
  html`<nav aria-label="${words.contents}"><p>${words.contents}</p>
<ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
`

/** All that is stored about somebody. */
export const ownPageHtml = (own: OwnPage): string =>
  page(own.language, own.title, [
    html`<main><h1>${own.title}</h1>${paragraphs(own.intro)}`,
    download(own),
    contents(own),
    ...own.sections.map(section => sectionHtml(own.words, section)),
    restHtml(own.words, own.rest),
    html`</main>`,
  ])

const button = (words: string): Html => html`<form method="post"><button>${words}</button></form>`

const noticeHtml = ({ language, title, lines, open }: Notice): Html =>
  html`<section lang="${language}"><h1>${title}</h1>${paragraphs(lines)}${open === undefined ? [] : [button(open)]}</section>
`

/** One sentence or two, in one language or in several. */
export const noticesHtml = (notices: readonly Notice[]): string => {
  const [first] = notices
  return page(first?.language ?? 'nl', first?.title ?? '', [html`<main>${notices.map(noticeHtml)}</main>`])
}
