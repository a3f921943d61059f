import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { LoadingState } from '../../../ui/LoadingState.tsx';
import type { TaskProps } from '../TaskForm.tsx';
import { RuleToEditDocument } from './documents.ts';
import { RuleEditor } from './RuleEditor.tsx';

/** How an issue is decided, once its rule and the partners are read. */
export function RuleForm(props: TaskProps) {
  const { t } = useTranslation();
  const { centreId, fact } = props.task;
  const [{ data, error }, readAgain] = useQuery({
    query: RuleToEditDocument,
    variables: { centreId, issueId: String(fact.id) },
  });
  const field = data?.forceField;
  if (!field) {
    return error ? (
      <ErrorState error={error} onRetry={() => readAgain({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingState>{t('form.loading')}</LoadingState>
    );
  }
  if (!field.issue) return <p role="alert">{t('form.problem.NOT_FOUND')}</p>;
  return <RuleEditor {...props} stored={field.issue} partners={field.partners} />;
}
