import type { Term } from '../entry.ts';

const checked = '2026-11-20';

export const networkingTerms = [
  {
    id: 't-vpc',
    term: 'VPC (virtual private cloud)',
    aliases: [
      'vpc',
      'vpcs',
      'virtual private cloud',
      'private network',
      'private subnet',
      'subnet',
      'subnets',
      'vnet',
      'virtual network',
    ],
    definition:
      'A private network of your own within a cloud. Attaching an AWS Lambda function to one for the first time can take several minutes.',
    related: ['t-nat-gateway', 't-load-balancer'],
    sources: ['F-AWS-15'],
    checked,
    carries: [],
  },
  {
    id: 't-nat-gateway',
    term: 'NAT gateway',
    aliases: ['nat', 'nat gateways', 'network address translation', 'cloud nat'],
    definition:
      'A device of the cloud through which machines, containers or functions in a private network reach the internet. At AWS it costs {aws/nat-hour} an hour and {aws/nat-gb} per GB, which small systems notice.',
    related: ['t-vpc', 't-egress'],
    sources: ['F-AWS-24'],
    checked,
    carries: ['DIS-31'],
  },
  {
    id: 't-api-gateway',
    term: 'API gateway',
    aliases: ['api gateways', 'apigw', 'api gw', 'amazon api gateway', 'aws api gateway', 'api management', 'gateway'],
    definition:
      'The front door for calls to functions or services: it checks, limits and forwards them. AWS charges {aws/http-api-request*1e6} to {aws/rest-api-request*1e6} per million calls for it and ends a call after about {F-AWS-10/http} by default.',
    related: ['t-load-balancer', 't-function-url', 't-api'],
    sources: ['F-AWS-10', 'F-AWS-24'],
    checked,
    carries: ['DIS-31'],
  },
  {
    id: 't-load-balancer',
    term: 'Load balancer',
    aliases: [
      'load balancers',
      'load balancing',
      'loadbalancer',
      'load-balancer',
      'alb',
      'nlb',
      'elb',
      'application load balancer',
      'network load balancer',
      'lb',
    ],
    definition:
      'It spreads requests over several instances and leaves out those that do not answer. Functions have it built in; containers need one, at AWS for {aws/balancer-hour*730} a month plus use.',
    related: ['t-service-discovery', 't-ingress', 't-high-availability'],
    sources: ['F-AWS-24', 'alibaba-tradeoffs'],
    checked,
    carries: ['TERM-47'],
  },
  {
    id: 't-service-discovery',
    term: 'Service discovery',
    aliases: ['service registry', 'dns discovery', 'cloud map', 'consul'],
    definition:
      'How services find each other’s address while instances come and go. Orchestrators provide it for containers; with functions the provider hides it.',
    related: ['t-load-balancer', 't-service-mesh', 't-orchestration'],
    sources: ['alibaba-tradeoffs'],
    checked,
    carries: ['TERM-47', 'CON-C-11', 'CRIT-20', 'FOL-07'],
  },
  {
    id: 't-cdn',
    term: 'CDN (content delivery network)',
    aliases: [
      'cdn',
      'cdns',
      'content delivery network',
      'content delivery networks',
      'cloudfront',
      'cdn edge',
      'edge network',
      'edge location',
      'edge locations',
    ],
    definition:
      'A network that keeps copies of web content near the users. On some of them, such as Cloudflare’s, small functions run as well.',
    related: ['t-edge-function', 't-edge-computing'],
    sources: ['F-CF-01'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
