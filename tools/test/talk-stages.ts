/** The stages of the talk in their order, by the template that each is from. */
export const TALK_STAGES: Readonly<Record<string, readonly string[]>> = {
  'bare-minimum': ['sandbox', 'split', 'highly-available'],
  'managed-databases': ['managed-databases'],
  'large-stack': ['left-off', 'forums', 'workers', 'analytics', 'ecommerce', 'all'],
  'make-it-smaller': [
    ...['managed', 'external-rabbitmq', 'external-mongodb', 'service-discovery'],
    ...['small', 'small-with-discovery'],
  ],
};
