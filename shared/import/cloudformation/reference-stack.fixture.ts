/**
 * edX's reference stack of 2014 as its description tells it: the names, ports, sizes and rules of its resources, in the
 * form that templates had then. `$Name` is a parameter or a resource.
 */
const PARAMETERS: Readonly<Record<string, string>> = {
  EnvironmentTag: 'sandbox',
  KeyName: 'deployment',
  EdxappInstanceType: 'm1.small',
  WorkerInstanceType: 'm1.small',
  ForumInstanceType: 'm1.small',
  NotifierInstanceType: 'm1.small',
  MongoInstanceType: 'm1.small',
  CommonClusterInstanceType: 'm1.small',
  XserverInstanceType: 'm1.small',
  XQWatcherInstanceType: 'm1.small',
  SSHLocation: '0.0.0.0/0',
  EdxappServerPort: '18000',
  XqueueServerPort: '18040',
  XserverServerPort: '18050',
  ForumServerPort: '18080',
  CacheNodePort: '11211',
  SSLCertificateARN: 'arn:aws:iam::000000000000:server-certificate/dummy',
  BastionInstanceType: 'm1.small',
  NATInstanceType: 'm1.small',
  EdxappDesiredCapacity: '2',
  XServerDesiredCapacity: '2',
  XQWatcherDesiredCapacity: '2',
  CommonClusterDesiredCapacity: '3',
  WorkerDesiredCapacity: '2',
  ForumDesiredCapacity: '2',
  NotifierDesiredCapacity: '1',
  MongoDesiredCapacity: '3',
  CacheNodeType: 'cache.m1.small',
  NumberOfCacheNodes: '2',
  DBName: 'edxapp',
  DBUsername: 'root',
  DBClass: 'db.m1.small',
  DBEngineVersion: '5.6',
  DBAllocatedStorage: '5',
  MongoVolumeSize: '5',
  ClassB: '1',
};

interface Tier {
  readonly launch: string;
  readonly size: string;
  readonly play: string;
  readonly services?: string;
  readonly balancers?: readonly string[];
  readonly subnets: readonly string[];
  readonly guards: readonly string[];
}

export const TIERS: Readonly<Record<string, Tier>> = {
  EdxappServerAsGroup: {
    launch: 'EdxappServer',
    size: 'EdxappDesiredCapacity',
    play: 'edxapp',
    services: 'edxapp,lms,cms',
    balancers: ['EdxappELB'],
    subnets: ['EdxappSubnet01', 'EdxappSubnet02'],
    guards: ['EdxappServerSecurityGroup'],
  },
  CommonClusterServerAsGroup: {
    launch: 'CommonClusterServer',
    size: 'CommonClusterDesiredCapacity',
    play: 'commoncluster',
    balancers: ['RabbitMQELB', 'ElasticSearchELB', 'XqueueELB'],
    subnets: ['CommonClusterSubnet01', 'CommonClusterSubnet02', 'CommonClusterSubnet03'],
    guards: ['RabbitMQServerSecurityGroup', 'ElasticsearchServerSecurityGroup', 'XqueueServerSecurityGroup'],
  },
  XserverServerAsGroup: {
    launch: 'XserverServer',
    size: 'XServerDesiredCapacity',
    play: 'xserver',
    services: 'xserver',
    balancers: ['XServerELB'],
    subnets: ['XServerSubnet01', 'XServerSubnet02'],
    guards: ['XserverServerSecurityGroup'],
  },
  XQWatcherServerAsGroup: {
    launch: 'XQWatcherServer',
    size: 'XQWatcherDesiredCapacity',
    play: 'xqwatcher',
    services: 'xqwatcher',
    subnets: ['XQWatcherSubnet01', 'XQWatcherSubnet02'],
    guards: ['XQWatcherServerSecurityGroup'],
  },
  WorkerServerAsGroup: {
    launch: 'WorkerServer',
    size: 'WorkerDesiredCapacity',
    play: 'worker',
    services: 'workers',
    subnets: ['WorkerSubnet01', 'WorkerSubnet02'],
    guards: ['WorkerServerSecurityGroup'],
  },
  ForumServerAsGroup: {
    launch: 'ForumServer',
    size: 'ForumDesiredCapacity',
    play: 'forum',
    services: 'forum',
    balancers: ['ForumELB'],
    subnets: ['ForumSubnet01', 'ForumSubnet02'],
    guards: ['ForumServerSecurityGroup'],
  },
  MongoServerAsGroup: {
    launch: 'MongoServer',
    size: 'MongoDesiredCapacity',
    play: 'mongo',
    subnets: ['MongoSubnet01', 'MongoSubnet02', 'MongoSubnet03'],
    guards: ['MongoServerSecurityGroup'],
  },
};

