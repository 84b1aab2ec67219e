/** Kinds of programs and of work, which take an article and no capital in a sentence: "a trading bot". */
const kinds = new Set(
  `Trading bot|Project tool|Help desk|Equipment inventory|Team chat|Online office suite|Hospital record system|HL7 interface engine|Headless CMS|Game panel|Match server|Voice server|Personal web app|Point of sale|Vehicle tracking server|Kiosk or edge box|Chat front end|AI workflow builder|Vector database|Music and book server|Media downloader|Live streaming server|Phone system (PBX)|Network video recorder|Backend platform|Engineering drawing vault|Headless shop|Wiki|Forum|Survey tool|Booking tool|Library catalog|Message broker|Search cluster|Container image|Pay-per-second GPU|Dedicated server|On-premises server|Program on a Linux machine|Vendor appliance|Self-hosted platform|Managed WordPress host|Hosted shop platform|Code review server|Artifact repository|Container registry|Remote development environment|Load test|Column store|Wide-column store|Graph database|Backup server|Print server|Mail relay|Mail server|Mailing list manager|Log store|Report server|Reverse proxy|Firewall appliance|Time server|Blockchain node|Bastion host|License server|Time-series store|Cloud database|Self-managed database server|Mobile backend|Leaderboard|Repository bot|Chatbot|Voice bot|Live quiz or auction|Collaborative editor|Device gateway over TCP|Sign-in service|Results or citizen portal|Remote desktop|Video portal|Thin API in front of another API|Web application|Shop|Static site|Browser application|Blog|Bid server|Low-code app|Language library|Headless browser|Shell script|Mainframe or IBM i|Model behind an API|Runner for untrusted code|Build farm|Simulation|Genomics pipeline|Optimization run|Scheduled job|Scheduled report|Data warehouse load|Nightly batch|Payroll or billing run|Web scraper|Upload virus scan|Webhook receiver|Queue worker|Stream consumer|Upload handler|Incoming mail handler|Image proxy|Routing engine|Geocoder|Notification sender|Form handler|Uptime check|Backup job|Clean-up job|Account scanner|Market data feed|Recommendation engine|CRM|PC under a desk|PHP shop|DNS server|DHCP server|CI pipeline|HPC job|ETL job|SFTP server|LDAP server|NAT instance|URL shortener|TURN server|MQTT broker|IoT platform|SIEM|NAS|API|PDF library|VPS|PHP app`.split(
    '|',
  ),
);
/** The same, beginning with a name that keeps its capital: "a Discord bot". */
const withNames = new Set(
  `Rust game server|FiveM server|Minecraft server|Valheim server|Palworld server|ARK server|Factorio server|Terraria server|Counter-Strike server|Zigbee gateway|Fediverse server|Kafka cluster|Azure or Google VM|Raspberry Pi|Jenkins agent|GitLab Runner|GitHub Actions runner|Selenium grid|Windows file share|SharePoint Server|Active Directory domain controller|Exchange Server|UniFi controller|Slack bot|Discord bot|Telegram bot|WhatsApp bot|WebSocket server|GraphQL API|Streamlit app|Python data app|R script|MATLAB program|Express app|Next.js app|Spring Boot service|Java EE monolith|Scala or Clojure service|Oracle client|Go program|Rust program|C++ program|Python script|Rails app|Django app|Flask app|FastAPI app|Laravel app|Elixir app|.NET Framework app|.NET app|Windows service|Windows program with an installer|Visual Basic or COM program|Windows server|COBOL program|R Shiny app|Windows desktop program|gRPC service`.split(
    '|',
  ),
);
/** What takes no article and no capital: "speech to text", "microservices". */
const uncounted = new Set(
  `Vendor’s software|Speech to text|Digital signage|Accounting software|Shared hosting|Backend platform functions|Web analytics|Document signing|Tracing|Software with a USB dongle|Video meetings|Live video|Server-sent events|One instance per customer|Microservices|Payment processing|In-memory data frames|Model training|Image recognition|Embeddings|Calls to a model API|Notebook analysis|Text to speech|Browser automation|Document conversion|Video transcoding|Audio processing|Thumbnail generation|Image conversion|File bundling|Photogrammetry|Geographic processing|Map tiles|Map services|Device data ingestion|Integration between systems|Log processing|Search indexing|Record matching`.split(
    '|',
  ),
);

/** Begins with a vowel where it is spoken: "an LLM", but "a URL". */
const vowel = /^(?:[AEIOaeio]|u(?!ni|ser|se)|U(?!RL|ni|SB|ser|se)|(?:HL7|HPC|HR|LDAP|LLM|MQTT|R|SFTP)\b)/;
const lowered = (name: string): string => name.replace(/^[A-Z](?=[a-z-]+(?: |$))/, (first) => first.toLowerCase());
const withArticle = (name: string): string => `${vowel.test(name) ? 'an' : 'a'} ${name}`;

/** What a sentence calls a workload of this name: "a scheduled job", "a Discord bot", "Kafka". */
export function calledInSentence(name: string): string {
  if (kinds.has(name)) return withArticle(lowered(name));
  if (withNames.has(name)) return withArticle(name);
  return uncounted.has(name) ? lowered(name) : name;
}

/** Names that stand in the lists above. */
export const listedNames: readonly string[] = [...kinds, ...withNames, ...uncounted];
