/** Who wants to know it: "my lecturer says …", "our auditor is asking". */
const people =
  '(?:boss|manager|lecturer|teacher|professor|colleague|coworker|cto|ceo|cfo|dpo|officer|auditor|customer|client|friend|lead|accountant|intern|vendor|consultant)';
const saying =
  '(?:says|said|asks|asked|claims|claimed|is asking|asking|thinks|told me|insists|keeps saying|wants to know|wants it|wants this|wants an? (?:straight |short |quick )?answer|needs it|needs an answer)';

/** How a question is put, which says nothing of what it is about. */
const frames: readonly RegExp[] = [
  /\b(?:(?:pls|please) confirm|pls|plz|please|thx|thanks|thank you|cheers|sorry|lol|haha|any thoughts|thoughts|or what|asap)\b/gi,
  /\b(?:am i (?:crazy|dumb|wrong)(?: to say no)?|is it (?:just )?me)\b/gi,
  /\b(?:put|say|explain|describe) (?:it|this|that) in (?=one|a|two|few|simple|plain)/gi,
  /\bin (?:just )?(?:one|1|a|two|2|few|simple|plain|your own|other|short)(?: (?:short|single|few|simple|plain))? (?:sentences?|words?|lines?|english|paragraph)\b/gi,
  /\b(?:explain |pls )?(?:like|as if) (?:i am|i[’']?m) (?:five|5|a child|a kid)\b/gi,
  /\b(?:eli5|for dummies|for a (?:beginner|layman))\b/gi,
  /\b(?:stupid|dumb|silly|basic|noob|newbie|naive|quick|simple|random|honest|serious) question(?: (?:i know|sorry|maybe|perhaps))?\b/gi,
  /\bno (?:marketing|holy war|fluff|sales talk|jargon|buzzwords)\b/gi,
  /\b(?:student|beginner|newbie|junior) here\b/gi,
  /\b(?:i )?need(?:ed)? (?:it|this|that|\d bullets|a sentence|some bullets) for (?:a|my|our|the) (?:slides?|ticket|presentation|talk|report|exam|homework|thesis|interview|deck)\b/gi,
  /\bfor (?:a|my|our|the) (?:slides?|ticket|presentation|talk|report|exam|homework|thesis|interview|deck)\b/gi,
  new RegExp(`\\b(?:my|our|the|a) (?:\\w{1,16} ){0,2}${people} ${saying}(?: that)?\\b`, 'gi'),
  new RegExp(`\\b${people} ${saying}(?: that)?\\b`, 'gi'),
  new RegExp(`\\b(?:arguing|argument|discussing|bet) with (?:a |my |our )?${people}\\b`, 'gi'),
  /\b(?:i )?(?:just )?(?:read|heard|saw) (?:it |this |that )?(?:somewhere|in an? (?:article|blog|post|video))(?: that)?\b/gi,
  /\b(?:one|a) (?:number|word|line|link) is (?:fine|enough)\b/gi,
];
/** Fewer words are left of no question. */
const LEAST = 2;

/** A text without how it is put and who wants to know it; the whole where nothing else would be left. */
export function withoutAsides(text: string): string {
  const cut = frames.reduce((rest, frame) => rest.replace(frame, ' '), text);
  if (cut === text) return text;
  const left = cut.split(/\s/).filter((piece) => /[\w?]/.test(piece));
  const rest = left.join(' ').replaceAll(' ?', '?');
  return left.length >= LEAST ? rest : text;
}