/** Listeners as port, protocol and port of the machines. */
export const BALANCERS: Readonly<
  Record<string, { readonly internal: boolean; readonly health: string; readonly listeners: readonly string[] }>
> = {
  EdxappELB: {
    internal: false,
    health: 'HTTP:$EdxappServerPort/heartbeat',
    listeners: ['80 HTTP $EdxappServerPort', '443 HTTPS $EdxappServerPort'],
  },
  XqueueELB: {
    internal: false,
    health: 'HTTP:$XqueueServerPort/xqueue/status/',
    listeners: ['80 HTTP $XqueueServerPort', '443 HTTPS $XqueueServerPort'],
  },
  ElasticSearchELB: { internal: true, health: 'TCP:9200', listeners: ['9200 TCP 9200', '9300 TCP 9300'] },
  RabbitMQELB: { internal: true, health: 'TCP:5672', listeners: ['5672 TCP 5672', '6163 TCP 6163'] },
  XServerELB: { internal: true, health: 'HTTP:$XserverServerPort/', listeners: ['80 HTTP $XserverServerPort'] },
  ForumELB: { internal: false, health: 'TCP:$ForumServerPort', listeners: ['443 HTTPS $ForumServerPort'] },
};

/** Rules as protocol, first port, last port and source. */
export const SECURITY_GROUPS: Readonly<Record<string, readonly string[]>> = {
  NATSecurityGroup: [
    'tcp 80 80 0.0.0.0/0',
    'tcp 443 443 0.0.0.0/0',
    'tcp 22 22 $SSHLocation',
    'tcp 9418 9418 0.0.0.0/0',
    'tcp 9997 9997 0.0.0.0/0',
    'tcp 10016 10016 0.0.0.0/0',
    'tcp 11371 11371 0.0.0.0/0',
    'icmp -1 -1 0.0.0.0/0',
  ],
  BastionSecurityGroup: ['tcp 22 22 $SSHLocation'],
  AdminSecurityGroup: ['tcp 22 22 $SSHLocation'],
  EdxappELBSecurityGroup: ['tcp 80 80 0.0.0.0/0', 'tcp 443 443 0.0.0.0/0'],
  EdxappServerSecurityGroup: ['tcp 22 22 $SSHLocation', 'tcp $EdxappServerPort $EdxappServerPort 0.0.0.0/0'],
  XqueueELBSecurityGroup: ['tcp 80 80 0.0.0.0/0', 'tcp 443 443 0.0.0.0/0'],
  XqueueServerSecurityGroup: ['tcp 22 22 $SSHLocation', 'tcp $XqueueServerPort $XqueueServerPort 0.0.0.0/0'],
  ElasticSearchELBSecurityGroup: ['tcp 9200 9200 $ForumServerSecurityGroup', 'tcp 9300 9300 $ForumServerSecurityGroup'],
  ElasticsearchServerSecurityGroup: [
    'tcp 22 22 $SSHLocation',
    'tcp 9200 9200 $ElasticSearchELBSecurityGroup',
    'tcp 9300 9300 $ElasticSearchELBSecurityGroup',
    'tcp 9200 9200 $ForumServerSecurityGroup',
    'tcp 9300 9300 $ForumServerSecurityGroup',
    'tcp 9200 9200 10.$ClassB.46.0/24',
    'tcp 9300 9300 10.$ClassB.46.0/24',
    'tcp 9200 9200 10.$ClassB.47.0/24',
    'tcp 9300 9300 10.$ClassB.47.0/24',
    'tcp 9200 9200 10.$ClassB.48.0/24',
    'tcp 9300 9300 10.$ClassB.48.0/24',
  ],
  RabbitMQELBSecurityGroup: [
    'tcp 5672 5672 $EdxappServerSecurityGroup',
    'tcp 6163 6163 $EdxappServerSecurityGroup',
    'tcp 5672 5672 $XqueueServerSecurityGroup',
    'tcp 6163 6163 $XqueueServerSecurityGroup',
    'tcp 5672 5672 $NotifierSecurityGroup',
  ],
  RabbitMQServerSecurityGroup: [
    'tcp 22 22 10.$ClassB.0.0/16',
    'tcp 5672 5672 $RabbitMQELBSecurityGroup',
    'tcp 6163 6163 $RabbitMQELBSecurityGroup',
    'tcp 5672 5672 $XqueueServerSecurityGroup',
    'tcp 6163 6163 $XqueueServerSecurityGroup',
    'tcp 5672 5672 $EdxappServerSecurityGroup',
    'tcp 6163 6163 $EdxappServerSecurityGroup',
    'tcp 0 65535 10.$ClassB.46.0/24',
    'tcp 0 65535 10.$ClassB.47.0/24',
    'tcp 0 65535 10.$ClassB.48.0/24',
    'tcp 15672 15672 $BastionSecurityGroup',
  ],
  XServerELBSecurityGroup: ['tcp 80 80 $XqueueServerSecurityGroup'],
  XserverServerSecurityGroup: [
    'tcp 22 22 10.$ClassB.0.0/16',
    'tcp $XserverServerPort $XserverServerPort $XServerELBSecurityGroup',
  ],
  XQWatcherServerSecurityGroup: ['tcp 22 22 10.$ClassB.0.0/16'],
  EdxDataSecurityGroup: ['tcp 3306 3306 0.0.0.0/0'],
  CacheSecurityGroup: [
    'tcp $CacheNodePort $CacheNodePort $EdxappServerSecurityGroup',
    'tcp $CacheNodePort $CacheNodePort $WorkerServerSecurityGroup',
  ],
  WorkerServerSecurityGroup: ['tcp 22 22 $SSHLocation'],
  ForumELBSecurityGroup: ['tcp 443 443 0.0.0.0/0'],
  ForumServerSecurityGroup: ['tcp 22 22 $SSHLocation', 'tcp $ForumServerPort $ForumServerPort $ForumELBSecurityGroup'],
  MongoServerSecurityGroup: [
    'tcp 22 22 $SSHLocation',
    'tcp 27017 27017 $EdxappServerSecurityGroup',
    'tcp 28017 28017 $EdxappServerSecurityGroup',
    'tcp 27017 27017 $WorkerServerSecurityGroup',
    'tcp 28017 28017 $WorkerServerSecurityGroup',
    'tcp 27017 27017 $ForumServerSecurityGroup',
    'tcp 28017 28017 $ForumServerSecurityGroup',
    'tcp 27017 27017 10.$ClassB.90.0/24',
    'tcp 28017 28017 10.$ClassB.90.0/24',
    'tcp 27017 27017 10.$ClassB.91.0/24',
    'tcp 28017 28017 10.$ClassB.91.0/24',
    'tcp 27017 27017 10.$ClassB.92.0/24',
    'tcp 28017 28017 10.$ClassB.92.0/24',
  ],
  NotifierSecurityGroup: ['tcp 22 22 $SSHLocation'],
};

