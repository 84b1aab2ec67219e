import { choiceFactor } from '../factor.ts';

export const protocol = choiceFactor({
  id: 'protocol',
  name: 'Protocol',
  question: 'How do clients talk to it?',
  why: 'Functions answer requests; they cannot listen on a socket of their own.',
  precedence: ['raw_tcp_udp', 'grpc', 'websocket', 'http', 'none'],
  choices: {
    http: {
      label: 'HTTP',
      says: 'over HTTP',
      hears: [
        'http|https|graphql',
        'rest api|endpoint|endpoints|interface',
        'rest|http|https api|endpoint|endpiont|calls|service|requests',
        'soap',

        'rest api',
        'web api',
        'webhook|webhooks',
        'plain http',
      ],
      whenAsked: ['api|web|website|endpoint'],
    },
    none: {
      label: 'No one calls it directly',
      says: 'not called directly',
      hears: [
        'nothing|nobody|noone|none calls|talks|connects|hits',
        'no one calls|talks|connects',
        'not called|exposed|reachable by|from|to|at',
        'no inbound|endpoint|callers|caller|clients',
        'nothing .. outside',
        'only takes|reads|consumes|pulls jobs|from|messages|off',
        'nothing listens|incoming',
        'no public|api endpoint|facing',
        'internal|background only',
        'no one|nobody|nothing calls|talks|connects it|to|directly',
        'no clients|client|inbound|api|endpoint|public|network',
        'queue|timer|event only|driven',
        'no incoming|inbound',
        'internal only job',
        'reads from a|the queue',
      ],
      whenAsked: ['none|no|nobody|nothing|queue|neither|nope', 'they do not', 'it does not', 'event|events|cron|timer'],
    },
    websocket: {
      label: 'WebSockets',
      says: 'over WebSockets',
      hears: ['websocket|websockets|wss|ws|socketio|signalr', 'web socket|sockets', 'server sent events', 'sse'],
      whenAsked: ['socket|sockets'],
    },
    grpc: { label: 'gRPC', says: 'over gRPC', hears: ['grpc', 'protobuf', 'grpc web'], whenAsked: ['rpc'] },
    raw_tcp_udp: {
      label: 'Its own TCP or UDP port',
      says: 'over raw TCP or UDP',
      hears: [
        'udp',
        'tcp',
        'raw socket|sockets',
        'tcp socket|sockets|port|server|listener|connection|connections',
        'rtp|sip|smtp|ftp|sftp|mqtt|modbus|dns|syslog|rtmp|quic|coap|ldap|radius server|port|broker|listener|traffic|protocol|streams|packets|over',
        'custom|binary|proprietary|own protocol',
        'binary protocol',

        'sip|rtmp|modbus|syslog|rtp',
        'sftp server',
        'smtp server',
        'dns server',
      ],
    },
  },
});
