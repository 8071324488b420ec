/** Office.js as Microsoft requires it to be loaded. */
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Who may show the pane in a frame: Excel on the web, wherever it is shown itself. It works only as an HTTP header,
 * so it stands in docs/deploy.md with the other headers (OfficeDev/office-js#3342).
 */
const frameAncestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://teams.microsoft.com",
  "https://*.microsoft365.com",
];

/**
 * What the pane may load and do: its own files and Office.js, nothing else; no connections at all.
 * The hash is the empty string's, for the empty style elements that Griffel makes.
 */
const contentSecurityPolicy = (officeJs) => {
  const office = officeJs === officeCdn ? [new URL(officeCdn).origin] : [];
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office],
    "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'none'"],
    "frame-src": office.length > 0 ? office : ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
};

module.exports = { contentSecurityPolicy, frameAncestors, officeCdn };
