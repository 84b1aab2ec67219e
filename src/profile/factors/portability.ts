import { choiceFactor } from '../factor.ts';

export const portability = choiceFactor({
  id: 'portability',
  name: 'Portability',
  question: 'How bad would it be to be tied to one provider?',
  why: 'Functions lean on one provider’s events and services, so leaving means rewriting.',
  precedence: ['must', 'medium', 'low'],
  choices: {
    low: {
      label: 'Not bad at all',
      says: 'tied to one provider is fine',
      hears: ['lock in|lockin is|does|do not? fine|ok|okay|matter|concern|problem|issue|care', 'lock in is fine|ok|okay', 'not|never|do not worried|bothered|care|mind|fussed about|by|the|vendor lock|vendor|lockin', 'happy|fine|ok|okay|comfortable|cool|committed|married to|with|on|being aws|azure|gcp|one|staying|stay|tied|google', 'happy|fine|staying|stay|all in on|with|to|in aws|azure|gcp|one|google', 'all in on', 'never leave|leaving|switch|switching|moving|move aws|azure|gcp|off|away|clouds|provider', 'not leaving|moving|going aws|azure|gcp|anywhere|away', 'lock in? does not matter', 'no plans|plan|need|reason to leave|switch|move', 'do not care about lock', 'wedded to|married'],
      whenAsked: ['not|fine|ok|okay|low|no|nope|meh|whatever|little|nah', 'do not|would not care|mind|matter', 'no problem|big|issue'],
    },
    medium: {
      label: 'We would rather not',
      says: 'would rather stay portable',
      hears: ['rather not be|get locked|tied|stuck|married', 'prefer|would like|want|nice to? stay|remain|be|keep portable|flexible|options|independent', 'some concern|worry|worries', 'worried|concerned|nervous|wary|cautious about vendor|lock|being|lockin', 'avoid|reduce|limit|minimise|minimize|less vendor|lock|lockin|too', 'might|may|could switch|move|change|leave cloud|clouds|provider|providers|to|aws|azure|gcp|later|some', 'keep our|the options open', 'keep options open', 'would be nice to be? able to move', 'bit of lock', 'do not want to be|get too? locked|tied', 'annoying but', 'preferably portable'],
      whenAsked: ['medium|somewhat|bit|rather|annoying|some|bad|moderate|prefer|moderately|painful|kinda'],
    },
    must: {
      label: 'Unacceptable',
      says: 'must stay portable',
      hears: ['must|has|have|need|needs to? be|stay|remain portable|cloud|agnostic|vendor|provider|movable', 'portable', 'no|zero|any vendor|lock|lockin in', 'no lock in', 'cannot|may not|must not|not allowed be|get|accept locked|tied|lock|dependent|to', 'cloud|vendor|provider agnostic|neutral|independent|independence', 'exit plan|strategy|clause', 'regulator|dora|auditor|auditors|board|legal .. exit|portable|lock', 'without|avoid lock in at all', 'lock in is unacceptable|not|a', 'deal breaker|killer', 'non negotiable'],
      whenAsked: ['very|unacceptable|must|terrible|extremely|never|impossible|critical|horrible|disaster|fatal|cannot', 'not allowed|an option', 'deal breaker', 'really bad'],
    },
  },
});
