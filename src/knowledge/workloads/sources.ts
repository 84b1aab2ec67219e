/** Pages that many entries were checked against. */
const officialImages = 'https://github.com/docker-library/docs/blob/master';

export const image = (name: string): string => `${officialImages}/${name}/README.md`;

export const repository = (name: string, file = 'README.md', branch = 'master'): string =>
  `https://github.com/${name}/blob/${branch}/${file}`;

/** The list of software to host oneself, with a line on what each program is. */
export const selfHosted = repository('awesome-selfhosted/awesome-selfhosted');
