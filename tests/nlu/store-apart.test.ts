import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';

const { understand } = createCore();
const hosting = (text: string) =>
  understand(text, { phase: 'new' }).facts.find(({ factor }) => factor === 'hosting')?.value;

test.each([
  'portal runs on Cloud Run, but the SAP tables never leave our server room',
  'frontend goes to Azure, the MSSQL database remains in-house',
  'we put the API on Fargate; customer records are kept in our own data center',
  'The file share is in the office, the converter would be a Lambda that reads from it',
  'App in AWS, Postgres on premises at headquarters, 60 people',
  'the web shop moves to Google Cloud while the DB2 stays on-prem',
])('where only the data stays at home, the work does not: %s', (text) => {
  expect(hosting(text)).not.toBe('on_prem');
});

test.each([
  'a .NET service that must stay on premises in our own data center, with its SQL database',
  'it has to run in our own data center, the auditors forbid the cloud',
  'the app and its Oracle database stay on-prem, AWS is not allowed',
  'must run on-prem, no AWS',
])('what has to stay at home itself does: %s', (text) => {
  expect(hosting(text)).toBe('on_prem');
});
