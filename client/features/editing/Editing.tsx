import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';

const TaskForm = lazy(() => import('./TaskForm.tsx'));

/** The one place where the forms of facts appear, whoever asked for them. Closing one keeps its draft. */
export function Editing(props: { userId: string }) {
  const { t } = useTranslation();
  const { task, close } = useEditing();
  const title = task
    ? t(`editing.title.${task.task}.${task.form}`, {
        name: task.subject ?? '',
        defaultValue: t(`editing.title.${task.task}.other`, { name: task.subject ?? '' }),
      })
    : '';
  return (
    <FormDrawer isOpen={task !== null} title={title} onClose={close}>
      {task && (
        <Suspense fallback={<LoadingState>{t('form.loading')}</LoadingState>}>
          <TaskForm
            key={`${task.form}${task.task}${'id' in task.fact ? task.fact.id : ''}`}
            task={task}
            userId={props.userId}
            onClose={close}
          />
        </Suspense>
      )}
    </FormDrawer>
  );
}
