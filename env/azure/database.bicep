// Postgres, reachable over the private network only. It takes connections with TLS only, which is how it comes.

@description('Where the data is kept.')
param location string

@description('The name of the server, unique in all of Azure.')
param name string

@description('The size of the server.')
param size string

@description('Whether a second server stands ready.')
param standby string

@description('How many days it can be put back.')
param backupDays int

@description('The password of the owner.')
@secure()
param password string

@description('The subnet of the database.')
param subnetId string

@description('The zone in which its name is found.')
param zoneId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: name
  location: location
  sku: {
    name: size
    tier: startsWith(size, 'Standard_B') ? 'Burstable' : 'GeneralPurpose'
  }
  properties: {
    version: '18'
    administratorLogin: 'waarmaker'
    administratorLoginPassword: password
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: standby }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: zoneId
      publicNetworkAccess: 'Disabled'
    }
    maintenanceWindow: { customWindow: 'Enabled', dayOfWeek: 0, startHour: 2, startMinute: 0 }
  }

  resource database 'databases' = {
    name: 'waarmaker'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

@description('The host name of the server.')
output host string = server.properties.fullyQualifiedDomainName

@description('The name of the server, once it is there.')
output name string = server.name
