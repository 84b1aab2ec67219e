import type { Page } from 'playwright-core';

/** Gathers what must not happen on the page: errors, and requests that leave this machine. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'about:'].includes(protocol) && hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
  });
  return faults;
}