const SUBNETS: Readonly<Record<string, string>> = {
  PublicSubnet01: '10.$ClassB.0.0/24',
  PublicSubnet02: '10.$ClassB.1.0/24',
  AdminSubnet: '10.$ClassB.200.0/24',
  EdxappSubnet01: '10.$ClassB.10.0/24',
  EdxappSubnet02: '10.$ClassB.11.0/24',
  CommonClusterSubnet01: '10.$ClassB.46.0/24',
  CommonClusterSubnet02: '10.$ClassB.47.0/24',
  CommonClusterSubnet03: '10.$ClassB.48.0/24',
  XServerSubnet01: '10.$ClassB.20.0/24',
  XServerSubnet02: '10.$ClassB.21.0/24',
  XQWatcherSubnet01: '10.$ClassB.30.0/24',
  XQWatcherSubnet02: '10.$ClassB.31.0/24',
  Data01: '10.$ClassB.50.0/24',
  Data02: '10.$ClassB.51.0/24',
  Cache01: '10.$ClassB.60.0/24',
  Cache02: '10.$ClassB.61.0/24',
  WorkerSubnet01: '10.$ClassB.70.0/24',
  WorkerSubnet02: '10.$ClassB.71.0/24',
  ForumSubnet01: '10.$ClassB.80.0/24',
  ForumSubnet02: '10.$ClassB.81.0/24',
  MongoSubnet01: '10.$ClassB.90.0/24',
  MongoSubnet02: '10.$ClassB.91.0/24',
  MongoSubnet03: '10.$ClassB.92.0/24',
  NotifierSubnet01: '10.$ClassB.100.0/24',
};

/** What scales by an alarm for each direction. */
const ALARMS = ['Edxapp', 'CommonCluster', 'XServer', 'XQWatcher', 'Worker', 'Forum'];

type Values = Readonly<Record<string, unknown>>;

/** The stack as a template of JSON. */
export function referenceStack(): string {
  const Resources = {
    ...network(),
    ...Object.assign({}, ...Object.entries(TIERS).map(([name, tier]) => machines(name, tier))),
    ...mapped(BALANCERS, balancer),
    ...mapped(SECURITY_GROUPS, guard),
    ...Object.assign({}, ...ALARMS.flatMap((name) => ['High', 'Low'].map((way) => alarm(name, way)))),
    ...stores(),
  };
  const Parameters = mapped(PARAMETERS, (Default) => ({ Type: 'String', Default }));
  return JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Parameters, Resources });
}

