import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useForceField } from '../../api/force-field.ts';
import { findByName } from '../../state/search.ts';
import { asOfMoment, type Screen, useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { useKindName } from '../../ui/kinds.ts';
import classes from './search-box.module.css';

/** Finds a partner by name and chooses it. Small words and accents do not matter. */
export function SearchBox(props: {
  centreId: string;
  hasShortcut?: boolean;
  autoFocus?: boolean;
  onChosen?: () => void;
}) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const { view, change } = useView();
  const { pathname } = useLocation();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { field } = useForceField({
    centreId: props.centreId,
    issueId: view.issue,
    asOf: asOfMoment(view.asOf),
  });
  const found = useMemo(() => findByName(query, field?.partners ?? []), [query, field]);
  const attitudes = useMemo(
    () => new Map(field?.stances.map((stance) => [stance.partnerId, stance.attitude])),
    [field],
  );

  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  useHotkeys(
    props.hasShortcut
      ? [
          ['mod+K', focus],
          ['/', focus],
        ]
      : [],
    ['INPUT', 'TEXTAREA', 'SELECT'],
  );

  function choose(partnerId: string) {
    const screen: Screen = /\/(table|forces)$/.exec(pathname)?.[1] === 'table' ? 'table' : 'network';
    change({ partner: partnerId }, { screen });
    setQuery('');
    combobox.closeDropdown();
    input.current?.blur();
    props.onChosen?.();
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" withinPortal={!props.autoFocus}>
      <Combobox.Target>
        <TextInput
          ref={input}
          className={classes.box}
          size={props.autoFocus ? 'sm' : 'xs'}
          aria-label={t('shell.search.label')}
          placeholder={t('shell.search.label')}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          rightSection={props.hasShortcut && query === '' ? <Kbd size="xs">Ctrl K</Kbd> : null}
          rightSectionWidth={56}
          rightSectionPointerEvents="none"
          data-autofocus={props.autoFocus}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              setQuery('');
              input.current?.blur();
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.trim() === ''}>
        <Combobox.Options aria-label={t('shell.search.label')} mah={360} style={{ overflowY: 'auto' }}>
          {found.map((partner) => (
            <Combobox.Option key={partner.id} value={partner.id}>
              <span className={classes.option}>
                <AttitudeGlyph attitude={attitudes.get(partner.id) ?? partner.attitude} />
                <span className={classes.name}>{partner.name}</span>
                <span className={classes.kind}>{kindName(partner.kind)}</span>
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('shell.search.none', { query })}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
