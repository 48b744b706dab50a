// The secrets of the app, for its identity to read and for nobody else.

@description('Where the vault is.')
param location string

@description('The name of the vault, unique in all of Azure.')
@maxLength(24)
param name string

@description('The principal of the identity that may read the secrets.')
param readerId string

@description('The client secret of the bot.')
@secure()
param botPassword string

@description('The host name of the database server.')
param databaseHost string

@description('The password of the database owner.')
@secure()
param databasePassword string

var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }

  resource bot 'secrets' = {
    name: 'bot-password'
    properties: { value: botPassword }
  }

  resource database 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgresql://waarmaker:${databasePassword}@${databaseHost}:5432/waarmaker?sslmode=verify-full'
    }
  }
}

resource reading 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, readerId, secretsUser)
  scope: vault
  properties: {
    principalId: readerId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

@description('Where the secrets are read, with a slash at its end.')
output uri string = vault.properties.vaultUri
