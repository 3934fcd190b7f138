// The script of an embed: the live chart takes the place of the drawing, and the page around is told the height.
import '../chart/panel-chart';
/** Draws beside the drawing that is there already, and takes its place once it is finished. */
function draw(place, drawn) {
    const chart = document.createElement('panel-chart');
    chart.summary = drawn.summary;
    chart.height = drawn.height;
    chart.narrowHeight = drawn.narrowHeight;
    chart.option = drawn.option;
    const finished = new MutationObserver(() => {
        if (chart.ready) {
            finished.disconnect();
            place.classList.add('live');
        }
    });
    finished.observe(chart, { attributeFilter: ['ready'] });
    place.append(chart);
}
/** At once as well as at each change: a browser may hold back sizes of frames that are not yet scrolled into view. */
function tell(figure) {
    let told = 0;
    const say = () => {
        const height = Math.ceil(document.body.getBoundingClientRect().height);
        if (height !== told) {
            told = height;
            const message = { type: 'panelwatch:height', height, figure };
            parent.postMessage(message, '*');
        }
    };
    say();
    void document.fonts.ready.then(say);
    new ResizeObserver(say).observe(document.body);
}
const place = document.querySelector('.drawing');
const data = document.getElementById('drawn')?.textContent;
if (place && data) {
    draw(place, JSON.parse(data));
}
if (parent !== window) {
    tell(document.body.dataset.figure ?? '');
}
