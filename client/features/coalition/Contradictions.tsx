import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CoalitionSearch, demand } from '../../state/coalition.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import classes from './coalition.module.css';
import type { Coalitions, Contradiction } from './documents.ts';

/** Which demands stand in the way, each with what takes it back; nothing when it is not demands that do. */
export function Contradictions(props: { coalitions: Coalitions; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { change } = useView();
  const { coalitions, names } = props;
  const { nameList } = useWords(names);
  const without = ({ demand: kind, partnerIds }: Contradiction, search: CoalitionSearch) => {
    const [only] = partnerIds;
    if (kind === 'MUST_BE_IN') return { ...search, mustBeIn: [] };
    if (kind === 'MUST_BE_OUT') return only ? demand(search, only, null) : { ...search, mustBeOut: [] };
    if (kind === 'EXCLUSION') return { ...search, respectsConflicts: false };
    return { ...search, mustBeConnected: false };
  };
  if (coalitions.contradictions.length === 0) return null;
  return (
    <FigureSection title={t('coalitions.contradiction.title')}>
      <ul className={classes.contradictions}>
        {coalitions.contradictions.map((one) => {
          const { demand: kind, partnerIds } = one;
          const context = partnerIds.length > 0 ? 'named' : undefined;
          return (
            <li key={`${kind} ${partnerIds.join()}`}>
              <span>{t(`coalitions.contradiction.${kind}`, { context, names: nameList(partnerIds) })}</span>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => change({ coalition: (search) => without(one, search) })}
              >
                {t('coalitions.contradiction.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </FigureSection>
  );
}
