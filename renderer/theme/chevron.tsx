import { SvgIcon, type SvgIconProps } from '@mui/material';

/** Points down; turn it to say open or closed. */
export function Chevron(props: SvgIconProps) {
  return (
    <SvgIcon fontSize="small" aria-hidden {...props}>
      <path
        d="M7 9.5 12 14.5 17 9.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </SvgIcon>
  );
}
