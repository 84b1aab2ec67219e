import { choiceFactor } from '../factor.ts';

export const priority = choiceFactor({
  id: 'priority',
  name: 'Priority',
  question: 'If you must pick one: ship fast, the lowest bill, a predictable bill, or control?',
  why: 'When two options are close, this decides which is better for you.',
  precedence: ['lowest_bill', 'predictable_bill', 'ship_fast', 'max_control', 'balanced'],
  choices: {
    balanced: {
      label: 'A bit of everything',
      says: 'balanced priorities',
      hears: ['balanced', 'bit of everything|each|all', 'no strong|clear|particular preference|priority|priorities', 'all equally|of', 'equally important', 'no preference'],
      whenAsked: ['all|everything|both|balance|none|neither|equal|equally|any|either|mix'],
    },
    ship_fast: {
      label: 'Ship fast',
      says: 'shipping fast first',
      hears: ['ship|shipping|deliver|launch|release|live|out|move|go|build|iterate|production fast|quick|quickly|asap|soon|fastest|rapidly|faster|tomorrow|quicker', 'time to market', 'as fast|soon|quickly as', 'fast|quick|quickest|fastest way to|delivery|iteration|path|release', 'by friday|monday|tomorrow|next', 'speed of? development|delivery|matters|is|over|first|wins', 'deadline', 'asap', 'need it|this|something|to be live|yesterday|in|by|out|live', 'live|launch|demo|launching in|by|next two|a|few|three|week|weeks|2|3|month|days|friday|monday', 'ship it', 'get to market', 'velocity', 'in a hurry', 'quick win', 'dev speed'],
      whenAsked: ['fast|speed|ship|shipping|quick|quickly|velocity|first|launch'],
    },
    lowest_bill: {
      label: 'Lowest bill',
      says: 'the lowest bill first',
      hears: ['cheap|cheapest|cheaper|cheaply', 'lowest|lower|low|small|smallest|minimal|minimum|minimise|minimize|reduce|cut|save|saving|slash|less bill|cost|costs|price|spend|money|possible|budget|spending|bills', 'as cheap|cheaply as', 'save money|cost|costs|cash', 'cost|costs|money|price|budget sensitive|conscious|matters|is|are|first|matter|driven|pressure|tight|killing', 'cfo|finance wants|want|complains|complaining|is|says|asks', 'tight|small|shoestring|limited|no|zero|low budget|money', 'budget is tight|small|limited|zero', 'too expensive|pricey|costly', 'bill is|are|keeps killing|too|growing|crazy|huge|insane|exploding|climbing', 'on a budget|shoestring', 'bang for', 'penny|pennies|frugal|skint|broke|bootstrapped', 'cost is king|everything|all|priority|main', 'spend as little', 'lowest cost', 'keep costs down|low', 'keep the bill|cost|costs down|low'],
      whenAsked: ['bill|cost|costs|money|price|budget|cheap|lowest|low'],
    },
    predictable_bill: {
      label: 'A predictable bill',
      says: 'a predictable bill first',
      hears: ['predictable|fixed|stable|known|constant|flat|plannable|budgetable bill|bills|cost|costs|price|monthly|spend|pricing|invoice|budget|spending', 'no surprise|surprises', 'no bill|billing|cost surprise|surprises|shock', 'surprise bill|bills|invoice|costs', 'same|fixed every|amount|price|each month', 'cost predictability|certainty', 'budget certainty|planning|predictability', 'know what we|i will pay|spend', 'forecast the|our|costs|spend costs|bill|spend', 'fixed budget', 'predictability', 'without surprises'],
      whenAsked: ['predictable|predictability|fixed|stable|surprises|certain|certainty'],
    },
    max_control: {
      label: 'Control',
      says: 'control first',
      hears: ['full|max|maximum|total|complete|most|more control', 'control is|matters|over everything|first|key|most|king|important', 'want to|need|we control|own everything|it|all|the whole|whole', 'in control of', 'tweak|tune everything|anything|every', 'own the? whole|full stack', 'control above|over|first'],
      whenAsked: ['control|controls|flexibility|flexible|freedom'],
    },
  },
});
