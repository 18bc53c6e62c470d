/** Parts of names of resource types that hold up others and that a design does not draw. */
const SUPPORT =
  /iam|role|polic|kms|key|secret|password|log|metric|alarm|monitor|diagnostic|record|dns|zone|certificate|acm|route|gateway|nat|eip|address|acl|waf|backup|snapshot|vault|volume|disk|tag|parameter|option|versioning|encryption|block|lifecycle|ownership|notification|subnet_?group|security_?group|topic|subscription|user|random|null|local|time|tls|template|ipam|peering|vpc_?endpoint|private_?endpoint|project|resource_group|setting|firewall|placement|servergroup|health|network_interface|cluster_?instance|grant|permission/i;

/** Why a resource became nothing. */
export function whyNot(type: string): string {
  return SUPPORT.test(type)
    ? 'It supports other resources; Corral makes no component of it.'
    : 'Corral knows no component that this could be.';
}
