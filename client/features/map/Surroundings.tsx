import { UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPartner, ForceField } from '../../api/force-field.ts';
import { ringPositions, surroundings } from '../../graph/ego.ts';
import { byMeasure, toElements } from '../../graph/elements.ts';
import { emphasise } from '../../graph/emphasis.ts';
import { type CanvasHandle, ForceFieldCanvas } from '../../graph/ForceFieldCanvas.tsx';
import type { Shown } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import { TieSign } from '../../ui/TieSign.tsx';
import { tiesOfPartner } from './describe.ts';
import classes from './surroundings.module.css';
import type { MeasureSteps } from './use-measure-steps.ts';

const MARGINS = { left: 40, right: 40, top: 20, bottom: 36 };

/** One partner with those around it: drawn small, and in a list of sentences. */
export function Surroundings(props: {
  partner: FieldPartner;
  field: ForceField;
  shown: Shown;
  steps: MeasureSteps;
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const scheme = useComputedColorScheme('light');
  const canvas = useRef<CanvasHandle>(null);
  const { partner, field, shown } = props;
  const { sizes, shades } = props.steps;
  const elements = useMemo(
    () =>
      surroundings(
        byMeasure(toElements(field, { showInterests: false }), sizes, shades),
        partner.id,
        shown.relationships,
      ),
    [field, partner.id, shown, sizes, shades],
  );
  const positions = useMemo(() => ringPositions(elements, partner.id), [elements, partner.id]);
  const emphasis = useMemo(() => {
    const all = new Set(elements.nodes.map(({ id }) => id));
    const plain = emphasise(
      elements,
      { partners: all, conflicts: all, relationships: new Set(elements.edges.map(({ id }) => id)) },
      partner.id,
    );
    return { ...plain, away: new Set<string>(), near: new Set<string>() };
  }, [elements, partner.id]);
  const look = useMemo(() => ({ scheme, colourBy: view.colourBy }), [scheme, view.colourBy]);
  const ties = useMemo(() => tiesOfPartner(field, shown, partner.id), [field, shown, partner.id]);

  function choose(id: string | null) {
    const node = elements.nodes.find((one) => one.id === id);
    if (node?.type === 'partner' && node.id !== partner.id) change({ partner: node.id });
    if (node?.type === 'conflict') change({ conflict: node.id });
  }

  return (
    <div className={classes.place}>
      <UnstyledButton className={classes.back} onClick={() => change({ partner: null })}>
        <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
        {t('map.phone.back')}
      </UnstyledButton>
      <div className={classes.drawing}>
        <ForceFieldCanvas
          elements={elements}
          positions={positions}
          look={look}
          emphasis={emphasis}
          cursor={null}
          margins={MARGINS}
          handle={canvas}
          onChoose={choose}
          onOpen={choose}
          onMoved={() => {}}
        />
      </div>
      <h2 className={classes.title}>{t('map.count.relationships', { count: ties.length })}</h2>
      <ul className={classes.list}>
        {ties.map((tie) => (
          <li key={tie.id}>
            <UnstyledButton className={classes.row} onClick={() => change({ partner: tie.otherId })}>
              <TieSign layer={tie.layer} sign={tie.sign} />
              <span>
                {tie.isOutgoing
                  ? t('map.phone.outgoing', { kind: relation(tie.kind), other: tie.otherName })
                  : t('map.phone.incoming', {
                      kind: relation(tie.kind),
                      other: tie.otherName,
                      name: partner.name,
                    })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );

  function relation(kind: string): string {
    return t(`words.relationship.${kind}`, kind.toLowerCase());
  }
}
