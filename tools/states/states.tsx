import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { Pane } from "../../src/pane/Pane";
import { loadLater } from "../../src/taskpane/load-later";
import { isViewName } from "../../src/pane/views";
import { aSession } from "../../test/support/a-session";
import { PANE_STATES } from "../../test/support/pane-states";
import "../../src/taskpane/taskpane.css";
import "./states.css";

/** `/states.html`: every view of the pane in every state, made from what the pane's tests use. */
const ground = new URLSearchParams(window.location.search).get("ground") ?? undefined;
const root = document.getElementById("root");
if (root) {
  // All parts are there at once, as in a pane that has been open for a moment.
  if (window.location.hash === "") showAll(root);
  else void loadLater().then(() => showStates(root));
}

/** One state, as the pane shows it, and another one when the address names it. */
function showStates(element: HTMLElement): void {
  const pane = createRoot(element);
  let times = 0;
  const show = (): void => {
    const state = decodeURIComponent(window.location.hash.slice(1));
    const [view = "", name = ""] = state.split("/");
    if (!isViewName(view)) return;
    const session = aSession(PANE_STATES[view][name]?.() ?? {});
    flushSync(() => {
      pane.render(
        <Pane
          key={`${state} ${++times}`}
          session={session}
          version="states"
          ground={ground}
          firstView={view}
        />,
      );
    });
    element.dataset["state"] = state;
  };
  window.addEventListener("hashchange", show);
  show();
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
