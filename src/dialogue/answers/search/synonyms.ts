/** Words that mean the same in a question, a group a line; the first stands for all. */
const groups = [
  'cost costs costing price prices pricing priced expensive charge charged charges charging bill billed billing fee fees pay pays paying paid payment money dollars',
  'cheap cheaper cheapest save saves saving lower inexpensive',
  'limit limits max maximum largest biggest highest cap caps quota quotas ceiling restriction restrictions constraints longest upper',
  'memory ram mem',
  'run runs running execute executes execution execution runtime duration last lasts lasting',
  'timeout timeouts',
  'start starts starting begin begins began startup boot',
  'invent invented inventor created creator coined founder pioneered',
  'release released releases launched launch published appeared introduced came',
  'alternative alternatives substitute substitutes replacement replacements instead',
  'pro pros advantage advantages benefit benefits upside upsides strengths',
  'con cons disadvantage disadvantages drawback drawbacks downside downsides weaknesses',
  'difference different differences differ differs distinguish versus vs compare compared comparison versus',
  'similar similarity similarities common alike resemble',
  'good suitable suit suits suited fit fits ideal appropriate sensible worth',
  'secure security safe safer safety secured',
  'vcpu vcpus cpu cpus core cores processor processors',
  'environment environments env envs',
  'variable variables var vars',
  'configuration configurations config configure configured setting settings',
  'infrastructure infra',
  'production prod',
  'application applications app apps',
  'message messages msg msgs',
  'certificate certificates cert certs',
  'shell ssh bash console login',
  'terminate terminates terminated sigterm sigkill',
  'delete deletes deleted remove removes removed erase',
  'smallest minimum min least lowest',
  'extra additional additionally surcharge',
  'company companies business enterprise organization organisation firm',
  'error errors fail fails failed failure failures',
  'twice duplicate duplicates duplicated',
  'secret secrets password passwords credential credentials',
  'notice warning',
  'gratis free',
  'local locally laptop offline emulator',
  'keep kept keeps survive survives persist persists persistent stay stays preserved',
  'fast faster quick quicker quickly speed fastest quickest',
  'slow slower slowly slowest',
  'big large size sizes bigger larger big',
  'test testing tests tested debug debugging',
  'monitor monitoring observability observe observing logging logs metrics tracing trace',
  'discount discounts discounted rebate off reduction',
  'month monthly',
  'retire retired retiring deprecated discontinued sunset eol dead died ending ends',
  'available exist exists availability',
  'support supports supported offer offers handle handles accept accepts provide provides',
  'connect connects connection connections connecting',
  'history origin origins past evolution evolved',
  'example examples',
  'avoid avoiding prevent mitigate mitigating reduce reducing fix cure eliminate',
  'migrate migration migrating move moving port porting',
  'language languages runtimes programming',
  'patch patches patching updates update updated upgrade upgrades',
  'storage disk disks filesystem',
  'request requests call calls invocation invocations hit',
  'response responses reply replies',
  'scale scales scaling scalable scalability',
  'deploy deploys deployment deployments deploying rollout ship',
  'share shares sharing shared',
  'free gratis complimentary',
  'job jobs task tasks',
  'stop stops stopped kill killed interrupt interrupted reclaim reclaimed',
  'learn skills skill knowledge',
  'team teams people developers engineers',
  'law legal lawful gdpr',
  'responsible responsibility who',
  'change changed changes changing modify modified edit',
  'host hosts hosting hosted',
  'region regions country location',
  'uptime sla guarantee guaranteed',
  'carbon footprint sustainability green emissions energy',
  'choose choosing choice decide deciding pick selection',
];

const representative = new Map<string, string>();
for (const group of groups) {
  const words = group.split(' ');
  for (const word of words) if (!representative.has(word)) representative.set(word, words[0]!);
}

/** The word that stands for all that mean the same. */
export const meaningOf = (word: string): string | undefined => representative.get(word);

/** Words that say nothing of what a question is about. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'why when where who a an the of to in for on at by from with without into as is are am was were be been being do does did doing done ' +
    'can could may might must shall should would will have has had having get gets got i you we they he she it its me my our ' +
    'your their them us this that these those there here and or but so if then than also just really actually please tell ' +
    'say explain define give show know me about any some what whats which whose how s t up out not no yes mean means meaning ' +
    'let need want like use using used uses one ones thing things something anything everything work works way ways still even much many more most very all'
  ).split(' '),
);
