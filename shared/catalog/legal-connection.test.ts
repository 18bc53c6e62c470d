import { describe, expect, it } from 'vitest';
import { findType } from './index.ts';
import { legalConnection } from './legal-connection.ts';

function between(from: string, to: string) {
  const [caller, callee] = [findType(from), findType(to)];
  if (caller === undefined || callee === undefined) throw new Error(`no type ${from} or ${to}`);
  return legalConnection(caller, callee);
}

describe('a connection means what the two types say', () => {
  it.each([
    ['people', 'dns', 'dns', 53, 'down'],
    ['people', 'cdn', 'https', 443, 'down'],
    ['cdn', 'load-balancer', 'https', 443, 'down'],
    ['lms', 'mysql', 'mysql', 3306, 'down'],
    ['lms', 'rabbitmq', 'amqp', 5672, 'degraded'],
    ['lms', 'smtp', 'smtp', 587, 'none'],
    ['lms', 'logging', 'tcp', 514, 'none'],
    ['lms', 'nat-gateway', 'https', 443, 'none'],
    ['lms', 'service-discovery', 'dns', 8600, 'control'],
    ['lms', 'identity-provider', 'saml', 443, 'degraded'],
    ['lms', 'secrets-store', 'https', 8200, 'startup'],
    ['worker', 'redis', 'redis', 6379, 'down'],
    ['monitoring', 'lms', 'http', 8000, 'none'],
    ['monitoring', 'worker', 'ssh', 22, 'none'],
    ['backup', 'mysql', 'mysql', 3306, 'none'],
    ['deploy-pipeline', 'lms', 'ssh', 22, 'none'],
    ['lms', 'haproxy', 'mysql', 3306, 'down'],
  ])('%s → %s', (from, to, over, port, onLoss) => {
    expect(between(from, to)).toMatchObject({ ok: true, over, port, onLoss });
  });

  it('leaves to the author what only the author can judge', () => {
    expect(between('lms', 'redis')).toMatchObject({ ok: true, over: 'redis', onLoss: undefined });
  });

  it.each([
    ['mysql', 'lms', 'MySQL never calls anything'],
    ['lms', 'people', 'Learners and authors never answers a call'],
    ['deploy-pipeline', 'dns', 'DNS answers dns only; Deploy pipeline speaks ssh, https, s3, smtp'],
  ])('%s → %s is refused', (from, to, reason) => {
    expect(between(from, to)).toEqual({ ok: false, reason });
  });
});
