import { LitElement, html, nothing } from 'lit';
/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 120;
/**
 * A field with a list of results below it, moved in by the arrow keys (combobox with a listbox, WAI-ARIA 1.2). The options
 * are links; Enter without one chosen opens the page of all results.
 *
 * @fires search-typed with the words as its detail
 */
export class SearchBox extends LitElement {
    static { this.properties = {
        typed: { type: String },
        found: { attribute: false },
        longest: { type: Number },
        label: { type: String },
        page: { type: String },
        open: { state: true },
        active: { state: true },
    }; }
    constructor() {
        super();
        this.rest = 0;
        this.typed = '';
        this.found = undefined;
        this.longest = 100;
        this.label = 'Search';
        this.page = 'search';
        this.open = false;
        this.active = -1;
    }
    /** In the page itself, so that its style sheet applies and its links are followed without a reload. */
    createRenderRoot() {
        return this;
    }
    connectedCallback() {
        super.connectedCallback();
        this.leave = new AbortController();
        const outside = (event) => {
            if (!event.composedPath().includes(this)) {
                this.close();
            }
        };
        document.addEventListener('pointerdown', outside, { signal: this.leave.signal });
        document.addEventListener('focusin', outside, { signal: this.leave.signal });
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.leave?.abort();
        clearTimeout(this.rest);
    }
    get field() {
        return this.querySelector('input');
    }
    get fresh() {
        return this.found !== undefined && this.found.typed === this.words();
    }
    words() {
        return (this.querySelector('input')?.value ?? '').trim();
    }
    updated(changed) {
        if (changed.has('typed') && this.field.value !== this.typed) {
            this.field.value = this.typed;
        }
    }
    render() {
        const shown = this.open && this.words() !== '' && this.found !== undefined;
        const options = shown ? this.options() : [];
        const marked = this.active >= 0 && this.active < options.length;
        let place = 0;
        return html `<div role="search" class="search" aria-label=${this.label}>
      <input id="${this.id}-field" type="search" role="combobox" placeholder="Search" aria-label=${this.label}
        autocomplete="off" spellcheck="false" maxlength=${this.longest} aria-autocomplete="list" aria-controls="${this.id}-list"
        aria-expanded=${shown ? 'true' : 'false'} aria-activedescendant=${marked ? `${this.id}-${this.active}` : nothing}
        @input=${this.changed} @keydown=${this.pressed} @focus=${this.entered}>
      <div class="search-list" ?hidden=${!shown}>
        <div id="${this.id}-list" role="listbox" aria-label="Results">
          ${(shown ? this.found.groups : []).map((group, number) => html `<div role="group" aria-labelledby="${this.id}-group-${number}">
              <div id="${this.id}-group-${number}" class="search-kind" role="presentation">${group.label}</div>
              ${group.hits.map((hit) => this.option(place++, hit))}
            </div>`)}
          ${shown && options.length === 1 ? html `<div class="search-none" role="presentation">Nothing here is called that</div>` : nothing}
          ${shown ? this.option(place, options[options.length - 1]) : nothing}
        </div>
      </div>
      <span class="visually-hidden" role="status">${shown ? this.said(options.length - 1) : ''}</span>
    </div>`;
    }
    option(place, hit) {
        return html `<a id="${this.id}-${place}" role="option" tabindex="-1" router-link href=${hit.address}
      aria-selected=${place === this.active ? 'true' : 'false'} @click=${this.chosen}>
      <span>${hit.name}</span>${hit.detail ? html ` <small>${hit.detail}</small>` : nothing}</a>`;
    }
    options() {
        const words = this.found.typed;
        const address = `${this.page}${this.page.includes('?') ? '&' : '?'}q=${encodeURIComponent(words)}`;
        return [...this.found.groups.flatMap((group) => group.hits), { name: `All results for “${words}”`, detail: '', address }];
    }
    said(results) {
        return results === 0 ? 'No results' : `${results} ${results === 1 ? 'result' : 'results'}; use the arrow keys`;
    }
    changed() {
        this.active = -1;
        this.open = true;
        clearTimeout(this.rest);
        if (this.words() === '') {
            this.requestUpdate();
        }
        else {
            this.rest = window.setTimeout(() => this.ask(), REST);
        }
    }
    ask() {
        this.dispatchEvent(new CustomEvent('search-typed', { detail: this.words().slice(0, this.longest) }));
    }
    entered() {
        if (this.words() !== '' && this.fresh) {
            this.open = true;
        }
    }
    pressed(event) {
        const last = this.open && this.found && this.words() !== '' ? this.options().length - 1 : -1;
        if (event.key === 'Escape' && this.open) {
            event.preventDefault();
            this.close();
        }
        else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.words() !== '') {
            event.preventDefault();
            this.move(event.key === 'ArrowDown' ? 1 : -1, last);
        }
        else if (event.key === 'Enter') {
            event.preventDefault();
            void this.go();
        }
    }
    move(by, last) {
        if (last < 0) {
            this.open = true;
            this.ask();
        }
        else {
            const next = this.active + by;
            this.active = next > last ? -1 : next < -1 ? last : next;
            void this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
        }
    }
    /** Opens the marked result, or all results; what is not answered yet is left to the page of results. */
    async go() {
        if (this.words() === '') {
            return;
        }
        if (!this.fresh) {
            this.active = -1;
            this.found = { typed: this.words(), groups: [] };
        }
        this.open = true;
        await this.updateComplete;
        const links = [...this.querySelectorAll('a[role="option"]')];
        links.at(this.active)?.click();
    }
    /** The link is followed first; the field is then as the address says. */
    chosen() {
        window.setTimeout(() => {
            this.close();
            this.field.value = this.typed;
        });
    }
    close() {
        this.open = false;
        this.active = -1;
    }
}
if (!customElements.get('search-box')) {
    customElements.define('search-box', SearchBox);
}
