import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import type { Choices, Named } from '../../ui/form/field-props.ts';

const FormChoicesDocument = graphql(`
  query FormChoices($centreId: ID!) {
    forceField(centreId: $centreId) {
      partners {
        id
        name
        version
      }
      interests {
        id
        name
        version
      }
      issues {
        id
        name
        version
      }
    }
  }
`);

export interface Versioned extends Named {
  readonly version: number;
}

export interface VersionedChoices extends Choices {
  readonly partner: readonly Versioned[];
  readonly interest: readonly Versioned[];
  readonly issue: readonly Versioned[];
}

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name, 'nl');

/** What the pickers offer: everything that is in use in the centre now, by name. Null while it is read. */
export function useChoices(centreId: string, isPaused: boolean) {
  const [{ data, error }] = useQuery({
    query: FormChoicesDocument,
    variables: { centreId },
    pause: isPaused,
  });
  const field = data?.forceField;
  const choices = useMemo<VersionedChoices | null>(
    () =>
      field
        ? {
            partner: [...field.partners].sort(byName),
            interest: [...field.interests].sort(byName),
            issue: [...field.issues].sort(byName),
          }
        : null,
    [field],
  );
  return { choices, error };
}
