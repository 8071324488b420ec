import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect } from "node:tls";
import { openForEachTest } from "../support/open-for-each-test";
import { type Preview, previewAddress } from "../support/preview";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** All that a view of the pane says, without when it was said. */
async function saidIn(view: string): Promise<string> {
  await preview.press(view);
  const said = await preview.pane.locator("main").innerText();
  return said.replace(/checked \d\d:\d\d:\d\d/gi, "checked");
}

const hint = (): Promise<string> => preview.page.getByRole("status").first().innerText();

test("a returned workbook is offered, with what to try in it", async () => {
  await preview.pressInToolbar("Returned workbook");
  await preview.shows("Lists found in this workbook");
  expect(await hint()).toMatch(/^A returned workbook is open\. Try Fill: /);
  await preview.press("Adopt the list");
  await preview.shows("All 100 of 100");
});

test("a finished tracking is offered; saved and opened again it gives the same findings, choice and tracking", async () => {
  await preview.pressInToolbar("Finished tracking");
  await preview.shows(/^Ready to send/);
  expect(await hint()).toMatch(/^A finished tracking is open\. Try Track: /);
  await preview.press("Track");
  await preview.shows(/^Nothing is late/);
  const views = ["Fill", "Choose", "Track"];
  const before = [];
  for (const view of views) before.push(await saidIn(view));
  expect(before.join()).toMatch(/Ready to send[^]*LAC 4 of 4[^]*1001/);

  await preview.openFile(await preview.saveCopy());
  await preview.shows(/^Ready to send/);
  await preview.press("Track");
  await preview.shows(/^Nothing is late/);
  const after = [];
  for (const view of views) after.push(await saidIn(view));
  expect(after).toEqual(before);
});

test("the certificate is made once and kept, so that the browser warns once", async () => {
  const kept = new X509Certificate(readFileSync("node_modules/.cache/webpack-dev-server/server.pem"));
  const { hostname, port } = new URL(previewAddress());
  const served = await new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      resolve(socket.getPeerX509Certificate()?.fingerprint256);
      socket.end();
    });
    socket.on("error", reject);
  });
  expect(served).toBe(kept.fingerprint256);
});
