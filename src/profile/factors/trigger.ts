import { choiceFactor } from '../factor.ts';

export const trigger = choiceFactor({
  id: 'trigger',
  name: 'Trigger',
  question: 'What starts the work?',
  why: 'Work that waits for an event suits functions; work that never stops suits a process that stays up.',
  precedence: ['long_session', 'batch', 'schedule', 'event', 'daemon', 'http_api'],
  choices: {
    http_api: {
      label: 'A request (API, website)',
      says: 'started by requests',
      hears: [
        'api', 'apis', 'rest', 'graphql', 'http|https endpoint|service|request|call', 'endpoint', 'web|website|webapp|site',
        'web app|application|service|server|frontend|backend', 'backend|bff', 'microservice', 'storefront|checkout|shop|portal',
        'webhook', 'crud', 'dashboard', 'admin ui|panel|page', 'request|req per|a|each|every second|minute|hour|day|month',
        'flask|django|rails|express|fastapi|laravel|nestjs|nextjs|wordpress', 'spring boot', 'mobile app|backend', 'login|auth service',
        'rps', 'req s|sec|min', 'requests', 'users hit|call|visit|browse', 'slack bot', 'search service', 'landing page', 'page views',
        'synchronous', 'server side rendering', 'ssr', 'intranet', 'form submissions', 'internal tool', 'booking|payment|payments service', 'gateway',
      ],
      whenAsked: ['user|users|customer|customers|people|browser|client|clients', 'request', 'http', 'call|calls', 'click|clicks'],
    },
    event: {
      label: 'An event (upload, queue, message)',
      says: 'started by events',
      hears: [
        'event driven|based|triggered', 'on upload', 'upload|uploads|uploaded', 'when .. upload|uploads|uploaded|lands|arrives|appears|dropped|changes',
        'queue|sqs|rabbitmq|kafka|kinesis|pubsub|eventbridge|sns|eventhub', 'service bus', 'event grid|hub|hubs', 'pub sub', 'message|messages',
        'consumer', 'triggered by', 'trigger|triggers', 'events', 'stream|streams processing|processor', 'change feed|stream', 'iot', 'sensor|sensors|telemetry',
        'thumbnail|thumbnails|thumbnailer', 'image|photo|picture|avatar resize|resizer|resizing', 'resize|resizing|resizes', 's3 event|notification|bucket', 'blob trigger|storage',
        'file|files|object arrives|lands|drops|shows', 'worker', 'dead letter', 'mqtt', 'notifications', 'order|welcome|confirmation mails|emails|email|mail', 'transcode|transcoding|transcodes',
        'ingest|ingests|ingestion', 'cdc', 'dynamodb stream', 'device|devices send|sends|report', 'jobs .. queue', 'firestore trigger', 'inbound email',
      ],
      whenAsked: ['event', 'file|files', 'both queue', 'message', 'upload'],
    },
    schedule: {
      label: 'A timer (cron, nightly)',
      says: 'started by a timer',
      hears: [
        'nightly', 'every night|morning|evening|hour|day|week|month|monday|sunday|weekday|minute|quarter', 'once|twice a|per|every day|night|week|month|hour', 'cron|crontab|cronjob', 'cron job',
        'scheduled|scheduler|schedule', 'timer', 'hourly|weekly|monthly', 'daily job|report|run|export|import|sync|digest|backup|batch|email', 'at midnight', 'at night', 'end of month|day', 'month end', 'runs at _ am|pm', 'overnight', 'each night|morning|hour|day|week',
        'every _ minutes|minute|min|mins|hours|hour|seconds|days', 'on sundays|mondays|saturdays|fridays',
      ],
      whenAsked: ['daily', 'time|times', 'clock', 'a day'],
    },
    batch: {
      label: 'A batch of data',
      says: 'batch work',
      hears: [
        'batch|batches', 'batch job|jobs|processing|pipeline', 'etl|elt', 'ml|model training', 'train|training a|the|our|some models|model', 'number crunching', 'spark|airflow|hadoop|dbt', 'data pipeline', 'backfill', 'simulation|simulations', 'render|rendering farm|job|jobs|frames', 'render|renders|rendering', 'genomics|sequencing',
        'monte carlo', 'bulk import|processing|load', 'crunch|crunches|crunching', 'hpc', 'reprocess|reprocessing', 'map reduce',
      ],
    },
    daemon: {
      label: 'Always running',
      says: 'always running',
      hears: [
        'always on|running|up', 'daemon|daemons', 'runs|run|running all the time', 'runs|running|run 24 7', 'runs|running continuously|constantly|forever', 'continuously running|runs', 'never stops|sleeps|exits', 'long running process|service|daemon|worker', 'background process|service', 'resident process', 'polls|polling', 'poller',
        'windows service', 'systemd', 'erp', 'crawler', 'database|postgres|mysql|redis|mongo|elasticsearch server|appliance|cluster|node', 'mail server', 'keeps running', 'non stop', 'always has to be up|running', 'trading bot', 'cassandra|clickhouse|kafka broker|brokers|cluster',
      ],
      whenAsked: ['24 7', 'all the time', 'constantly', 'nothing starts it', 'always', 'it just runs', 'never stops'],
    },
    long_session: {
      label: 'Long sessions or connections',
      says: 'long sessions',
      hears: [
        'websocket|websockets', 'web socket|sockets', 'game|games server|servers|backend', 'multiplayer', 'long lived connection|connections|session|sessions', 'long session|sessions', 'persistent connection|connections', 'live chat', 'chat server|app|service|backend', 'video call|conference|conferencing|calls', 'voip', 'streaming connection|connections|session|sessions', 'trading gateway', 'stay|stays|stayed|staying connected', 'sse', 'server sent events', 'signalr|socketio|webrtc|sfu', 'collaborative editing|editor', 'connections stay|kept open', 'remote desktop', 'grpc streaming|stream|streams',
      ],
      whenAsked: ['connection|connections', 'session|sessions'],
    },
  },
});
