import type { Note } from '../../entry.ts';

const checked = '2026-11-30';

/** Managed engines for large data, work that must not be cut off, and sites that lose the network. */
export const engineAndEdgeNotes: readonly Note[] = [
  {
    id: 'n-managed-spark',
    about: ['spark', 'hadoop', 'managed spark'],
    questions: [
      'where should I run Spark jobs?',
      'emr serverless or a spark cluster of our own?',
      'what replaces a hadoop cluster in the cloud?',
      'managed spark on aws, azure and google cloud',
      'spark on kubernetes or a managed service?',
      'what is amazon emr serverless?',
      'what is azure databricks?',
      'what is google cloud serverless for apache spark?',
    ],
    text: 'Start with a managed engine: Amazon EMR Serverless, Serverless for Apache Spark on Google Cloud (once Dataproc Serverless) or Azure Databricks. You hand over the job, and the service starts, scales and ends the workers. We’d keep our own cluster only if the data has to stay on our machines, or if it’s busy day and night.',
    sources: ['F-AWS-150', 'F-GCP-60', 'F-AZ-70'],
    checked,
    carries: [],
  },
  {
    id: 'n-scale-in-protection',
    about: ['ecs', 'scale-in protection', 'draining', 'long sessions'],
    questions: [
      'how do I keep scale-in from ending a running match?',
      'drain long sessions before ecs scales in',
      'ecs stops tasks in the middle of a job',
      'how long can an ecs task be protected from scale-in?',
      'game servers killed on scale down',
    ],
    text: 'On ECS, let the task protect itself while it has work: with task scale-in protection, neither scaling nor a deployment ends it, for 2 hours by default and up to 48. Remove the protection when the session ends, so that the task can go. Agones does the same for game servers on Kubernetes: it leaves those with active players alone.',
    sources: ['ecs-task-protection', 'agones-readme'],
    checked,
    carries: [],
  },
  {
    id: 'n-store-and-forward',
    about: ['store and forward', 'edge buffer', 'azure iot edge'],
    questions: [
      'what is store and forward?',
      'our site loses its network, how do we keep the readings?',
      'buffer sensor data at the edge while offline',
      'factory with a bad internet connection',
      'does azure iot edge buffer messages while offline?',
      'what is azure iot edge?',
      'how do I bridge an outage of the line to the cloud?',
    ],
    text: 'Store and forward: a small machine on site takes in everything, keeps it on its disk while the line is down, and forwards it later. Azure IoT Edge does this by itself: its hub stores upstream messages until the device reconnects, as long as the time to live and the disk allow. Whatever you use, size the disk for the longest outage, and make sure the receiver can handle late and repeated messages.',
    sources: ['iot-edge-offline'],
    checked,
    carries: [],
  },
];
