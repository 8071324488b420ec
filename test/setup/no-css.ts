/** Stands for every style sheet in tests: looks are judged in the browser. */
export {};
