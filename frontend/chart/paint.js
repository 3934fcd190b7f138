const TOKEN = /^@([a-z][a-z0-9-]*)$/;
/**
 * The option as ECharts takes it: tokens become colours, a series' pattern becomes its decal where patterns are asked
 * for, and told text becomes an element, so that no word from the data is ever read as markup.
 */
export function paint(option, around, key = '') {
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
    const painted = {};
    for (const [name, value] of Object.entries(option)) {
        if (name === 'tooltip') {
            painted[name] = tooltip(value, around);
        }
        else if (name === 'itemStyle' && around.patterns && option.pattern) {
            painted[name] = { ...paint(value, around, name), decal: paint(option.pattern, around) };
        }
        else if (name !== 'pattern') {
            painted[name] = paint(value, around, name);
        }
    }
    return painted;
}
function tooltip(option, around) {
    const painted = paint({ ...option }, around);
    if (option.renderMode) {
        painted.renderMode = 'html';
        painted.className = 'told';
    }
    if (typeof option.formatter === 'string') {
        const lines = option.formatter.split('\n');
        painted.formatter = () => lines.map(line);
    }
    return painted;
}
function line(text) {
    const element = document.createElement('div');
    element.textContent = text;
    return element;
}
