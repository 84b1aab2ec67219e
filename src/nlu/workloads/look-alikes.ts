/** English words that are one slip away from a name and no misspelt name: "thanks" is no Thanos. */
export const lookAlikes: ReadonlySet<string> = new Set(
  `
  active actively actives agonies authentic binder blazer blazon cautioning citric closure closures cloture
  cloudwatch coloration concrete coworker coworkers crawled dangle delphic detection deviant deviate directs
  dicker discarded docked docket duplicate duplicates dockerise dockerises dockerize dockerizes ecstasy eleventh expresses firestorm fluent fluids galling
  garages genserver indict informatico informatics judged judges kinesics linked linking locusts magenta magentas mitral
  mantic mathematical mathematics mosquito netcode openapi opened opener openers perfected persona planes postal
  postures prefix prefixes premix pretax prowled radars rastreio recommended redline refraining rehash renovated rustic
  rescue restraining retaining scrape scraped scrapers scrapes scrapping scrappy scraps sequence sequenced
  sequences signal signals solenoid stimulations straps strata streamlet suffice supervisor supervisors
  supervisory talent talents telegram thankful thanks unicorn unpaid unsaid valley valleys venture vertical
  whisper whispers wildly worked worker workers
  `
    .trim()
    .split(/\s+/),
);
