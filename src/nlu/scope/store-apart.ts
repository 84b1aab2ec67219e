/** What keeps data, by the words for it. */
const store = String.raw`\b(?:databases?|dbs?|oracle|postgres\w*|mysql|mariadb|sql server|mssql|db2|sap|erp|data warehouse|nas|san|file ?(?:servers?|shares?)|files?|shares?|records?|data(?! ?cent))\b`;
const ownPlace = String.raw`\b(?:on[- ]?prem\w*|in[- ]?house|(?:own|our|my|company) (?:dc|network|servers?|hardware|data ?cent(?:er|re)s?|premises)|data ?cent(?:er|re)|server ?room|basement|office|headquarters|hq|nas|san|plant|factory)\b`;
const cloud = String.raw`\b(?:the cloud|azure|aws|amazon|gcp|google cloud|app service|lambdas?|cloud ?run|container apps?|fargate|ec2|ecs|eks|aks|gke|heroku|vercel|fly\.io|functions?)\b`;
/** What the work itself is called: said of a place of its own, that is where it runs. */
const work = String.raw`\b(?:app|apps|application|api|apis|service|services|frontend|backend|site|website|portal|web ?shop|shop|job|jobs|script|scripts|worker|workers|bot|program|everything|all of it|it all)\b`;

const hasStore = new RegExp(store, 'i');
const hasOwnPlace = new RegExp(ownPlace, 'i');
const hasCloud = new RegExp(cloud, 'i');
const hasWork = new RegExp(work, 'i');
const denied = /\b(?:no|not|never|forbid\w*|without|instead of|leav\w+|mov\w+ (?:off|away)|from)\b|n['’]t\b/i;
const clauses = /[.,;:!?\n]+|\b(?:but|while|whereas|and|although|though)\b/i;

/**
 * "The app is on App Service, the database stays in our data center": a clause that puts a store in a place of one’s own,
 * beside another that puts the work in a cloud, says where the store is and not where the work runs.
 */
export function storeApart(text: string): boolean {
  const parts = text.split(clauses);
  const atHome = parts.filter((part) => hasStore.test(part) && hasOwnPlace.test(part) && !hasWork.test(part));
  const inCloud = parts.filter((part) => hasCloud.test(part) && !denied.test(part) && !hasOwnPlace.test(part));
  return atHome.length > 0 && inCloud.length > 0;
}
