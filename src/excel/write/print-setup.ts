import type { Change } from "../../domain/spreadsheet/change";
import { PAGED_SCALE, PRINT_FOOTER, PRINT_MARGINS } from "../../domain/spreadsheet/paper";

/** How a sheet is printed. */
export function setUpPrint(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  {
    titleRows,
    titleColumns,
    pagesWide = 1,
    pagesTall,
    pagesBeginAt,
  }: Extract<Change, { readonly type: "print setup" }>,
): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Points", PRINT_MARGINS);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = PRINT_FOOTER;
  pageLayout.zoom = pagesBeginAt
    ? { scale: PAGED_SCALE }
    : {
        horizontalFitToPages: pagesWide,
        ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }),
      };
  pageLayout.setPrintTitleRows(titleRows);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(titleColumns);
  if (!pagesBeginAt) return;
  horizontalPageBreaks.removePageBreaks();
  for (const row of pagesBeginAt) horizontalPageBreaks.add(`A${row}`);
}
