import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { EChartsType } from './echarts-core';
import { Explorer, rowsOf, stepOf, type Point } from './explorer';
import { paint, told, type JsonObject, type Surroundings } from './paint';

/** What a reader pointed at: a series of the option and the place in its data. */
export interface PointSelected {
  series: string;
  index: number;
  /** Whether it is a link of a flow, whose links are counted apart from its nodes. */
  link: boolean;
}

/** Pixels that a drawing may take across a sheet of A4 between its margins. */
const PAPER = 670;

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print'];

/** Waits for the type that labels are measured in, but never for long. */
async function fonts(): Promise<void> {
  const faces = ['400 13px Inter', '600 13px Inter'].map((face) => document.fonts.load(face));
  await Promise.race([Promise.allSettled(faces), new Promise((late) => setTimeout(late, 1500))]);
}

/** What ECharts knows of its marks, beside what it publishes. */
interface Drawn {
  getModel(): { getSeriesByIndex(index: number): { getData(kind?: 'edge'): { getItemGraphicEl(index: number): Mark | undefined } } | undefined };
}

interface Mark {
  getBoundingRect(): { clone(): Box };
  getComputedTransform?(): number[] | null;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  applyTransform(matrix: number[]): void;
}

function place(element: HTMLElement, x: number, y: number) {
  element.style.setProperty('left', `${x}px`);
  element.style.setProperty('top', `${y}px`);
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/**
 * Draws an option of the chart room with ECharts, in the colours of the page around it. ECharts is fetched when the
 * first chart appears. The attribute `ready` says that the drawing is finished.
 *
 * @fires point-selected with a {@link PointSelected} as its detail
 */
export class PanelChart extends LitElement {
  static properties = {
    option: { attribute: false },
    summary: { type: String },
    height: { type: Number },
    narrowHeight: { type: Number, attribute: 'narrow-height' },
    ready: { type: Boolean, reflect: true },
    explorer: { state: true },
    spoken: { state: true },
  };

  declare option: JsonObject | undefined;
  /** The figure in words: the name of the drawing for those who do not see it. */
  declare summary: string;
  /** Pixels from 656 pixels of width. */
  declare height: number;
  /** Pixels below 656 pixels of width; as `height` where it is 0. */
  declare narrowHeight: number;
  declare ready: boolean;
  /** There while the reader walks through the points by keyboard. */
  private declare explorer: Explorer | undefined;
  private declare spoken: string;

  private chart: EChartsType | undefined;
  private leave: AbortController | undefined;

  static styles = css`
    :host { display: block; position: relative; container-type: inline-size; }
    :host([hidden]) { display: none; }
    .plot { height: var(--wide); }
    @container (max-width: 655.98px) { .plot { height: var(--narrow); } }
    .probe { position: absolute; visibility: hidden; forced-color-adjust: none; }
    .told { font: 400 13px/1.5 var(--sans, Inter, sans-serif) !important; border-radius: 7px !important; max-width: 20rem;
      white-space: normal !important; box-shadow: none !important; font-variant-numeric: tabular-nums; pointer-events: none; }
    .told > div:first-child { font-weight: 600; }
    .stage { position: relative; }
    .stage:focus { outline: 2px solid var(--focus); outline-offset: 2px; }
    .ring { position: absolute; box-sizing: border-box; border: 2px solid var(--focus); border-radius: 4px; pointer-events: none;
      outline: 2px solid var(--card); outline-offset: -4px; }
    .tip { position: absolute; z-index: 2; padding: 7px 10px; border: 1px solid var(--line-2); background: var(--card);
      color: var(--ink); width: max-content; }
    .explore { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: baseline; gap: 4px 12px; margin: 2px 0 0;
      color: var(--ink-2); font: 400 0.8125rem/1.4 var(--sans, Inter, sans-serif); }
    .explore button { min-height: 28px; padding: 4px 2px; border: 0; background: none; color: var(--accent); font: inherit;
      font-weight: 500; text-decoration: underline; text-decoration-color: transparent; text-underline-offset: 3px; cursor: pointer; }
    .explore button:hover { text-decoration-color: currentColor; }
    .explore button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    :host([quiet]) .explore { position: absolute; inset: 0 0 auto auto; z-index: 2; margin: 0; padding: 0 6px; background: var(--card); }
    :host([quiet]) .explore:not(:focus-within) { clip-path: inset(50%); }
    @media print { .explore { display: none; } }
  `;

  constructor() {
    super();
    this.option = undefined;
    this.summary = '';
    this.height = 380;
    this.narrowHeight = 0;
    this.ready = false;
    this.explorer = undefined;
    this.spoken = '';
  }

  render() {
    const exploring = this.explorer !== undefined;
    return html`<div
        class="stage"
        role=${exploring ? 'application' : nothing}
        aria-label=${exploring ? 'Points of the drawing' : nothing}
        aria-describedby=${exploring ? 'keys' : nothing}
        tabindex=${exploring ? '0' : nothing}
        @keydown=${this.walk}
        @focusout=${this.leaveIfAway}
      >
        <div class="plot" role="img" aria-label=${this.summary}></div>
        <div class="ring" aria-hidden="true" hidden></div>
        <div class="tip told" aria-hidden="true" hidden></div>
      </div>
      <span class="probe" aria-hidden="true"></span>
      ${rowsOf(this.option).length > 0 ? this.way(exploring) : nothing}
      <div class="spoken" aria-live="assertive">${this.spoken}</div>`;
  }

  private way(exploring: boolean) {
    const keys = 'Arrow keys go from point to point, Enter chooses one, Escape leaves';
    return html`<div class="explore">
      <span id="keys">${exploring ? keys : nothing}</span>
      <button type="button" aria-pressed=${exploring} @click=${exploring ? this.stop : this.explore}>Explore points</button>
    </div>`;
  }

  private async explore() {
    this.explorer = new Explorer(rowsOf(this.option));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.stage')!.focus();
    this.stand();
  }

  private stop() {
    this.explorer = undefined;
    this.spoken = '';
    this.mark().forEach((part) => (part.hidden = true));
    this.renderRoot.querySelector<HTMLElement>('.explore button')?.focus();
  }

  /** Tab leads on; whoever has left walks no longer. */
  private leaveIfAway(event: FocusEvent) {
    const to = event.relatedTarget as Node | null;
    if (this.explorer && !(to && this.renderRoot.contains(to))) {
      this.explorer = undefined;
      this.spoken = '';
      this.mark().forEach((part) => (part.hidden = true));
    }
  }

  private walk(event: KeyboardEvent) {
    const step = stepOf(event.key);
    if (!this.explorer || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (step) {
      this.explorer.move(step);
      this.stand();
    } else if (event.key === 'Escape') {
      this.stop();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.choose(this.explorer.point);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(point: Point | undefined) {
    if (point) {
      const detail: PointSelected = { series: point.id, index: point.index, link: point.link };
      this.dispatchEvent(new CustomEvent<PointSelected>('point-selected', { detail, bubbles: true, composed: true }));
    }
  }

  private mark(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.ring, .tip')];
  }

  /** Says the point where the reader stands, and shows it: a ring around the mark, its words beside it. */
  private stand() {
    const point = this.explorer?.point;
    const [ring, tip] = this.mark();
    const box = point && this.boxOf(point);
    this.spoken = this.explorer?.words ?? '';
    ring.hidden = tip.hidden = !box;
    if (!point || !box) {
      return;
    }
    const pad = 3;
    place(ring, box.x - pad, box.y - pad);
    ring.style.setProperty('width', `${box.width + 2 * pad}px`);
    ring.style.setProperty('height', `${box.height + 2 * pad}px`);
    tip.replaceChildren(...point.lines.map(told));
    const room = { width: this.clientWidth, height: this.chart?.getHeight() ?? 0 };
    const right = box.x + box.width + 10;
    const left = right + tip.offsetWidth <= room.width ? right : box.x - tip.offsetWidth - 10;
    place(tip, clamp(left, room.width - tip.offsetWidth), clamp(box.y + box.height / 2 - tip.offsetHeight / 2, room.height - tip.offsetHeight));
  }

  /** Where a mark is drawn, in pixels of the plot. */
  private boxOf(point: Point): { x: number; y: number; width: number; height: number } | undefined {
    const drawn = (this.chart as unknown as Drawn | undefined)?.getModel().getSeriesByIndex(point.series);
    const mark = drawn?.getData(point.link ? 'edge' : undefined).getItemGraphicEl(point.index);
    if (!mark) {
      return undefined;
    }
    const box = mark.getBoundingRect().clone();
    const moved = mark.getComputedTransform?.();
    if (moved) {
      box.applyTransform(moved);
    }
    return box;
  }

  connectedCallback() {
    super.connectedCallback();
    this.leave = new AbortController();
    const { signal } = this.leave;
    const redraw = () => this.draw();
    for (const query of QUERIES) {
      matchMedia(query).addEventListener('change', redraw, { signal });
    }
    addEventListener('beforeprint', () => this.lay(PAPER), { signal });
    addEventListener('afterprint', () => this.lay('auto'), { signal });
    const resizes = new ResizeObserver(() => this.fit());
    resizes.observe(this);
    const themes = new MutationObserver(redraw);
    themes.observe(document.documentElement, { attributeFilter: ['theme', 'data-theme', 'class', 'style'] });
    signal.addEventListener('abort', () => {
      resizes.disconnect();
      themes.disconnect();
    });
    if (this.hasUpdated) {
      this.draw();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.leave?.abort();
    this.chart?.dispose();
    this.chart = undefined;
    this.ready = false;
  }

  /** Not as a style attribute, which the content security policy of embeds forbids. */
  protected willUpdate() {
    this.style.setProperty('--wide', `${this.height}px`);
    this.style.setProperty('--narrow', `${this.narrowHeight || this.height}px`);
  }

  protected updated(changed: PropertyValues<this>) {
    if (changed.has('option')) {
      this.explorer?.renew(rowsOf(this.option));
      this.draw();
    } else if (changed.has('height') || changed.has('narrowHeight')) {
      this.fit();
    }
  }

  private fit() {
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (this.chart && plot && (plot.clientWidth !== this.chart.getWidth() || plot.clientHeight !== this.chart.getHeight())) {
      this.chart.resize({ animation: { duration: 0 } });
    } else if (!this.chart) {
      this.draw();
    }
  }

  /** At once, for the browser does not wait before it prints. */
  private lay(width: number | 'auto') {
    this.chart?.resize({ width, animation: { duration: 0 } });
    this.chart?.getZr().flush();
  }

  private draw() {
    this.ready = false;
    if (!this.option) {
      this.chart?.clear();
    } else if (this.chart) {
      this.show(this.chart, this.option);
    } else {
      void this.begin();
    }
  }

  private async begin() {
    const [{ init }] = await Promise.all([import('./echarts-core'), fonts()]);
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (!this.isConnected || !this.option || !plot?.clientWidth) {
      return;
    }
    this.chart ??= this.start(init, plot);
    this.show(this.chart, this.option);
  }

  private show(chart: EChartsType, option: JsonObject) {
    chart.setOption(paint(option, this.surroundings()) as Record<string, unknown>, { notMerge: true });
  }

  private start(init: typeof import('./echarts-core').init, plot: HTMLElement): EChartsType {
    const chart = init(plot, null, { renderer: 'svg' });
    chart.on('finished', () => {
      this.ready = true;
      if (this.explorer) {
        this.stand();
      }
    });
    chart.on('click', (event) => {
      const detail: PointSelected = { series: event.seriesId ?? '', index: event.dataIndex, link: event.dataType === 'edge' };
      this.dispatchEvent(new CustomEvent<PointSelected>('point-selected', { detail, bubbles: true, composed: true }));
    });
    return chart;
  }

  private surroundings(): Surroundings {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe')!;
    const known = new Map<string, string>();
    const colour = (token: string) => {
      let value = known.get(token);
      if (value === undefined) {
        probe.style.color = `var(--${token})`;
        value = getComputedStyle(probe).color;
        known.set(token, value);
      }
      return value;
    };
    const mono = (document.documentElement.getAttribute('theme') ?? '').split(' ').includes('mono');
    const patterns = mono || matchMedia('(prefers-contrast: more)').matches || matchMedia('(forced-colors: active)').matches;
    return { colour, patterns };
  }
}

if (!customElements.get('panel-chart')) {
  customElements.define('panel-chart', PanelChart);
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-chart': PanelChart;
  }
}
