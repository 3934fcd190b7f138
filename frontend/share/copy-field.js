import { LitElement, html } from 'lit';
/** How long "Copied" stands, in milliseconds. */
const STANDS = 4000;
/** A text to be taken elsewhere, with a button that copies it and says so. */
export class CopyField extends LitElement {
    static { this.properties = {
        label: { type: String },
        help: { type: String },
        value: { type: String },
        rows: { type: Number },
        said: { state: true },
    }; }
    constructor() {
        super();
        this.forget = 0;
        this.label = '';
        this.help = '';
        this.value = '';
        this.rows = 1;
        this.said = '';
    }
    /** In the page itself, so that its style sheet applies. */
    createRenderRoot() {
        return this;
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        clearTimeout(this.forget);
    }
    render() {
        const help = this.help ? `${this.id}-help` : '';
        const field = this.rows > 1
            ? html `<textarea id="${this.id}-text" readonly rows=${this.rows} spellcheck="false" .value=${this.value}
            aria-describedby=${help} @focus=${this.mark}></textarea>`
            : html `<input id="${this.id}-text" readonly spellcheck="false" .value=${this.value}
            aria-describedby=${help} @focus=${this.mark}>`;
        return html `<label for="${this.id}-text">${this.label}</label>
      <div class="copy-line">${field}
        <button type="button" class="btn" aria-label="Copy: ${this.label}" @click=${this.copy}>Copy</button>
      </div>
      <p class="copy-help"><span id="${this.id}-help">${this.help}</span> <b role="status">${this.said}</b></p>`;
    }
    text() {
        return this.renderRoot.querySelector('input, textarea');
    }
    mark() {
        this.text().select();
    }
    async copy() {
        const copied = await this.toClipboard();
        if (!copied) {
            this.text().focus();
        }
        this.said = copied ? 'Copied' : 'Marked: copy it with the keyboard';
        clearTimeout(this.forget);
        this.forget = window.setTimeout(() => {
            this.said = '';
        }, STANDS);
    }
    /** Browsers refuse their clipboard to pages without https, other than this machine's own. */
    async toClipboard() {
        try {
            await navigator.clipboard.writeText(this.value);
            return true;
        }
        catch {
            return false;
        }
    }
}
if (!customElements.get('copy-field')) {
    customElements.define('copy-field', CopyField);
}
