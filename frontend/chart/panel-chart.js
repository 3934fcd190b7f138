import { LitElement, css, html } from 'lit';
import { paint } from './paint';
const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print'];
/** Waits for the type that labels are measured in, but never for long. */
async function fonts() {
    const faces = ['400 13px Inter', '600 13px Inter'].map((face) => document.fonts.load(face));
    await Promise.race([Promise.allSettled(faces), new Promise((late) => setTimeout(late, 1500))]);
}
/**
 * Draws an option of the chart room with ECharts, in the colours of the page around it. ECharts is fetched when the
 * first chart appears. The attribute `ready` says that the drawing is finished.
 *
 * @fires point-selected with a {@link PointSelected} as its detail
 */
export class PanelChart extends LitElement {
    static { this.properties = {
        option: { attribute: false },
        summary: { type: String },
        height: { type: Number },
        narrowHeight: { type: Number, attribute: 'narrow-height' },
        ready: { type: Boolean, reflect: true },
    }; }
    static { this.styles = css `
    :host { display: block; position: relative; container-type: inline-size; }
    :host([hidden]) { display: none; }
    .plot { height: var(--wide); }
    @container (max-width: 655.98px) { .plot { height: var(--narrow); } }
    .probe { position: absolute; visibility: hidden; forced-color-adjust: none; }
    .told { font: 400 13px/1.5 var(--sans, Inter, sans-serif) !important; border-radius: 7px !important; max-width: 20rem;
      white-space: normal !important; box-shadow: none !important; font-variant-numeric: tabular-nums; pointer-events: none; }
    .told > div:first-child { font-weight: 600; }
  `; }
    constructor() {
        super();
        this.option = undefined;
        this.summary = '';
        this.height = 380;
        this.narrowHeight = 0;
        this.ready = false;
    }
    render() {
        return html `<div class="plot" role="img" aria-label=${this.summary}></div><span class="probe" aria-hidden="true"></span>`;
    }
    connectedCallback() {
        super.connectedCallback();
        this.leave = new AbortController();
        const { signal } = this.leave;
        const redraw = () => this.draw();
        for (const query of QUERIES) {
            matchMedia(query).addEventListener('change', redraw, { signal });
        }
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
    willUpdate() {
        this.style.setProperty('--wide', `${this.height}px`);
        this.style.setProperty('--narrow', `${this.narrowHeight || this.height}px`);
    }
    updated(changed) {
        if (changed.has('option')) {
            this.draw();
        }
        else if (changed.has('height') || changed.has('narrowHeight')) {
            this.fit();
        }
    }
    fit() {
        const plot = this.renderRoot.querySelector('.plot');
        if (this.chart && plot && (plot.clientWidth !== this.chart.getWidth() || plot.clientHeight !== this.chart.getHeight())) {
            this.chart.resize({ animation: { duration: 0 } });
        }
        else if (!this.chart) {
            this.draw();
        }
    }
    draw() {
        this.ready = false;
        if (!this.option) {
            this.chart?.clear();
        }
        else if (this.chart) {
            this.show(this.chart, this.option);
        }
        else {
            void this.begin();
        }
    }
    async begin() {
        const [{ init }] = await Promise.all([import('./echarts-core'), fonts()]);
        const plot = this.renderRoot.querySelector('.plot');
        if (!this.isConnected || !this.option || !plot?.clientWidth) {
            return;
        }
        this.chart ??= this.start(init, plot);
        this.show(this.chart, this.option);
    }
    show(chart, option) {
        chart.setOption(paint(option, this.surroundings()), { notMerge: true });
    }
    start(init, plot) {
        const chart = init(plot, null, { renderer: 'svg' });
        chart.on('finished', () => {
            this.ready = true;
        });
        chart.on('click', (event) => {
            const detail = { series: event.seriesId ?? '', index: event.dataIndex };
            this.dispatchEvent(new CustomEvent('point-selected', { detail, bubbles: true, composed: true }));
        });
        return chart;
    }
    surroundings() {
        const probe = this.renderRoot.querySelector('.probe');
        const known = new Map();
        const colour = (token) => {
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
