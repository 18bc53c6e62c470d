import { NameField } from '../outline/name-field.tsx';
import { useUi } from '../state/ui-store.ts';
import { focusNode } from './focus-node.ts';

interface ElementNameProps {
  readonly id: string;
  readonly label: string;
  readonly className: string;
}

/** What an element is called, and the field to name it while that is asked for. */
export function ElementName({ id, label, className }: ElementNameProps) {
  const naming = useUi(({ renaming }) => renaming?.id === id && renaming.in === 'drawing');
  if (naming) return <NameField id={id} onDone={() => focusNode(id)} />;
  return (
    <div className={className} title={label}>
      {label}
    </div>
  );
}
