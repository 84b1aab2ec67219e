import type { Term } from '../entry.ts';

const checked = '2026-11-20';

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
      'A connection between browser and server that stays open in both directions, as for a chat. A container can hold it; functions need a gateway for it, which at AWS ends it after two hours or ten idle minutes.',
    related: ['t-grpc', 't-api-gateway'],
    sources: ['F-AWS-14', 'F-AWS-22'],
    checked,
    carries: [],
  },
  {
    id: 't-grpc',
    term: 'gRPC',
    aliases: ['g rpc', 'rpc', 'remote procedure call', 'protobuf'],
    definition:
      'A way for programs to call each other over the network, fast and with fixed message formats. Its server listens on a port, which suits a container or a machine, not an AWS Lambda function.',
    related: ['t-websocket', 't-microservice'],
    sources: ['F-AWS-22'],
    checked,
    carries: [],
  },
  {
    id: 't-api',
    term: 'API',
    aliases: ['apis', 'api endpoint', 'api endpoints', 'rest api', 'http api', 'web api', 'endpoint', 'endpoints'],
    definition:
      'The interface by which one program uses another, mostly over HTTP. Functions and containers can both stand behind one.',
    related: ['t-api-gateway', 't-webhook'],
    sources: ['alibaba-tradeoffs'],
    checked,
    carries: ['UC-S-11'],
  },
  {
    id: 't-webhook',
    term: 'Webhook',
    aliases: ['webhooks', 'web hook', 'web hooks', 'http callback', 'callback url'],
    definition:
      'An HTTP call that another system makes to yours when something happens. It is a common trigger for a function.',
    related: ['t-trigger', 't-api'],
    sources: ['github-webhooks'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
