package org.frontdoor.app.cli.doctor;

import java.util.List;

/// Lays the findings out for a terminal.
final class Page {
    private Page() {}

    static String of(String version, List<Finding> findings) {
        StringBuilder page = new StringBuilder("Frontdoor " + version + ": does it work on this computer?\n\n");
        int stops = 0;
        int notes = 0;
        for (Finding finding : findings) {
            switch (finding) {
                case Finding.Good good -> page.append(line("ok", good));
                case Finding.Note note -> {
                    notes++;
                    page.append(line("note", note)).append(fix(note.fix()));
                }
                case Finding.Stop stop -> {
                    stops++;
                    page.append(line("STOP", stop)).append(fix(stop.fix()));
                }
            }
        }
        return page.append('\n').append(verdict(stops, notes)).append('\n').toString();
    }

    private static String line(String mark, Finding finding) {
        return "  %-5s %-12s %s%n".formatted(mark, finding.topic(), finding.what());
    }

    private static String fix(String words) {
        return "  %-5s %-12s -> %s%n".formatted("", "", words);
    }

    private static String verdict(int stops, int notes) {
        String rest = notes == 0 ? "" : " " + count(notes, "thing") + " to know about.";
        return (stops == 0 ? "Nothing stops Frontdoor here." : count(stops, "thing") + " would stop Frontdoor here.")
                + rest;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
