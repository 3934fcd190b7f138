import type { Json, JsonObject } from './paint';

/** A mark of a drawing that tells something: where it stands in the option, and what it tells, line by line. */
export interface Point {
  /** The place of its series in the option. */
  series: number;
  /** The id of its series. */
  id: string;
  /** Its place in the data of its series. */
  index: number;
  /** Whether it is a link between two nodes of a flow. */
  link: boolean;
  lines: string[];
}

/** Which way a key leads. */
export type Step = 'next' | 'previous' | 'down' | 'up' | 'first' | 'last';

const STEPS: Record<string, Step> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
};

export function stepOf(key: string): Step | undefined {
  return STEPS[key];
}

/**
 * Every point that tells something, one row for each series that has any, in the order in which they stand.
 *
 * @param width of the drawing in pixels, for which the option may have a layout of its own
 */
export function rowsOf(option: JsonObject | undefined, width: number): Point[][] {
  return seriesAt(option, width).flatMap((one, place) => {
    if (one.silent === true) {
      return [];
    }
    const nodes = told(one, list(one.data ?? one.nodes), place, false);
    return [nodes, told(one, list(one.links), place, true)].filter((row) => row.length > 0);
  });
}

/** The series as ECharts joins them: what the layouts for this width say of a series stands before what the base says. */
function seriesAt(option: JsonObject | undefined, width: number): JsonObject[] {
  const series = objects((object(option?.baseOption) ?? option)?.series);
  for (const medium of objects(option?.media)) {
    if (holds(object(medium.query), width)) {
      for (const one of objects(object(medium.option)?.series)) {
        const place = series.findIndex((other) => other.id === one.id);
        series[place < 0 ? series.length : place] = { ...series[place], ...one };
      }
    }
  }
  return series;
}

function holds(query: JsonObject | undefined, width: number): boolean {
  return Number(query?.minWidth ?? 0) <= width && width <= Number(query?.maxWidth ?? Infinity);
}

/** Those of a scatter stand by their place on the scale, all others as in the data. */
function told(series: JsonObject, items: Json[], place: number, link: boolean): Point[] {
  const points = items.flatMap((item, index) => {
    const words = object(object(item)?.tooltip)?.formatter;
    return typeof words === 'string'
      ? [{ point: { series: place, id: String(series.id ?? ''), index, link, lines: words.split('\n') }, at: first(item) }]
      : [];
  });
  if (series.type === 'scatter') {
    points.sort((one, other) => one.at - other.at);
  }
  return points.map(({ point }) => point);
}

function first(item: Json): number {
  const value = list(object(item)?.value)[0];
  return typeof value === 'number' ? value : 0;
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function objects(value: Json | undefined): JsonObject[] {
  return list(value).map(object).filter((one) => one !== undefined);
}

function object(value: Json | undefined): JsonObject | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

/** Where a reader stands among the points: left and right within a series, up and down to another series. */
export class Walk {
  private row = 0;
  private place = 0;

  constructor(private rows: Point[][]) {}

  /** The points of a newer drawing; the reader stays as near as may be. */
  renew(rows: Point[][]) {
    this.rows = rows;
    this.row = Math.min(this.row, Math.max(rows.length - 1, 0));
    this.place = Math.min(this.place, Math.max((rows[this.row]?.length ?? 0) - 1, 0));
  }

  get point(): Point | undefined {
    return this.rows[this.row]?.[this.place];
  }

  /** What the point tells in one line, and where it stands in its series. */
  get words(): string {
    const point = this.point;
    return point ? `${point.lines.join('. ')}. ${this.place + 1} of ${this.rows[this.row].length}` : '';
  }

  move(step: Step) {
    const last = this.rows[this.row].length - 1;
    if (step === 'first' || step === 'last') {
      this.place = step === 'first' ? 0 : last;
    } else if ((step === 'down' || step === 'up') && this.rows.length > 1) {
      this.change(step === 'down' ? 1 : -1);
    } else {
      const by = step === 'next' || step === 'down' ? 1 : -1;
      this.place = Math.min(Math.max(this.place + by, 0), last);
    }
  }

  /** To the point of another series that is nearest in its data. */
  private change(by: number) {
    const from = this.point?.index ?? 0;
    this.row = Math.min(Math.max(this.row + by, 0), this.rows.length - 1);
    const row = this.rows[this.row];
    const near = row.reduce((best, point) => (Math.abs(point.index - from) < Math.abs(best.index - from) ? point : best), row[0]);
    this.place = row.indexOf(near);
  }
}
