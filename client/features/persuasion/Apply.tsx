import { Button } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VoteAssumption } from '../../state/assumptions.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import { FigureSection } from '../../ui/FigureSection.tsx';
import type { Plan } from './documents.ts';
import { applyPlan } from './model.ts';

/** Leads to the outcome with the votes of the plan supposed, on top of what is supposed already. */
export function Apply(props: { plan: Plan; assumptions: readonly VoteAssumption[] }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const assumptions = applyPlan(props.assumptions, props.plan);
  return (
    <FigureSection title={t('plan.apply.title')} reading={t('plan.apply.text')}>
      <div>
        <Button
          component={Link}
          to={fieldPath(centreId, 'decision', changeView(view, { assumptions }))}
          leftSection={<IconGavel size={18} stroke={1.6} />}
        >
          {t('plan.apply.button')}
        </Button>
      </div>
    </FigureSection>
  );
}
