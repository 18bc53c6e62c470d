import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema } from '../../design/schema/design.ts';
import { cloudFormation } from './index.ts';

const machines = { kind: 'machines', in: 'region', count: 2 };
const stage = {
  id: 's',
  zones: {
    aws: { kind: 'provider', vendor: 'aws' },
    region: { kind: 'region', in: 'aws' },
    app: machines,
    'cms-app': machines,
    db: { kind: 'machines', in: 'region' },
  },
  components: {
    people: { type: 'people' },
    lb: { type: 'load-balancer', in: 'region' },
    lms: { type: 'lms', in: 'app' },
    cms: { type: 'studio', in: 'cms-app' },
    mysql: { type: 'mysql', in: 'db' },
  },
  connections: [
    { from: 'people', to: 'lb' },
    { from: 'lb', to: 'lms', onLoss: 'down' },
    { from: 'lb', to: 'cms', onLoss: 'degraded' },
    { from: 'lms', to: 'mysql' },
  ],
};

interface Parsed {
  readonly Parameters: Record<string, { Default: unknown }>;
  readonly Mappings: Record<string, Record<string, Record<string, number>>>;
  readonly Conditions: Record<string, unknown>;
  readonly Resources: Record<string, { Type: string; Properties: Record<string, unknown>; UpdatePolicy?: unknown }>;
}

function exported(rollout?: 'blue-green'): { template: Parsed; readme: string } {
  const made = cloudFormation.export(designSchema.parse({ corral: 1, stages: [stage] }), 's', rollout && { rollout });
  if ('refused' in made) throw new Error(made.refused);
  const text = (path: string) => made.files.find((file) => file.path === path)?.text ?? '';
  return { template: parse(text('template.yaml'), { logLevel: 'silent' }) as Parsed, readme: text('README.md') };
}

describe('two groups that take turns, in CloudFormation', () => {
  const { template, readme } = exported('blue-green');
  const properties = (id: string) => template.Resources[id]?.Properties ?? {};

  it('divide the calls of every site by one parameter, of which every value makes a hundred', () => {
    const groups = (site: string) =>
      ['Blue', 'Green'].map((colour) => ({
        TargetGroupArn: `LbTo${site}${colour}`,
        Weight: ['Shares', 'GreenPercent', colour],
      }));
    const forward = (site: string) => [{ Type: 'forward', ForwardConfig: { TargetGroups: groups(site) } }];
    expect(properties('LbToLmsRule').Actions).toEqual(forward('Lms'));
    expect(properties('LbToCmsRule').Actions).toEqual(forward('Cms'));
    expect(Object.values(template.Mappings.Shares ?? {}).map(({ Blue = 0, Green = 0 }) => Blue + Green)).toEqual(
      Array(7).fill(100),
    );
  });

  it('have an image and a launch template each, and begin with blue alone', () => {
    expect(properties('AppGreenTemplate').LaunchTemplateData).toHaveProperty('ImageId', 'GreenImageId');
    expect(properties('AppBlueTemplate').LaunchTemplateData).toHaveProperty('ImageId', 'BlueImageId');
    expect(template.Parameters.GreenPercent?.Default).toBe('0');
    expect(template.Parameters.Standby?.Default).toBe('retired');
  });

  it('have no machines while they get no calls and the other is not to stand by', () => {
    expect(template.Conditions.GreenRuns).toEqual([[['GreenPercent', '0']], ['Standby', 'running']]);
    expect(template.Conditions.BlueRuns).toEqual([[['GreenPercent', '100']], ['Standby', 'running']]);
    expect(properties('AppGreenGroup')).toMatchObject({
      MinSize: ['GreenRuns', '2', '0'],
      MaxSize: ['GreenRuns', '6', '0'],
      TargetGroupARNs: ['LbToLmsGreen'],
    });
  });

  it('leave data and its machines as they are', () => {
    const host = ({ template: { Resources } }: ReturnType<typeof exported>) => Resources.DbHost1;
    expect(host(exported('blue-green'))).toEqual(host(exported()));
  });

  it('are swapped, retired and taken back by a person', () => {
    expect(readme).toMatch(/Run the migrations[\s\S]*GreenPercent=100[\s\S]*GreenPercent=0[\s\S]*Standby=retired/);
  });
});

describe('without them', () => {
  const { template } = exported();

  it('the template asks for nothing that it does not use', () => {
    expect(Object.keys(template.Parameters)).toEqual(expect.arrayContaining(['ImageId', 'DomainName']));
    expect(template.Parameters).not.toHaveProperty('GreenPercent');
    expect(template.Mappings).not.toHaveProperty('Shares');
    expect(Object.keys(template.Conditions)).toEqual(['SendAlarms']);
  });

  it('the domain answers with what is down when it is lost, whatever comes first by name', () => {
    expect(template.Resources.LbHttps?.Properties.DefaultActions).toEqual([
      { Type: 'forward', TargetGroupArn: 'LbToLms' },
    ]);
  });
});
