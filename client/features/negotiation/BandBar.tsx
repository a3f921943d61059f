import classes from './band-bar.module.css';
import type { IssueOutlook } from './documents.ts';
import { publishedBand } from './model.ts';

const HEIGHT = 16;

/** The expected outcome of an issue between the ends of its scale, with its band; the figures beside it say the same. */
export function BandBar(props: { own: IssueOutlook; meanPublishedError: number }) {
  const { own } = props;
  const { compromise, afterExchanges, minimum, maximum } = own;
  const at = (value: number) => (maximum > minimum ? ((value - minimum) / (maximum - minimum)) * 100 : 50);
  const published = compromise && publishedBand(own, compromise.at.value, props.meanPublishedError);
  return (
    <svg
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      height={HEIGHT}
      className={classes.bar}
      aria-hidden="true"
    >
      <line x1={0} x2={100} y1={HEIGHT / 2} y2={HEIGHT / 2} className={classes.scale} />
      <line x1={50} x2={50} y1={3} y2={HEIGHT - 3} className={classes.middle} />
      {compromise && published && (
        <>
          <line
            x1={at(published.low)}
            x2={at(published.high)}
            y1={HEIGHT / 2}
            y2={HEIGHT / 2}
            className={classes.whisker}
          />
          <rect
            x={at(compromise.band.low.value)}
            width={Math.max(0.5, at(compromise.band.high.value) - at(compromise.band.low.value))}
            y={3}
            height={HEIGHT - 6}
            className={classes.band}
          />
          {afterExchanges && (
            <line
              x1={at(afterExchanges.value)}
              x2={at(afterExchanges.value)}
              y1={2}
              y2={HEIGHT - 2}
              className={classes.after}
            />
          )}
          <line
            x1={at(compromise.at.value)}
            x2={at(compromise.at.value)}
            y1={0}
            y2={HEIGHT}
            className={classes.value}
          />
        </>
      )}
    </svg>
  );
}
