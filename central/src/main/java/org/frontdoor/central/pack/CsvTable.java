package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a CSV file (RFC 4180) with the line on which each record begins. A general reader tells of a quote that is
/// never closed at the end of the file; an analyst needs to know where it was opened.
public final class CsvTable {
    static final int MOST_ROWS = 200_000;

    private final PackPage page;
    private int at;
    private int line = 1;
    private boolean cutOff;

    private CsvTable(PackPage page) {
        this.page = page;
    }

    /// The records under the header, those with another number of columns told and left out.
    ///
    /// @param columns the names the header must have, in any order
    static List<CsvRow> read(PackPage page, List<String> columns) {
        return new CsvTable(page).rows(columns);
    }

    /// The records of a file that others made, whatever columns it has: a record that is too short is filled up, one
    /// that is too long is told.
    public static List<CsvRow> readAny(PackPage page) {
        CsvTable table = new CsvTable(page);
        List<String> header = table.record().stream().map(String::strip).toList();
        var rows = new ArrayList<CsvRow>();
        while (table.at < page.text().length() && rows.size() < MOST_ROWS) {
            int start = table.line;
            List<String> cells = table.record();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            Map<String, String> byName = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i).strip();
                if (i < header.size() && !header.get(i).isEmpty()) {
                    byName.merge(header.get(i), cell, (first, second) -> first.isEmpty() ? second : first);
                } else if (!cell.isEmpty()) {
                    page.warning(start, "has a cell without a column: \"" + shortened(cell) + "\" is not kept");
                }
            }
            rows.add(new CsvRow(page, start, byName));
        }
        if (table.at < page.text().length()) {
            page.error(table.line, "more than %,d rows; the rest is not read".formatted(MOST_ROWS));
        }
        return rows;
    }

    private List<CsvRow> rows(List<String> columns) {
        List<String> header = record().stream().map(String::strip).toList();
        if (cutOff || !goodHeader(header, columns)) {
            return List.of();
        }
        var rows = new ArrayList<CsvRow>();
        while (at < page.text().length()) {
            int start = line;
            List<String> cells = record();
            if (cells.size() == 1 && cells.getFirst().isBlank()) {
                continue;
            }
            if (cutOff) {
                return rows;
            }
            if (cells.size() != header.size()) {
                page.error(
                        start,
                        "has %d columns where the header has %d; is a quote or a comma missing?"
                                .formatted(cells.size(), header.size()));
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                page.error(start, "more than %,d rows; the rest is not read".formatted(MOST_ROWS));
                return rows;
            }
            Map<String, String> byName = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                byName.put(header.get(i), cells.get(i).strip());
            }
            rows.add(new CsvRow(page, start, byName));
        }
        return rows;
    }

    private boolean goodHeader(List<String> header, List<String> columns) {
        boolean good = true;
        var seen = new HashSet<String>();
        for (String column : header) {
            if (!columns.contains(column)) {
                page.error(1, "unknown column \"" + shortened(column) + "\"; known are " + String.join(", ", columns));
                good = false;
            } else if (!seen.add(column)) {
                page.error(1, "column \"" + column + "\" twice");
                good = false;
            }
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                page.error(1, "column \"" + column + "\" is missing");
                good = false;
            }
        }
        return good;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private List<String> record() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(at < page.text().length() && page.text().charAt(at) == '"' ? quoted() : plain());
            if (at >= page.text().length()) {
                return cells;
            }
            if (page.text().charAt(at++) == '\n') {
                line++;
                return cells;
            }
        }
    }

    /// Up to the comma or line end, which is left to the caller.
    private String plain() {
        int start = at;
        while (at < page.text().length()
                && page.text().charAt(at) != ','
                && page.text().charAt(at) != '\n') {
            at++;
        }
        return page.text().substring(start, at);
    }

    private String quoted() {
        int opened = line;
        var cell = new StringBuilder();
        at++;
        while (at < page.text().length()) {
            char c = page.text().charAt(at++);
            if (c == '"' && at < page.text().length() && page.text().charAt(at) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                String rest = plain();
                if (!rest.isBlank()) {
                    page.error(line, "text after a closing quote: \"" + shortened(rest.strip()) + "\"");
                }
                return cell.toString();
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
        }
        cutOff = true;
        page.error(opened, "a quote is opened here and never closed; the file may be cut off");
        return cell.toString();
    }
}
