import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { Bar } from '../../ui/figure/Bar.tsx';
import { RankTable } from '../../ui/figure/RankTable.tsx';
import { type IssueForces, mostDivided } from './model.ts';
import { useNumbers } from './use-numbers.ts';

const MOST = 8;

/** Force on each issue: in favour to the left, against to the right, as in the diagram of forces. */
export function IssueForcesFigure(props: { field: ForceField; forces: readonly IssueForces[] }) {
  const { t } = useTranslation();
  const { change } = useView();
  const { force, share } = useNumbers();
  const { field, forces } = props;
  const maximum = Math.max(0, ...forces.map(({ against }) => against));
  const minimum = -Math.max(0, ...forces.map(({ inFavour }) => inFavour));
  const divided = mostDivided(forces);
  const columns: Column<IssueForces>[] = [
    { id: 'name', header: t('mactor.issue'), value: ({ name }) => name, isName: true },
    {
      id: 'bar',
      header: t('mactor.forces.bar'),
      value: ({ total }) => total,
      cell: ({ inFavour, against }) => (
        <Bar
          parts={[
            { value: -inFavour, tone: 'for' },
            { value: against, tone: 'against' },
          ]}
          minimum={minimum}
          maximum={maximum}
        />
      ),
    },
    {
      id: 'inFavour',
      header: t('mactor.forces.inFavour'),
      value: ({ inFavour }) => inFavour,
      cell: ({ inFavour, inFavourCount }) =>
        t('mactor.forces.cell', { force: force(inFavour), count: inFavourCount }),
      isFigure: true,
    },
    {
      id: 'against',
      header: t('mactor.forces.against'),
      value: ({ against }) => against,
      cell: ({ against, againstCount }) =>
        t('mactor.forces.cell', { force: force(against), count: againstCount }),
      isFigure: true,
    },
  ];
  return (
    <FigureSection
      title={t('mactor.forces.title')}
      reading={
        divided?.share != null
          ? t('mactor.forces.divided', { issue: divided.name, share: share(divided.share) })
          : t('mactor.forces.oneSided')
      }
    >
      <RankTable
        caption={t('mactor.forces.title')}
        rows={forces}
        columns={columns}
        most={MOST}
        chosenId={field.issue?.id ?? null}
        onChoose={({ id }) => change({ issue: field.issues.find((issue) => issue.id === id)?.key ?? id })}
      />
    </FigureSection>
  );
}
