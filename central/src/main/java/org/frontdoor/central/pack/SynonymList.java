package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads `synonyms.txt` and `place-synonyms.txt`: a group a line in Solr's form, `a, b` both ways or `a, b => c` one
/// way.
final class SynonymList {
    private SynonymList() {}

    static List<String> read(PackPage page) {
        var groups = new ArrayList<String>();
        int line = 0;
        for (String text : (Iterable<String>) page.text().lines()::iterator) {
            line++;
            String group = text.strip();
            if (group.isEmpty() || group.startsWith("#")) {
                continue;
            }
            String[] sides = group.split("=>", -1);
            boolean oneWay = sides.length == 2 && words(sides[0]) > 0 && words(sides[1]) > 0;
            boolean bothWays = sides.length == 1 && words(group) > 1;
            if (oneWay || bothWays) {
                groups.add(group);
            } else {
                page.error(line, "must be words that mean the same: \"trash, garbage\" or \"tag => graffiti\"");
            }
        }
        return groups;
    }

    private static long words(String list) {
        return Stream.of(list.split(",")).filter(word -> !word.isBlank()).count();
    }
}
