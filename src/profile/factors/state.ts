import { choiceFactor } from '../factor.ts';

export const state = choiceFactor({
  id: 'state',
  name: 'State',
  question: 'Where does it keep data between requests?',
  why: 'A function forgets everything between calls, so state has to live somewhere else.',
  precedence: ['local_disk', 'memory_session', 'external', 'stateless'],
  choices: {
    stateless: {
      label: 'It keeps nothing',
      says: 'stateless',
      hears: ['stateless', 'no state|session|sessions', 'keeps|stores|saves|holds|remembers nothing', 'does not|never keep|store|save|remember|hold anything|state|data', 'nothing is|to kept|stored|saved|remember', 'pure function|compute|computation|transformation', 'no persistence|memory', 'fire and forget', 'in and out', 'no data is? kept|stored', 'idempotent', 'share nothing', 'forgets everything'],
      whenAsked: ['nothing|nowhere|none|no|nope|neither', 'it does not|doesnt'],
    },
    external: {
      label: 'In a database, cache or bucket',
      says: 'state in a database or store',
      hears: ['postgres|postgresql|mysql|mariadb|mongo|mongodb|dynamodb|dynamo|cosmos|cosmosdb|firestore|aurora|rds|redis|memcached|elasticache|cassandra|oracle|snowflake|bigquery|supabase|planetscale|spanner|sqlserver|opensearch|elasticsearch|valkey', 'sql server', 'cloud sql', 'in|to|into|from|with|on|our|the|a database|db|s3|bucket|gcs|cache|datastore', 'managed database|db|redis|store', 'state|data|session|sessions lives|live|is|are|sits|stays|goes|stored|kept in|outside|elsewhere|external', 'external store|storage|state|database|db|cache', 's3 bucket', 'blob storage', 'object storage|store', 'writes|write|reads|saves|saved|stores|stored|puts|results to|from|in|into s3|db|database|dynamo|postgres|bucket|table|storage'],
      whenAsked: ['database|db|databases|s3|bucket|cache|sql|store|storage|external|table', 'both'],
    },
    memory_session: {
      label: "In the process's memory",
      says: 'state in memory',
      hears: ['in memory', 'in process|local memory|cache|state', 'session|sessions|state|cache|lobby|rooms in|held|kept|lives in|inside? memory|ram|process|the', 'sticky session|sessions', 'in the? process', 'memory cache|session|sessions|state', 'keeps|keep|holds|hold .. in memory|ram', 'stateful', 'server|web side sessions|session', 'game state', 'session affinity', 'warm cache|caches', 'local cache', 'holds|keeps sessions|state|connections', 'http sessions'],
      whenAsked: ['memory|ram|session|sessions|process|heap'],
    },
    local_disk: {
      label: 'On its own disk',
      says: 'data on local disk',
      hears: ['local disk|disks|file|files|filesystem|storage|ssd|nvme|drive', 'on|to|the|its|from|own disk|nvme|ssd', 'sqlite', 'writes|write files|stuff to|on disk|the|local', 'file system', 'filesystem', 'files on the? server|box|machine|disk', 'attached disk|storage|volume', 'embedded database|db', 'local database|db|h2', 'rocksdb|leveldb|lmdb', 'c drive', 'persistent disk|volume'],
      whenAsked: ['disk|file|files|drive|filesystem|volume|ssd'],
    },
  },
});
