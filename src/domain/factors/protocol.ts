import { choiceFactor } from '../factor.ts';

export const protocol = choiceFactor({
  id: 'protocol',
  name: 'Protocol',
  question: 'What connects to it, and how?',
  why: 'Functions answer requests; they can’t listen on their own socket.',
  choices: {
    http: { label: 'HTTP(S)', says: 'over HTTP' },
    none: { label: 'Nothing connects to it', says: 'no incoming connections' },
    websocket: { label: 'WebSockets', says: 'over WebSockets' },
    grpc: { label: 'gRPC', says: 'over gRPC' },
    raw_tcp_udp: { label: 'Its own TCP or UDP port', says: 'over raw TCP or UDP' },
  },
  strictest: ['raw_tcp_udp', 'websocket', 'grpc'],
});
