import { choiceFactor } from '../factor.ts';

export const existing = choiceFactor({
  id: 'existing',
  name: 'Starting point',
  question: 'Is it new, already in containers, or an older app – and could that be put in a container?',
  why: 'What exists already decides how much has to be rewritten.',
  precedence: ['legacy_fixed', 'legacy_containerisable', 'containerised', 'greenfield'],
  choices: {
    greenfield: {
      label: 'New',
      says: 'new',
      hears: ['greenfield', 'green field', 'from scratch', 'brand new', 'new app|application|service|project|product|api|system|backend|thing|feature|tool|build|job|one', 'building|build|starting|start|writing|creating|launching|prototyping a|an|our|some new|prototype|mvp', 'mvp|prototype|poc|startup|hackathon', 'not built|written|started|exist yet', 'nothing exists|built|yet', 'we are|will|plan building|build|planning|going', 'side project', 'yet to be|write|build', 'proof of concept', 'fresh start|project', 'blank slate|sheet', 'no code yet', 'want to build', 'about to build|write|start'],
      whenAsked: ['new|fresh|scratch|yes', 'not yet', 'starting', 'rewrite|rewriting'],
    },
    containerised: {
      label: 'Already in containers',
      says: 'already in containers',
      hears: ['docker|dockerised|dockerized|dockerfile', 'docker image|compose|container', 'already|currently|now|runs|running|all|is in|on|as a? docker|container|containers|k8s|kubernetes|ecs|eks|fargate', 'in|on docker|k8s|kubernetes|fargate|ecs|eks|gke|aks', 'containerised|containerized already?', 'containerised|containerized', 'have|has|got|is a|an|the container|docker image', 'have images|image', 'container image exists|ready|already|today', 'helm chart|charts', 'on cloud run', 'runs in a container', 'runs in containers', 'container today|already|now', 'podman', 'compose file'],
      whenAsked: ['container|containers|image|images|kubernetes|k8s|already'],
    },
    legacy_containerisable: {
      label: 'Older app that fits in a container',
      says: 'an older app that can be containerised',
      hears: ['legacy', 'old java|php|rails|python|node|perl|app|application|monolith|system|site|codebase|service|backend|j2ee|spring|tomcat|django|dotnet|net|ruby|web|stack|crud|tool', 'older app|application|system|service', 'existing monolith|app|application|java|php|codebase|vm|vms|server|service', 'tomcat|jboss|weblogic|websphere|j2ee|struts', 'lift and shift', 'decade old', '_ years old', '_ year old', 'can be|could be|should be|easy to containerised|containerized|dockerised|dockerized|containerise|containerize|dockerize', 'could|can containerise|containerize|dockerise|dockerize', 'running on a|an|the|some vm|vms|ec2|server|box|boxes|bare', 'on a|an|the|one|two|some|few|our ec2|vm|vms|box|droplet|vps', 'brownfield', 'inherited|ancient|vintage', 'net framework', 'would fit in a container'],
      whenAsked: ['old|older|yes|legacy|existing|could|can'],
    },
    legacy_fixed: {
      label: 'Older app that cannot be re-packaged',
      says: 'an older app that cannot be re-packaged',
      hears: ['cannot|never|not be containerised|containerized|dockerised|dockerized|repackaged|changed|modified|touched|ported|moved|rebuilt|rewritten|recompiled|packaged', 'cannot containerise|containerize|dockerise|dockerize|repackage|rebuild|touch|change|modify|recompile|port it|the|anything', 'no source code?', 'lost the source|code', 'without|not have|no source|the code|source', 'vendor appliance|installer|only', 'mainframe|as400|cobol', 'installer only', 'not supported in|by containers|docker|container', 'vendor does not|will not|only support|supports|certify', 'only|certified supported|runs|works|certified on|in a|the|vm|vms|windows|bare|physical|rhel', 'physical machine|box|server', 'closed source', 'unmaintained', 'nobody dares|can|knows touch|to|change|how', 'off the shelf', 'licensed|license|licence|licensing tied|bound|locked to', 'refuses to run in', 'not allowed to? change|touch|modify'],
      whenAsked: ['cannot', 'no way', 'impossible'],
    },
  },
});
