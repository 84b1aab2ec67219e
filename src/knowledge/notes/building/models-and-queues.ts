import type { Note } from '../../entry.ts';

const checked = '2026-11-30';

/** Models behind a queue, functions that call them, and who works through a queue. */
export const modelAndQueueNotes = [
  {
    id: 'n-sagemaker-async',
    about: ['sagemaker', 'asynchronous inference', 'gpu', 'queue'],
    questions: [
      'sagemaker async inference instead?',
      'what are the limits of sagemaker asynchronous inference?',
      'does sagemaker async inference scale to zero?',
      'sagemaker endpoint for long requests and large payloads',
      'async endpoint or real-time endpoint?',
    ],
    text: 'If requests can wait, SageMaker Asynchronous Inference fits: it queues them, reads payloads of up to 1 GB from S3, lets each run for up to an hour and can scale to zero instances. Requests that arrive at zero wait for a machine; add the policy that starts one for the first request. The endpoint then takes asynchronous calls only.',
    sources: ['sagemaker-async', 'sagemaker-async-scaling'],
    checked,
    carries: [],
  },
  {
    id: 'n-gpu-queue',
    about: ['gpu', 'queue', 'inference', 'batch'],
    questions: [
      'requests can wait five minutes: queue in front of a GPU',
      'can I put a queue in front of the GPU instead of keeping it warm?',
      'users can wait a few minutes for the model, how do I save on GPUs?',
      'GPU jobs from a queue, scale to zero in between',
      'how do we avoid paying for an idle GPU?',
    ],
    text: 'Queue the requests and let the GPU workers scale to zero, so you pay for a GPU only while there’s work. SageMaker Asynchronous Inference has that built in; otherwise use AWS Batch, KEDA on a cluster, or the serverless GPUs of Cloud Run and Container Apps. Starting the machine and loading the model takes part of the wait, so measure it, and work in batches.',
    sources: ['sagemaker-async', 'F-AWS-55', 'keda-concepts', 'F-GCP-25', 'F-AZ-26'],
    checked,
    carries: [],
  },
  {
    id: 'n-function-calls-model',
    about: ['bedrock', 'lambda', 'llm', 'memory'],
    questions: [
      'a lambda that calls bedrock: does the 30 GB model limit matter?',
      'does my function need much memory to call a hosted model?',
      'our function only calls an LLM API, how large must it be?',
      'lambda calling openai or bedrock, memory size',
      'does the size of the model matter if it runs at the provider?',
    ],
    no: ['does a function need a GPU to call a hosted model?'],
    text: 'No: the model runs at the provider, so its size doesn’t count toward your function, which holds just the prompt and the answer. Little memory is enough. Time is what counts: Lambda bills while it waits, its default timeout of 3 seconds has to be raised (up to {F-AWS-01}), and an HTTP API in front gives up after {F-AWS-10/http}. Use a queue for longer work.',
    sources: ['aws-bedrock-throughput', 'lambda-timeout-setting', 'F-AWS-01', 'F-AWS-10', 'F-AWS-20'],
    checked,
    carries: [],
  },
  {
    id: 'n-keda-or-lambda',
    about: ['keda', 'lambda', 'queue', 'kubernetes'],
    questions: [
      'keda on the existing cluster or lambda for this queue?',
      'queue worker: keda on our cluster or lambda?',
      'lambda or a kubernetes worker with keda for sqs?',
      'we already have a cluster, should the queue consumer still be a lambda?',
      'keda vs lambda',
    ],
    text: 'KEDA if the cluster has room and people who run it: it scales the workers with the queue, down to zero, and jobs can run longer than Lambda’s {F-AWS-01}. Lambda if the work is short and bursty, or would need more nodes: it reads SQS in batches and costs next to nothing while idle. With no free node, KEDA’s pods wait for one.',
    sources: ['keda-concepts', 'F-AWS-01', 'F-AWS-20', 'aws-toolkit-events', 'kubernetes-autoscaling'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
