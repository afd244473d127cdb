package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.List;

/// The columns of a table in which some texts stand once for each language (`who_en`, `who_es`).
final class Columns {
    private Columns() {}

    static List<String> with(List<String> first, List<String> languages, List<String> translated, List<String> last) {
        var columns = new ArrayList<>(first);
        for (String text : translated) {
            languages.forEach(language -> columns.add(text + "_" + language));
        }
        columns.addAll(last);
        return columns;
    }
}
