import type { NetworkTier } from '../plan/types.ts';
import { subnetId, type Build } from './build.ts';
import { att, ref, tags, type CfnValue, type Intrinsic, type Resource, type Resources } from './tree.ts';

const TIERS: readonly NetworkTier[] = ['public', 'app', 'data'];
const RANGE: Intrinsic = { fn: 'FindInMap', path: ['Network', 'Vpc', 'Cidr'] };
/** A /16 in parts, eight of them for each tier, so that another zone finds its place without moving the others. */
const PARTS = 32;
const HOST_BITS = 11;

/** The network, three tiers of subnets over the zones, one way out per zone. */
export function networkResources({ zones }: Build): Resources {
  const base: Record<string, Resource> = {
    Vpc: {
      Type: 'AWS::EC2::VPC',
      Properties: { CidrBlock: RANGE, EnableDnsSupport: true, EnableDnsHostnames: true, Tags: tags('vpc') },
    },
    InternetGateway: { Type: 'AWS::EC2::InternetGateway', Properties: { Tags: tags('internet') } },
    InternetGatewayAttachment: {
      Type: 'AWS::EC2::VPCGatewayAttachment',
      Properties: { VpcId: ref('Vpc'), InternetGatewayId: ref('InternetGateway') },
    },
    PublicRouteTable: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref('Vpc'), Tags: tags('public') } },
    PublicRoute: route('PublicRouteTable', { GatewayId: ref('InternetGateway') }, ['InternetGatewayAttachment']),
  };
  return Object.assign(base, ...zones.map((_, index) => zoneResources(index + 1)));
}

function zoneResources(position: number): Resources {
  const subnets = TIERS.map((tier, row) => [subnetId(tier, position), subnet(tier, row, position)] as const);
  const privateTable = `PrivateRouteTable${position}`;
  return {
    ...Object.fromEntries(subnets),
    [`NatAddress${position}`]: {
      Type: 'AWS::EC2::EIP',
      DependsOn: ['InternetGatewayAttachment'],
      Properties: { Domain: 'vpc', Tags: tags(`nat-z${position}`) },
    },
    [`NatGateway${position}`]: {
      Type: 'AWS::EC2::NatGateway',
      Properties: {
        AllocationId: att(`NatAddress${position}`, 'AllocationId'),
        SubnetId: ref(subnetId('public', position)),
        Tags: tags(`z${position}`),
      },
    },
    [privateTable]: {
      Type: 'AWS::EC2::RouteTable',
      Properties: { VpcId: ref('Vpc'), Tags: tags(`private-z${position}`) },
    },
    [`PrivateRoute${position}`]: route(privateTable, { NatGatewayId: ref(`NatGateway${position}`) }),
    ...Object.fromEntries(
      TIERS.map((tier) => {
        const id = subnetId(tier, position);
        return [`${id}Routes`, association(id, tier === 'public' ? 'PublicRouteTable' : privateTable)];
      }),
    ),
  };
}

function subnet(tier: NetworkTier, row: number, position: number): Resource {
  const part = row * 8 + position - 1;
  return {
    Type: 'AWS::EC2::Subnet',
    Properties: {
      VpcId: ref('Vpc'),
      AvailabilityZone: { fn: 'Select', index: position - 1, from: { fn: 'GetAZs' } },
      CidrBlock: { fn: 'Select', index: part, from: { fn: 'Cidr', block: RANGE, count: PARTS, bits: HOST_BITS } },
      MapPublicIpOnLaunch: false,
      Tags: tags(`${tier}-z${position}`),
    },
  };
}

function route(table: string, target: Readonly<Record<string, CfnValue>>, dependsOn?: readonly string[]): Resource {
  return {
    Type: 'AWS::EC2::Route',
    ...(dependsOn ? { DependsOn: dependsOn } : {}),
    Properties: { RouteTableId: ref(table), DestinationCidrBlock: '0.0.0.0/0', ...target },
  };
}

function association(subnetLogicalId: string, table: string): Resource {
  return {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { SubnetId: ref(subnetLogicalId), RouteTableId: ref(table) },
  };
}
