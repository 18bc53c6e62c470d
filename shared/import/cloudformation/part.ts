import type { TemplateResource } from './template.ts';

/** What a resource becomes: machines with a component on them, or a component that AWS runs. */
export interface Part {
  readonly id: string;
  readonly resource: TemplateResource;
  readonly component: string;
  /** Of machines: how many there are. */
  readonly count?: number;
}
