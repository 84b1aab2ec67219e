import type { Term } from '../entry.ts';

const checked = '2026-11-29';

export const protocolsTerms = [
  {
    id: 't-websocket',
    term: 'WebSocket',
    aliases: [
      'websockets',
      'web socket',
      'web sockets',
      'wss',
      'socket connection',
      'long-lived connection',
      'long-lived connections',
      'persistent connection',
    ],
    definition:
      'A connection that stays open in both directions, such as for a chat. A server has to hold it, which a Lambda function isn’t made for: on AWS, an API gateway holds it for functions and ends it after two hours or ten idle minutes.',
    related: ['t-grpc', 't-api-gateway'],
    sources: ['aws-toolkit-architecture', 'F-AWS-14', 'F-AWS-22'],
    checked,
    carries: [],
  },
  {
    id: 't-grpc',
    term: 'gRPC',
    aliases: ['g rpc', 'rpc', 'remote procedure call', 'protobuf'],
    definition:
      'A way for programs to call each other over the network, fast and in a compact format. Its server listens on a port, which an ordinary AWS Lambda function doesn’t; AWS points such servers to Lambda MicroVMs.',
    related: ['t-websocket', 't-microservice'],
    sources: ['cncf-grpc', 'F-AWS-22'],
    checked,
    carries: [],
  },
  {
    id: 't-api',
    term: 'API',
    aliases: ['apis', 'api endpoint', 'api endpoints', 'rest api', 'http api', 'web api', 'endpoint', 'endpoints'],
    definition:
      'The interface one program uses to call another. Functions can sit behind one, and microservices use them to talk to each other.',
    related: ['t-api-gateway', 't-webhook'],
    sources: ['cncf-api', 'alibaba-tradeoffs'],
    checked,
    carries: ['UC-S-11'],
  },
  {
    id: 't-webhook',
    term: 'Webhook',
    aliases: ['webhooks', 'web hook', 'web hooks', 'http callback', 'callback url'],
    definition:
      'An HTTP call that another system makes to yours when something happens. A function can receive it, for example at a function URL.',
    related: ['t-trigger', 't-api'],
    sources: ['github-webhooks', 'aws-toolkit-lambda'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
