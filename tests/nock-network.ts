import nock from 'nock';

/** For the files whose Slack is Nock: they reach this machine and nothing else. */
nock.disableNetConnect();
nock.enableNetConnect(/^(?:127\.0\.0\.1|localhost)(?::|$)/);
