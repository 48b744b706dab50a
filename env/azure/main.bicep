// Everything that Waarmaker needs in Azure, in one resource group. What to do before and after: env/INSTALLING.md.

@description('Where everything runs and is kept.')
param location string = 'westeurope'

@description('Begins the name of every resource: small letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'waarmaker'

@description('The container registry in this resource group that holds the image.')
param registryName string

@description('The tag of the image waarmaker to run. Name a release, never "latest": a restart must not change the product.')
param release string

@description('The application (client) id of the app registration of the bot.')
param botId string

@description('The client secret of that app registration.')
@secure()
param botPassword string

@description('The tenant whose people may talk to the bot, in which the app registration was made.')
param botTenantId string = tenant().tenantId

@description('What the bot is called in Azure. In Teams the manifest says how it is called.')
param botDisplayName string = 'Waarmaker'

@description('Where the registration of the bot is kept, and messages pass through: in Europe, or anywhere.')
@allowed(['westeurope', 'global'])
param botRegion string = 'westeurope'

@description('The programme that is loaded when none with its id ever was: an example inside the image, or /programme/<file> on the share.')
param programme string = 'env/programmes/welfare.yaml'

@description('The password of the database owner: letters and digits only, since it becomes part of an address.')
@secure()
@minLength(24)
param databasePassword string

@description('The name of the database server, unique in all of Azure. After a restore: that of the restored one.')
param databaseServer string = '${name}-${take(uniqueString(resourceGroup().id), 8)}'

@description('The size of the database server. Standard_B1ms allows too few connections for four instances; a standby needs Standard_D2ds_v5 or larger.')
param databaseSize string = 'Standard_B2s'

@description('Whether a second database server stands ready.')
@allowed(['Disabled', 'SameZone', 'ZoneRedundant'])
param databaseStandby string = 'Disabled'

@description('How many days the database can be put back.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

@description('The most instances that may run at once; two always run.')
@minValue(2)
@maxValue(10)
param mostInstances int = 4

@description('How many days logs are kept. They hold no names and no words of people.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Who is mailed when something needs a hand; empty: nobody.')
param alarmEmail string = ''

var unique = take(uniqueString(resourceGroup().id), 8)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

module network 'network.bicep' = {
  name: 'network'
  params: { location: location, name: name }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    location: location
    name: databaseServer
    size: databaseSize
    standby: databaseStandby
    backupDays: backupDays
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.databaseZoneId
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    name: '${name}-${unique}'
    readerId: identity.properties.principalId
    botPassword: botPassword
    databaseHost: database.outputs.host
    databasePassword: databasePassword
  }
}

module registry 'registry.bicep' = {
  name: 'registry'
  params: { name: registryName, pullerId: identity.properties.principalId }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    location: location
    name: name
    storageName: '${name}${unique}'
    subnetId: network.outputs.appSubnetId
    logsName: logs.name
    identityId: identity.id
    registryServer: registry.outputs.server
    release: release
    vaultUri: vault.outputs.uri
    botId: botId
    botTenantId: botTenantId
    programme: programme
    mostInstances: mostInstances
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-${unique}'
    region: botRegion
    displayName: botDisplayName
    appId: botId
    tenantId: botTenantId
    endpoint: 'https://${app.outputs.host}/api/messages'
  }
}

module alarms 'alarms.bicep' = if (!empty(alarmEmail)) {
  name: 'alarms'
  params: {
    location: location
    name: name
    email: alarmEmail
    logsName: logs.name
    databaseServer: database.outputs.name
  }
}

@description('The host name of the bot.')
output host string = app.outputs.host

@description('The storage account whose share "programme" holds the programme file.')
output storageAccount string = app.outputs.storageAccount
