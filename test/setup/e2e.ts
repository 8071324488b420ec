/** A person's whole way through the preview takes minutes on a small machine. */
jest.setTimeout(240_000);
