import { workloadsOf } from '../workload.ts';
import { aiWork } from './ai-work.ts';
import { buildsAndSandboxes } from './builds-and-sandboxes.ts';
import { computing } from './computing.ts';
import { dataAndReports } from './data-and-reports.ts';
import { documents } from './documents.ts';
import { eventsAndWebhooks } from './events-and-webhooks.ts';
import { filesAndMedia } from './files-and-media.ts';
import { filesAndRendering } from './files-and-rendering.ts';
import { maps } from './maps.ts';
import { messagesAndForms } from './messages-and-forms.ts';
import { upkeepAndFeeds } from './upkeep-and-feeds.ts';

/** Work that is done when something happens or at a time. */
export const work = workloadsOf('work', [
  ...aiWork,
  ...buildsAndSandboxes,
  ...computing,
  ...dataAndReports,
  ...documents,
  ...eventsAndWebhooks,
  ...filesAndMedia,
  ...filesAndRendering,
  ...maps,
  ...messagesAndForms,
  ...upkeepAndFeeds,
]);
