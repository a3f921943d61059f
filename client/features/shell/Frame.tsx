import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { type ComponentType, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me, OpenCentre } from '../../api/session.ts';
import { type Screen, useView } from '../../state/view.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { BottomBar } from './BottomBar.tsx';
import classes from './frame.module.css';
import { Rail } from './Rail.tsx';
import { Sheet } from './Sheet.tsx';
import { TopBar } from './TopBar.tsx';

/** What the places are told apart by: the field as it is known, the decision on an issue, what is worked out from the field, and its upkeep. */
export const placeGroups = ['field', 'decision', 'analysis', 'management'] as const;

/** A place one can go to within a centre. */
export interface Place {
  /** Last part of the address, and the key of its name in `shell.place`. */
  readonly path: string;
  readonly group: (typeof placeGroups)[number];
  readonly Icon: ComponentType<{ size?: number; stroke?: number }>;
  /** Shows facts of the field, so date, layer and the card apply. */
  readonly showsField: boolean;
  mayOpen(me: Me, centreId: string): boolean;
}

export interface FrameProps {
  readonly me: Me;
  readonly centre: OpenCentre;
  readonly centres: readonly OpenCentre[];
  readonly places: readonly Place[];
  /** The place shown now. */
  readonly place: Place;
  /** Buttons for the top bar that belong to another feature, such as undo. */
  readonly actions?: ReactNode;
  /** What is known of the chosen partner, conflict or relationship; shown while one is chosen. */
  readonly card: ReactNode;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** The table says in words and figures what the other screens of the field draw; one key away, both ways. */
function tableTwin(place: Place): Screen {
  return place.path === 'table' ? 'network' : 'table';
}

export function Frame(props: FrameProps) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { view, change } = useView();
  useHotkeys([['t', () => props.place.showsField && change({}, { screen: tableTwin(props.place) })]]);
  const hasCard = props.place.showsField && (view.partner ?? view.conflict ?? view.relationship) !== null;
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {t('shell.skip')}
      </a>
      <TopBar {...props} isPhone={isPhone} />
      {!isPhone && <Rail places={props.places} centreId={props.centre.id} />}
      <div className={classes.body} data-card={hasCard}>
        <Suspense fallback={<LoadingState>{t('shell.loading')}</LoadingState>}>{props.children}</Suspense>
        {hasCard && (
          <Sheet key={view.partner ?? view.conflict ?? view.relationship} isSheet={isPhone}>
            {props.card}
          </Sheet>
        )}
      </div>
      {isPhone && <BottomBar {...props} />}
    </div>
  );
}
