import { learnedModel } from './learned-model.ts';

// What was learned is kept in `.cache`.
learnedModel();
