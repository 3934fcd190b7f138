import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { EChartsType } from './echarts-core';
import { told } from './paint';
import { Walk, stepOf, type Point } from './points';

/** What a reader pointed at: a series of the option and the place in its data. */
export interface PointSelected {
  series: string;
  index: number;
  /** Whether it is a link of a flow, whose links are counted apart from its nodes. */
  link: boolean;
}

/** The drawing that is explored. */
export interface Explored extends LitElement {
  /** Whether a chosen point opens something. */
  readonly leads: boolean;
  /** What is drawn, once it is. */
  readonly chart: EChartsType | undefined;
  /** The points of the drawing at its present width, row by row. */
  rows(): Point[][];
  choose(point: PointSelected): void;
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

/** The points of a drawing, walked through by keyboard: a button to begin, a ring and words where the reader stands. */
export class Explorer {
  private walk: Walk | undefined;
  private spoken = '';

  static styles = css`
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

  constructor(private host: Explored) {}

  /** The drawing as a stage on which the reader can walk, and the way onto it where there is a point to stand on. */
  around(drawing: TemplateResult): TemplateResult {
    const exploring = this.walk !== undefined;
    return html`<div
        class="stage"
        role=${exploring ? 'application' : nothing}
        aria-label=${exploring ? 'Points of the drawing' : nothing}
        aria-describedby=${exploring ? 'keys' : nothing}
        tabindex=${exploring ? '0' : nothing}
        @keydown=${this.press}
        @focusout=${this.leaveIfAway}
      >
        ${drawing}
        <div class="ring" aria-hidden="true" hidden></div>
        <div class="tip told" aria-hidden="true" hidden></div>
      </div>
      ${this.host.rows().length > 0 ? this.way(exploring) : nothing}
      <div class="spoken" aria-live="assertive">${this.spoken}</div>`;
  }

  /** Follows a newer drawing, the reader as near as may be. */
  follow() {
    if (this.walk) {
      this.walk.renew(this.host.rows());
      this.stand();
    }
  }

  private way(exploring: boolean): TemplateResult {
    const keys = `Arrow keys go from point to point, ${this.host.leads ? 'Enter chooses one, ' : ''}Escape leaves`;
    return html`<div class="explore">
      <span id="keys">${exploring ? keys : nothing}</span>
      <button type="button" aria-pressed=${exploring} @click=${exploring ? this.stop : this.begin}>Explore points</button>
    </div>`;
  }

  private begin = async () => {
    this.walk = new Walk(this.host.rows());
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.part('.stage').focus();
    this.stand();
  };

  private stop = () => {
    this.leave();
    this.part('.explore button').focus();
  };

  private leave() {
    this.walk = undefined;
    this.spoken = '';
    this.part('.ring').hidden = this.part('.tip').hidden = true;
    this.host.requestUpdate();
  }

  /** Tab leads on; whoever has left walks no longer. */
  private leaveIfAway = (event: FocusEvent) => {
    const to = event.relatedTarget as Node | null;
    if (this.walk && !(to && this.host.renderRoot.contains(to))) {
      this.leave();
    }
  };

  private press = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (!this.walk || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (step) {
      this.walk.move(step);
      this.stand();
    } else if (event.key === 'Escape') {
      this.stop();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.choose(this.walk.point);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private choose(point: Point | undefined) {
    if (point) {
      this.host.choose({ series: point.id, index: point.index, link: point.link });
    }
  }

  private part(selector: string): HTMLElement {
    return this.host.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  /** Says the point where the reader stands, and shows it: a ring around the mark, its words beside it. */
  private stand() {
    const point = this.walk?.point;
    const [ring, tip] = [this.part('.ring'), this.part('.tip')];
    const box = point && this.boxOf(point);
    this.spoken = this.walk?.words ?? '';
    this.host.requestUpdate();
    ring.hidden = tip.hidden = !box;
    if (!point || !box) {
      return;
    }
    const pad = 3;
    place(ring, box.x - pad, box.y - pad);
    ring.style.setProperty('width', `${box.width + 2 * pad}px`);
    ring.style.setProperty('height', `${box.height + 2 * pad}px`);
    tip.replaceChildren(...point.lines.map(told));
    const room = { width: this.host.clientWidth, height: this.host.chart?.getHeight() ?? 0 };
    const right = box.x + box.width + 10;
    const left = right + tip.offsetWidth <= room.width ? right : box.x - tip.offsetWidth - 10;
    place(tip, clamp(left, room.width - tip.offsetWidth), clamp(box.y + box.height / 2 - tip.offsetHeight / 2, room.height - tip.offsetHeight));
  }

  /** Where a mark is drawn, in pixels of the plot. */
  private boxOf(point: Point): Box | undefined {
    const drawn = (this.host.chart as unknown as Drawn | undefined)?.getModel().getSeriesByIndex(point.series);
    const mark = drawn?.getData(point.link ? 'edge' : undefined).getItemGraphicEl(point.index);
    const box = mark?.getBoundingRect().clone();
    const moved = mark?.getComputedTransform?.();
    if (moved) {
      box?.applyTransform(moved);
    }
    return box;
  }
}
