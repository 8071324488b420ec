/** Stops what `start-preview.js` started. */
module.exports = async () => {
  await globalThis.runningPreview?.stop();
};
