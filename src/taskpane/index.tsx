import { createRoot } from "react-dom/client";
import packageInfo from "../../package.json";
import { systemClock } from "../app/clock";
import { startSession } from "../app/session";
import { tieRibbon } from "../commands/commands";
import { hostAndPlatform } from "../excel/about";
import { connectToExcel } from "../excel/connect";
import { officeBackground } from "../excel/office-background";
import { Pane } from "../pane/Pane";
import { loadLater } from "./load-later";
import { onceRead } from "./once-read";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no element #root");
const root = createRoot(element);

// The pane paints at once and waits for Office.js afterwards: on a slow connection that takes seconds.
const connecting = connectToExcel(systemClock);
const session = startSession(connecting, systemClock);
const about = connecting.then(hostAndPlatform);

const paint = (ground: string | undefined): void => {
  root.render(<Pane session={session} version={packageInfo.version} about={about} ground={ground} />);
};
paint(undefined);

connecting.then(
  () => {
    tieRibbon(session);
    paint(officeBackground());
  },
  // The session says it in the pane.
  () => undefined,
);

// Before the list is in sight, what opening does without would only be in its way.
onceRead(session, () => void loadLater());
