import { tagged, type YamlValue } from '../yaml/tree.ts';

const JINJA = /\{[{%#]|[}%#]\}/;

/** Text of a design as a value: where Ansible could take it for a template it is marked as never to be one. */
export function authorText(text: string): YamlValue {
  const plain = text.toWellFormed();
  return JINJA.test(plain) ? tagged('!unsafe', plain) : plain;
}
