import { ActionIcon, NumberInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldIssue } from '../../api/force-field.ts';
import { setStatusQuo } from '../../state/bargaining.ts';
import { useView } from '../../state/view.ts';
import type { IssueOutlook } from './documents.ts';
import { digitsOf } from './use-words.ts';

const PAUSE_MS = 300;

/** Where an issue stands if nothing is decided. It lives in the address. */
export function StatusQuoInput(props: { issue: FieldIssue; own: IssueOutlook }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { issue, own } = props;
  const { bargaining } = view;
  const used = own.winSet?.statusQuo.value ?? own.minimum;
  const [value, setValue] = useState<number | string>(used);
  useEffect(() => setValue(used), [used]);
  const given = bargaining.statusQuos.find((one) => one.issue === issue.key || one.issue === issue.id);
  const set = (next: number | null) => {
    const others = bargaining.statusQuos.filter((one) => one !== given);
    change(
      { bargaining: { ...bargaining, statusQuos: setStatusQuo(others, issue.key, next) } },
      { replace: true },
    );
  };
  const pass = useDebouncedCallback((next: number | string) => {
    // What ends in a zero comes as text.
    const typed = next === '' ? Number.NaN : Number(next);
    if (typed >= own.minimum && typed <= own.maximum) set(typed === own.minimum ? null : typed);
  }, PAUSE_MS);
  const length = own.maximum - own.minimum;
  return (
    <NumberInput
      size="xs"
      w={190}
      aria-label={t('bargaining.statusQuo.label', { issue: issue.name })}
      leftSection={<span aria-hidden="true">{t('bargaining.statusQuo.prefix')}</span>}
      leftSectionWidth={92}
      styles={{ section: { fontSize: 'var(--mantine-font-size-xs)' } }}
      value={value}
      min={own.minimum}
      max={own.maximum}
      step={length > 0 ? 10 ** Math.floor(Math.log10(length / 10)) : 1}
      decimalScale={digitsOf(own)}
      fixedDecimalScale
      decimalSeparator={i18n.language === 'nl' ? ',' : '.'}
      clampBehavior="blur"
      onChange={(next) => {
        setValue(next);
        pass(next);
      }}
      {...(given && {
        hideControls: true,
        rightSection: (
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('bargaining.statusQuo.clear', { issue: issue.name })}
            onClick={() => set(null)}
          >
            <IconX size={14} />
          </ActionIcon>
        ),
      })}
    />
  );
}
