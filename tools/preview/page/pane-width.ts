const NARROWEST = 240;
const STEP = 20;

/** Lets people drag the line between grid and pane, or move it with the arrow keys. */
export function makePaneWidthMovable(line: HTMLElement, pane: HTMLElement): void {
  const set = (width: number): void => {
    const widest = document.body.clientWidth / 2;
    const kept = Math.round(Math.min(Math.max(width, NARROWEST), widest));
    pane.style.width = `${kept}px`;
    line.setAttribute("aria-valuenow", String(kept));
    line.setAttribute("aria-valuemax", String(Math.round(widest)));
  };
  line.setAttribute("aria-valuemin", String(NARROWEST));
  set(pane.clientWidth);
  line.addEventListener("pointerdown", ({ pointerId }) => line.setPointerCapture(pointerId));
  line.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (line.hasPointerCapture(pointerId)) set(document.body.clientWidth - clientX);
  });
  line.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(pane.clientWidth + STEP);
    if (key === "ArrowRight") set(pane.clientWidth - STEP);
  });
}
