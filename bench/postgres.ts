import pg from 'pg';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';

/** A new database of this name on the test server; gives its address. */
export async function emptyPostgres(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return url.href;
}
