import { expect, test } from 'vitest';
import { literal, mrkdwn } from '../../local-slack/page/blocks/mrkdwn.ts';

const star = '<@LITERAL42>';

test.each([
  ['*bold* and _italic_', '*bold* and _italic_'],
  ['2 * 3 * 4', `2 ${star} 3 ${star} 4`],
  ['a*b*c', `a${star}b${star}c`],
  ['\u200b*\u200bnot bold\u200b*\u200b', `\u200b${star}\u200bnot bold\u200b${star}\u200b`],
  ['*see <https://a.example/x_y_z|the page>*', '*see <https://a.example/x_y_z|the page>*'],
  ['&lt;!channel&gt;', '<@LITERAL60>!channel<@LITERAL62>'],
  ['<javascript:alert(1)|x>', '<@LITERAL60>javascript:alert(1)<@LITERAL124>x<@LITERAL62>'],
  ['`<javascript:alert(1)|x>`', '`x`'],
  ['&gt; quoted', '> quoted'],
])('reads %s as Slack does', (text, expected) => {
  expect(mrkdwn(text)).toBe(expected);
});

test('leaves no markup in plain text', () => {
  expect(literal('*a* <b>')).toBe(`${star}a${star} <@LITERAL60>b<@LITERAL62>`);
});
