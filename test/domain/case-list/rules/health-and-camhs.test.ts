import { healthAndCamhs } from "../../../../src/domain/case-list/rules/health-and-camhs";
import { saidOfCase } from "../../support/said";

test("extensive health care is other than CAMHS", () => {
  expect(saidOfCase(healthAndCamhs, { healthSupport: "Yes", camhs: "Yes" })).toEqual([
    "S6, Extensive health care support: CAMHS is Yes too, and the guidance excludes CAMHS here. Check that other health care is meant.",
  ]);
  expect(saidOfCase(healthAndCamhs, { healthSupport: "Yes", camhs: "No" })).toEqual([]);
  expect(saidOfCase(healthAndCamhs, { healthSupport: "No", camhs: "Yes" })).toEqual([]);
  expect(saidOfCase(healthAndCamhs, { healthSupport: "Yes", camhs: "" })).toEqual([]);
});
