import nock from 'nock';

/** Tests reach this machine and nothing else. */
nock.disableNetConnect();
nock.enableNetConnect(/^(?:127\.0\.0\.1|localhost)(?::|$)/);
