/** "t4g.micro 0.0084, t4g.small 0.0168": a list of prices as a statement says it. */
export const eachPrice = (prices: Readonly<Record<string, number>>): string =>
  Object.entries(prices)
    .map(([name, price]) => `${name} ${price}`)
    .join(', ');
