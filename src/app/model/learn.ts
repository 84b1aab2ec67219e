import { keptIndex, learnedModel } from './learned-model.ts';

// What was learned is kept in `.cache`, and what the search sees of the knowledge.
learnedModel();
keptIndex();
