import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema } from '../../design/schema/design.ts';
import { cloudFormation } from './index.ts';

interface Found {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** Visitors at two balancers: learners at one, authors at the other; staff reach a third from inside. */
function resources(): readonly [string, Found][] {
  const machines = ['lms', 'studio', 'forum', 'notes'].map((id) => [
    `${id}-machines`,
    { kind: 'machines', in: 'aws', count: 2 },
  ]);
  const balancers = ['learn', 'teach', 'inside'].map((id) => [id, { type: 'load-balancer', in: 'aws' }]);
  const services = ['lms', 'studio', 'forum', 'notes'].map((id) => [id, { type: id, in: `${id}-machines` }]);
  const stage = {
    id: 's',
    zones: { aws: { kind: 'provider', vendor: 'aws' }, ...Object.fromEntries(machines) },
    components: Object.fromEntries([...balancers, ...services]),
    connections: [
      { from: 'learn', to: 'lms', onLoss: 'down' },
      { from: 'learn', to: 'notes', onLoss: 'degraded' },
      { from: 'teach', to: 'studio', onLoss: 'down' },
      { from: 'teach', to: 'notes', onLoss: 'degraded' },
      { from: 'lms', to: 'inside' },
      { from: 'inside', to: 'forum' },
    ],
    entryPoints: { unit: { at: 'learn' }, publish: { at: 'teach' } },
  };
  const made = cloudFormation.export(designSchema.parse({ corral: 1, stages: [stage] }), 's');
  if ('refused' in made) throw new Error(made.refused);
  const text = made.files.find(({ path }) => path === 'template.yaml')?.text ?? '';
  return Object.entries((parse(text, { logLevel: 'silent' }) as { Resources: Record<string, Found> }).Resources);
}

const all = resources();
const of = (type: string) => all.filter(([, { Type }]) => Type === type).map(([, { Properties }]) => Properties);

describe('what the world sees', () => {
  it('has the web access list before every public balancer', () => {
    const guarded = of('AWS::WAFv2::WebACLAssociation').map(({ ResourceArn }) => ResourceArn);
    expect(guarded.sort()).toEqual(['Learn', 'Teach']);
  });

  it('lets visitors reach every public balancer, and no other', () => {
    const open = all.flatMap(([id, { Properties }]) => {
      const rules = (Properties.SecurityGroupIngress ?? []) as { CidrIp: string; FromPort: number }[];
      return rules.filter(({ CidrIp }) => CidrIp === '0.0.0.0/0').map(({ FromPort }) => `${id} ${String(FromPort)}`);
    });
    expect(open.sort()).toEqual([
      'LearnSecurityGroup 443',
      'LearnSecurityGroup 80',
      'TeachSecurityGroup 443',
      'TeachSecurityGroup 80',
    ]);
  });

  it('has a name for every site, which leads to its own balancer', () => {
    const names = of('AWS::Route53::RecordSet').map(({ Name, AliasTarget }) => [
      Name,
      (AliasTarget as { DNSName: string }).DNSName,
    ]);
    expect(Object.fromEntries(names)).toEqual({
      DomainName: 'Learn.DNSName',
      'notes.${DomainName}': 'Learn.DNSName',
      'teach.${DomainName}': 'Teach.DNSName',
      'notes.teach.${DomainName}': 'Teach.DNSName',
      'inside.${DomainName}': 'Inside.DNSName',
    });
  });

  it('has every name on the certificate, each proven in the zone', () => {
    const [certificate] = of('AWS::CertificateManager::Certificate');
    const { SubjectAlternativeNames: others, DomainValidationOptions: proofs } = certificate as {
      SubjectAlternativeNames: string[];
      DomainValidationOptions: { DomainName: string }[];
    };
    expect(others).toEqual([
      'inside.${DomainName}',
      'notes.${DomainName}',
      'notes.teach.${DomainName}',
      'teach.${DomainName}',
    ]);
    expect(proofs.map(({ DomainName }) => DomainName)).toEqual(['DomainName', ...others]);
  });

  it('sends the calls of a name to the service that it says', () => {
    const hosts = of('AWS::ElasticLoadBalancingV2::ListenerRule').map(({ Conditions, ListenerArn }) => [
      ListenerArn,
      (Conditions as { HostHeaderConfig: { Values: string[] } }[])[0]?.HostHeaderConfig.Values,
    ]);
    expect(Object.fromEntries(hosts)).toEqual({
      LearnHttps: ['notes.${DomainName}'],
      TeachHttps: ['notes.teach.${DomainName}'],
    });
  });
});
