import english from 'natural/lib/natural/util/stopwords.js';
import spanish from 'natural/lib/natural/util/stopwords_es.js';
import french from 'natural/lib/natural/util/stopwords_fr.js';
import italian from 'natural/lib/natural/util/stopwords_it.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import norwegian from 'natural/lib/natural/util/stopwords_no.js';
import polish from 'natural/lib/natural/util/stopwords_pl.js';
import portuguese from 'natural/lib/natural/util/stopwords_pt.js';
import swedish from 'natural/lib/natural/util/stopwords_sv.js';

/** Natural has no list for German. */
const german =
  'ich du er sie es wir ihr ist sind war waren nicht kein keine einen einem einer ein eine der das den dem und oder aber auch ob wie wo wenn dass für mit von auf bei zu zum zur brauche brauchen soll sollen sollten kann können wollen haben habe hat unser unsere unseren mein meine noch schon bitte danke warum welche';

/** What people here write in English as well: words, names and abbreviations. */
const shared =
  'one no per just want min ten till tills pod hit io os bare ci eu door com die meg war non nas ai ad man co mon sent god dell nic var vars sam em ha hat op um im na po ya son sin con';
const ofEnglish = new Set([...english.words, ...shared.split(' ')]);
const foreign = new Set(
  [
    german.split(' '),
    ...[spanish, french, italian, dutch, norwegian, polish, portuguese, swedish].map(({ words }) => words),
  ]
    .flat()
    .filter((word) => word.length > 1 && !ofEnglish.has(word)),
);
const foreignLetter = /(?!\p{ASCII})\p{L}/u;
/** One may be a name. */
const FEW = 2;

/** Whether most of the common words of a text are of a language other than English. */
export function speaksForeign(text: string): boolean {
  const words = [...new Set(text.toLowerCase().match(/\p{L}+/gu))];
  const of = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  const count = of(foreign);
  return count >= FEW && count > of(ofEnglish);
}

/** The same, or by a letter that English has not: of a text that could not be read. */
export const isForeign = (text: string): boolean => foreignLetter.test(text) || speaksForeign(text);
