// Two or more instances of the bot behind one address, with HTTPS only.

@description('Where it runs.')
param location string

@description('Begins the name of every resource.')
param name string

@description('The name of the storage account, unique in all of Azure.')
param storageName string

@description('The subnet of the app.')
param subnetId string

@description('The workspace that takes the logs.')
param logsName string

@description('The identity that takes the image and reads the secrets.')
param identityId string

@description('The host name of the registry.')
param registryServer string

@description('The tag of the image.')
param release string

@description('Where the secrets are read.')
param vaultUri string

@description('The application id of the bot.')
param botId string

@description('The tenant of the bot.')
param botTenantId string

@description('The programme file that is loaded when no programme with its id ever was.')
param programme string

@description('The most instances at once.')
param mostInstances int

var port = 3978

// The ingress leads to `port` alone, so this one is open within the environment only.
var metricsPort = 9464

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: logsName
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: storageName
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource files 'fileServices' = {
    name: 'default'

    resource share 'shares' = {
      name: 'programme'
      properties: { shareQuota: 1 }
    }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    zoneRedundant: true
  }

  resource share 'storages' = {
    name: 'programme'
    properties: {
      azureFile: {
        accountName: storage.name
        accountKey: storage.listKeys().keys[0].value
        shareName: storage::files::share.name
        accessMode: 'ReadOnly'
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, allowInsecure: false, targetPort: port, transport: 'http' }
      registries: [{ server: registryServer, identity: identityId }]
      secrets: [
        { name: 'bot-password', keyVaultUrl: '${vaultUri}secrets/bot-password', identity: identityId }
        { name: 'database-url', keyVaultUrl: '${vaultUri}secrets/database-url', identity: identityId }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'waarmaker'
          image: '${registryServer}/waarmaker:${release}'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'PORT', value: string(port) }
            { name: 'METRICS_PORT', value: string(metricsPort) }
            { name: 'PROGRAMME', value: programme }
            { name: 'PUBLIC_URL', value: 'https://${name}.${environment.properties.defaultDomain}' }
            { name: 'BOT_ID', value: botId }
            { name: 'BOT_TENANT_ID', value: botTenantId }
            { name: 'BOT_PASSWORD', secretRef: 'bot-password' }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 6
              failureThreshold: 10
            }
            { type: 'Liveness', httpGet: { path: '/healthz', port: port }, periodSeconds: 10, timeoutSeconds: 5 }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              // An instance that ends says so for ten seconds: seen twice, it gets no more turns.
              periodSeconds: 4
              timeoutSeconds: 4
              failureThreshold: 2
            }
          ]
          volumeMounts: [{ volumeName: 'programme', mountPath: '/programme' }]
        }
      ]
      volumes: [{ name: 'programme', storageType: 'AzureFile', storageName: environment::share.name }]
      scale: {
        minReplicas: 2
        maxReplicas: mostInstances
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '40' } } }]
      }
    }
  }
}

@description('The host name of the bot.')
output host string = app.properties.configuration.ingress.fqdn

@description('The storage account of the programme file.')
output storageAccount string = storage.name
