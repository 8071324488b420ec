import { readFileSync } from "node:fs";
import { join } from "node:path";

const { frameAncestors }: { readonly frameAncestors: readonly string[] } = jest.requireActual(
  "../content-security-policy.js",
);

const page = (name: string): string => readFileSync(join(__dirname, "..", name), "utf8");

test("the pane can be shown by Excel on the web, in Teams and in the Microsoft 365 app", () => {
  expect(frameAncestors).toEqual(
    expect.arrayContaining([
      "https://*.officeapps.live.com",
      "https://*.sharepoint.com",
      "https://teams.microsoft.com",
      "https://*.microsoft365.com",
    ]),
  );
});

test("the page for whoever deploys has the header, every host in it", () => {
  expect(page("docs/deploy.md")).toContain(
    `\n  Content-Security-Policy: frame-ancestors ${frameAncestors.join(" ")}\n`,
  );
});

test("README names the hosts that are forgotten most", () => {
  for (const host of ["https://teams.microsoft.com", "https://*.microsoft365.com"])
    expect(page("README.md")).toContain(host);
});
