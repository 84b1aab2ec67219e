/** Tests that need PostgreSQL are skipped without one, which should not go unnoticed. */
export function setup(): void {
  if (!process.env['TEST_DATABASE_URL'])
    process.stdout.write(
      'TEST_DATABASE_URL is not set, so nothing is tested on PostgreSQL (postgres://…, a database in which schemas may be created).\n',
    );
}
