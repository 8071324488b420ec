/** The tests of the choosing take longest: what others notice sooner need not wait for them. */
module.exports = class QuickFirst {
  sort(tests) {
    const isSlow = ({ path }) => (/[\\/]choosing[\\/]/.test(path) ? 1 : 0);
    return [...tests].sort((a, b) => isSlow(a) - isSlow(b) || a.path.localeCompare(b.path));
  }

  /** Jest's own sequencer notes here how long each took. */
  cacheResults() {}
};
