import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import classes from './editing.module.css';

const TaskForm = lazy(() => import('./TaskForm.tsx'));

/** The one place where forms appear: over the card on a wide screen, over everything on a phone. Esc closes, the draft stays. */
export function Editing(props: { userId: string }) {
  const { t } = useTranslation();
  const { task, close } = useEditing();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const title = task
    ? t(`editing.title.${task.task}.${task.form}`, {
        name: task.subject ?? '',
        defaultValue: t(`editing.title.${task.task}.other`, { name: task.subject ?? '' }),
      })
    : '';
  return (
    <Drawer
      opened={task !== null}
      onClose={close}
      position="right"
      size={isPhone ? '100%' : 480}
      title={title}
      overlayProps={{ backgroundOpacity: 0.18 }}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      classNames={{
        body: classes.body ?? '',
        title: classes.title ?? '',
        header: classes.header ?? '',
        content: classes.content ?? '',
      }}
    >
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
    </Drawer>
  );
}
