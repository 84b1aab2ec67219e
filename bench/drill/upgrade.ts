import { end } from '../app-process.ts';
import { openConversations } from './conversations.ts';
import { type Install, nextRelease } from './install.ts';
import { npmRun, start } from './programs.ts';
import { report } from './report.ts';
import type { DrillSlack } from './slack.ts';
import type { Store } from './stores.ts';

type Settings = Record<string, string>;

/** Upgrades, rolls back, loses the database and restores it, with people talking all the time. */
export async function upgradeAndBack(install: Install, store: Store, base: Settings, slack: DrillSlack): Promise<void> {
  const settings = { ...base, DATABASE_URL: store.url };
  const talk = openConversations(slack);
  const newer = nextRelease(install);
  const newest = nextRelease(install, 2);

  let old = await start(install, settings);
  const first = await talk.begin(old.port);
  if (!store.shared) await end(old);
  let later = await start(newer, settings);
  report(`${store.name}: the next release starts${store.shared ? ' beside this one' : ''}`, true);
  await talk.goOn(later.port, first);
  const second = await talk.begin(store.shared ? old.port : later.port);
  if (store.shared) await end(old);
  await talk.begin(later.port);
  report(
    `${store.name}: after the upgrade nothing is lost or doubled`,
    (await talk.settle()) === '',
    await talk.settle(),
  );

  await end(later);
  old = await start(install, settings);
  await talk.goOn(old.port, second);
  const wrong = await talk.settle();
  report(`${store.name}: after the rollback, on the newer tables, neither`, wrong === '', wrong);
  const doctor = await npmRun(install, { ...settings, PORT: String(old.port) }, 'doctor');
  report(
    `${store.name}: doctor says so`,
    /one release ahead/.test(doctor.output),
    doctor.output.split('\n').find((line) => /database: /.test(line)),
  );

  await backUpAndRestore(install, store, settings, talk, old);

  later = await start(newest, settings);
  await end(later);
  const refused = await start(install, settings).then(
    async (app) => end(app).then(() => ''),
    (error: Error) => error.message,
  );
  report(`${store.name}: two releases ahead is refused`, /2 releases ahead/.test(refused), refused);
}

async function backUpAndRestore(
  install: Install,
  store: Store,
  settings: Settings,
  talk: ReturnType<typeof openConversations>,
  app: Awaited<ReturnType<typeof start>>,
): Promise<void> {
  const thread = await talk.begin(app.port);
  await talk.settle();
  await store.backUp(install);
  await end(app, 'SIGKILL');
  await store.restore();
  const restored = await start(install, settings);
  await talk.goOn(restored.port, thread);
  const wrong = await talk.settle();
  report(
    `${store.name}: a restored backup goes on where it was, of ${talk.count()} conversations`,
    wrong === '',
    wrong,
  );
  await end(restored);
}
