// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: the parts of a picture take no focus
import { Link } from "react-router";
import styles from "./ChainPicture.module.css";
import { type Arrow, type Box, measures, type Picture, type Point } from "./picture";

interface Props {
  picture: Picture;
  linkTo: (partyId: string) => string;
}

/** The names are links; everything else is said in words beside the picture already. */
export function Drawing({ picture, linkTo }: Props) {
  const { width, height, boxes, arrows } = picture;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a group of links in a picture
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label="Who said it, as a picture"
    >
      <g aria-hidden="true">
        {arrows.map((arrow) => (
          <ArrowMark key={arrow.key} arrow={arrow} />
        ))}
      </g>
      {boxes.map((box) => (
        <BoxMark key={box.node.key} box={box} linkTo={linkTo} />
      ))}
    </svg>
  );
}

function BoxMark({ box, linkTo }: { box: Box; linkTo: Props["linkTo"] }) {
  const { node, name, part, x, y, width, height } = box;
  const top = y - height / 2;
  const nameTop = top + 0.5 * measures.inset;
  const words = <Lines lines={name} x={x} top={nameTop} step={measures.nameLine} className={styles.name} />;
  return (
    <g data-kind={node.kind} data-ground-rule={node.groundRule} className={styles.node}>
      <rect aria-hidden="true" className={styles.box} x={x - width / 2} y={top} width={width} height={height} rx={3} />
      {node.partyId && node.kind === "NAMED" ? (
        <Link to={linkTo(node.partyId)} aria-label={node.label} className={styles.link}>
          {/* The whole box can be pressed. */}
          <rect className={styles.target} x={x - width / 2} y={top} width={width} height={height} rx={3} />
          {words}
        </Link>
      ) : (
        <g aria-hidden="true">
          <title>{node.label}</title>
          {words}
        </g>
      )}
      <g aria-hidden="true">
        <Lines
          lines={part}
          x={x}
          top={nameTop + name.length * measures.nameLine}
          step={measures.partLine}
          className={styles.part}
        />
      </g>
    </g>
  );
}

function ArrowMark({ arrow }: { arrow: Arrow }) {
  const { points, cue, middle } = arrow;
  return (
    <g>
      <path className={styles.arrow} d={pathThrough(points)} />
      <polygon className={styles.head} points={headOf(points)} />
      <Lines
        lines={cue}
        x={middle.x}
        top={middle.y - (cue.length * measures.cueLine) / 2}
        step={measures.cueLine}
        className={styles.cue}
      />
    </g>
  );
}

interface LinesProps {
  lines: readonly string[];
  x: number;
  top: number;
  step: number;
  className?: string;
}

function Lines({ lines, x, top, step, className }: LinesProps) {
  return (
    <text className={className} x={x} textAnchor="middle">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have an order and nothing else
        <tspan key={place} x={x} y={top + step * (place + 0.75)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Rounded at every bend: each point between the ends bends the way from one half of the stretch to the next. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) {
    return "";
  }
  const last = rest.at(-1) ?? first;
  const bends = rest.slice(0, -1).map((bend, place) => {
    const next = place === rest.length - 2 ? last : half(bend, rest[place + 1] ?? last);
    return `Q ${bend.x} ${bend.y} ${next.x} ${next.y}`;
  });
  return [`M ${first.x} ${first.y}`, ...bends, `L ${last.x} ${last.y}`].join(" ");
}

function half(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function headOf(points: readonly Point[]): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const wing = (turn: number) => `${tip.x - 9 * Math.cos(angle + turn)},${tip.y - 9 * Math.sin(angle + turn)}`;
  return `${tip.x},${tip.y} ${wing(0.4)} ${wing(-0.4)}`;
}
