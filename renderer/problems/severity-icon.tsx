import { SvgIcon } from '@mui/material';
import type { Severity } from '../../shared/rules/types.ts';
import type { Group } from './group-findings.ts';

type Mark = Severity | Exclude<Group, 'gap'>;

/** One shape per meaning, so that colour is never the only difference. */
const SHAPES: Readonly<Record<Mark, string>> = {
  critical: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 8l8 8M16 8l-8 8',
  high: 'M12 2.5 22 20.5H2zM12 9v5M12 17v.5',
  medium: 'M12 2 22 12 12 22 2 12zM12 7v6M12 16v.5',
  low: 'M12 3a9 9 0 1 0 .01 0M12 7.5v6M12 16.2v.5',
  info: 'M12 3a9 9 0 1 0 .01 0M12 11v6M12 7.3v.5',
  'needs-answer': 'M12 3a9 9 0 1 0 .01 0M9.3 9.5a2.8 2.8 0 1 1 4 2.6c-.9.5-1.3 1-1.3 1.9M12 16.8v.4',
  accepted: 'M5 3v18M5 4h13l-3 4 3 4H5',
  satisfied: 'M12 3a9 9 0 1 0 .01 0M8 12.3l2.8 2.8L16 9.5',
  'not-applicable': 'M12 3a9 9 0 1 0 .01 0M7.5 12h9',
};

export interface FindingIconProps {
  readonly group: Group;
  readonly severity: Severity;
}

/** The sign of a finding; what it means stands next to it as a word. */
export function FindingIcon({ group, severity }: FindingIconProps) {
  const mark: Mark = group === 'gap' ? severity : group;
  return (
    <SvgIcon fontSize="small" aria-hidden sx={{ color: colourOf(group, severity), flexShrink: 0 }}>
      <path
        d={SHAPES[mark]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </SvgIcon>
  );
}

function colourOf(group: Group, severity: Severity): string {
  if (group === 'gap') return `severity.${severity}`;
  if (group === 'satisfied') return 'success.main';
  return group === 'needs-answer' ? 'warning.main' : 'text.secondary';
}
