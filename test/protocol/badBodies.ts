// Bodies that are wrong, for whoever tries them on a part of the way in and for whoever tries them on the whole.

/** Bodies that are no activity. */
export const badBodies: Readonly<Record<string, string>> = {
  nothing: '',
  'half an object': '{"type":"message","text":"secret',
  'a number': '5',
  'no value': 'null',
  'a text': '"secret"',
  'a list': '[{"type":"message"}]',
  'an empty object': '{}',
  'no JSON': 'type=message&text=secret',
  'a number too large': '{"type":1e400}',
  'not a number': '{"type":NaN}',
  'a type that is a number': JSON.stringify({ type: 5 }),
  'bytes that mean nothing': '\u0000\u0001\ufffd',
  'JSON 10,000 deep': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'an activity 10,000 deep': `{"type":"message","value":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
}

/** What no activity can do without, and is not there, or not as it should be. */
export const badParts: Readonly<Record<string, object>> = {
  'no sender': { from: undefined },
  'a sender without id': { from: { name: 'Anna' } },
  'no recipient': { recipient: null },
  'no conversation': { conversation: {} },
  'a conversation id with a NUL': { conversation: { id: 'a\u0000' } },
  'half a character in an id': { from: { id: 'a\ud800' } },
  'no service url': { serviceUrl: '' },
  'no channel': { channelId: undefined },
  'an id of 2,000 characters': { conversation: { id: 'a'.repeat(2000) } },
}

/** Fields that matter less, of another kind than they should be. */
export const oddParts = {
  locale: 5,
  localTimezone: 'Europe/Nowhere',
  entities: [null, 5, { type: 'mention' }, { type: 'clientInfo', timezone: {} }],
  channelData: 'x',
  replyToId: [],
  membersAdded: 'nobody',
  action: {},
  id: 5,
}

/** Values that are no press of a button. */
export const badValues: readonly unknown[] = [
  undefined,
  null,
  5,
  'x',
  [],
  {},
  { action: null },
  { action: 'x' },
]

/** Encodings of content, none of which is unpacked. */
export const badEncodings = ['gzip', 'deflate', 'br', 'x-odd', 'gzip, identity']

/** Kinds of content that are no JSON. */
export const badTypes = ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']
