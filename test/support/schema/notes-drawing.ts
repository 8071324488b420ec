import type { Schema } from "./schema";

/** The drawing of a sheet's notes: VML (ECMA-376, part 4), of which only what notes need. */
export const notesDrawingSchema: Schema = {
  prefixes: {
    "": "",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "urn:schemas-microsoft-com:office:excel": "x",
  },
  types: {
    xml: { content: "v:shapetype v:shape*" },
    "v:shapetype": {
      content: "v:stroke? v:path?",
      attributes: "id=id coordsize=text? o:spt=number? path=text?",
    },
    "v:stroke": { attributes: "joinstyle=(round|bevel|miter)?" },
    "v:path": { attributes: "gradientshapeok=text? o:connecttype=text?" },
    "v:shape": {
      content: "v:fill? x:ClientData",
      attributes: "id=id type=filled style=text? fillcolor=text? o:insetmode=(auto|custom)?",
    },
    "v:fill": { attributes: "color2=text?" },
    "x:ClientData": {
      content: "x:MoveWithCells=empty? x:SizeWithCells=empty? x:AutoFill=text? x:Row=text x:Column=text",
      attributes: "ObjectType=(Note)",
    },
    empty: {},
    text: { text: "filled" },
  },
};
