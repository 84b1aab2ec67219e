import { type Calibration, calibration, crossValidated } from './calibration.ts';
import { labeled, toldByDegrees } from './labeled.ts';
import { questionsNeeded } from './questions-needed.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const lineOf = (name: string, { right, likely, held, brier, brierOfShares }: Calibration): string =>
  `${name}: likeliest is the verdict ${percent(right)}; called likely ${percent(likely)}, of which hold ${percent(held)}; Brier score ${brier.toFixed(3)}, of the verdicts' shares ${brierOfShares.toFixed(3)}`;

/** How well the advice agrees with labeled profiles of which more and more is told, and how few questions it takes. */
export function decision(): string {
  const cases = toldByDegrees();
  const { questions, agreed, right } = questionsNeeded(labeled);
  return `${[
    `${labeled.length} labeled profiles, each told in four degrees`,
    lineOf('As it is', calibration(cases)),
    lineOf('Cross-validated', crossValidated(cases)),
    `Questions: ${questions.toFixed(2)} on average; then the advice is that of the whole profile in ${percent(agreed)}, and the expert's in ${percent(right)}`,
  ].join('\n')}\n`;
}
