import { sharedFolderIn } from "../../../tools/template/shared-folder";

test("the shared folder is what the build is told", () => {
  expect(sharedFolderIn(["--env", "origin=https://example.org/", "--env", "share=\\\\server\\add-ins"])).toBe(
    "\\\\server\\add-ins",
  );
});

test("a build that is told no shared folder has none", () => {
  expect(sharedFolderIn(["--env", "origin=https://example.org/"])).toBeUndefined();
});

test.each(["C:\\add-ins", "https://server/add-ins", "\\\\server", ""])(
  "the shared folder “%s” is refused in words, as Excel takes no such catalogue",
  (share) => {
    expect(() => sharedFolderIn([`share=${share}`])).toThrow(
      `“${share}” is not the path of a shared folder. Use one like: --env share=\\\\server\\add-ins`,
    );
  },
);
