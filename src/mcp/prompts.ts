/** A prompt with one text to fill in. */
interface Prompt {
  readonly title: string;
  readonly description: string;
  readonly argument: { readonly name: string; readonly description: string };
  readonly text: (value: string) => string;
}

const HOW =
  'Use the deployment advisor’s tools, and don’t state any limit or price that they didn’t give. Give the source and its date with each number. Say what was assumed, and what the advisor doesn’t know.';

export const prompts: Readonly<Record<string, Prompt>> = {
  'where-to-run': {
    title: 'Where should this run?',
    description: 'Advice for one workload, asking what is still open.',
    argument: { name: 'workload', description: 'What it does, how often, how long, how large, what exists today.' },
    text: (workload) =>
      `Where should this run: ${workload}\n\nCall “advise” with these words. While it returns a question, ask me that question alone, then call it again with the same text and my answer in “profile”. If I don’t know, use the advice as it is. ${HOW}`,
  },
  'check-repository': {
    title: 'Where should this repository run?',
    description: 'Reads the code for facts, then asks for advice and writes a decision record.',
    argument: { name: 'folder', description: 'The folder of the service.' },
    text: (folder) =>
      `Read the code and the configuration in ${folder} and find out what the advisor’s factors ask for (the resource advisor://factors lists them): what starts it, how long it runs, memory, state, protocols, size of the image. State in “profile” only what you found, and tell me in which file. Call “advise”, ask me what it asks, and at the end write the result of “decision_record” into a file. ${HOW}`,
  },
  'check-claim': {
    title: 'Is this claim about a platform right?',
    description: 'Checks a limit, a price or a rule of thumb against the dated knowledge.',
    argument: { name: 'claim', description: 'Such as “Lambda stops after 5 minutes”.' },
    text: (claim) =>
      `Is this right: ${claim}\n\nCall “explain” with the question behind it, and “limits” for the products it names. ${HOW}`,
  },
};

export const promptListings = Object.entries(prompts).map(([name, { title, description, argument }]) => ({
  name,
  title,
  description,
  arguments: [{ ...argument, required: true }],
}));
