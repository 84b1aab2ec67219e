/** A repository in which people keep decision records. */
export interface Repository {
  readonly kind: 'github' | 'gitlab';
  /** Without a slash at the end. */
  readonly url: string;
  readonly branch: string;
  /** Where the records are; the one that MADR proposes, unless an address says another. */
  readonly folder: string;
}

const EXAMPLE = 'https://github.com/owner/repository or https://gitlab.com/group/project';
const BRANCH = 'main';
const FOLDER = 'docs/decisions';

/**
 * Reads the address of a repository, or of a branch or folder in it; gives a sentence where it is none. Hosts that do not
 * have the name of either are told apart by their path: `/-/` is GitLab's.
 */
export function readRepository(text: string): Repository | string {
  const address = text.trim().replace(/^(?!https?:\/\/)(?=[\w.-]+\/[\w.-]+$)/, 'https://github.com/');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return `must be the https URL of a repository, such as ${EXAMPLE}`;
  if (url.username || url.password) return 'must not contain a username or password';
  const isGitlab = url.hostname.includes('gitlab') || url.pathname.includes('/-/');
  if (!isGitlab && !url.hostname.includes('github'))
    return `must be on GitHub or GitLab, such as ${EXAMPLE}; for self-hosted GitLab, add /-/tree/main to the URL`;
  return isGitlab ? inGitlab(url) : inGithub(url);
}

const partsOf = (path: string): readonly string[] =>
  path
    .replace(/\.git\/?$/, '')
    .split('/')
    .filter(Boolean);

function inGithub({ origin, pathname }: URL): Repository | string {
  const [owner, name, tree, branch = BRANCH, ...folder] = partsOf(pathname);
  if (!owner || !name || (tree !== undefined && tree !== 'tree'))
    return `must name an owner and a repository, such as ${EXAMPLE}`;
  return { kind: 'github', url: `${origin}/${owner}/${name}`, branch, folder: folder.join('/') || FOLDER };
}

function inGitlab({ origin, pathname }: URL): Repository | string {
  const [path = '', within = ''] = pathname.split('/-/');
  const project = partsOf(path);
  const [tree, branch = BRANCH, ...folder] = partsOf(within);
  if (project.length < 2 || (tree !== undefined && tree !== 'tree'))
    return `must name a group and a project, such as ${EXAMPLE}`;
  return { kind: 'gitlab', url: `${origin}/${project.join('/')}`, branch, folder: folder.join('/') || FOLDER };
}
