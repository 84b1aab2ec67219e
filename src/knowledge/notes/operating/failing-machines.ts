import type { Note } from '../../entry.ts';

const checked = '2026-11-30';

/** What becomes of one machine that fails, what a second one costs, and how many machines matches need. */
export const failingMachineNotes = [
  {
    id: 'n-machine-dies',
    about: ['single server', 'vm', 'recovery', 'high availability'],
    questions: [
      'what happens if that single VM dies at 3am?',
      'our only server fails, what happens then?',
      'our only server fails',
      'what if the one machine goes down at night?',
      'the box crashes and nobody is awake, then what?',
      'does a broken server come back by itself?',
      'what if our one VM goes down?',
      'does the cloud restart my VM when its host breaks?',
      'what do we lose when the instance is recovered on other hardware?',
    ],
    text: 'It’s down until it has restarted on another host: EC2 recovers supported instances by default, Azure typically within 15 minutes, and Compute Engine can restart all but Spot VMs. A server of your own waits for someone to fix it. Memory and EC2’s instance-store disks are lost, and a crash of your own software isn’t covered. To stay up, use two machines in two zones behind a load balancer, replicate the data, and put a queue in front.',
    sources: [
      'ec2-instance-resiliency',
      'azure-vm-reboots',
      'gce-host-events',
      'aws-compute-sla',
      'aws-toolkit-events',
    ],
    checked,
    carries: [],
  },
  {
    id: 'n-standby-cost',
    about: ['standby', 'active passive', 'second server', 'cost'],
    questions: [
      'what would two of them cost, active/passive?',
      'what does a standby server cost?',
      'price of a second machine that only waits',
      'does a hot standby double the cost?',
      'and with a failover machine, how much more?',
      'cost of active passive compared to one vm',
    ],
    text: 'About the same again for the second machine, plus what joins the two. On AWS, that’s a load balancer from {aws/balancer-hour*730} a month, {aws/zone-gb} a GB each way for replication between zones, and a database standby, which doubles the price of a small RDS database. Cheaper but slower: keep an image and backups, and start the second machine when the first one fails.',
    sources: ['F-AWS-24', 'F-AWS-113', 'F-AWS-116', 'dr-comparison'],
    checked,
    carries: [],
  },
  {
    id: 'n-match-server-count',
    about: ['game server', 'match server', 'sizing', 'players'],
    questions: [
      'how many boxes for 9000 players, 10 per match, 0.7 core each?',
      'how many machines do our game servers need?',
      'how many matches fit on one server?',
      'sizing a fleet of match servers by players and cores',
      'how much capacity for 20,000 concurrent players with 16 in a match?',
    ],
    text: 'Players ÷ players per match × cores per match, divided by the cores you’d fill on a machine. For example, 9,000 players at 10 are 900 matches; at 0.7 core that’s 630 cores, or about 50 machines with 16 cores at 80%. Measure memory and network too, and keep a buffer of ready servers. GameLift runs up to 50 processes on an instance.',
    sources: ['gamelift-processes', 'gamelift-process-limit', 'agones-fleet-autoscaler'],
    checked,
    carries: [],
  },
  {
    id: 'n-deploy-mid-match',
    about: ['game server', 'deployment', 'draining', 'long sessions'],
    questions: [
      'can we deploy without kicking players mid-match?',
      'how do I release a new server version while games are running?',
      'update game servers without ending running sessions',
      'can long sessions survive a deployment?',
      'rolling update with live matches',
    ],
    yes: ['can we roll out a new build while matches are being played?'],
    text: 'Yes: send new matches to the new version and let the old servers finish theirs. Agones updates a fleet without shutting down servers with active players, a GameLift session with full protection isn’t ended by scaling down, and an ECS task can protect itself for up to 48 hours. Run both versions side by side for as long as the longest match.',
    sources: ['agones-readme', 'gamelift-protection', 'ecs-task-protection'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
