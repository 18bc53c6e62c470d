import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../../host/static-files.ts';

/**
 * The policy that hosts send stands in the page too, for servers that only hand out files. Vite's own page needs scripts
 * of its own, and a page cannot say who frames it.
 */
export function policyInPage(): Plugin {
  const content = CONTENT_SECURITY_POLICY.replace(/; frame-ancestors [^;]*/, '');
  const attrs = { 'http-equiv': 'Content-Security-Policy', content };
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}
