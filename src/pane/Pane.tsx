import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, type JSX, lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Session } from "../app/session";
import { About } from "./shared/About";
import { ErrorBoundary } from "./shared/ErrorBoundary";
import { Messages } from "./shared/Messages";
import { MISSING_WORDS } from "./shared/words";
import { themeFor } from "./shared/theme";
import { useKeyboard } from "./shared/focus/useKeyboard";
import { useIsDark } from "./shared/useIsDark";
import { usePanels } from "./shared/usePanels";
import { useVisuallyHidden } from "./shared/useVisuallyHidden";
import { useDelayed } from "./shared/useDelayed";
import { ViewButtons } from "./ViewButtons";
import { useView } from "./useView";
import type { ViewName } from "./views";

const Help = lazy(async () => ({
  default: (await import(/* webpackChunkName: "help" */ "./help/Help")).Help,
}));

export interface PaneProps {
  readonly session: Session;
  readonly version: string;
  /** Host and platform, such as "Excel, OfficeOnline"; may come late, or never. */
  readonly about?: Promise<string> | undefined;
  /** The ground of Office's theme, such as "#262626"; without it the system's preference decides. */
  readonly ground?: string | undefined;
  readonly firstView?: ViewName;
}

const useStyles = makeStyles({
  provider: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    position: "relative",
    "& p": { overflowWrap: "anywhere" },
  },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where the window is low, or zoomed, it would leave no room for what scrolls.
    "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 2 },
  },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
  },
  footer: {
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The task pane: views on one state, and the session they call. */
export function Pane({ session, version, about, ground, firstView = "Fill" }: PaneProps): JSX.Element {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const running = useDelayed(state.runningAction);
  const [view, setView] = useState(firstView);
  const parts = useView(view);
  const unseen = useVisuallyHidden();
  const help = usePanels<"Help">();
  const [bodies] = useState(() => new Map<ViewName, JSX.Element>());
  if (parts !== "missing" && parts)
    bodies.set(view, <parts.Body session={session} state={state} running={running} />);
  const [main, top] = [useRef<HTMLElement>(null), useRef<HTMLDivElement>(null)];
  useKeyboard(main, top);
  const viewButton = useRef<HTMLElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    // A panel that was left open would take the focus as it is shown again.
    viewButton.current?.focus();
  }, [view]);
  return (
    <FluentProvider theme={themeFor(useIsDark(ground))} className={styles.provider}>
      <main
        ref={main}
        className={styles.main}
        aria-busy={state.phase === "opening"}
        onChange={({ target }) => {
          // What was wrong with the field is being put right.
          if (target instanceof Element && target.matches("[aria-invalid=true]")) session.dismissWords();
        }}
      >
        <div ref={top} className={styles.top}>
          <div className={styles.title}>
            {/* Excel shows the name above the pane. */}
            <h1 className={unseen}>Case tracking</h1>
            <ViewButtons
              chosen={view}
              onChoose={(next, button) => {
                viewButton.current = button;
                if (next !== view) session.dismissWords();
                setView(next);
              }}
            />
            {help.open === undefined && (
              <Button
                size="small"
                appearance="subtle"
                ref={help.opener("Help")}
                onClick={() => help.show("Help")}
              >
                Help
              </Button>
            )}
          </div>
          <ErrorBoundary key={view}>
            {parts !== "missing" && parts && <parts.Top session={session} state={state} running={running} />}
          </ErrorBoundary>
          <Messages state={state} />
        </div>
        {help.open && (
          <Suspense>
            <Help onClose={help.close} />
          </Suspense>
        )}
        {parts === "missing" && <p role="alert">{MISSING_WORDS}</p>}
        {/* A view is kept as it was left: what is half typed in it, and what is open, is there again. */}
        {[...bodies].map(([name, body]) => (
          <Activity key={name} mode={name === view ? "visible" : "hidden"}>
            <ErrorBoundary>{body}</ErrorBoundary>
          </Activity>
        ))}
      </main>
      <footer className={styles.footer}>
        <About version={version} about={about} />
      </footer>
    </FluentProvider>
  );
}
