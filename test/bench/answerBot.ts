/** A bare bot that only answers a press, with the same small card: teams-ai as its documentation tells. */
import { Application } from '@microsoft/teams-ai'
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MemoryStorage,
  type Request,
} from 'botbuilder'
import * as restify from 'restify'

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const app = new Application({ storage: new MemoryStorage() })

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Je doet mee.' }],
}

app.activity('invoke', async context => {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
})

const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  // The framework's own type of a restify request is stricter about what is left out than restify's is.
  await adapter.process(request as unknown as Request, response, async context => {
    await app.run(context)
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')
