import { LazySegmenter } from "../grid/drawing/lazy-segmenter";

// Univer makes its own as soon as it is loaded: this has to come before.
Object.assign(Intl, { Segmenter: LazySegmenter });
