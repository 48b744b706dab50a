// The registration of the bot, for one tenant, with the channel of Teams.

@description('The name of the registration, unique in all of Azure.')
param name string

@description('Where the registration is kept.')
param region string

@description('What the bot is called in Azure.')
param displayName string

@description('The application id of the bot.')
param appId string

@description('The tenant of the bot.')
param tenantId string

@description('Where Teams brings messages.')
param endpoint string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: region
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppType: 'SingleTenant'
    msaAppId: appId
    msaAppTenantId: tenantId
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: region
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, acceptedTerms: true }
    }
  }
}
