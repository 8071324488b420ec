import { isIdentifyingHeader } from "../../../../src/domain/case-list/privacy/identifying-header";

test.each([
  ...["UPN", "FormerUPN", "NHS No.", "NHS number", "DOB", "Date of Birth", "PersonBirthDate", "Child's name"],
  ...["Surname", "First Name", "Home address", "Postcode", "Name", "preferred_surname"],
])("%j tells who a child is", (header) => {
  expect(isIdentifyingHeader(header)).toBe(true);
});

test.each([
  ...[
    "Case number",
    "Shoe size",
    "School name",
    "Worker's surname",
    "Team e-mail address",
    "Reviewed by panel",
  ],
  ...["Social worker first name", "Username", "Ward"],
])("%j does not", (header) => {
  expect(isIdentifyingHeader(header)).toBe(false);
});
