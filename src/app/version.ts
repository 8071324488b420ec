import packageInfo from "../../package.json";

/** The add-in's version, as the sheets it makes bear it. */
export const VERSION = packageInfo.version;
