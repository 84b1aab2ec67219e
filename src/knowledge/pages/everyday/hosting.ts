import type { Page } from '../page.ts';

const readOn = '2026-11-29';

/** Pages on what the cloud costs, models of one’s own and machines at home. */
export const everydayHostingPages = {
  'finops-what-is': {
    title: 'What is FinOps?',
    publisher: 'FinOps Foundation',
    url: 'https://github.com/finopsfoundation/framework/blob/main/_pages/introduction/what-is-finops.md',
    asOf: '2023-08-02',
    readOn,
  },
  'cloud-waste-2026': {
    title: 'Flexera’s State of the Cloud 2026, reported',
    publisher: 'Windows News',
    url: 'https://www.windowsnews.ai/article/flexera-2026-cloud-report-aws-leads-spending-azure-gains-enterprise-traction-finops-maturity-lags.408581',
    asOf: '2026',
    readOn,
  },
  'cloud-waste-2026-other': {
    title: 'Flexera’s State of the Cloud 2026, another report',
    publisher: 'ALGERIATECH',
    url: 'https://algeriatech.news/flexera-2026-cloud-report-waste-31-percent-ai-gpu-finops-enterprise-2026/',
    asOf: '2026',
    readOn,
  },
  'cloud-waste-2025': {
    title: 'Flexera’s State of the Cloud 2025, reported',
    publisher: 'Ali Safari',
    url: 'https://alisafari.space/blog/public-cloud-723-billion-waste/',
    readOn,
  },
  'vram-70b': {
    title: 'VRAM for a 70B model',
    publisher: 'AI Radar',
    url: 'https://ai-radar.it/guide/vram-for-llama-70b?lang=en',
    readOn,
  },
  'quantization-explained': {
    title: 'Quantization',
    publisher: 'Local AI explained',
    url: 'https://localai-explained.com/pages/05-quantization.html',
    readOn,
  },
  'quantization-70b': {
    title: 'Run a 70B model on one GPU',
    publisher: 'Felesh',
    url: 'https://felesh-blog.pages.dev/en/tutorials/run-a-70b-on-one-gpu',
    readOn,
  },
  'gpu-benchmark': {
    title: 'H100, A100 and L40 for LLM inference',
    publisher: 'LLM Academy',
    url: 'https://llm-academy.dev/inference/gpu-benchmark-h100-a100-l40/',
    asOf: '2026',
    readOn,
  },
  'h100-a100': {
    title: 'NVIDIA H100 and A100',
    publisher: 'The AI Catchup',
    url: 'https://www.theaicatchup.com/article/nvidia-h100-vs-a100-choosing-the-right-gpu-for-ai-workloads/',
    readOn,
  },
  'vllm-welcome': {
    title: 'Welcome to vLLM',
    publisher: 'vLLM documentation',
    url: 'https://docs.vllm.ai/en/v0.7.3/_sources/index.md',
    readOn,
  },
  'vllm-or-ollama': {
    title: 'vLLM, a skill for agents',
    publisher: 'ericrisco/rsc-harness',
    url: 'https://www.skills.sh/ericrisco/rsc-harness/vllm',
    asOf: '2026-08-06',
    readOn,
  },
  'llama-cpp': {
    title: 'llama.cpp',
    publisher: 'ggml-org',
    url: 'https://github.com/ggml-org/llama.cpp#readme',
    readOn,
  },
  'ollama-faq': {
    title: 'Frequently asked questions',
    publisher: 'Ollama',
    url: 'https://github.com/ollama/ollama/blob/main/docs/faq.mdx',
    asOf: '2026-08-21',
    readOn,
  },
  'ollama-import': {
    title: 'Importing and quantizing a model',
    publisher: 'Ollama',
    url: 'https://github.com/ollama/ollama/blob/main/docs/import.mdx',
    asOf: '2026-08-21',
    readOn,
  },
  'home-power': {
    title: 'Home server power consumption',
    publisher: 'selfhosting.sh',
    url: 'https://selfhosting.sh/hardware/power-consumption-guide',
    readOn,
  },
  'home-power-cost': {
    title: 'Homelab power cost',
    publisher: 'OpsForge Labs',
    url: 'https://opsforgelabs.com/guides/homelab-power-cost-calculator/',
    readOn,
  },
  'cloudflared-readme': {
    title: 'Cloudflare Tunnel client',
    publisher: 'Cloudflare',
    url: 'https://github.com/cloudflare/cloudflared#readme',
    asOf: '2026-08-20',
    readOn,
  },
  'tailscale-funnel': {
    title: 'tailscale funnel',
    publisher: 'Tailscale documentation',
    url: 'https://tailscale.com/docs/reference/tailscale-cli/funnel.md',
    asOf: '2026-01-26',
    readOn,
  },
  'backup-321': {
    title: '3-2-1 rule',
    publisher: 'Blocks & Files',
    url: 'https://blocksandfiles.com/2022/04/15/3-2-1-rule/',
    asOf: '2022-04-15',
    readOn,
  },
  'backup-raid': {
    title: '3-2-1 backup: copies, locations and storage off site',
    publisher: 'Storage Blog 101',
    url: 'https://storageblog101.blogspot.com/',
    readOn,
  },
} as const satisfies Readonly<Record<string, Page>>;
