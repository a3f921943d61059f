import { Button } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { useEditing } from '../../state/editing.tsx';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { changeView, fieldPath, useView } from '../../state/view.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';

/** What can be done with what is supposed: keep it under a name, share it, and see what was kept before. */
export function KeepScenario(props: { issueId: string; scenario: ScenarioInput | null }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { edit } = useEditing();
  const mayEdit = useMayEdit(centreId);
  const { issueId, scenario } = props;
  return (
    <>
      {scenario && mayEdit && (
        <Button
          size="xs"
          leftSection={<IconBookmarkPlus size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() =>
            edit({ task: 'create', form: 'Scenario', centreId, subject: null, fact: { issueId, scenario } })
          }
        >
          {t('scenarios.keep')}
        </Button>
      )}
      {scenario && <CopyLink />}
      <Button
        size="xs"
        variant="default"
        component={Link}
        to={fieldPath(centreId, 'scenarios', changeView(view, {}))}
      >
        {t('scenarios.toKept')}
      </Button>
    </>
  );
}
