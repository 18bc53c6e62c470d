/** Sites that Corral links to, those of the shipped price books among them; anything else is not opened. */
const ALLOWED_HOSTS = new Set([
  'eur-lex.europa.eu',
  'www.ecfr.gov',
  'www.law.cornell.edu',
  'www.nysenate.gov',
  'www.nysed.gov',
  'docs.openedx.org',
  'docs.aws.amazon.com',
  'aws.amazon.com',
  'azure.microsoft.com',
  'cloud.google.com',
  'www.digitalocean.com',
  'www.hetzner.com',
  'www.mongodb.com',
  'www.ovhcloud.com',
]);

/** The address to open in the person's browser, or undefined when it is not one that Corral itself links to. */
export function externalLink(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && url.port === '' && ALLOWED_HOSTS.has(url.hostname) ? url.href : undefined;
}
