import {
  IconApi,
  IconArrowsDiff,
  IconBuildingCommunity,
  IconHeartHandshake,
  IconHistory,
  IconKey,
  IconMessageQuestion,
  IconTable,
  IconTableImport,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { Place } from './features/shell/Frame.tsx';
import { canEdit } from './state/rights.ts';

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
    path: 'table',
    Icon: IconTable,
    showsField: true,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/table/TableScreen.tsx')),
  },
  {
    path: 'forces',
    Icon: IconArrowsDiff,
    showsField: true,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/forces/ForcesScreen.tsx')),
  },
  {
    path: 'issues',
    Icon: IconMessageQuestion,
    showsField: true,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/issue/IssuesScreen.tsx')),
  },
  {
    path: 'interests',
    Icon: IconHeartHandshake,
    showsField: true,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/interest/InterestsScreen.tsx')),
  },
  {
    path: 'import',
    Icon: IconTableImport,
    showsField: false,
    mayOpen: canEdit,
    Screen: lazy(() => import('./features/import/ImportScreen.tsx')),
  },
  {
    path: 'changes',
    Icon: IconHistory,
    showsField: false,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/changes/ChangesScreen.tsx')),
  },
  {
    path: 'playground',
    Icon: IconApi,
    showsField: false,
    mayOpen: (me) => me.canExplore,
    Screen: lazy(() => import('./features/playground/PlaygroundScreen.tsx')),
  },
  {
    path: 'centres',
    Icon: IconBuildingCommunity,
    showsField: false,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/centre/CentresScreen.tsx')),
  },
  {
    path: 'users',
    Icon: IconKey,
    showsField: false,
    mayOpen: () => true,
    Screen: lazy(() => import('./features/users/UsersScreen.tsx')),
  },
];
