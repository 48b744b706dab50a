// Lets the app take its image from the registry, which was made before the image was built.

@description('The name of the registry.')
param name string

@description('The principal of the identity that may take images.')
param pullerId string

var pull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: name
}

resource pulling 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, pullerId, pull)
  scope: registry
  properties: {
    principalId: pullerId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pull)
  }
}

@description('The host name of the registry.')
output server string = registry.properties.loginServer
