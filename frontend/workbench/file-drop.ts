import { LitElement, html } from 'lit';

/** Takes files by drop or from the system's own chooser and sends them, one after the other, each as a plain stream. */
export class FileDrop extends LitElement {
  static properties = {
    label: { type: String },
    help: { type: String },
    button: { type: String },
    accept: { type: String },
    target: { type: String },
    most: { type: Number },
    tooLarge: { type: String },
    over: { state: true },
    sending: { state: true },
    percent: { state: true },
    said: { state: true },
  };

  declare label: string;
  /** What can be given, in a sentence. */
  declare help: string;
  /** What the button says. */
  declare button: string;
  declare accept: string;
  /** Where files are sent. */
  declare target: string;
  /** How many bytes a file may have. */
  declare most: number;
  /** What is said of a file of more bytes. */
  declare tooLarge: string;
  private declare over: boolean;
  private declare sending: string;
  /** How much of it is sent, of a hundred. */
  private declare percent: number;
  private declare said: string;

  private request?: XMLHttpRequest;

  constructor() {
    super();
    this.label = '';
    this.help = '';
    this.button = 'Choose files';
    this.accept = '';
    this.target = '';
    this.most = 0;
    this.tooLarge = '';
    this.over = false;
    this.sending = '';
    this.percent = 0;
    this.said = '';
  }

  /** In the page itself, so that its style sheet applies. */
  protected createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.request?.abort();
  }

  render() {
    const id = this.id;
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${this.enter} @dragleave=${this.leave} @drop=${this.drop}>
      <label for="${id}-input">${this.label}</label>
      <p id="${id}-help">${this.help}</p>
      <div class="drop-line">
        <input id="${id}-input" type="file" multiple accept=${this.accept} ?disabled=${this.sending !== ''}
          aria-describedby="${id}-help" @change=${this.choose}>
        <button type="button" class="btn primary" tabindex="-1" aria-hidden="true" ?disabled=${this.sending !== ''}
          @click=${this.openChooser}>${this.button}</button>
      </div>
      ${this.sending === '' ? '' : html`<div class="sending">
        <progress max="100" value=${this.percent} aria-label="Sending ${this.sending}"></progress>
        <span dir="auto">${this.sending}</span> <button type="button" class="btn" @click=${this.stop}>Stop</button></div>`}
      <p class="drop-said" role="status">${this.said}</p>
    </div>`;
  }

  private openChooser() {
    this.querySelector<HTMLInputElement>('input')!.click();
  }

  private enter(event: DragEvent) {
    event.preventDefault();
    this.over = true;
  }

  private leave() {
    this.over = false;
  }

  private drop(event: DragEvent) {
    event.preventDefault();
    this.over = false;
    if (this.sending === '') {
      void this.send([...(event.dataTransfer?.files ?? [])]);
    }
  }

  private choose(event: Event) {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.send(files);
  }

  private stop() {
    this.request?.abort();
  }

  private async send(files: File[]) {
    const unsent: string[] = [];
    for (const file of files) {
      if (this.most > 0 && file.size > this.most) {
        unsent.push(`${file.name} ${this.tooLarge}`);
      } else if (!(await this.sendOne(file))) {
        unsent.push(`${file.name} was not sent to its end. Try again.`);
      }
    }
    this.sending = '';
    this.said = unsent.join(' ');
    if (files.length > 0) {
      this.dispatchEvent(new CustomEvent('files-sent'));
    }
  }

  private sendOne(file: File): Promise<boolean> {
    this.sending = file.name;
    this.percent = 0;
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.upload.onprogress = (event) => {
        this.percent = event.total > 0 ? Math.round((100 * event.loaded) / event.total) : 0;
      };
      request.onloadend = () => done(request.status >= 200 && request.status < 300);
      request.open('POST', this.target);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
      request.send(file);
    });
  }
}

customElements.define('file-drop', FileDrop);

declare global {
  interface HTMLElementTagNameMap {
    'file-drop': FileDrop;
  }
}
