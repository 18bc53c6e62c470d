import type { Size } from '../../design/schema/vocabulary.ts';

/** EC2 instance types for the sizes of the drawing; changed in the variables or mappings of the export. */
export const INSTANCE_TYPES: Readonly<Record<Size, string>> = {
  small: 't3.medium',
  medium: 'm6i.large',
  large: 'm6i.xlarge',
};
