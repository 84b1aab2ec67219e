import type { Term } from '../entry.ts';

const checked = '2026-11-29';

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
      'Your own virtual network within a cloud. Attaching an AWS Lambda function to one for the first time can take several minutes.',
    related: ['t-nat-gateway', 't-load-balancer'],
    sources: ['vpc-what-is', 'F-AWS-15'],
    checked,
    carries: [],
  },
  {
    id: 't-nat-gateway',
    term: 'NAT gateway',
    aliases: ['nat', 'nat gateways', 'network address translation', 'cloud nat'],
    definition:
      'A service that lets machines in a private network reach the internet, while no one outside can start a connection to them. On AWS, it costs {aws/nat-hour} an hour and {aws/nat-gb} per GB; AWS’s own toolkit says it’s often the biggest surprise on the bill.',
    related: ['t-vpc', 't-egress'],
    sources: ['vpc-nat-gateway', 'F-AWS-24', 'aws-service-savings'],
    checked,
    carries: ['DIS-31'],
  },
  {
    id: 't-api-gateway',
    term: 'API gateway',
    aliases: ['api gateways', 'apigw', 'api gw', 'amazon api gateway', 'aws api gateway', 'api management', 'gateway'],
    definition:
      'The front door for calls to functions or services: it checks callers, rate-limits them and passes calls on. AWS charges {aws/http-api-request*1e6} to {aws/rest-api-request*1e6} per million calls for it and ends a call after about {F-AWS-10/http} by default.',
    related: ['t-load-balancer', 't-function-url', 't-api'],
    sources: ['cncf-api-gateway', 'F-AWS-10', 'F-AWS-24'],
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
      'It spreads requests across several instances; AWS’s sends them only to healthy ones. Serverless comes with load balancing; for containers, AWS’s costs {aws/balancer-hour*730} a month plus usage.',
    related: ['t-service-discovery', 't-ingress', 't-high-availability'],
    sources: ['cncf-load-balancer', 'elb-introduction', 'cncf-serverless-whitepaper', 'F-AWS-24'],
    checked,
    carries: ['TERM-47'],
  },
  {
    id: 't-service-discovery',
    term: 'Service discovery',
    aliases: ['service registry', 'dns discovery', 'cloud map', 'consul'],
    definition:
      'How services find each other’s address while instances come and go. Containers need it, since each start can bring a new address; on ECS, Service Connect does it.',
    related: ['t-load-balancer', 't-service-mesh', 't-orchestration'],
    sources: ['cncf-service-discovery', 'alibaba-tradeoffs', 'aws-toolkit-ecs-scaling'],
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
      'A network that keeps copies of web content in many places, near the users. Cloudflare runs small functions all over its network too.',
    related: ['t-edge-function', 't-edge-computing'],
    sources: ['cloudfront-what-is', 'cf-how-workers'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
