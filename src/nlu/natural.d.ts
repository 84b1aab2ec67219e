/** The parts of natural that are used; its own types pull in TypeScript sources that a type-stripping build cannot take. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
  export default class LogisticRegressionClassifier {
    readonly docs: { label: string; text: string[] }[];
    readonly features: Record<string, number>;
    addDocument(features: string[], label: string): void;
    train(): void;
    classify(features: string[]): string;
    getClassifications(features: readonly string[]): { label: string; value: number }[];
  }
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    DamerauLevenshteinDistance(a: string, b: string, options?: { restricted?: boolean }): number;
  };
  export default distances;
}

declare module 'natural/lib/natural/util/stopwords*.js' {
  const list: { readonly words: readonly string[] };
  export default list;
}
