import { choiceFactor } from '../factor.ts';

export const hosting = choiceFactor({
  id: 'hosting',
  name: 'Place',
  question: 'Where must it run?',
  why: 'Functions live in public clouds; other places leave other options.',
  precedence: ['on_prem', 'edge_device', 'multi_cloud', 'edge_cdn', 'public'],
  choices: {
    public: {
      label: 'One public cloud',
      says: 'in one public cloud',
      hears: ['public cloud', 'one|single cloud', 'all in|all|everything in|on aws|azure|gcp|google', 'aws|azure|gcp only|shop|house|account|native', 'we are|use|on on|all|aws|azure|gcp|only aws|azure|gcp', 'in the cloud is fine', 'any cloud', 'our aws|azure|gcp account|subscription|project|org', 'fully|full on|in|an aws|azure|gcp', 'us east|west', 'eu west|central'],
      whenAsked: ['aws|azure|gcp|google|cloud|amazon|alibaba|public|anywhere|alicloud'],
    },
    multi_cloud: {
      label: 'Several clouds',
      says: 'on several clouds',
      hears: ['multi cloud', 'multicloud', 'multiple|several|two|three|both|different|across clouds|cloud|cloudproviders', 'across|multiple|several|both|two|three cloud|clouds|providers', 'aws and azure|gcp|google', 'azure and aws|gcp|google', 'gcp and aws|azure', 'more than one cloud', 'cloud agnostic', 'any customer cloud', 'customers own|s clouds|cloud|account|accounts', 'more than one provider'],
      whenAsked: ['both|several|multiple|many|two'],
    },
    on_prem: {
      label: 'On our own premises',
      says: 'on premises',
      hears: ['on prem|premise|premises', 'onprem|onpremise|onpremises', 'own|our|private|local|company|customer|corporate datacenter|datacentre|dc|racks|rack|hardware|metal', 'own|our|private|customer data center|centre|centers|centres', 'data center|centre in|only|on', 'in house', 'private cloud', 'self hosted', 'bare metal', 'air gapped', 'airgapped', 'may not|cannot|never|not leave the|our building|premises|network|site|hospital|country', 'server room', 'basement', 'openstack|vmware|vsphere|openshift', 'behind|inside our|the|hospital firewall', 'factory|plant network', 'colo|colocation', 'no cloud allowed', 'no public cloud'],
      whenAsked: ['premises|premise|datacenter|own|local|inhouse'],
    },
    edge_cdn: {
      label: 'At the edge, near the users',
      says: 'at the network edge',
      hears: ['at the? edge', 'edge function|functions|worker|workers|network|location|locations|compute|runtime|pop|pops', 'cdn', 'close|near|nearest|closest to? the? users|user|visitors|customers', 'cloudflare worker|workers', 'lambda edge', 'lambda at edge', 'edge of the network', 'worldwide|global latency|pops', 'cloudfront function|functions', 'fastly|akamai|deno deploy', 'vercel edge', 'geo distributed'],
      whenAsked: ['edge|cdn|worldwide|everywhere|global'],
    },
    edge_device: {
      label: 'On devices (shops, factories, cars)',
      says: 'on devices',
      hears: ['edge device|devices|box|boxes|gateway|gateways|hardware|server|servers', 'on the? device|devices', 'raspberry|jetson|greengrass|gateway in', 'raspberry pi|pis', 'in the? store|stores|car|cars|vehicle|vehicles|factory|truck|trucks|ship|ships|shop|plant', 'shop floor', 'factory floor|floors', 'in store|vehicle', 'iot gateway|gateways|edge', 'point of sale', 'pos terminal|terminals', 'on each machine|site|store|robot|vessel', 'kiosk|kiosks|drones|drone|robot|robots|turbine|turbines|tractors', 'k3s on', 'per store|site box|server|node', 'in every store|shop|branch|truck|site', 'industrial pc|pcs'],
      whenAsked: ['device|devices|store|stores|factory|car|cars|gateway|gateways|machines'],
    },
  },
});
