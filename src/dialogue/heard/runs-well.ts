interface Row {
  readonly says: RegExp;
  readonly example: string;
}

const DEGREE = '(?:(?:just|perfectly|really|pretty|quite|totally|absolutely|all) )?';

/** How people say that what they run does well as it is. */
export const rows: readonly Row[] = [
  {
    says: new RegExp(
      `\\b(?:work(?:s|ed|ing)?|run(?:s|ning)?|ran|behaves) ${DEGREE}(?:fine|well|great|smoothly|ok(?:ay)?)\\b`,
      'i',
    ),
    example: 'it runs fine on the little box',
  },
  { says: /\b(?:no ?one|nobody) complains?\b/i, example: 'nobody complains' },
  {
    // "An hour of downtime is no trouble" tells of a wish.
    says: /(?<!\b(?:is|are|be|was|were|s) )\bno (?:complaints|problems|issues|trouble)\b/i,
    example: 'four years and no complaints',
  },
  { says: /\b(?:happy|content|satisfied) (?:with (?:it|that|the)|as it is)\b/i, example: 'we are happy with it' },
  {
    says: /\bnever (?:(?:had|gave|caused) (?:us |me )?(?:any |a )?(?:problem|issue|trouble)|fail(?:s|ed))/i,
    example: 'it never failed',
  },
  { says: /\brock[- ]solid\b|\bdoes (?:the|its) job\b/i, example: 'boring, but it does its job' },
];

/** What is denied, wished, limited, or true on somebody's desk only. */
const limits =
  /\bnot\b|n[’']t\b|\b(?:except|until|unless|apart from|used to|would|should|will|wants?|needs?|something|if|locally|laptop|staging|dev|so far so)\b|\?/i;
const turns = /\b(?:but|however|though|although|yet)\b/i;

/** Whether what runs today does well as it is, so that nothing has to change: "works fine but costs too much" wants a change. */
export const runsWell = (text: string): boolean =>
  text.split(/(?<=[.!?;\n])/).some((sentence) =>
    rows.some(({ says }) => {
      const found = says.exec(sentence);
      return found && !limits.test(sentence) && !turns.test(sentence.slice(found.index));
    }),
  );
