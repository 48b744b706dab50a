/** The bare echo bot: teams-ai with its MemoryStorage, as its documentation tells. Nothing of it is ours. */
import { Application, type DefaultConversationState, TurnState } from '@microsoft/teams-ai'
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MemoryStorage,
  type Request,
} from 'botbuilder'
import * as restify from 'restify'

type Counted = TurnState<DefaultConversationState & { count?: number }>

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const app = new Application<Counted>({
  storage: new MemoryStorage(),
  turnStateFactory: () => new TurnState() as Counted,
})

app.activity('message', async (context, state) => {
  const count = (state.conversation.count ?? 0) + 1
  state.conversation.count = count
  await context.sendActivity(`[${count}] Je zei: ${context.activity.text}`)
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
