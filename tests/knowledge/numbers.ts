/** Factors between the units that statements use: minutes and seconds, GB and MB, prices a million. */
const factors = [1, 60, 3600, 86_400, 1000, 1024, 1024 ** 2, 1e-6, 1e-3, 1e-2, 1e6, 1 / 1024, 31_622_400];
const CLOSE = 0.005;

/** Every number of a text: "$0.20 per M", "10,240 MB", "400,000", "6B". */
const numbersIn = (text: string): number[] =>
  [...text.replaceAll(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));

const isClose = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));

/** Whether a text says a number, in whatever unit; a text without numbers contradicts none. */
export function saysNumber(text: string, value: number): boolean {
  const said = numbersIn(text);
  return said.length === 0 || said.some((number) => factors.some((factor) => isClose(number * factor, value)));
}

export const hasNumbers = (text: string): boolean => numbersIn(text).length > 0;
