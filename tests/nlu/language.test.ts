import { expect, test } from 'vitest';
import { initialState } from '../../src/dialogue/state/state.ts';
import { isForeign } from '../../src/nlu/text/language.ts';
import { read } from '../dialogue/talk.ts';

test.each([
  'wo soll ich das denn laufen lassen, wir haben nur einen Server',
  'on veut savoir si lambda est une bonne idee pour nous',
  'necesito saber donde poner el servicio de pagos',
  'dobbiamo spostare il sito della scuola, che cosa ci serve',
  'we hebben een kleine webshop en ik weet niet waar die moet draaien',
  'precisamos de um lugar para o nosso sistema de notas',
  'nie wiem czy to ma sens dla nas',
  'где это запускать',
  'Zürich sucht einen Ort für die App',
])('%s: is no English', (text) => {
  expect(isForeign(text)).toBe(true);
});

test.each([
  'docker or lambda',
  'fast node api, no state',
  'we run a die cutting shop in Poland, 40 orders a day',
  'man that lambda bill was high',
  'Siemens PLC gateway, Postgres',
  'sqlite',
  '',
])('%s: may be English', (text) => {
  expect(isForeign(text)).toBe(false);
});

test('who writes in another language is told so', () => {
  expect(read(initialState, 'hallo, ich will wissen ob wir docker brauchen')).toMatch(
    /^I only understand English so far/,
  );
});
