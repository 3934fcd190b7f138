/** Plain data, as an option arrives from the server. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Which adjustments the reader's surroundings ask for. */
export interface Surroundings {
  /** The colour of a token such as "dismissed". */
  colour(token: string): string;
  /** Whether colour alone cannot be relied upon: one ink, forced colours, more contrast. */
  patterns: boolean;
}

const TOKEN = /^@([a-z][a-z0-9-]*)$/;

/**
 * The option as ECharts takes it: tokens become colours, a series' pattern becomes its decal where patterns are asked
 * for, and told text becomes an element, so that no word from the data is ever read as markup.
 */
export function paint(option: Json, around: Surroundings, key = ''): unknown {
  if (typeof option === 'string') {
    const token = /colou?r$/i.test(key) ? TOKEN.exec(option) : null;
    return token ? around.colour(token[1]) : option;
  }
  if (Array.isArray(option)) {
    return option.map((item) => paint(item, around, key));
  }
  if (option === null || typeof option !== 'object') {
    return option;
  }
  const painted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(option)) {
    if (name === 'tooltip') {
      painted[name] = tooltip(value as JsonObject, around);
    } else if (name === 'itemStyle' && around.patterns && option.pattern) {
      painted[name] = { ...(paint(value, around, name) as object), decal: paint(option.pattern, around) };
    } else if (name !== 'pattern') {
      painted[name] = paint(value, around, name);
    }
  }
  return painted;
}

function tooltip(option: JsonObject, around: Surroundings): unknown {
  const painted = paint({ ...option }, around) as Record<string, unknown>;
  if (option.renderMode) {
    painted.renderMode = 'html';
    painted.className = 'told';
  }
  if (typeof option.formatter === 'string') {
    const lines = option.formatter.split('\n');
    painted.formatter = () => lines.map(told);
  }
  return painted;
}

/** A told line as an element, so that no word from the data is ever read as markup. */
export function told(text: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}
