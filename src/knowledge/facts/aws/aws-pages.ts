/** Pages that more than one file of AWS’s facts cites. */
export const managingCompute = {
  title: 'AWS agent toolkit: managing the compute of ECS, commit b9aa1d1 of 2026-08-19',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/b9aa1d11e250dbe4b72853a3924e7bd6571817fe/skills/core-skills/aws-containers/references/ecs-managing-compute.md',
};
export const fargateSizes = {
  title: 'AWS documentation: Amazon ECS on Fargate, task sizes',
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
};
/** The guide of 2023, before it was taken down. */
export const ec2Guide = (file: string, title: string) => ({
  title: `AWS documentation: ${title}`,
  url: `https://github.com/awsdocs/amazon-ec2-user-guide/blob/0992ede8329d71b7e5ead8681cec062409eed8e2/doc_source/${file}`,
});
/** A price page of AWS, where a public note quotes its words. */
export const quoted = (product: string, url: string) => ({ title: `AWS: ${product} pricing`, url });
/** The notes that quote them, each made on 2026-09-20. */
export const harvest = (product: string, repository: string) => ({
  title: `API Evangelist: prices of ${product}`,
  url: `https://github.com/api-evangelist/${repository}/blob/main/plans/${repository}-plans-pricing.yml`,
});
