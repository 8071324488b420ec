import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The programs that tests use besides Node, and where Debian keeps them. */
const programs = [
  { command: "chromium", packages: ["chromium", "fonts-liberation"] },
  { command: "soffice", packages: ["libreoffice-calc", "fonts-liberation"] },
  { command: "pdftoppm", packages: ["poppler-utils"] },
];

const isThere = (command) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const missingPackages = () => {
  const missing = programs.filter(({ command }) => !isThere(command));
  return [...new Set(missing.flatMap(({ packages }) => packages))];
};

const aptGet = (...words) =>
  spawnSync("apt-get", ["-qq", "-y", "-o", "Acquire::Retries=3", ...words], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/**
 * Installs what is missing, as root on Debian.
 * @returns the one sentence on what to install by hand, or undefined when all is there.
 */
export const installMissing = () => {
  const missing = missingPackages();
  if (missing.length === 0) return undefined;
  const install = ["install", "--no-install-recommends", ...missing];
  if (process.getuid?.() === 0 && isThere("apt-get")) {
    console.log(`Installing ${missing.join(", ")} …`);
    if (aptGet("update") && aptGet(...install) && missingPackages().length === 0) return undefined;
  }
  return `Install what the tests need first: sudo apt-get ${install.join(" ")}`;
};
