import { choiceFactor } from '../factor.ts';

export const teamOps = choiceFactor({
  id: 'team_ops',
  name: 'Who runs it',
  question: 'Who will run it day to day?',
  why: 'Functions need the least care; clusters and machines need people who know them.',
  precedence: ['platform', 'none', 'some'],
  choices: {
    none: {
      label: 'No one really',
      says: 'no one to run it',
      hears: ['no|zero|without|lack|lacking ops|devops|sre|sysadmin|sysadmins|infra|operations|platform team|people|person|capacity|guy|folks|skills|engineer|engineers|staff|one', 'no ops|devops|sre|sysadmin|sysadmins', 'nobody|noone to? run|runs|operate|manage|maintain|ops|look|looks|babysit|patch|knows|does|wants|on', 'no one to|wants|does|knows|who run|runs|operate|manage|look|ops|k8s|infra|to|maintain', 'only|just|two|2|3|three|one|1|solo|single|lone dev|devs|developer|developers|founder|founders|person', 'solo founder|dev|developer', 'one man|person show|band|team|shop', 'founders', 'do|does not|have want|have|time to? manage|run|operate|maintain|babysit|ops|servers|infra|infrastructure|a|any', 'do not want to manage|run|operate|maintain|babysit|look', 'no time for|to ops|infra|servers|manage|run', 'hands off', 'fire and forget', 'zero maintenance|ops|admin', 'tiny team', 'just me', 'only me', 'no infrastructure|infra people|knowledge|experience|skills|team', 'no kubernetes|k8s|linux|docker skills|knowledge|experience|expertise|people|know', 'by myself', 'i am alone'],
      whenAsked: ['nobody|noone|none|me|no|myself|neither|us', 'no one', 'just us|me', 'one person'],
    },
    some: {
      label: 'Developers, part-time',
      says: 'run by developers part-time',
      hears: ['devs|developers|developer|team|we part|also|share|run|do|look|handle|rotate|manage|ourselves time|ops|on|it', 'part time ops|devops|sysadmin|admin|sre', 'part time', 'some|little|bit|limited|basic|a of|ops|devops|docker|k8s|kubernetes|infra|sre ops|devops|docker|kubernetes|infra|experience|knowledge|skills|capacity|know', 'some ops|devops|docker|infra', 'one|1|a|single|half devops|ops|sre|sysadmin|infra guy|person|engineer|guru|dude|admin|of', 'small team', 'small ops|infra|devops team', 'devs do|on', 'we run it ourselves', 'dev team runs|will|does|on', 'you build it you run', 'on call rota|rotation', 'developers will|can|could|do run|operate|look|handle|ops', 'team of _', 'know our way around docker|linux', 'comfortable with docker', '_ devs|developers|engineers'],
      whenAsked: ['devs|developers|developer|some|part|we|ourselves|team|dev|engineers|shared|rotating|occasionally'],
    },
    platform: {
      label: 'A platform or SRE team',
      says: 'run by a platform team',
      hears: ['platform|sre|ops|operations|devops|infra|infrastructure|kubernetes|k8s team|teams|squad|group|department|crew|org|guild', 'sres', 'platform engineers|engineering', 'dedicated ops|devops|sre|platform|infra', 'have|got|are sres|sre|admins|k8s|kubernetes', 'k8s|kubernetes experts|people|skills|experience|expertise|folks|know|wizards|admins|cluster|clusters', 'in house kubernetes|k8s|expertise', 'strong|good|experienced|large|big ops|devops|infra|sre|kubernetes|k8s', 'we run|operate|know|have|love|use kubernetes|k8s|a|our|eks|clusters|gke', 'sysadmins', 'central|internal it|ops|platform', '24 7 ops|support|operations|noc', 'noc'],
      whenAsked: ['platform|sre|sres|ops|operations|devops|infra|dedicated|admins'],
    },
  },
});
