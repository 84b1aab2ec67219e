import pg from 'pg';

/** Ends with status 1 where the PostgreSQL of the tests does not answer; without it, CI would skip them silently. */
const url = process.env['TEST_DATABASE_URL'];
const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
try {
  await client.connect();
  await client.query('select 1');
  await client.end();
} catch (error) {
  const where = url?.replace(/\/\/[^@/]*@/, '//***@');
  process.stderr.write(
    `The tests need PostgreSQL, and none answers at ${where} (${(error as Error).message}).\nStart one (docker run --rm -e POSTGRES_HOST_AUTH_METHOD=trust -e POSTGRES_DB=test -p 127.0.0.1:5432:5432 postgres:17) or set TEST_DATABASE_URL.\n`,
  );
  process.exitCode = 1;
}
