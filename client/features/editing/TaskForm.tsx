import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { EditingTask } from '../../state/editing.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { fieldsOf } from '../../ui/facts/fields.ts';
import { draftKey } from '../../ui/form/draft.ts';
import { FactForm } from '../../ui/form/FactForm.tsx';
import type { FactValues } from '../../ui/form/values.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { useChoices, type VersionedChoices } from './choices.ts';
import { EndForm } from './EndForm.tsx';
import { broughtAlong, forms, namesItsCentre } from './forms.ts';
import { MergeForm } from './MergeForm.tsx';
import { ReplaceForm } from './ReplaceForm.tsx';
import { RuleForm } from './rule/RuleForm.tsx';
import { useSavedNotice } from './saved-notice.tsx';
import { writeFact } from './write-fact.ts';

export interface TaskProps {
  readonly task: EditingTask;
  readonly userId: string;
  readonly onClose: () => void;
}

const nothing: VersionedChoices = { partner: [], interest: [], issue: [] };

/** The form for a task, once it knows what its pickers offer. */
export default function TaskForm(props: TaskProps) {
  const { t } = useTranslation();
  const { task } = props;
  const needsNone =
    task.form === 'Centre' || task.form === 'Scenario' || task.task === 'end' || task.task === 'rule';
  const { choices, error } = useChoices(task.centreId, needsNone);
  if (error && !choices) return <ErrorState error={error} />;
  if (!choices && !needsNone) return <LoadingState>{t('form.loading')}</LoadingState>;
  if (task.task === 'rule') return <RuleForm {...props} />;
  if (task.task === 'end') return <EndForm {...props} />;
  if (task.task === 'replace') return <ReplaceForm {...props} />;
  if (task.task === 'merge') return <MergeForm {...props} choices={choices ?? nothing} />;
  return <ValuesForm {...props} choices={choices ?? nothing} />;
}

function ValuesForm(props: TaskProps & { choices: VersionedChoices }) {
  const { t } = useTranslation();
  const client = useClient();
  const showSaved = useSavedNotice();
  const { task, onClose } = props;
  const isNew = task.task === 'create';
  const { writes, defaults } = forms[task.form];
  const fields = useMemo(() => fieldsOf(task.form, isNew), [task.form, isNew]);
  const fact = (isNew ? { ...defaults, ...task.fact } : task.fact) as FactValues;
  const id = 'id' in task.fact ? String(task.fact.id) : null;
  const given = Object.values(task.fact).filter((value) => typeof value === 'string');
  const brought = Object.fromEntries(
    (broughtAlong[task.form] ?? []).map((name) => [name, (task.fact as Record<string, unknown>)[name]]),
  );
  let savedId: string | null = id;
  return (
    <FactForm
      label={task.form}
      fields={fields}
      fact={fact}
      version={isNew ? null : Number(task.fact.version)}
      choices={props.choices}
      draftKey={draftKey(props.userId, task.form, id ?? `new.${task.centreId}.${given.join('.')}`)}
      submit={t(isNew ? `editing.submit.${task.form}` : 'form.save')}
      save={async (values, mutationId, version) => {
        const centre = isNew && namesItsCentre.has(task.form) ? { centreId: task.centreId } : {};
        const input = isNew ? { ...values, ...centre, ...brought } : { ...values, id, version };
        const outcome = await writeFact(client, isNew ? writes.create : writes.correct, {
          mutationId,
          input,
        });
        if (outcome.state === 'saved') {
          savedId = outcome.fact?.id ?? id;
          showSaved(outcome.change);
        }
        return outcome;
      }}
      onSaved={() => {
        onClose();
        if (savedId) task.onSaved?.(savedId);
      }}
      onCancel={onClose}
    />
  );
}
