import { sayCount } from '../../profile/wording.ts';

/** The break-even in words; `undefined`: never, 0: always. */
export function breakEvenWords(requests: number | undefined): string {
  if (requests === undefined) return 'Functions stay cheaper than always-on containers at any volume.';
  if (requests === 0) return 'Always-on containers are cheaper at any volume.';
  return `Functions become dearer than always-on containers above about ${sayCount(requests)} requests a month.`;
}
