import { Breadcrumbs } from './breadcrumbs.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Above the drawing: where one is, and in which view once there is something to switch. */
export function DrawingBar({ furnished }: { readonly furnished: boolean }) {
  return (
    <div className="drawing-bar">
      <Breadcrumbs />
      {furnished && <ViewSwitch />}
    </div>
  );
}
