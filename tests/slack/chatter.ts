/** Two people talk about lunch; `to` names the one who is addressed. */
export const chatter: readonly {
  readonly by: 'alice' | 'bob';
  readonly to?: 'alice' | 'bob';
  readonly text: string;
}[] = [
  { by: 'bob', text: 'anyone up for lunch?' },
  { by: 'alice', text: 'yes please, I am starving' },
  { by: 'bob', to: 'alice', text: 'in an hour?' },
  { by: 'alice', to: 'bob', text: 'no, half an hour' },
  { by: 'bob', text: 'pizza or sushi today?' },
  { by: 'alice', text: 'the pizza place on the corner is only 10 euros' },
  { by: 'bob', text: 'they were closed for 2 weeks in summer' },
  { by: 'alice', to: 'bob', text: 'no' },
  { by: 'bob', to: 'alice', text: 'yes' },
  { by: 'alice', text: 'lol' },
  { by: 'bob', text: 'ok' },
  { by: 'alice', text: 'the queue there takes 30 minutes at noon' },
  { by: 'bob', text: 'we could go at 12:15, it is quieter then' },
  { by: 'alice', text: 'my meeting runs until half past twelve' },
  { by: 'bob', text: 'haha same, 3 meetings in a row' },
  { by: 'alice', text: 'what are you having?' },
  { by: 'bob', text: 'the usual, a margherita with extra cheese' },
  { by: 'alice', text: 'I will bring the team, we are 8 people' },
  { by: 'bob', text: 'that is a big table, should we book?' },
  { by: 'alice', text: 'good idea, can you call them?' },
  { by: 'bob', text: 'done, table for 8 at quarter to one' },
  { by: 'alice', text: 'you are the best' },
  { by: 'bob', text: ':pizza: :tada:' },
  { by: 'alice', to: 'bob', text: 'did you feed the cat this morning?' },
  { by: 'bob', text: 'of course, twice, she never stops eating' },
  { by: 'alice', text: 'thanks!' },
  { by: 'bob', text: 'see you in 5 minutes at the door' },
  { by: 'alice', text: 'the new guy from marketing wants to join too' },
  { by: 'bob', text: 'great, the more the merrier' },
  { by: 'alice', text: 'we went to the same place last Monday, it was cheap and fast' },
];
