import { plainText } from '../../../src/nlu/text/text.ts';
import { tokenize } from '../../../src/nlu/text/tokens.ts';
import { type Recognized, recognize } from '../../../src/nlu/workloads/recognize.ts';

export const seen = (text: string): readonly Recognized[] => recognize(tokenize(plainText(text)));
export const ids = (text: string): string[] => seen(text).map(({ id }) => id);
