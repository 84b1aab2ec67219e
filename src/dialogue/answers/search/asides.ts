/** Who wants to know it: "my lecturer says …", "our auditor is asking". */
const people =
  'boss|bosses|manager|lecturer|teacher|professor|colleague|coworker|cto|ceo|cfo|dpo|officer|auditor|customer|client|friend|lead|accountant|boyfriend|girlfriend|intern|vendor|consultant';

/** How a question is put, which says nothing of what it is about. */
const frames: readonly string[] = [
  '(?:pls |please )?confirm|pls|plz|please|thx|thanks|thank you|cheers|sorry|lol|haha|thoughts|any thoughts|am i (?:crazy|dumb|wrong)(?: to say no)?|is it (?:just )?me|or what|asap',
  '(?:put|say|explain|describe) (?:it|this|that) in (?=one|a|two|few|simple|plain)',
  'in (?:just )?(?:one|1|a|two|2|few|simple|plain|your own|other|short)(?: (?:short|single|few|simple|plain))? (?:sentences?|words?|lines?|english|paragraph)',
  "(?:explain |pls )?(?:like|as if) (?:i am|i[’']?m) (?:five|5|a (?:child|kid))|eli5|for dummies|for a (?:beginner|layman|non.?technical \\w+)",
  '(?:stupid|dumb|silly|basic|noob|newbie|naive|quick|simple|random|honest|serious|genuine) question(?: (?:i know|sorry|maybe|perhaps))?',
  'no (?:marketing|holy war|fluff|sales talk|jargon|buzzwords)(?: please| pls)?',
  '(?:student|beginner|newbie|junior) here',
  '(?:i need |need |needed )?(?:it |this |that |\\d bullets |a sentence |some bullets )?for (?:a|my|our|the) (?:slides?|ticket|presentation|talk|report|exam|homework|thesis|interview|deck)',
  `(?:(?:my|our|the|a) (?:\\w+ ){0,2})?(?:${people}) (?:\\w+ ){0,2}?(?:says|said|asks|asked|claims|claimed|wants to know|is asking|asking|thinks|told me|insists|keeps saying|wants (?:it|this|to know|an? (?:\\w+ ){0,2}answer)|needs (?:it|this|an answer))(?: that)?`,
  `(?:arguing|argument|discussing|bet) with (?:a |my |our )?(?:${people})`,
  '(?:i )?(?:just )?(?:read|heard|saw) (?:it |this |that )?(?:somewhere|in an? (?:article|blog|post|video))(?: that)?',
  '(?:one|a) (?:number|word|line|link) is (?:fine|enough)',
];
const framing = new RegExp(`[-–—(,;]*\\s*\\b(?:${frames.join('|')})\\b[)!]*`, 'gi');
/** Fewer words are left of no question. */
const LEAST = 2;

/** A text without how it is put and who wants to know it; the whole where nothing else would be left. */
export function withoutAsides(text: string): string {
  const rest = text
    .replace(framing, ' ')
    .replace(/\s+(?=[?.,!])/g, '')
    .replace(/^[\s,.:;!-]+|[\s,:;(-]+$/g, '')
    .replace(/\s{2,}/g, ' ');
  return (rest.match(/\w+/g) ?? []).length >= LEAST ? rest : text;
}
