import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** Managed Kubernetes of smaller hosts, their places and sizes, and two more platforms for functions. */
export const hostClusterNotes = [
  {
    id: 'n-doks',
    about: ['digitalocean kubernetes', 'doks', 'digitalocean'],
    questions: [
      'what does DigitalOcean Kubernetes cost?',
      'is the control plane free on DigitalOcean?',
      'DOKS control plane price',
      'does DigitalOcean have managed Kubernetes?',
      'SLA of DigitalOcean Kubernetes',
    ],
    text: 'By a community’s guide of May 2026 DigitalOcean runs the control plane at no charge, and you pay for the worker nodes (droplets), load balancers and volumes. For critical work a highly available control plane can be added, with an SLA of 99.95%; what that costs I do not know.',
    sources: ['doks-skill', 'doks-load-balancers'],
    checked,
    carries: [],
  },
  {
    id: 'n-ovh-kubernetes',
    about: ['ovh kubernetes', 'ovhcloud managed kubernetes', 'ovh', 'ovhcloud'],
    questions: [
      'what does OVHcloud Managed Kubernetes cost?',
      'is Kubernetes free at OVH?',
      'OVH kubernetes free or standard plan?',
      'how many nodes does OVH kubernetes allow?',
      'limits of OVHcloud Managed Kubernetes',
    ],
    text: 'There is a Free plan with one managed control plane, for development or small projects, and a Standard plan with one across zones, as drafts of its documentation of late 2025 have it. They name 100 nodes and 400 MB of etcd for Free, 500 nodes and 8 GB for Standard, 110 pods a node for both. What Standard and the nodes cost I do not know.',
    sources: ['ovh-kubernetes-plans', 'ovh-kubernetes-limits'],
    checked,
    carries: [],
  },
  {
    id: 'n-oracle-egress',
    about: ['oracle cloud', 'oracle kubernetes', 'oke', 'oci'],
    questions: [
      'what does traffic out of Oracle Cloud cost?',
      'how much egress is free at Oracle?',
      'what does Oracle Kubernetes Engine cost?',
      'is OKE free?',
      'Oracle Cloud data transfer price',
    ],
    text: 'A tool that reads Oracle’s public prices named in January 2026 10 TB of free traffic out a month and a free control plane for Basic clusters of its Kubernetes (OKE). Look at Oracle’s own price list before you count on it.',
    sources: ['oci-pricing-release'],
    checked,
    carries: [],
  },
  {
    id: 'n-heroku-slug',
    about: ['heroku', 'heroku dyno', 'slug'],
    questions: [
      'how large may a Heroku slug be?',
      'Heroku maximum slug size',
      'Heroku says my app is too large',
      'size limit of a deploy on Heroku',
    ],
    text: '500 MB after compression: Heroku rejects a push whose slug is larger. Leave out what the app does not need; with TensorFlow, for example, the CPU build is far smaller.',
    sources: ['heroku-slug-rejected', 'heroku-slug-whisk'],
    checked,
    carries: [],
  },
  {
    id: 'n-hetzner-locations',
    about: ['hetzner', 'hetzner cloud'],
    questions: [
      'where does Hetzner Cloud have locations?',
      'does Hetzner have servers in the US?',
      'Hetzner regions',
      'is Hetzner in Asia?',
      'which data centers has Hetzner Cloud?',
    ],
    text: 'Falkenstein, Nuremberg, Helsinki, Ashburn, Hillsboro and Singapore, as a library for Hetzner’s API lists them.',
    sources: ['hetzner-locations'],
    checked,
    carries: [],
  },
  {
    id: 'n-nuclio',
    about: ['nuclio', 'open source functions'],
    questions: [
      'what is Nuclio?',
      'is Nuclio open source?',
      'Nuclio or OpenFaaS?',
      'functions with a GPU on my own cluster',
    ],
    text: 'Nuclio is an open-source framework for functions that are heavy on data, I/O or computing, on CPUs and GPUs. It runs as a Docker container by itself or on Kubernetes, works with Jupyter and Kubeflow, and began in 2017.',
    sources: ['nuclio-readme'],
    checked,
    carries: [],
  },
  {
    id: 'n-fn-project',
    about: ['fn project', 'fn', 'open source functions'],
    questions: [
      'what is the Fn project?',
      'is the Fn project still alive?',
      'Fn project from Oracle',
      'can Fn run Lambda functions?',
    ],
    text: 'An open-source platform for functions, written in Go, that runs anywhere and takes any Docker container as a function; it says that it imports Lambda functions too. The latest change that I have seen in its repository is of September 2025.',
    sources: ['fn-readme'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
