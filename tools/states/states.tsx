import { createRoot } from "react-dom/client";
import { Pane } from "../../src/pane/Pane";
import { loadLater } from "../../src/taskpane/load-later";
import { isViewName } from "../../src/pane/views";
import { aSession } from "../../test/support/a-session";
import { PANE_STATES } from "../../test/support/pane-states";
import "../../src/taskpane/taskpane.css";
import "./states.css";

/** `/states.html`: every view of the pane in every state, made from what the pane's tests use. */
const [view = "", name = ""] = decodeURIComponent(window.location.hash.slice(1)).split("/");
const ground = new URLSearchParams(window.location.search).get("ground") ?? undefined;
const root = document.getElementById("root");
if (root) {
  // All parts are there at once, as in a pane that has been open for a moment.
  if (isViewName(view)) void loadLater().then(() => showState(root));
  else showAll(root);
}

/** One state, as the pane shows it. */
function showState(element: HTMLElement): void {
  if (!isViewName(view)) return;
  const session = aSession(PANE_STATES[view][name]?.() ?? {});
  createRoot(element).render(<Pane session={session} version="states" ground={ground} firstView={view} />);
}

/** All of them, each in a frame as narrow as a task pane. */
function showAll(element: HTMLElement): void {
  document.body.className = "all";
  const frames = Object.entries(PANE_STATES).flatMap(([ofView, states]) =>
    Object.keys(states).map((state) => ({ title: `${ofView}: ${state}`, hash: `${ofView}/${state}` })),
  );
  createRoot(element).render(
    <main>
      {frames.map(({ title, hash }) => (
        <figure key={hash}>
          <figcaption>{title}</figcaption>
          <iframe title={title} loading="lazy" src={`/states.html${window.location.search}#${hash}`} />
        </figure>
      ))}
    </main>,
  );
}
