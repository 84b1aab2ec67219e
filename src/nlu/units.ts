/** Milliseconds in one of each. */
export const durations: Record<string, number> = spread({
  1: 'ms msec msecs millis millisecond milliseconds',
  1000: 's sec secs second seconds',
  60000: 'min mins minute minutes',
  3600000: 'h hr hrs hour hours',
  86400000: 'day days',
  604800000: 'week weeks',
});

/** Megabytes in one of each. */
export const sizes: Record<string, number> = spread({
  [1 / 1024]: 'kb kib kilobyte kilobytes kbyte',
  1: 'mb mib meg megs megabyte megabytes mbyte mbytes',
  1024: 'gb gib gig gigs gigabyte gigabytes gbyte gbytes g',
  1048576: 'tb tib terabyte terabytes tera',
});

/** How often a month holds each; a month is 730 hours. */
export const periods: Record<string, number> = spread({
  2628000: 's sec secs second seconds',
  43800: 'min mins minute minutes m',
  730: 'h hr hrs hour hours hourly',
  30.4: 'd day days daily night nights nightly evening morning',
  4.345: 'wk week weeks weekly',
  21.7: 'weekday weekdays workday workdays',
  1: 'mo month months monthly mth',
  0.3333: 'quarter quarterly',
  0.0833: 'y yr year years yearly annually',
});

/** Rates in one word, as times a month. */
export const rates: Record<string, number> = spread({
  2628000: 'rps qps tps reqs rq',
  43800: 'rpm',
});

/** What is counted when people count work. */
export const countNouns: ReadonlySet<string> = new Set(
  (
    'request requests req reqs call calls hit hits event events message messages msg msgs invocation invocations upload uploads ' +
    'job jobs run runs execution executions image images photo photos picture pictures file files order orders transaction ' +
    'transactions query queries lookup lookups page pages view views pageview pageviews visit visits webhook webhooks notification ' +
    'notifications email emails mail mails record records row rows document documents pdf pdfs ping pings click clicks ' +
    'payload payloads operation operations scan scans render renders report reports video videos item items task tasks ' +
    'submission submissions uses use callbacks callback push pushes alert alerts reading readings datapoint datapoints sms booking bookings payment payments ' +
    'conversion conversions invoice invoices impression impressions search searches login logins signup signups checkout checkouts lookups lookup syncs sync ' +
    'trigger triggers download downloads api apis transcode transcodes update updates ticket tickets packet packets trade trades ' +
    'prediction predictions inference inferences log logs beacon beacons session sessions visitor visitors'
  ).split(' '),
);

function spread(byFactor: Record<number, string>): Record<string, number> {
  const table: Record<string, number> = Object.create(null);
  for (const [factor, names] of Object.entries(byFactor))
    for (const name of names.split(' ')) table[name] = Number(factor);
  return table;
}
