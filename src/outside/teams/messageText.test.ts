import { expect, test } from 'vitest'
import { textOfHtml, textOfPlain } from './messageText.ts'

test.each([
  ['<div><div>Hoi <b>allemaal</b></div>\n</div>', 'Hoi allemaal'],
  ['<p><at id="0">Anna Bos</at>, kijk je mee?</p>', ', kijk je mee?'],
  ['<p>Een<br>twee</p><p>&nbsp;</p><p>&nbsp;</p><p>drie</p>', 'Een\ntwee\n\ndrie'],
  ['<ul><li>bel</li><li>mail</li></ul>', 'bel\nmail'],
  ['<p>Goed zo <emoji id="smile" alt="🙂" title="Glimlach"></emoji></p>', 'Goed zo 🙂'],
  ['<p>Plaatje <img alt="afbeelding" src="https://voorbeeld.example/x"></p>', 'Plaatje'],
  ['caf&eacute; &#39;t &#x1F600; &euro; 5 &ndash; 3 &lt; 5 &amp;amp;', "café 't 😀 € 5 – 3 < 5 &amp;"],
  ['&#9999999; &onbekend;', '&#9999999; &onbekend;'],
  ['<attachment id="1"></attachment>', ''],
])('%s', (html, text) => {
  expect(textOfHtml(html)).toBe(text)
})

test('a text that is no HTML keeps what looks like it', () => {
  expect(textOfPlain('  a < b\u0000 \r\n\r\n\r\n\r\n<b> ')).toBe('a < b\n\n<b>')
})

test('a post without end is looked through only so far', () => {
  expect(textOfHtml('<'.repeat(200_000))).toHaveLength(30_000)
})
