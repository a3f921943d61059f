import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NameButton } from '../../ui/NameButton.tsx';
import classes from './grid.module.css';
import type { GridRow } from './model.ts';

/** Names in a line, the first ones until someone asks for all. */
export function NameList(props: { rows: readonly GridRow[]; most: number; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { rows, most } = props;
  const shown = showsAll || rows.length <= most + 1 ? rows : rows.slice(0, most);
  return (
    <>
      {shown.map(({ id, name }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <NameButton name={name} onChoose={() => props.onChoose(id)} />
        </Fragment>
      ))}
      {shown.length < rows.length && (
        <>
          {' '}
          <button type="button" className={classes.more} onClick={() => setShowsAll(true)}>
            {t('grid.others', { count: rows.length - shown.length })}
          </button>
        </>
      )}
    </>
  );
}
