import { LRUCache } from 'lru-cache';
import type { PriceTable } from '../knowledge/prices.ts';
import type { Setting } from './evaluate.ts';

const keys = new WeakMap<Setting, string>();
/** A table of prices is long, and few differ. */
const tables = new LRUCache<string, number>({ max: 50 });
let lastTable = 0;

function tableNumber(prices: PriceTable): number {
  const content = JSON.stringify(prices);
  const number = tables.get(content) ?? ++lastTable;
  tables.set(content, number);
  return number;
}

/** The same for settings that decide alike, whoever made them; the day aside. */
export function settingKey(setting: Setting): string {
  const known = keys.get(setting);
  if (known !== undefined) return known;
  const { prices, today: _day, operation: _operation, ...rest } = setting;
  const key = JSON.stringify([tableNumber(prices), rest]);
  keys.set(setting, key);
  return key;
}
