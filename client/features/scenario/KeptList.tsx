import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import type { KeptScenario } from '../../api/scenarios.ts';
import { toAddress, toInput } from '../../state/assumptions.ts';
import { useEditing } from '../../state/editing.tsx';
import { useFactActions } from '../../state/fact-actions.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { changeView, fieldPath, MOST_COMPARED, useView } from '../../state/view.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { useScenarioWords } from '../../ui/decision/use-scenario-words.ts';
import { FactActions } from '../../ui/FactActions.tsx';
import { FactList, FactRow } from '../../ui/FactList.tsx';
import { VisibilityMark } from '../../ui/facts/ClaimLine.tsx';
import { formatDay } from '../../ui/facts/words.ts';
import classes from './scenarios.module.css';

/** Every kept scenario in words, with what can be done with it. */
export function KeptList(props: {
  scenarios: readonly KeptScenario[];
  names: ReadonlyMap<string, string>;
  /** What is supposed now, which may take the place of a kept one. */
  supposed: ScenarioInput | null;
}) {
  const { t, i18n } = useTranslation();
  const { centreId, view, change } = useView();
  const { edit } = useEditing();
  const mayEdit = useMayEdit(centreId);
  const actionsFor = useFactActions(centreId, mayEdit);
  const { assumed } = useScenarioWords(props.names);
  const { scenarios, supposed } = props;
  const { compared } = view;
  const forget = (id: string) => change({ compared: compared.filter((one) => one !== id) });
  return (
    <FactList label={t('scenarios.list')}>
      {scenarios.map((kept) => {
        const { id, name, version } = kept;
        const isChosen = compared.includes(id);
        const words = assumed(toInput(kept));
        const path = fieldPath(centreId, 'decision', changeView(view, { ...toAddress(kept), compared: [] }));
        const [correct, ...others] = actionsFor('Scenario', kept, name, { end: forget });
        const replace = {
          name: t('scenarios.replace'),
          run: () =>
            edit({
              task: 'replace',
              form: 'Scenario',
              centreId,
              subject: name,
              fact: { id, version, scenario: supposed },
            }),
        };
        return (
          <FactRow
            key={id}
            title={name}
            about={words.length > 0 ? `${words.join('; ')}.` : t('scenarios.nothingSeen')}
          >
            {kept.description && <p>{kept.description}</p>}
            <div className={classes.kept}>
              <Checkbox
                size="sm"
                label={t('scenarios.compare')}
                aria-label={t('scenarios.compareNamed', { name })}
                checked={isChosen}
                disabled={!isChosen && compared.length >= MOST_COMPARED}
                onChange={() => (isChosen ? forget(id) : change({ compared: [...compared, id] }))}
              />
              <Button
                size="compact-sm"
                variant="default"
                component={Link}
                to={path}
                aria-label={t('scenarios.openNamed', { name })}
              >
                {t('scenarios.open')}
              </Button>
              <CopyLink isCompact path={path} label={t('scenarios.link.named', { name })} />
              <span className={classes.since}>
                {t('scenarios.since', { date: formatDay(kept.validFrom, i18n.language) })}{' '}
                <VisibilityMark visibility={kept.visibility} />
              </span>
              <FactActions
                label={t('editing.more', { name })}
                actions={[
                  ...(correct ? [correct] : []),
                  ...(mayEdit && supposed ? [replace] : []),
                  ...others,
                ]}
              />
            </div>
          </FactRow>
        );
      })}
    </FactList>
  );
}
