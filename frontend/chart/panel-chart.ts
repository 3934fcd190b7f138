import { LitElement, css, html, type PropertyValues } from 'lit';
import type { EChartsType } from './echarts-core';
import { Explorer, type Explored, type PointSelected } from './explorer';
import { paint, type JsonObject, type Surroundings } from './paint';
import { rowsOf, type Point } from './points';

/** Pixels that a drawing may take across a sheet of A4 between its margins. */
const PAPER = 670;

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print'];

/** Waits for the type that labels are measured in, but never for long. */
async function fonts(): Promise<void> {
  const faces = ['400 13px Inter', '600 13px Inter'].map((face) => document.fonts.load(face));
  await Promise.race([Promise.allSettled(faces), new Promise((late) => setTimeout(late, 1500))]);
}

/**
 * Draws an option of the chart room with ECharts, in the colours of the page around it. ECharts is fetched when the
 * first chart appears. The attribute `ready` says that the drawing is finished.
 *
 * @fires point-selected with a {@link PointSelected} as its detail
 */
export class PanelChart extends LitElement implements Explored {
  static properties = {
    option: { attribute: false },
    summary: { type: String },
    height: { type: Number },
    narrowHeight: { type: Number, attribute: 'narrow-height' },
    ready: { type: Boolean, reflect: true },
    leads: { type: Boolean },
  };

  declare option: JsonObject | undefined;
  /** The figure in words: the name of the drawing for those who do not see it. */
  declare summary: string;
  /** Pixels from 656 pixels of width. */
  declare height: number;
  /** Pixels below 656 pixels of width; as `height` where it is 0. */
  declare narrowHeight: number;
  declare ready: boolean;
  declare leads: boolean;

  chart: EChartsType | undefined;
  private explorer = new Explorer(this);
  private leave: AbortController | undefined;

  static styles = [Explorer.styles, css`
    :host { display: block; position: relative; container-type: inline-size; }
    :host([hidden]) { display: none; }
    .plot { height: var(--wide); }
    @container (max-width: 655.98px) { .plot { height: var(--narrow); } }
    .probe { position: absolute; visibility: hidden; forced-color-adjust: none; }
    .told { font: 400 13px/1.5 var(--sans, Inter, sans-serif) !important; border-radius: 7px !important; max-width: 20rem;
      white-space: normal !important; box-shadow: none !important; font-variant-numeric: tabular-nums; pointer-events: none; }
    .told > div:first-child { font-weight: 600; }
  `];

  constructor() {
    super();
    this.option = undefined;
    this.summary = '';
    this.height = 380;
    this.narrowHeight = 0;
    this.ready = false;
    this.leads = false;
  }

  render() {
    return html`${this.explorer.around(html`<div class="plot" role="img" aria-label=${this.summary}></div>`)}
      <span class="probe" aria-hidden="true"></span>`;
  }

  rows(): Point[][] {
    return rowsOf(this.option, this.chart?.getWidth() ?? this.clientWidth);
  }

  choose(detail: PointSelected) {
    this.dispatchEvent(new CustomEvent<PointSelected>('point-selected', { detail, bubbles: true, composed: true }));
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
      this.explorer.follow();
    });
    chart.on('click', (event) => {
      this.choose({ series: event.seriesId ?? '', index: event.dataIndex, link: event.dataType === 'edge' });
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
