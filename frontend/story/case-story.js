/** Where the states can stay in view: wide enough for two columns, on a screen, and motion welcome. */
const ROOM = '(min-width: 901px) and (min-height: 560px) and (prefers-reduced-motion: no-preference)';
/**
 * A list of steps of which one is current: the one in the middle of the window, or the one that has the focus. With the
 * attribute `moving` the style sheet shows the state of the current step alone; without it the list is a list.
 */
export class CaseStory extends HTMLElement {
    connectedCallback() {
        this.leave = new AbortController();
        const { signal } = this.leave;
        const room = matchMedia(ROOM);
        const move = () => this.toggleAttribute('moving', room.matches);
        room.addEventListener('change', move, { signal });
        this.addEventListener('click', (event) => this.follow(event), { signal });
        this.addEventListener('focusin', (event) => this.show(event.target.closest('.step')), { signal });
        const seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => this.show(entry.target.closest('.step'))), { rootMargin: '-45% 0px -45% 0px' });
        this.querySelectorAll('.telling').forEach((telling) => seen.observe(telling));
        signal.addEventListener('abort', () => seen.disconnect());
        this.show(this.querySelector('.step'));
        move();
    }
    disconnectedCallback() {
        this.leave?.abort();
    }
    /** A day leads to its decision, on the same page. */
    follow(event) {
        const link = event.target.closest('.days a');
        const telling = link && this.querySelector(`.telling${link.hash}`);
        if (telling) {
            event.preventDefault();
            const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
            telling.focus({ preventScroll: true });
            telling.scrollIntoView({ block: this.hasAttribute('moving') ? 'center' : 'start', behavior: smooth ? 'smooth' : 'auto' });
        }
    }
    show(current) {
        if (current) {
            const steps = [...this.querySelectorAll('.step')];
            const days = [...this.querySelectorAll('.days a')];
            steps.forEach((step, place) => {
                step.toggleAttribute('data-current', step === current);
                if (step === current) {
                    days[place]?.setAttribute('aria-current', 'step');
                }
                else {
                    days[place]?.removeAttribute('aria-current');
                }
            });
        }
    }
}
if (!customElements.get('case-story')) {
    customElements.define('case-story', CaseStory);
}
