import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { NameButton } from '../../ui/NameButton.tsx';
import type { Mark } from './mark.ts';
import type { People } from './people.ts';

/** Names in a sentence: “A, B and C”. Pointing at one lights up `markOf` it in the figure. */
export function Names(props: { ids: readonly string[]; people: People; markOf?: (id: string) => Mark }) {
  const { i18n } = useTranslation();
  const { people, ids, markOf } = props;
  const parts = new Intl.ListFormat(i18n.language).formatToParts(ids.map(String));
  return parts.map(({ type, value }, at) =>
    type === 'element' ? (
      <NameButton
        key={value}
        name={people.nameOf(value)}
        onChoose={() => people.choosePartner(value)}
        {...(markOf && { onPoint: (isAt: boolean) => people.point(isAt ? markOf(value) : []) })}
      />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a separator has nothing but its place
      <Fragment key={at}>{value}</Fragment>
    ),
  );
}
