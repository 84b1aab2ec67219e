/** Milliseconds in one of each. */
export const durations: Record<string, number> = spread({
  1: 'ms msec msecs milli millis milisecond miliseconds milisec milisecs millisecond milliseconds',
  1000: 's sec secs second seconds secound secounds',
  60000: 'min mins minute minutes minuts minits',
  3600000: 'h hr hrs hour hours',
  86400000: 'day days',
  604800000: 'week weeks',
});

/** Megabytes in one of each. */
export const sizes: Record<string, number> = spread({
  [1 / 1048576]: 'byte bytes',
  [1 / 1024]: 'kb ki kib kilobyte kilobytes kbyte kbytes kbs',
  1: 'mb mi mib mbs meg megs megabyte megabytes mega megas mbyte mbytes',
  1024: 'gb gi gib gig gigs gigabyte gigabytes gbyte gbytes gbs gigas g',
  1048576: 'tb tib terabyte terabytes tera',
});

/** How often a month holds each; a month is 730 hours. */
export const periods: Record<string, number> = spread({
  2628000: 's sec secs second seconds',
  43800: 'min mins minute minutes m',
  730: 'h hr hrs hour hours hourly',
  30.4: 'd day days daily night nights nightly evening evenings morning mornings diem',
  4.345: 'wk week weeks weekly monday tuesday wednesday thursday friday saturday sunday weekend',
  2.172: 'fortnight fortnightly',
  21.7: 'weekday weekdays workday workdays',
  1: 'mo mon mth mnth month months monthly',
  0.3333: 'quarter quarterly qtr',
  0.0833: 'y yr year years yearly annually annum',
});

/** Rates in one word, as times a month. */
export const rates: Record<string, number> = spread({
  2628000: 'rps qps tps',
  43800: 'rpm tpm qpm',
  730: 'rph',
  30.4: 'rpd tpd',
  4.345: 'pw',
  1: 'pcm',
  0.0833: 'pa',
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
    'prediction predictions inference inferences log logs beacon beacons session sessions visitor visitors ' +
    'check checks verification verifications authorisation authorisations authorization authorizations swipe swipes quote quotes claim claims ' +
    'letter letters receipt receipts statement statements clip clips recording recordings audio audios song songs frame frames thumbnail thumbnails ' +
    'form forms entry entries import imports export exports message messages label labels response responses reply replies post posts get gets ' +
    'measurement measurements sample samples telegram telegrams scrape scrapes poll polls fetch fetches batch batches build builds cdr cdrs ' +
    'change changes price prices bid bids bet bets deposit deposits withdrawal withdrawals vote votes comment comments txn txns tx ' +
    'question questions prompt prompts chat chats translation translations heartbeat heartbeats registration registrations reservation reservations'
  ).split(' '),
);

export function spread(byFactor: Record<number, string>): Record<string, number> {
  const table: Record<string, number> = Object.create(null);
  for (const [factor, names] of Object.entries(byFactor))
    for (const name of names.split(' ')) table[name] = Number(factor);
  return table;
}
