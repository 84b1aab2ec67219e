import type { Page } from '../page.ts';

const readOn = '2026-11-30';

/** Pages on machines that fail, matches, queues before GPUs, old Windows programs and what has to stay on site. */
export const everydayAskedPages = {
  'ec2-instance-resiliency': {
    title: 'Instance resiliency',
    publisher: 'AWS documentation',
    url: 'https://docs.amazonaws.cn/en_us/AWSEC2/latest/WindowsGuide/ec2-instance-recover.html',
    readOn,
  },
  'azure-vm-reboots': {
    title: 'Understand a system reboot for an Azure VM',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/support/azure/virtual-machines/windows/understand-vm-reboot.md',
    asOf: '2024-10-08',
    readOn,
  },
  'gce-host-events': {
    title: 'Set the host maintenance policy for a compute instance',
    publisher: 'Google Cloud documentation',
    url: 'https://docs.cloud.google.com/compute/docs/instances/setting-vm-host-options.md.txt',
    readOn,
  },
  'gamelift-protection': {
    title: 'GameSessionDetail: protection of a game session',
    publisher: 'AWS documentation',
    url: 'https://docs.amazonaws.cn/en_us/gameliftservers/latest/apireference/API_GameSessionDetail.md',
    readOn,
  },
  'gamelift-processes': {
    title: 'Optimize game server runtime configuration on managed Amazon GameLift Servers',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/gamelift/latest/developerguide/fleets-multiprocess.html',
    readOn,
  },
  'gamelift-process-limit': {
    title: 'GameLift RuntimeConfiguration: processes on an instance',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/@aws-cdk_aws-gamelift-alpha.RuntimeConfiguration.html',
    readOn,
  },
  'sagemaker-async': {
    title: 'Asynchronous inference',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference',
    readOn,
  },
  'sagemaker-async-scaling': {
    title: 'Autoscale an asynchronous endpoint',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html',
    readOn,
  },
  'lambda-timeout-setting': {
    title: 'Configure Lambda function timeout',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
    readOn,
  },
  'aws-pay-in-euro': {
    title: 'Pay an AWS bill in a currency other than US dollars',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/premiumsupport/knowledge-center/non-us-currency/',
    readOn,
  },
  'wpengine-backups': {
    title: 'Backup and restore',
    publisher: 'WP Engine',
    url: 'https://wpengine.com/support/restore/',
    readOn,
  },
  'wpengine-surge': {
    title: 'Prepare WordPress for a traffic surge',
    publisher: 'WP Engine',
    url: 'https://wpengine.com/support/how-to-brace-for-a-surge-of-traffic/',
    readOn,
  },
  'kinsta-backups': {
    title: 'WordPress backups and the Kinsta API',
    publisher: 'Kinsta',
    url: 'https://kinsta.com/blog/wordpress-backups-api/',
    readOn,
  },
  'pressable-events': {
    title: 'WooCommerce high-traffic event preparation guide',
    publisher: 'Pressable',
    url: 'https://pressable.com/knowledgebase/woocommerce-high-traffic-event-preparation-guide-phase-3',
    asOf: '2025-10-08',
    readOn,
  },
  'wordpress-managed-limits': {
    title: 'Managed WordPress hosting isn’t infrastructure thinking',
    publisher: 'Moxie',
    url: 'https://addmoxie.com/insights/wordpress-managed-hosting-isnt-infrastructure-thinking/',
    readOn,
  },
  'aws-image-transformation': {
    title: 'Dynamic Image Transformation for Amazon CloudFront: request processing',
    publisher: 'AWS documentation',
    url: 'https://docs.aws.amazon.com/solutions/latest/dynamic-image-transformation-for-amazon-cloudfront/request-processing-workflow.html',
    readOn,
  },
  'windows-com-container': {
    title: 'Windows Containers: registering an old DAO library in Server Core',
    publisher: 'Windows Containers, an issue',
    url: 'https://github.com/microsoft/Windows-Containers/issues/460',
    asOf: '2024-05-07',
    readOn,
  },
  'vb6-support': {
    title: 'Visual Basic 6.0 Resource Center: support policy',
    publisher: 'Microsoft Learn',
    url: 'https://learn.microsoft.com/en-us/previous-versions/visualstudio/visual-basic-6/visual-basic-6.0-documentation',
    readOn,
  },
  'windows-server-esu': {
    title: 'Extended Security Updates for Windows Server',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/windowsserverdocs/blob/06bad26e124b917af138f9d3f75101ade27b4fea/WindowsServerDocs/get-started/extended-security-updates-overview.md',
    asOf: '2023-08-03',
    readOn,
  },
  'cups-network-printers': {
    title: 'Using network printers',
    publisher: 'OpenPrinting CUPS',
    url: 'https://github.com/OpenPrinting/cups/blob/585459843c668d11d7b01580a5c3855df91fb60b/doc/help/network.html',
    readOn,
  },
  'mirth-image': {
    title: 'NextGen Connect (Mirth Connect): Docker image',
    publisher: 'NextGen Healthcare',
    url: 'https://github.com/nextgenhealthcare/connect-docker/blob/master/README.md',
    readOn,
  },
  'open-integration-engine': {
    title: 'Open Integration Engine',
    publisher: 'Open Integration Engine project',
    url: 'https://github.com/OpenIntegrationEngine/engine/blob/main/README.md',
    readOn,
  },
} as const satisfies Readonly<Record<string, Page>>;
