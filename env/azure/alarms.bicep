// Mails the operator when something needs a hand. What to do then: env/OPERATING.md.

@description('Where the rules are kept.')
param location string

@description('Begins the name of every resource.')
param name string

@description('Who is mailed.')
param email string

@description('The workspace that holds the logs.')
param logsName string

@description('The name of the database server.')
param databaseServer string

var alarms = [
  { name: 'start-refused', severity: 1, more: 0, says: 'Waarmaker cannot start' }
  { name: 'credentials-refused', severity: 1, more: 0, says: '"why":"credentials"' }
  { name: 'turns-fail', severity: 1, more: 5, says: 'a turn failed' }
  { name: 'requests-fail', severity: 2, more: 5, says: 'a request failed' }
  { name: 'answers-given-up', severity: 2, more: 20, says: 'a send was given up' }
  { name: 'prompts-fail', severity: 2, more: 0, says: 'a prompt failed' }
  { name: 'cards-refused', severity: 2, more: 0, says: 'an action card was refused' }
  { name: 'rejection-not-handled', severity: 2, more: 0, says: 'a rejection was not handled' }
]

var measures = [
  { name: 'database-gone', severity: 1, metric: 'is_db_alive', operator: 'LessThan', limit: 1 }
  { name: 'database-fills', severity: 2, metric: 'storage_percent', operator: 'GreaterThan', limit: 80 }
]

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: logsName
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' existing = {
  name: databaseServer
}

resource operator 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-operator'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: 'waarmaker'
    emailReceivers: [{ name: 'operator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource inLogs 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for alarm in alarms: {
    name: '${name}-${alarm.name}'
    location: location
    properties: {
      severity: alarm.severity
      enabled: true
      scopes: [logs.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${name}" and Log_s contains \'${alarm.says}\''
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alarm.more
          }
        ]
      }
      actions: { actionGroups: [operator.id] }
    }
  }
]

resource inMeasures 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for measure in measures: {
    name: '${name}-${measure.name}'
    location: 'global'
    properties: {
      severity: measure.severity
      enabled: true
      scopes: [server.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: measure.name
            metricName: measure.metric
            operator: measure.operator
            threshold: measure.limit
            timeAggregation: 'Average'
          }
        ]
      }
      actions: [{ actionGroupId: operator.id }]
    }
  }
]
