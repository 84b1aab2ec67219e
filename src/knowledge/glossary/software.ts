import type { Term } from '../entry.ts';

const checked = '2026-11-29';

export const softwareTerms = [
  {
    id: 't-docker',
    term: 'Docker',
    aliases: ['dockers', 'docker inc', 'docker platform', 'dokcer', 'docker desktop'],
    definition:
      'The software that gave containers a new boost, with layered images and registries. It was released as open source in March 2013, not in 2008 as some texts say. The engine is free; Docker Desktop needs a paid plan in larger companies.',
    related: ['t-container-engine', 't-image', 't-docker-swarm'],
    sources: ['F-HIS-01', 'overview', 'docker-engine-license', 'docker-desktop-license'],
    checked,
    carries: ['TERM-17', 'CLAIM-04', 'CLAIM-08', 'DIS-18'],
  },
  {
    id: 't-docker-swarm',
    term: 'Docker Swarm',
    aliases: ['swarm', 'swarm mode', 'docker swarm mode'],
    definition:
      'An orchestrator that came free with Docker. It went to Mirantis, and Docker Inc. no longer maintains it.',
    related: ['t-orchestration', 't-docker', 't-kubernetes'],
    sources: ['pros-and-cons', 'docker-compose-readme'],
    checked,
    carries: ['TERM-20'],
  },
  {
    id: 't-nomad',
    term: 'Nomad',
    aliases: ['hashicorp nomad', 'nomads'],
    definition:
      'An orchestrator from HashiCorp in a single program that runs containers, plain programs and virtual machines. Its license is the Business Source License, which limits competing products.',
    related: ['t-orchestration', 't-kubernetes'],
    sources: ['nomad-readme', 'nomad-license'],
    checked,
    carries: [],
  },
  {
    id: 't-openwhisk',
    term: 'Apache OpenWhisk',
    aliases: ['openwhisk', 'open whisk', 'apache open whisk'],
    definition:
      'An open-source function platform, now an Apache project, that you can run on your own machine or on Kubernetes.',
    related: ['t-faas', 't-openfaas', 't-on-premises'],
    sources: ['overview', 'openwhisk-readme'],
    checked,
    carries: ['TERM-49', 'DIS-20'],
  },
  {
    id: 't-openlambda',
    term: 'OpenLambda',
    aliases: ['open lambda', 'open-lambda'],
    definition:
      'An open-source serverless project that came after AWS Lambda, built to explore new approaches. It isn’t yet meant for production.',
    related: ['t-openwhisk', 't-aws-lambda'],
    sources: ['overview', 'openlambda-readme'],
    checked,
    carries: ['TERM-49'],
  },
  {
    id: 't-ironfunctions',
    term: 'IronFunctions',
    aliases: ['iron functions', 'iron.io', 'ironio'],
    definition:
      'An open-source function platform that you can run yourself. Iron.io, the company behind it, was among the first to use the word serverless, in 2012.',
    related: ['t-openwhisk', 't-faas'],
    sources: ['overview', 'ironfunctions-readme', 'F-HIS-02'],
    checked,
    carries: ['TERM-49', 'DIS-19'],
  },
  {
    id: 't-openfaas',
    term: 'OpenFaaS',
    aliases: ['open faas', 'open-faas'],
    definition:
      'A platform that runs functions as containers, for example on your own Kubernetes cluster. It’s one way to run serverless outside a public cloud; the Community Edition is for trials and non-commercial use.',
    related: ['t-openwhisk', 't-knative', 't-faas'],
    sources: ['openfaas-docs'],
    checked,
    carries: ['DIS-20', 'HYB-05'],
  },
  {
    id: 't-auth0',
    term: 'Auth0',
    aliases: ['auth 0', 'auth zero', 'identity provider', 'idp', 'single sign-on', 'sso', 'single sign on'],
    definition:
      'A service for sign-in and identity that applications use instead of building their own. It’s an example of a backend as a service.',
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
      'The cross-platform version of Microsoft’s .NET. According to an older article, with .NET on Linux, Windows containers are unlikely to catch up.',
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
      'A website system that typically needs a web server, PHP and MySQL. It’s an example of several linked containers that work as one application.',
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
      'The program that serves a website, such as Apache or Nginx. WordPress, for example, typically needs one along with PHP and MySQL, and each can run from its own image.',
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
      'A popular open-source database for web applications, with a ready-made image. In the WordPress example, it has its own container.',
    related: ['t-database', 't-wordpress'],
    sources: ['docker-mysql-image', 'pros-and-cons'],
    checked,
    carries: ['TERM-49'],
  },
  {
    id: 't-php',
    term: 'PHP',
    aliases: ['php-fpm', 'laravel'],
    definition:
      'A programming language for websites; WordPress needs it. With containers, PHP can have its own, linked to the web server, or share one with Apache.',
    related: ['t-wordpress', 't-code-stack', 't-runtime-api'],
    sources: ['docker-php-image', 'pros-and-cons'],
    checked,
    carries: ['TERM-49'],
  },
] as const satisfies readonly Term[];
