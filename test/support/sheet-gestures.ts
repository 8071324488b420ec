/* eslint max-lines: ["error", 300] -- a table, to be read in one piece. */
import { CASE_LIST_SHEET, CASE_LIST_TABLE } from "../../src/domain/case-list/list-layout";
import { HEADERS } from "../../src/domain/case-list/grid/case-list-sheet";
import type { MemoryGrid } from "./memory-grid/memory-grid";
import { aHundred, aRow } from "./sample-cells";

const sheetOf = (grid: MemoryGrid, name: string = CASE_LIST_SHEET): string =>
  grid.rangeAt(`'${name}'!A1`).sheet;
const on = (address: string): string => `'Case list'!${address}`;

/** What people do to a sheet; undo takes back what was done before it. */
export const SHEET_GESTURES: Readonly<Record<string, (grid: MemoryGrid) => void>> = {
  "sort by age": (grid) => grid.sort(CASE_LIST_TABLE, 5),
  "sort by number, descending": (grid) => grid.sort(CASE_LIST_TABLE, 0, true),
  "insert rows in the list": (grid) => grid.insertRows(sheetOf(grid), 20, 3),
  "insert rows above the list": (grid) => grid.insertRows(sheetOf(grid), 0, 2),
  "insert a column in the list": (grid) => grid.insertColumn(sheetOf(grid), 4),
  "insert a column at the left": (grid) => grid.insertColumn(sheetOf(grid), 0),
  "delete rows of the list": (grid) => grid.deleteRows(sheetOf(grid), 30, 4),
  "delete a column": (grid) => grid.deleteColumn(sheetOf(grid), 7),
  "delete column A": (grid) => grid.deleteColumn(sheetOf(grid), 0),
  "delete the header row": (grid) => grid.deleteRows(sheetOf(grid), 4, 1),
  "delete the row of the counts": (grid) => grid.deleteRows(sheetOf(grid), 1, 1),
  "delete the title’s row": (grid) => grid.deleteRows(sheetOf(grid), 0, 1),
  "delete the sheet Codes": (grid) => grid.deleteSheet(sheetOf(grid, "Codes")),
  "delete the list’s sheet": (grid) => grid.deleteSheet(sheetOf(grid)),
  "delete a name": (grid) => grid.removeName("ListDate"),
  "cut two columns and paste them at the right": (grid) => grid.cut(on("A5:B105"), on("Z5")),
  "cut cells within the list": (grid) => grid.cut(on("F6:F9"), on("V6")),
  "cut the list date": (grid) => grid.cut(on("B3"), on("J2")),
  "paste over rows": (grid) => grid.paste(on("A10"), aHundred().slice(0, 5)),
  "paste the list twice": (grid) => grid.paste(on("A106"), aHundred()),
  "paste two columns off": (grid) => {
    grid.clear(on("A6:W105"));
    grid.paste(on("C6"), aHundred());
  },
  "paste headers with the rows": (grid) => grid.paste(on("A6"), [HEADERS, ...aHundred()]),
  "paste all into one column": (grid) => {
    grid.clear(on("A6:W105"));
    grid.paste(
      on("A6"),
      aHundred().map((row) => [row.join("\t")]),
    );
  },
  "paste over the headers": (grid) => grid.paste(on("A5"), aHundred()),
  "fill down": (grid) => grid.fillWith(on("H6:H60"), 6),
  "fill a number down": (grid) => grid.fillWith(on("A6:A12"), 1001),
  undo: (grid) => {
    grid.clear(on("A6:W50"));
    grid.undo();
  },
  "undo a deleted column": (grid) => {
    grid.deleteColumn(sheetOf(grid), 5);
    grid.undo();
  },
  filter: (grid) => grid.filter(CASE_LIST_TABLE, ([number]) => Number(number) % 3 === 0),
  "hide rows": (grid) => grid.hideRows(on("A20:A40")),
  "hide the sheet": (grid) => grid.setVisibility(sheetOf(grid), "Hidden"),
  "rename the table": (grid) => grid.changeTable(grid.tableNamed(CASE_LIST_TABLE).id, { name: "Kids" }),
  "convert the table to a range": (grid) => grid.removeTable(grid.tableNamed(CASE_LIST_TABLE).id),
  "copy the sheet": (grid) => grid.copySheet("Case list"),
  "move the sheet": (grid) => grid.moveSheet(sheetOf(grid), 9),
  "type right below": (grid) => grid.paste(on("A106"), [aRow("LAC", 2001)]),
  "type below, after a gap": (grid) => grid.paste(on("A112"), [aRow("LAC", 2001), aRow("CPR", 2002)]),
  "type far below": (grid) => grid.paste(on("A400"), [aRow("LAC", 2001)]),
  "type to the right": (grid) => grid.paste(on("Z8"), [aRow("LAC", 2001)]),
  "write a note beside it": (grid) => grid.type(on("Z9"), "ask about this one"),
  "clear the list": (grid) => grid.clear(on("A6:W105")),
  "clear all": (grid) => grid.clear(on("A1:W200")),
  "clear a header": (grid) => grid.clear(on("F5")),
  "write over a header": (grid) => grid.type(on("F5"), "How old"),
  "write over a count": (grid) => grid.type(on("D2"), "thirty-five"),
  "switch the header row off": (grid) => grid.hideHeaders(CASE_LIST_TABLE),
  "switch the total row on": (grid) => grid.showTotalRow(CASE_LIST_TABLE),
  "cut a row over another": (grid) => grid.cut(on("A10:W10"), on("A20")),
  "cut a row below the list": (grid) => grid.cut(on("A10:W10"), on("A112")),
  "cut a cell onto a header": (grid) => grid.cut(on("E6"), on("F5")),
  "cut the band": (grid) => grid.cut(on("A1:G3"), on("I1")),
  "move the whole list down and right": (grid) => grid.cut(on("A1:W105"), on("C4")),
  "paste a whole sheet over A1": (grid) => grid.paste(on("A1"), [HEADERS, ...aHundred()]),
  "paste one row over the headers": (grid) => grid.paste(on("A5"), aHundred().slice(0, 1)),
  "paste headers in other words": (grid) =>
    grid.paste(on("A5"), [
      ["ID", "List", "Referred", "Worker", "Team name", "Age (years)", "Sex", "Ethnic group"],
    ]),
  "paste a list turned on its side": (grid) => {
    const rows = aHundred().slice(0, 20);
    grid.clear(on("A6:W105"));
    grid.paste(
      on("A6"),
      HEADERS.map((_, i) => rows.map((row) => row[i] ?? "")),
    );
  },
  "split a column into three over its neighbours": (grid) =>
    grid.paste(
      on("D6"),
      aHundred().map(([, , , worker]) => [...String(worker).split(" "), ""].slice(0, 3)),
    ),
  "sort one column alone": (grid) => {
    const block = grid.rangeAt(on("F6:F105"));
    grid.paste(on("F6"), [...grid.values(block)].reverse());
  },
  "shift one column down": (grid) => {
    const column = grid.values(grid.rangeAt(on("G6:G104")));
    grid.paste(on("G7"), column);
    grid.clear(on("G6"));
  },
  "formulas in data cells": (grid) => {
    grid.fillWith(on("F6:F20"), "=1+8");
    grid.type(on("A7"), "=A6+1");
  },
  "a circular formula": (grid) => grid.type(on("F6"), "=F6"),
  "error values": (grid) => grid.fillWith(on("E6:F8"), "#N/A"),
  "a subtotal within the list": (grid) => {
    grid.insertRows(sheetOf(grid), 40, 1);
    grid.paste(on("A41"), [["LAC Count", "=SUBTOTAL(3,B6:B40)"]]);
  },
  "a grand total below the list": (grid) => grid.paste(on("A106"), [["Grand Total", 100]]),
  "heading rows between the groups": (grid) => {
    grid.insertRows(sheetOf(grid), 40, 1);
    grid.type(on("A41"), "Children on the register");
  },
  "blank rows between the groups": (grid) => grid.insertRows(sheetOf(grid), 40, 2),
  "remove duplicates leaves rows empty": (grid) => grid.clear(on("A90:W105")),
  "replace LAC by CLA everywhere": (grid) => {
    const block = grid.rangeAt(on("A1:W105"));
    grid.paste(
      on("A1"),
      grid.formulas(block).map((row) => row.map((cell) => (cell === "LAC" ? "CLA" : cell))),
    );
  },
  "merge cells above the list": (grid) => grid.mergeCells(on("A1:C1")),
  "merge cells of the list": (grid) => grid.mergeCells(on("E6:E9")),
  "protect the sheet": (grid) => grid.setProtected(sheetOf(grid), true),
  "another table style": (grid) =>
    grid.changeTable(grid.tableNamed(CASE_LIST_TABLE).id, { style: "TableStyleDark3" }),
  "freeze other panes": (grid) => grid.freeze(sheetOf(grid), 2, 5),
  "rename the list’s sheet": (grid) => grid.renameSheet(sheetOf(grid), "Children 2006"),
  "rename the sheet Codes": (grid) => grid.renameSheet(sheetOf(grid, "Codes"), "Lists"),
  "hide Codes so that only code shows it": (grid) => grid.setVisibility(sheetOf(grid, "Codes"), "VeryHidden"),
  "clear the sheet Codes": (grid) => grid.clear("Codes!A1:Z40"),
  "write over a code": (grid) => grid.fillWith("Codes!A2:A4", "9"),
  "delete all names": (grid) => {
    for (const { name } of grid.names()) grid.removeName(name);
  },
  "point a name elsewhere": (grid) => grid.setName("ListDate", "='Case list'!$J$9"),
  "a second list on a new sheet": (grid) => {
    grid.addSheet("Export");
    grid.paste("Export!A1", [HEADERS, ...aHundred()]);
  },
  "copy the sheet and delete the first": (grid) => {
    const first = sheetOf(grid);
    grid.copySheet(CASE_LIST_SHEET);
    grid.deleteSheet(first);
  },
  "cells typed below with a number and a group only": (grid) => grid.paste(on("A112"), [["2001", "LAC"]]),
  "a case typed without its number, below": (grid) =>
    grid.paste(on("A112"), [["", ...aRow("LAC", 1).slice(1)]]),
  "a slicer for one group": (grid) => grid.filter(CASE_LIST_TABLE, ([, group]) => group === "CPR"),
  "filter by colour, and write in what is left": (grid) => {
    grid.type(on("F20"), 31);
    grid.filter(CASE_LIST_TABLE, (row) => row[5] === 31);
    grid.type(on("F20"), 9);
  },
  "group rows and fold them": (grid) => grid.hideRows(on("A41:A70")),
  "a custom view without the band": (grid) => grid.hideRows(on("A1:A4")),
  "a formula that spills over what is there": (grid) => grid.type(on("F20"), "#SPILL!"),
  "a formula that spilled into the list": (grid) => {
    grid.type(on("F20"), "=SEQUENCE(3)");
    grid.fillWith(on("F21:F22"), 2);
  },
  "subtotals after each group": (grid) => {
    for (const [row, group] of [
      [70, "CPR"],
      [40, "LAC"],
    ] as const) {
      grid.insertRows(sheetOf(grid), row, 1);
      grid.paste(on(`A${row + 1}`), [[`${group} Total`, `=SUBTOTAL(3,B6:B${row})`]]);
    }
  },
  "text to columns over the next column": (grid) => {
    const workers = grid.values(grid.rangeAt(on("D6:D105")));
    grid.paste(
      on("D6"),
      workers.map(([worker]) => [String(worker).split(" ")[0] ?? "", String(worker).split(" ")[1] ?? ""]),
    );
  },
  "replace No by N in the whole sheet": (grid) => {
    const block = grid.rangeAt(on("A1:W105"));
    grid.paste(
      on("A1"),
      grid
        .formulas(block)
        .map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/no/gi, "N") : cell))),
    );
  },
  "flash fill beside the list": (grid) => {
    grid.type(on("X5"), "Initials");
    grid.fillWith(on("X6:X105"), "J.M.");
  },
  "flash fill over a column": (grid) => grid.fillWith(on("E6:E105"), "North"),
  "drag a column to another place": (grid) => {
    grid.insertColumn(sheetOf(grid), 3);
    grid.cut(on("H5:H105"), on("D5"));
    grid.deleteColumn(sheetOf(grid), 7);
  },
  "drag a column over another": (grid) => grid.cut(on("F5:F105"), on("G5")),
  "paste values over dropdowns": (grid) => {
    const block = grid.rangeAt(on("G6:H60"));
    const values = grid.values(block);
    grid.setValidation(block, undefined);
    grid.paste(on("G6"), values);
  },
  "paste with column widths": (grid) => {
    grid.paste(on("D6"), [["A. Shah", "North"]]);
    grid.setValidation(grid.rangeAt(on("D6:E6")), undefined);
  },
  "convert numbers to text": (grid) => {
    const block = grid.rangeAt(on("H6:H105"));
    const values = grid.values(block);
    grid.setFormat(block, { numberFormat: "@" });
    grid.paste(
      on("H6"),
      values.map((row) => row.map(String)),
    );
  },
  "sort two columns alone": (grid) => {
    const block = grid.rangeAt(on("F6:G105"));
    grid.paste(on("F6"), [...grid.values(block)].reverse());
  },
  "delete cells and shift up": (grid) => {
    grid.removeTable(grid.tableNamed(CASE_LIST_TABLE).id);
    grid.paste(on("E20"), [...grid.values(grid.rangeAt(on("E23:E105"))), [""], [""], [""]]);
  },
  "insert cells and shift right": (grid) => {
    const block = grid.rangeAt(on("E20:V22"));
    grid.paste(
      on("E20"),
      grid.values(block).map((row) => ["", ...row]),
    );
  },
  "paste columns in another order, with their headers": (grid) => {
    grid.clear(on("A6:W105"));
    grid.paste(
      on("A6"),
      [HEADERS, ...aHundred()].map(([number = "", ...others]) => [number, ...others.reverse()]),
    );
  },
  "paste with two columns exchanged": (grid) =>
    grid.paste(
      on("F6"),
      aHundred().map((row) => [row[6] ?? "", row[5] ?? ""]),
    ),
  "a part of the list on a new sheet": (grid) => {
    grid.addSheet("Late");
    grid.paste("Late!B3", [HEADERS, ...aHundred().slice(0, 3), aRow("LAC", 2001)]);
  },
  "rows cut to another sheet": (grid) => {
    grid.addSheet("Closed");
    grid.paste("Closed!A1", aHundred().slice(0, 4));
    grid.deleteRows(sheetOf(grid), 5, 4);
  },
  "undo, and undo again": (grid) => {
    grid.type(on("F6"), 3);
    grid.deleteColumn(sheetOf(grid), 3);
    grid.undo();
    grid.undo();
  },
};
