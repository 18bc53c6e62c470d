/** What the engine finds about recorded decisions. */
export const waivers: Readonly<Record<string, string>> = {
  'A waiver has expired': 'Una decisión ha caducado',
  'A decision to accept a risk was taken for a time, and that time is over.':
    'Se decidió aceptar un riesgo durante un tiempo, y ese tiempo ha pasado.',
  'Close the finding, or decide again and record it with a new date.':
    'Resuelve el hallazgo, o decide de nuevo y regístralo con otra fecha.',
  'A waiver does not count': 'Una decisión no cuenta',
  'A waiver without a reason or without a sensible end hides a finding that nobody decided about.':
    'Una decisión sin motivo o sin un final razonable oculta un hallazgo sobre el que nadie ha decidido.',
  'Give a reason, and a day of expiry at most twelve months after the waiver was created.':
    'Da un motivo, y un último día como máximo doce meses después de tomar la decisión.',
  'A waiver covers nothing': 'Una decisión no cubre nada',
  'A waiver that covers nothing would silently cover the finding should it come back.':
    'Una decisión que no cubre nada cubriría el hallazgo en silencio si volviera.',
  'Remove the waiver, or correct its rule and elements.': 'Quita la decisión, o corrige su regla y sus elementos.',
  'The waiver of {rule} by {a} covers no open finding.':
    'La decisión de {a} sobre {rule} no cubre ningún hallazgo abierto.',
  'The waiver of {rule} by {a} does not count: {why}.': 'La decisión de {a} sobre {rule} no cuenta: {why}.',
  'it gives no reason': 'no da ningún motivo',
  'it needs a day of expiry': 'necesita un último día',
  'it expires before it was created': 'caduca antes de haberse tomado',
  'it may last twelve months at most': 'puede durar doce meses como máximo',
  'it expired after {day}': 'caducó después del {day}',
};
