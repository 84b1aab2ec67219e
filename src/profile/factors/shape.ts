import { choiceFactor } from '../factor.ts';

export const shape = choiceFactor({
  id: 'shape',
  name: 'Shape',
  question: 'Is it one small job, a few services, a complex system or one big application?',
  why: 'Small single jobs suit functions; large systems suit containers; monoliths rarely split for free.',
  precedence: ['monolith', 'complex', 'few_services', 'single'],
  choices: {
    single: {
      label: 'One small job',
      says: 'one small job',
      hears: ['small|tiny|little|simple|single|one|lone|lightweight|basic|wee job|jobs|script|function|task|service|tool|thing|api|app|bot|endpoint|program|cron|microservice|worker|webhook|lambda|utility|handler|process|page|site|container|consumer|backend|flask|django|node|go|python|express|rails', 'a|one|our|the|this script|bot|webhook|resizer|thumbnailer|cron|cronjob|formatter|handler|scraper', 'single purpose', 'one off', 'simple', 'just a|one script|function|job|endpoint|cron|webhook|small|single', 'thumbnailer|thumbnail', 'slack bot', 'chatbot', '_ lines of code|python', 'few hundred lines', 'report job', 'nightly|weekly|daily|monthly report|job|export|script|digest|sync|backup|cleanup', 'image resizer|resizing', 'glue code'],
      whenAsked: ['small|single|one|job|tiny|simple|script|just'],
    },
    few_services: {
      label: 'A few services',
      says: 'a few services',
      hears: ['few|couple|handful|some|several|two|three|four|five|2|3|4|5|6|six of? services|microservices|service|apis|components|apps|endpoints|parts|micro|containers|workers', 'couple|handful of services|microservices|apis|apps|endpoints|workers', 'api and|plus a? worker|frontend|database|cron|job|workers', 'frontend and|plus backend', 'small|handful set of services', 'web and worker', 'crud app|api', 'api with', 'internal tool|app'],
      whenAsked: ['few|couple|several|some|two|three|four|five|2|3|4|5|6|services'],
    },
    complex: {
      label: 'A complex system',
      says: 'a complex system',
      hears: ['complex|complicated|large|big|huge|massive|sprawling|distributed|intertwined system|systems|platform|application|app|landscape|architecture|estate|ecommerce|backend|site|mesh|product', 'many|dozens|dozen|lots|tens|hundreds|_ of? services|microservices|components|apps', 'microservices architecture|platform|mesh|landscape|estate', '10|12|15|20|25|30|40|50|60|80|100|120|150|200 services|microservices|micro|components|apps', 'twelve|fifteen|twenty|thirty|forty|fifty|hundred services|microservices', 'dozens of', 'ecommerce platform', 'service mesh', 'whole platform', 'lots of moving|interdependent|services|microservices', 'enterprise platform|system|application', 'multi tier', 'tightly coupled services'],
      whenAsked: ['complex|many|lots|large|big|dozens|distributed|complicated|huge|system|platform|microservices'],
    },
    monolith: {
      label: 'One big application (monolith)',
      says: 'a monolith',
      hears: ['monolith|monolithic|monoliths', 'one big app|application|codebase|thing|blob|war|binary|process', 'single big|large app|application|codebase|deployable|war', 'big ball', 'big old', 'everything in one', 'rails|django|java|php|spring|laravel monolith', 'erp', 'wordpress|magento|drupal|sap', 'giant app|war|codebase'],
      whenAsked: ['mono', 'one big|application', 'big application|app'],
    },
  },
});
