import { cloudPages } from './cloud-pages.ts';
import { compliancePages } from './compliance-pages.ts';
import { hostPages } from './host-pages.ts';

/** The pages on everything but AWS, and on compliance. */
export const otherCloudsPages = { ...cloudPages, ...hostPages, ...compliancePages };
