import { choiceFactor } from '../factor.ts';

export const traffic = choiceFactor({
  id: 'traffic',
  name: 'Load pattern',
  question: 'How does the load look over a week?',
  why: 'Idle hours are where the bills differ most, and bursts are where the scaling does.',
  precedence: ['spiky', 'diurnal', 'steady', 'sporadic'],
  choices: {
    sporadic: {
      label: 'Rare, mostly idle',
      says: 'rarely used',
      hears: [
        'sporadic|sporadically', 'rarely|seldom|infrequent|infrequently|occasional|occasionally', 'mostly|largely idle|quiet|asleep|nothing', 'idle most|mostly', 'sits|sitting idle', 'now and then|again', 'once in a while', 'low traffic|volume|usage', 'hardly any|ever traffic|used|load|requests|users', 'hardly|barely used|anyone|touched', 'few times|requests|calls|hits|runs a|per day|week|month', 'couple of|times times|a a|day day|week|month', 'couple of times a day|week|month', 'nightly', 'once|twice a|per|every day|night|week|month', 'every night|week|month|sunday|monday|quarter', 'weekly|monthly|quarterly', 'does nothing most', 'from time to time', 'barely any|gets traffic|load|requests', 'tiny traffic|load|volume', 'very little traffic|load|use', 'handful of|requests requests|calls|users|times', 'overnight', 'daily job|report|batch|export', 'intermittent|intermittently', 'quiet most of the', 'on demand only',
      ],
      whenAsked: ['rare|quiet|idle|low|tiny|little|hardly|barely|almost nothing', 'once|twice', 'few', 'not much|often', 'next to nothing', 'weekend only'],
    },
    spiky: {
      label: 'Unpredictable bursts',
      says: 'spiky',
      hears: [
        'spiky|spikey|spike|spikes|spiking', 'burst|bursts|bursty', 'unpredictable|unpredictably', 'all over the place|map|shop', 'goes viral', 'viral', 'flash sale|sales', 'black friday', 'peaks and troughs|valleys', 'sudden peaks|load|rush|traffic|surge', 'surge|surges', 'erratic|random|irregular', 'no pattern|idea', 'unknown traffic|load|demand', 'cannot|hard|impossible to? predict|forecast', 'varies wildly|a lot|massively|hugely', 'campaign|campaigns', 'feast or famine', 'zero to _ ', 'nothing then', 'come|comes|coming in waves', 'waves', 'ticket sales|drop|drops', 'huge swings', 'when .. on sale', 'fluctuates|fluctuating', 'jumps to|from', 'quiet then', 'thundering herd', 'seasonal|season', 'product launch|launches', 'when .. tweet|tweets|newsletter|promo',
      ],
      whenAsked: ['depends|varies|changes', 'up and down', 'peaks|peak', 'both', 'unknown', 'in bursts', 'variable'],
    },
    diurnal: {
      label: 'Follows the day or office hours',
      says: 'following the day',
      hears: [
        'diurnal', 'office|business|working|work|school|opening hours', '9 to? 5', 'nine to five', 'during the day', 'day time|times', 'daytime', 'weekdays|weekday only|mostly', 'mon|monday to|through? fri|friday', 'mon fri', 'dead|quiet|nothing|idle|zero|empty|low at|overnight|on|over the? night|weekend|weekends', 'quiet|dead|nothing|drops|calm|slow after _', 'quiet at night', 'peaks|peak at|around|in lunch|noon|the|morning|evening|evenings', 'evening|morning|lunch|lunchtime peak|rush', 'daily curve|pattern|cycle|peak|rhythm', 'follows the sun|day', 'busy by day|in', 'busier in|during the? day|daytime|evening|morning|evenings|mornings', 'weekends off|dead|quiet|are', 'nobody .. at night|weekends', 'sleeps at night', 'day and night pattern', 'normal daily', '8 to? 6', '9 to? 6',
      ],
      whenAsked: ['day', 'hours', 'daily', 'quiet|dead after|at|overnight', 'night|nights|evening|evenings|weekend|weekends', 'weekdays'],
    },
    steady: {
      label: 'Steady all week',
      says: 'steady',
      hears: [
        'steady|steadily', 'constant|constantly', 'flat load|traffic|line|curve|out|usage', 'pretty|fairly|quite|very|totally|basically flat', 'around the clock', 'round the clock', '24 7', '24 by 7', 'stable load|traffic|throughput|rate|volume', 'consistent load|traffic|rate|throughput|volume|usage', 'continuous load|traffic|stream|flow|usage|use', 'all day every', 'day and night', 'sustained load|traffic|rate|throughput', 'non stop', 'same load|traffic|all|every|day', 'uniform load|traffic', 'never idle|quiet|sleeps|stops', 'predictable load|traffic|volume', 'always busy|loaded', 'barely|hardly varies|changes', 'evenly spread|distributed', 'runs hot', 'even load|traffic',
      ],
      whenAsked: ['flat|stable|continuous|uniform|even|same|always|consistent|predictable', 'all day|week|the time', 'non stop', 'never stops|changes'],
    },
  },
});
