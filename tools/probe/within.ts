/** What a promise resolves to, or `otherwise` where that takes longer than so many milliseconds. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<Result>((resolve) => {
    timer = setTimeout(() => {
      resolve(otherwise);
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, impatience]);
  } finally {
    clearTimeout(timer);
  }
}
