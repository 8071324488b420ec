import { createStore } from "../../src/app/store";

test("a store holds its value and changes the part that is given", () => {
  const store = createStore({ a: 1, b: "x" });
  store.set({ a: 2 });
  expect(store.get()).toEqual({ a: 2, b: "x" });
});

test("listeners hear of a change once, with the new value in place, until they leave", () => {
  const store = createStore({ a: 1, b: 1 });
  const heard: number[] = [];
  const leave = store.subscribe(() => heard.push(store.get().a));
  store.set({ a: 2, b: 2 });
  leave();
  store.set({ a: 3 });
  expect(heard).toEqual([2]);
});

test("a value stays the same object until something is set, and is never altered", () => {
  const initial = { a: 1 };
  const store = createStore(initial);
  expect(store.get()).toBe(store.get());
  store.set({ a: 2 });
  expect(initial).toEqual({ a: 1 });
  expect(store.get()).not.toBe(initial);
});

test("a listener may leave while it is being told", () => {
  const store = createStore({ a: 1 });
  const heard: string[] = [];
  const leave = store.subscribe(() => {
    heard.push("first");
    leave();
  });
  store.subscribe(() => heard.push("second"));
  store.set({ a: 2 });
  store.set({ a: 3 });
  expect(heard).toEqual(["first", "second", "second"]);
});
