/** The day these were looked through. */
export const REASONS_CHECKED = '2026-11-29';

/**
 * Why experts run a kind of software or work where they do, by its id: it goes with the advice of its entry, and its
 * source is that of the entry.
 */
export const reasonsOfKinds: Readonly<Record<string, string>> = {
  spark:
    'The engine is the work here: a managed service starts, scales and ends its workers, and your jobs stay the same code.',
  // One program with its files on one disk.
  jenkins:
    'Jenkins keeps its jobs, plugins and history as files in one home directory, so it’s one machine with a backed-up disk.',
  gitlab:
    'GitLab’s package puts all its services and the repositories on one machine, which is what it’s made for at this size.',
  gitea: 'It’s one small program with its repositories on disk, so one small machine is enough.',
  teamcity: 'The server keeps builds and settings in its data directory, so it stays on one machine with a disk.',
  'artifact-repository': 'It’s one program with a large file store: one machine with a disk that can grow.',
  nextcloud:
    'Files, app and database sit together, and it’s mostly disk: one machine with a volume, or a provider that hosts it.',
  seafile: 'Files, app and database sit together, and it’s mostly disk: one machine with a volume.',
  paperless: 'It’s a few containers and one folder of documents, so Docker Compose on one small machine is enough.',
  vaultwarden: 'It’s one small container with a small database file, so one small machine is enough.',
  'uptime-kuma':
    'It’s one small process with a database file, and it should run separately from what it monitors, so one small machine is enough.',
  'personal-app': 'For one household, one small machine with Docker Compose is enough for it and whatever comes next.',
  immich:
    'It’s a few containers and one large folder of photos, so Docker Compose on one machine with enough disk is all it takes.',
  n8n: 'It’s one process that has to stay up and keeps its flows in a small database: one small machine with Docker.',
  odoo: 'App, file store and PostgreSQL belong together for a company of this size: one machine with Docker Compose, or Odoo’s own hosting.',
  erpnext: 'It comes as a set of containers that belong together: Docker Compose on one machine at this size.',
  dolibarr: 'A PHP app with its documents on disk and one database: one machine at this size.',
  crm: 'A PHP app with its documents on disk and one database: one machine at this size.',
  'project-tool':
    'A few containers with attachments on disk and one database: one machine with Docker Compose at this size.',
  moodle:
    'Moodle wants one shared folder for its files in addition to the database, so one machine is enough until a school outgrows it.',
  fediverse:
    'It comes as a few containers with a database and many pictures: Docker Compose on one machine until it outgrows it.',
  'backend-kit': 'It comes as a few containers with its data next to it: Docker Compose on one machine.',
  'dongle-software':
    'The license depends on a USB key: a whole machine can use it, locally or over a USB-to-network device, and a container service can’t.',
  'cad-vault': 'The vendor’s server program and its files live on one Windows machine near the people who draw.',
  helpdesk: 'A few containers with attachments on disk and one database: one machine with Docker Compose at this size.',
  'team-chat':
    'It’s one server process with its files and database, so one machine is enough for a company of this size.',
  mediawiki: 'It’s a PHP app with its uploads on disk and one database, so one small machine is enough.',
  ghost: 'It’s one small process with its pictures on disk, so one small machine is enough.',
  grafana: 'It’s one small process with a small database, so one small machine is enough, or use a hosted one.',
  prometheus: 'It keeps its history on its own disk, so it’s one machine with a volume, or a hosted one.',
  matomo: 'It’s a PHP app and one database, so one small machine is enough.',
  forum: 'The makers install it as containers on one machine, with its uploads and database next to it.',
  'mail-server':
    'A mail server listens on its own ports and keeps its mailboxes on disk, and its address has a reputation to keep.',
  asterisk: 'Calls come in on its own ports and must not drop, so use one machine with a static IP.',
  zabbix: 'It monitors all the time and keeps its history in one database: one machine that stays up.',
  // Games and the like.
  minecraft: 'The server is one process that keeps the world in memory and on disk and listens on its own port.',
  valheim: 'The server is one process that keeps the world in memory and on disk and listens on its own port.',
  palworld:
    'The server is one process that keeps the world in memory and on disk, listens on its own port and takes a lot of memory.',
  factorio: 'The server is one process that keeps the world in memory and on disk and listens on its own port.',
  terraria: 'The server is one process that keeps the world in memory and on disk and listens on its own port.',
  'rust-game': 'The server is one process that keeps the world in memory and on disk and listens on its own port.',
  'counter-strike': 'The server is one process that answers on its own UDP port and must not pause.',
  'voice-server': 'It’s one small process that answers on its own ports, so one small machine is enough.',
  'game-panel': 'The panel starts game servers as containers on your own machine.',
  'match-server':
    'Each match is a process that players stay connected to, and matches come and go: handing those out is an orchestrator’s job.',
  // Things that have to be near.
  plex: 'The movies are on a disk at home and are streamed from there; in a cloud the disk and the traffic would cost more than the machine.',
  jellyfin:
    'The movies are on a disk at home and are streamed from there; in a cloud the disk and the traffic would cost more than the machine.',
  'arr-stack':
    'It works next to a disk full of media; in a cloud that disk and its traffic would make up most of the bill.',
  'home-assistant': 'It talks to the devices in the house, so it belongs in the house.',
  wireguard: 'A VPN needs kernel networking and a static IP, and one of the smallest machines is enough.',
  openvpn: 'A VPN needs kernel networking and a static IP, and one of the smallest machines is enough.',
  // What one buys.
  wordpress:
    'WordPress breaks when no one maintains its plugins and updates; a WordPress host does that every month for less than the cost of an hour of your time.',
  woocommerce:
    'A shop breaks when no one maintains its plugins and updates; a WordPress host does that every month for less than the cost of an hour of your time.',
  'static-site':
    'Plain files don’t need a server program: a CDN serves any number of visitors for next to nothing, and a form goes to a small function or a form service.',
  blog: 'Plain files don’t need a server program: a CDN serves any number of visitors for next to nothing.',
  'mqtt-broker': 'An IoT service holds thousands of open connections for you, with a certificate for each device.',
  'sftp-server':
    'A file transfer service keeps the same address, keys and folders, and puts the files into a bucket that starts your code.',
  kafka: 'A cluster of brokers with their disks is hard to run yourself and easy to buy as a service.',
  airflow:
    'The scheduler, workers and database are hard to run yourself and easy to buy as a service; your jobs stay as they are.',
  'own-database':
    'Backups, updates and failover are most of the work of running a database, and you can buy all of that as a service.',
  'mail-relay':
    'Whether email arrives depends on the sender’s reputation, which an email service has and a new server doesn’t.',
  jira: 'The vendor runs it for you, and now sells hardly anything else.',
  // Bots.
  'discord-bot':
    'A bot holds one connection to Discord open all day and does little: one of the smallest machines is enough.',
  'trading-bot':
    'It’s one process that must stay connected and must not run twice: one machine that restarts it automatically when it fails.',
  'slack-bot': 'Slack calls you now and then over HTTP, and you pay nothing between calls.',
  'telegram-bot': 'With a webhook, Telegram calls you now and then, and you pay nothing between calls.',
  'whatsapp-bot': 'The platform calls you now and then over HTTP, and you pay nothing between calls.',
  // Models.
  vllm: 'A language model sits in GPU memory all the time, about 2 GB for each billion parameters or a quarter of that at 4 bits: a container on a GPU that has that much.',
  'text-to-speech': 'The model and its libraries make a large image, and each text takes seconds of computing.',
  ollama: 'For a few users it’s one process next to its model files, on a machine with a GPU.',
  'stable-diffusion': 'Each picture takes a GPU for seconds: a container with a GPU that’s billed only while it works.',
  whisper: 'Each recording takes a GPU for minutes: a container with a GPU that’s billed only while it works.',
  'ml-inference': 'The model and its libraries make a large image, and it should stay loaded between requests.',
  'llm-app':
    'It spends most of its time waiting for someone else’s model, so keep it small; the model’s own bill will be the larger one.',
  // Work.
  webhook:
    'Someone else calls, and you check and store it: short, uneven and without state, which is what functions are for.',
  thumbnails: 'Each upload triggers a short piece of work that needs nothing from the one before it.',
  'form-handler': 'A form is submitted now and then: a function costs nothing in between.',
  'cron-job': 'Nothing has to stay up between one run and the next.',
  report: 'Nothing has to stay up between one run and the next.',
  scraper:
    'It runs on a timer and mostly waits for other people’s pages, and nothing has to stay up until the next run.',
  etl: 'It runs for a while on a timer, with its own libraries: a container that ends with the work.',
  'nightly-batch': 'It runs for a while each night, with its own libraries: a container that ends with the work.',
  'video-transcoding':
    'Each file keeps a processor busy for minutes, with FFmpeg in the image: one container per file, which ends when the work is done.',
  simulation: 'It splits into pieces that run at full load and then end: many containers for as long as it takes.',
  genomics:
    'Each sample is a long run with lots of memory and its own tools: one container per sample, on machines that go away afterward.',
  'browser-automation': 'A browser needs its own libraries and about a gigabyte of space, and an image can hold both.',
  'pdf-generation': 'Each document is a piece of work that needs nothing from the one before it.',
  'virus-scan':
    'The scanner holds its signatures in memory, which takes a long time to load, so it stays up between files.',
  'websocket-server': 'Connections stay open for hours and belong to the process that holds them.',
  'stream-consumer': 'A consumer keeps reading all day and keeps its place in the stream: a process that stays up.',
  'iot-ingest': 'Each message is small and independent, and their number changes with the devices.',
  'web-app': 'Pages are requested all day, and a process that stays up serves many at once.',
  graphql: 'One process serves many queries at once and keeps its connections to the systems behind it.',
  microservices: 'Several services that call each other are easiest to ship and watch as containers on one platform.',
  'e-commerce': 'A shop gets visitors all day and can’t afford slow starts, so it needs a process that stays up.',
  rails: 'The web process and job workers come from one image and stay up.',
  metabase: 'It’s one Java process that’s slow to start, so it stays up.',
  keycloak: 'It’s one Java process that’s slow to start, and everyone’s login waits for it.',
  streamlit: 'Each viewer keeps a connection to a Python process that holds their session.',
  'model-training': 'Training needs a GPU for hours and then not at all: pay for the run, not for the machine.',
  'online-judge': 'Strangers’ code needs its own kernel for each run.',
};
