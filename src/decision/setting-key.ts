import { LRUCache } from 'lru-cache';
import type { PriceTable } from '../knowledge/prices.ts';
import type { Setting } from './evaluate.ts';

/** A table of prices is long, and few differ. */
const tables = new LRUCache<string, number>({ max: 50 });
const numbers = new WeakMap<PriceTable, number>();
let lastTable = 0;

function tableNumber(prices: PriceTable): number {
  const known = numbers.get(prices);
  if (known !== undefined) return known;
  const content = JSON.stringify(prices);
  const number = tables.get(content) ?? ++lastTable;
  tables.set(content, number);
  numbers.set(prices, number);
  return number;
}

/** The same for settings that decide alike, whoever made them; the day aside. */
export function settingKey(setting: Setting): string {
  const { prices, today: _day, operation: _operation, ...rest } = setting;
  return JSON.stringify([tableNumber(prices), rest]);
}
