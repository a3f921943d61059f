import { IconArrowsDiff, IconTopologyStar3 } from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { Place } from './features/shell/Frame.tsx';

/** Every place within a centre: its address, its entry in the rail, who may open it, and the chunk it comes in. */
export const places: readonly (Place & { readonly Screen: ComponentType })[] = [
  {
    path: 'network',
    Icon: IconTopologyStar3,
    showsField: true,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/map/MapScreen.tsx')),
  },
  {
    path: 'forces',
    Icon: IconArrowsDiff,
    showsField: true,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/forces/ForcesScreen.tsx')),
  },
];
