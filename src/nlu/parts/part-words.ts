const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What people or programs wait for. */
export const waitedThings = words(
  `api apis graphql endpoint endpoints webhook webhooks website websites site storefront shop webshop portal frontend
  dashboard login gateway chat app webapp webapps intranet backend server websocket websockets checkout`,
);

/** What runs by itself. */
export const loneThings = words(
  `worker workers job jobs cron crons cronjob cronjobs batch batches etl import imports importer export exports exporter
  report reports consumer crawler scraper pipeline transcoding transcoder encoding encoder resizing resizer thumbnailer
  thumbnails thumbnailing training retraining crunching cruncher reconciliation billing sync newsletter mailer mails digest
  indexer indexing forecast rendering renderer conversion converter generator generation transcription processing processor
  ingestion ocr scoring simulation simulations`,
);

/** What lets such a thing begin, where no word names it: "invoices made on upload". */
export const loneSigns = words(
  `nightly daily weekly monthly hourly overnight every scheduled upload uploads uploaded queue sqs kafka rabbitmq lands land
  arrives arrive triggered triggers kicked`,
);

/** Care for another part, which is no part of its own: "and a nightly backup". */
export const chores = words(
  `backup backups restart restarts deploy deploys deployment deployments release releases patching maintenance snapshot
  snapshots lull dip peak spike`,
);

/** What is measured of a part and is none: "and the nightly traffic". */
export const measures = words('traffic load loads usage volume visitors users volumes rate');

/** A sentence that begins so goes on about what was told before. */
export const continuing = words(
  `it its this that these those they their each every then which when whenever once so but because traffic load requests
  calls memory latency usage peak peaks not no mostly usually sometimes`,
);

/** What begins so is said of all parts. */
export const inclusive = words('all both everything everyone neither altogether');
/** "all day" is said of nothing but the time. */
export const times = words('day the night year week month evening morning afternoon round around over of along');

/** A label of a trait, of a platform or of the message itself: "traffic: spiky", "option 1: lambda", "context: …". */
export const traits = words(
  `trigger traffic request requests load runtime duration latency time memory ram cpu gpu disk storage state protocol size
  payload cost costs price budget team people language languages stack db database cache os provider cloud region hosting
  priority goal goals constraint constraints requirement requirements question questions note notes ps tldr context
  background workload workloads setup system problem today now currently existing current future users user volume
  frequency schedule timing throughput peak peaks concurrency availability uptime security compliance data option options
  lambda fargate serverless container containers vm vms ec2 kubernetes docker pro pros con cons edit update fyi thanks
  we i you is are has have do does for need needs think thinking want wanted like best hi hey hello all everything both
  examples example input output result results answer deadline tldr summary details`,
);

/** What parts are called when they are announced: "two things: …". */
export const announced = words(
  'things services workloads parts components apps applications systems pieces programs processes bits halves jobs tasks crons scripts',
);
export const counts = words('two three four five 2 3 4 5 both several');

/** What begins a question. */
export const asking = words('what which how why should is are does can could would do will who where');

/** With these a thing that runs by itself is started by the clock. */
export const cadences = words('nightly hourly daily weekly monthly overnight quarterly yearly');
