import type { ROLES } from '../../../design/schema/vocabulary.ts';

export type Role = (typeof ROLES)[number];
