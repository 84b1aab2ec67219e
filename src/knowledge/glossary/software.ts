import type { Term } from '../entry.ts';

const checked = '2026-11-20';

export const softwareTerms = [
  {
    id: 't-docker',
    term: 'Docker',
    aliases: ['dockers', 'docker inc', 'docker platform', 'dokcer', 'docker desktop'],
    definition:
      'The software that made containers popular, with layered images and registries. It was released as open source in March 2013, not in 2008 as some texts say. The engine is free; Docker Desktop needs a paid plan in larger companies.',
    related: ['t-container-engine', 't-image', 't-docker-swarm'],
    sources: ['F-HIS-01', 'overview', 'pros-and-cons', 'docker-desktop-license'],
    checked,
    carries: ['TERM-17', 'CLAIM-04', 'CLAIM-08', 'DIS-18'],
  },
  {
    id: 't-docker-swarm',
    term: 'Docker Swarm',
    aliases: ['swarm', 'swarm mode', 'docker swarm mode'],
    definition:
      'An orchestrator that comes with Docker at no charge. It is simpler than Kubernetes and less widely used.',
    related: ['t-orchestration', 't-docker', 't-kubernetes'],
    sources: ['pros-and-cons'],
    checked,
    carries: ['TERM-20'],
  },
  {
    id: 't-nomad',
    term: 'Nomad',
    aliases: ['hashicorp nomad', 'nomads'],
    definition:
      'An orchestrator from HashiCorp in a single program that runs containers, plain programs and virtual machines. Its license (BUSL) is not an open-source one.',
    related: ['t-orchestration', 't-kubernetes'],
    sources: ['nomad-readme', 'nomad-license'],
    checked,
    carries: [],
  },
  {
    id: 't-openwhisk',
    term: 'Apache OpenWhisk',
    aliases: ['openwhisk', 'open whisk', 'apache open whisk'],
    definition: 'An open-source function platform that you can run on machines of your own.',
    related: ['t-faas', 't-openfaas', 't-on-premises'],
    sources: ['overview', 'F-HIS-03'],
    checked,
    carries: ['TERM-49', 'DIS-20'],
  },
  {
    id: 't-openlambda',
    term: 'OpenLambda',
    aliases: ['open lambda', 'open-lambda'],
    definition: 'An open-source function platform, one of the answers to AWS Lambda that you can run yourself.',
    related: ['t-openwhisk', 't-aws-lambda'],
    sources: ['overview'],
    checked,
    carries: ['TERM-49'],
  },
  {
    id: 't-ironfunctions',
    term: 'IronFunctions',
    aliases: ['iron functions', 'iron.io', 'ironio'],
    definition:
      'An open-source function platform that you can run yourself. Its maker, Iron.io, is known for using the word serverless in 2012, before AWS Lambda.',
    related: ['t-openwhisk', 't-faas'],
    sources: ['overview', 'F-HIS-02'],
    checked,
    carries: ['TERM-49', 'DIS-19'],
  },
  {
    id: 't-openfaas',
    term: 'OpenFaaS',
    aliases: ['open faas', 'open-faas'],
    definition:
      'A platform that runs functions as containers, for example on a Kubernetes cluster of your own. It is one way to have serverless outside a public cloud; the Community Edition is for trials and non-commercial use.',
    related: ['t-openwhisk', 't-knative', 't-faas'],
    sources: ['F-HIS-03', 'openfaas-docs'],
    checked,
    carries: ['DIS-20', 'HYB-05'],
  },
  {
    id: 't-auth0',
    term: 'Auth0',
    aliases: ['auth 0', 'auth zero', 'identity provider', 'idp', 'single sign-on', 'sso', 'single sign on'],
    definition:
      'A service for sign-in and identity that applications use instead of writing their own. It is a common example of a backend as a service.',
    related: ['t-baas', 't-iam'],
    sources: ['overview'],
    checked,
    carries: ['TERM-49'],
  },
  {
    id: 't-dotnet-core',
    term: '.NET Core',
    aliases: ['dotnet', '.net', 'net core', 'dotnet core', '.net framework', 'asp.net'],
    definition:
      'The form of Microsoft’s .NET that runs on Linux as well as Windows. It lets many .NET applications run in Linux containers, which lowers the need for Windows ones.',
    related: ['t-windows-container', 't-code-stack'],
    sources: ['pros-and-cons'],
    checked,
    carries: ['TERM-49', 'CLAIM-09'],
  },
  {
    id: 't-wordpress',
    term: 'WordPress',
    aliases: ['word press', 'wp'],
    definition:
      'A system for websites that needs a web server, PHP and a MySQL database. It is a common example of several linked containers that work as one application.',
    related: ['t-multi-container', 't-web-server', 't-mysql'],
    sources: ['pros-and-cons'],
    checked,
    carries: ['TERM-49', 'UC-C-16'],
  },
  {
    id: 't-web-server',
    term: 'Web server (Apache, Nginx)',
    aliases: ['web servers', 'webserver', 'apache', 'nginx', 'httpd', 'apache httpd'],
    definition:
      'The program that serves a website, such as Apache or Nginx. WordPress, for example, needs one beside PHP and MySQL, and each can run from an image of its own.',
    related: ['t-wordpress', 't-load-balancer'],
    sources: ['pros-and-cons'],
    checked,
    carries: ['TERM-49'],
  },
  {
    id: 't-mysql',
    term: 'MySQL',
    aliases: ['my sql', 'mariadb'],
    definition:
      'A widely used database, one of those that come as a ready image. In the WordPress example it is the container that holds the data.',
    related: ['t-database', 't-wordpress'],
    sources: ['pros-and-cons'],
    checked,
    carries: ['TERM-49'],
  },
  {
    id: 't-php',
    term: 'PHP',
    aliases: ['php-fpm', 'laravel'],
    definition:
      'A programming language for websites, used by WordPress among others. In containers it can have one of its own, linked to the web server.',
    related: ['t-wordpress', 't-code-stack', 't-runtime-api'],
    sources: ['pros-and-cons'],
    checked,
    carries: ['TERM-49'],
  },
] as const satisfies readonly Term[];
