import { Button } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { assumeVote } from '../../state/assumptions.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import type { Option } from './documents.ts';

/** Leads to the outcome with those who have yet to be persuaded supposed in favour, on top of what is supposed already. */
export function Suppose(props: { option: Option }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const assumptions = props.option.toPersuade.reduce(
    (list, { partnerId }) => assumeVote(list, partnerId, 'FOR'),
    view.assumptions,
  );
  return (
    <Button
      size="xs"
      variant="default"
      component={Link}
      to={fieldPath(centreId, 'decision', changeView(view, { assumptions }))}
      leftSection={<IconGavel size={16} stroke={1.6} />}
    >
      {t('coalitions.members.suppose')}
    </Button>
  );
}
