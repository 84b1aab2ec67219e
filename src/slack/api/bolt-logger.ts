import { type Logger as BoltLogger, LogLevel } from '@slack/web-api';
import type { Logger } from 'pino';

/** Bolt's log lines in ours, but for its debug lines: those hold whole payloads, and so what people wrote. */
export function boltLogger(log: Logger): BoltLogger {
  const bolt = log.child({ from: 'bolt' });
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      bolt[level](err ? { err } : {}, parts.map(String).join(' '));
    };
  return {
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
