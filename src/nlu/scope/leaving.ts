import { asks } from './asking.ts';
import { deniesOwnPlace } from './denied.ts';

const ownPlace = String.raw`\b(?:on[- ]?prem\w*|in[- ]?house|(?:own|our|the|my) (?:dc|servers?|hardware|hosts?|racks?|machines?)|basement|cellar|server ?rooms?|data ?cent(?:er|re)s?|colo(?:cation)?|esxi?|vmware|vsphere|hyper-?v|proxmox)\b`;
const cloud = String.raw`(?:the |a |public )*(?:cloud|azure|aws|amazon|gcp|google)\b`;
const leave = String.raw`\b(?:leav(?:e|es|ing)|exit(?:s|ing)?|vacat(?:e|es|ing)|decommission\w*|retir(?:e|es|ed|ing)|clos(?:es|ing(?! to)|e down)|(?:will|to|must) close(?! to)|(?:is|are|gets?|getting|being|be) (?:closed|shut)|shut(?:s|ting)? down|giv(?:e|es|ing) up|get(?:ting)? (?:out of|rid of|off)|(?:mov|migrat)(?:e|es|ing) (?:(?:\S+ ){0,3}?(?:off|out of|away from|from)|on from)|(?:not|n['’]t) (?:be )?renew\w*|out of (?:warranty|support)|(?:has|have|need|needs) to go(?= *(?:$|[.,;!?]|by |before |until ))|end of life)\b`;
const goes = String.raw`\b(?:go|goes|going|gone|mov(?:e|es|ed|ing)|migrat(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|lift(?: and |-and-| & |\/)shift)\b`;

const leaves = new RegExp(leave, 'i');
const hasOwnPlace = new RegExp(ownPlace, 'i');
const wants = String.raw`\b(?:wants?|wanted|puts?|brings?|hosts?|see|like|have)\b`;
const cloudBound = [
  String.raw`${goes}(?: \S+){0,8}? (?:in)?to ${cloud}`,
  String.raw`\b(?:everything|all) (?:of (?:it|them) )?to ${cloud}`,
  String.raw`\bcloud[- ]first\b`,
  String.raw`${wants}(?: \S+){0,4}? in(?:to)? ${cloud}`,
].map((pattern) => new RegExp(pattern, 'i'));
/** "The script can run in Azure"; whoever asks whether it can says nothing. */
const allowed = new RegExp(
  String.raw`\b(?:can|could|may|might) (?:also |just |well )*(?:run|live|go|be|sit)(?: \S+){0,2}? (?:in|on|to) ${cloud}`,
  'i',
);
/** What keeps it where it is, or a part of it. */
const keeps = /\b(?:stay\w*|remain\w*|ke(?:ep|eps|pt))\b/i;
const denied =
  /\b(?:not|never|nothing|no|cannot|without|(?:do|does|did|is|are|was|were|ca|wo|must|should|need)n['’]?t)(?: \S+){0,3} *$/i;

/** Whether a match is not denied: "must not leave our data center". */
function holds(pattern: RegExp, sentence: string): boolean {
  const found = pattern.exec(sentence);
  return found !== null && (/^n/i.test(found[0]) || !denied.test(sentence.slice(0, found.index)));
}

/**
 * "Our data center closes", "from ESXi to Azure by March": what leaves a place of its own runs there today, and does not
 * have to.
 */
export function leavesOwnPlace(text: string): boolean {
  if (keeps.test(text)) return false;
  return text
    .split(/(?<=[.!?;])\s+|\n+/)
    .some(
      (sentence) =>
        (hasOwnPlace.test(sentence) && holds(leaves, sentence)) ||
        (!asks(sentence) && holds(allowed, sentence)) ||
        cloudBound.some((pattern) => holds(pattern, sentence)),
    );
}

/** Whether a text says that it does not have to be in a place of its own, or is leaving it. */
export const needNotStay = (text: string): boolean => deniesOwnPlace(text) || leavesOwnPlace(text);
