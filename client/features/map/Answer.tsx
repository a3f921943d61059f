import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { Attitude } from '../../api/generated/graphql.ts';
import { attitudesOf } from '../../state/attitudes.ts';
import { countFilters, type Shown } from '../../state/filters.ts';
import { balanceKey, weighForces } from '../../state/force-balance.ts';
import { fieldPath, useView } from '../../state/view.ts';
import { formatNumber } from '../../ui/numbers.ts';
import { Sentence } from '../../ui/Sentence.tsx';

/** The answer above the map: which side is the stronger on the issue, or how the partners feel about the common course. */
export function Answer(props: { field: ForceField; shown: Shown }) {
  const { t, i18n } = useTranslation();
  const { centreId, view } = useView();
  const { field, shown } = props;

  const isNarrowed = view.focus !== null || countFilters(view.filters) > 0;
  const scope = isNarrowed
    ? t('map.answer.narrowed', {
        partners: t('map.count.partners', { count: shown.partners.size }),
        all: field.partners.length,
        relationships: t('map.count.relationships', { count: shown.relationships.size }),
        conflicts: t('map.count.conflicts', { count: shown.conflicts.size }),
      })
    : t('map.answer.whole', {
        partners: t('map.count.partners', { count: field.partners.length }),
        relationships: t('map.count.relationships', { count: field.relationships.length }),
        conflicts: t('map.count.conflicts', { count: field.conflicts.length }),
      });

  if (field.issue && field.forces) {
    const key = balanceKey(weighForces(field.forces));
    const number = (value: number) => formatNumber(value, i18n.language);
    return (
      <Sentence
        to={fieldPath(centreId, 'forces', view)}
        detail={
          <>
            {t('map.answer.forces', {
              driving: number(field.forces.drivingForce),
              restraining: number(field.forces.restrainingForce),
            })}{' '}
            {scope}
          </>
        }
      >
        {t(`forces.balance.${key}`, { issue: field.issue.name })}
      </Sentence>
    );
  }

  const attitudes = attitudesOf(field);
  const count = (attitude: Attitude) =>
    field.partners.filter(({ id }) => shown.partners.has(id) && attitudes.get(id) === attitude).length;
  const known = (['FOR', 'DOUBT', 'AGAINST'] as const)
    .filter((attitude) => count(attitude) > 0)
    .map((attitude, place) =>
      t(`map.answer.${place === 0 ? 'first' : 'next'}.${attitude}`, { count: count(attitude) }),
    );
  const unknown = count('UNKNOWN');
  const sentence =
    known.length === 0
      ? t('map.answer.unknown')
      : t(unknown > 0 ? 'map.answer.attitudesAndUnknown' : 'map.answer.attitudes', {
          known: new Intl.ListFormat(i18n.language).format(known),
          unknown,
        });
  return (
    <Sentence to={fieldPath(centreId, 'table', view)} detail={scope}>
      {sentence}
    </Sentence>
  );
}
