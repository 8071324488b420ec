import { cellAddress } from "../../../src/domain/spreadsheet/address";
import { SPREADSHEET } from "./namespaces";
import type { CellContent, SheetContent } from "./workbook-content";
import { element, part, textElement } from "./write-xml";

const noted = ({ cells }: SheetContent): CellContent[] => cells.filter(({ note }) => note !== undefined);

/** The notes of a sheet's cells. */
export const notesPart = (content: SheetContent): string =>
  part(
    element(
      "comments",
      { xmlns: SPREADSHEET },
      element("authors", {}, "<author/>") +
        element(
          "commentList",
          {},
          noted(content)
            .map(({ row, column, note = "" }) =>
              element(
                "comment",
                { ref: cellAddress(row, column), authorId: 0 },
                element("text", {}, element("r", {}, textElement("t", note))),
              ),
            )
            .join(""),
        ),
    ),
  );

/** The boxes in which Excel shows notes: it draws them still as it did before 2007. */
export const drawingOfNotes = (content: SheetContent): string =>
  element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element(
      "v:shapetype",
      { id: "note", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      '<v:stroke joinstyle="miter"/>',
    ) +
      noted(content)
        .map(({ row, column }, i) =>
          element(
            "v:shape",
            {
              id: `note${i + 1}`,
              type: "#note",
              style: "position:absolute;width:108pt;height:59pt;visibility:hidden",
              fillcolor: "#ffffe1",
              "o:insetmode": "auto",
            },
            element("v:fill", { color2: "#ffffe1" }) +
              element(
                "x:ClientData",
                { ObjectType: "Note" },
                `<x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
              ),
          ),
        )
        .join(""),
  );
