import { threadTime } from "./thread-time";

/** How long the one thread was busy at a stretch, without what the host did in between: that is Excel's, elsewhere. */
export class Stretches {
  private hosts = 0;
  private worked = 0;
  private longest = 0;
  private before = { at: threadTime(), hosts: 0 };
  private isWatching = true;

  constructor() {
    this.watch();
  }

  /** Milliseconds of all stretches so far. To be asked in a turn of its own. */
  get workTime(): number {
    return this.worked;
  }

  /** The longest stretch since the last call, in milliseconds. */
  takeLongest(): number {
    const { longest } = this;
    this.longest = 0;
    return longest;
  }

  /** Does what is the host's, in a turn of its own. */
  readonly hostWorks = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await turn();
    const begun = threadTime();
    const result = await work();
    this.hosts += threadTime() - begun;
    await turn();
    return result;
  };

  stop(): void {
    this.isWatching = false;
  }

  private watch(): void {
    const now = { at: threadTime(), hosts: this.hosts };
    const stretch = now.at - this.before.at - (now.hosts - this.before.hosts);
    this.longest = Math.max(this.longest, stretch);
    if (stretch > WATCHING) this.worked += stretch;
    this.before = now;
    if (this.isWatching) setImmediate(() => this.watch());
  }
}

/** While nobody works, looking at the time takes so long at most, in milliseconds. */
const WATCHING = 0.3;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
