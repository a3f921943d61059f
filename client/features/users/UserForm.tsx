import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { CorrectUserInput, CreateUserInput } from '../../api/generated/graphql.ts';
import { draftKey } from '../../ui/form/draft.ts';
import { FactForm } from '../../ui/form/FactForm.tsx';
import type { Outcome } from '../../ui/form/outcome.ts';
import { CorrectUserDocument, CreateUserDocument, type UserFact } from './user-documents.ts';
import { toUserInput, toUserValues, userFields } from './user-form.ts';

/** Makes or corrects a user. */
export function UserForm(props: {
  userId: string;
  user: UserFact | null;
  centres: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const client = useClient();
  const { user } = props;
  const fields = useMemo(() => userFields(user === null), [user]);
  const choices = useMemo(
    () => ({ partner: [], interest: [], issue: [], centre: props.centres }),
    [props.centres],
  );
  return (
    <FactForm
      label="User"
      fields={fields}
      fact={user ? toUserValues(user) : { memberships: [] }}
      version={user?.version ?? null}
      choices={choices}
      draftKey={draftKey(props.userId, 'User', user?.id ?? 'new')}
      submit={user ? t('form.save') : t('users.make')}
      save={async (values, mutationId, version): Promise<Outcome> => {
        const input = toUserInput(values);
        const { data, error } = user
          ? await client
              .mutation(CorrectUserDocument, {
                mutationId,
                input: { ...input, id: user.id, version } as CorrectUserInput,
              })
              .toPromise()
          : await client
              .mutation(CreateUserDocument, { mutationId, input: input as unknown as CreateUserInput })
              .toPromise();
        if (error || !data)
          return { state: error?.networkError && !error.response ? 'unreachable' : 'failed' };
        const { user: stored, userErrors } = data.payload;
        if (userErrors.length === 0) return { state: 'saved' };
        if (stored && userErrors.some(({ code }) => code === 'STALE_VERSION')) {
          return { state: 'stale', stored: toUserValues(stored), version: stored.version };
        }
        return { state: 'refused', errors: userErrors };
      }}
      onSaved={props.onClose}
      onCancel={props.onClose}
    />
  );
}
