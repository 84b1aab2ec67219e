/** Pages that more than one file of Azure’s facts cites. */
export const flexContainers = {
  title: 'Microsoft Learn: OS-level dependencies via containers in Flex Consumption (preview)',
  url: 'https://learn.microsoft.com/en-us/azure/azure-functions/flex-consumption-os-level-dependencies',
};
export const versions = {
  title: 'Microsoft Learn: Azure Functions versions',
  url: 'https://learn.microsoft.com/azure/azure-functions/functions-versions',
};
