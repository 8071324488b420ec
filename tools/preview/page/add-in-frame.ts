/** What hears an add-in. */
export interface AddInListener {
  /** What the add-in's office.js posts to the page around it. */
  message(text: string): void;
  /** A key that is pressed in the add-in. */
  key(event: KeyboardEvent): void;
}

/** The page of an add-in in a frame, as Excel on the web has it. What it posts before somebody listens is kept. */
export class AddInFrame {
  readonly element = document.createElement("iframe");
  /** The add-in's own name among those of this page. */
  readonly app: string;
  private listener: AddInListener | undefined;
  private kept: string[] = [];
  private readonly posted = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== this.element.contentWindow || typeof data !== "string") return;
    if (this.listener) this.listener.message(data);
    else this.kept.push(data);
  };

  /**
   * Loads the page into the element; its address tells office.js that it is in Excel on the web.
   * @param conversation a name that no other frame of this page has: office.js caches by it.
   */
  constructor(
    parent: HTMLElement,
    readonly page: string,
    readonly conversation: string,
  ) {
    this.app = `app-${conversation}`;
    this.element.title = "Add-in";
    this.element.addEventListener("load", () => {
      this.element.contentWindow?.addEventListener("keydown", (event) => this.listener?.key(event));
    });
    window.addEventListener("message", this.posted);
    const url = new URL(page, window.location.href);
    url.searchParams.set("_host_Info", "Excel$Web$16.01$en-GB$preview$$disableLogging$0");
    url.hash = `&_xdm_Info=${[conversation, this.app, window.location.origin].join("|")}`;
    this.element.src = url.href;
    parent.replaceChildren(this.element);
  }

  /** Hands over all that was posted so far, and what comes from now on. */
  listen(listener: AddInListener): void {
    this.listener = listener;
    for (const text of this.kept.splice(0)) listener.message(text);
  }

  post(message: object): void {
    const { origin } = window.location;
    this.element.contentWindow?.postMessage(
      JSON.stringify({ _serializerVersion: 1, _origin: origin, ...message }),
      origin,
    );
  }

  close(): void {
    window.removeEventListener("message", this.posted);
  }
}
