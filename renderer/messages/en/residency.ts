export const residency = {
  'residency.title': 'Where data is: {stage}',
  'residency.nothing': 'No component of this stage is known to have data.',
  'residency.save': 'Save as a table (CSV)…',
  'residency.record': 'Save the record of processing (CSV)…',
  'residency.table': 'Where data is',
  'residency.data': 'Data',
  'residency.country': 'Country',
  'residency.why': 'Why',
} as const;