function mapped<T>(all: Readonly<Record<string, T>>, make: (one: T, name: string) => unknown): Values {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, make(one, name)]));
}

/** `$Name` → a reference, `10.$ClassB.0.0/16` → what joins it, anything else as it is. */
function value(text: string): unknown {
  if (/^\$\w+$/.test(text)) return reference(text.slice(1));
  const parts = text.split(/\$(\w+)/);
  if (parts.length === 1) return text;
  return { 'Fn::Join': ['', parts.map((part, index) => (index % 2 === 1 ? reference(part) : part))] };
}

const reference = (Ref: string) => ({ Ref });

function network(): Values {
  const subnet = (block: string) => ({
    Type: 'AWS::EC2::Subnet',
    Properties: { VpcId: reference('EdxVPC'), CidrBlock: value(block) },
  });
  const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: value('10.$ClassB.0.0/16') } };
  return { EdxVPC: vpc, ...mapped(SUBNETS, subnet) };
}

function machines(name: string, { launch, size, play, services, balancers, subnets, guards }: Tier): Values {
  const tags = { play, ...(services === undefined ? {} : { services }) };
  return {
    [launch]: {
      Type: 'AWS::AutoScaling::LaunchConfiguration',
      Properties: { SecurityGroups: guards.map(reference), KeyName: reference('KeyName') },
    },
    [name]: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        VPCZoneIdentifier: subnets.map(reference),
        LaunchConfigurationName: reference(launch),
        MinSize: reference(size),
        MaxSize: reference(size),
        ...(balancers === undefined ? {} : { LoadBalancerNames: balancers.map(reference) }),
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value, PropagateAtLaunch: true })),
      },
    },
  };
}

function balancer({ internal, health, listeners }: (typeof BALANCERS)[string], name: string): unknown {
  return {
    Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    Properties: {
      ...(internal ? { Scheme: 'internal' } : {}),
      SecurityGroups: [reference(`${name}SecurityGroup`)],
      HealthCheck: { Target: value(health) },
      Listeners: listeners.map((one) => {
        const [port = '', Protocol, instance = ''] = one.split(' ');
        return { LoadBalancerPort: port, Protocol, InstancePort: value(instance) };
      }),
    },
  };
}

function guard(rules: readonly string[]): unknown {
  const SecurityGroupIngress = rules.map((rule) => {
    const [IpProtocol, from = '', to = '', source = ''] = rule.split(' ');
    const key = source.endsWith('SecurityGroup') ? 'SourceSecurityGroupId' : 'CidrIp';
    return { IpProtocol, FromPort: value(from), ToPort: value(to), [key]: value(source) };
  });
  return { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: reference('EdxVPC'), SecurityGroupIngress } };
}

function alarm(name: string, way: string): Values {
  const AlarmActions = [reference(`${name}Scale${way === 'High' ? 'Up' : 'Down'}Policy`)];
  return {
    [`${name}CPUAlarm${way}`]: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: { MetricName: 'CPUUtilization', Threshold: way === 'High' ? '90' : '70', AlarmActions },
    },
  };
}

function stores(): Values {
  return {
    EdxDB: {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        Engine: 'MySQL',
        EngineVersion: reference('DBEngineVersion'),
        MultiAZ: 'true',
        DBSubnetGroupName: reference('EdxDBSubnetGroup'),
        DBSecurityGroups: [reference('DBSecurityGroup')],
      },
    },
    EdxDBSubnetGroup: {
      Type: 'AWS::RDS::DBSubnetGroup',
      Properties: { SubnetIds: ['Data01', 'Data02'].map(reference) },
    },
    DBSecurityGroup: {
      Type: 'AWS::RDS::DBSecurityGroup',
      Properties: { DBSecurityGroupIngress: { EC2SecurityGroupId: reference('EdxDataSecurityGroup') } },
    },
    CacheCluster: {
      Type: 'AWS::ElastiCache::CacheCluster',
      Properties: {
        Engine: 'memcached',
        NumCacheNodes: reference('NumberOfCacheNodes'),
        Port: reference('CacheNodePort'),
        CacheSubnetGroupName: reference('CacheSubnetGroup'),
        VpcSecurityGroupIds: [reference('CacheSecurityGroup')],
      },
    },
    CacheSubnetGroup: {
      Type: 'AWS::ElastiCache::SubnetGroup',
      Properties: { SubnetIds: ['Cache01', 'Cache02'].map(reference) },
    },
  };
}
