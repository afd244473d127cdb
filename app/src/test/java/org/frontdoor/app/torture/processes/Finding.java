package org.frontdoor.app.torture.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a campaign ended.
///
/// @param figures its counts
/// @param wrongs what was lost and the like, in words; none when all is well
/// @param notRun why it could not be run here; empty when it was
record Finding(Map<String, Object> figures, List<String> wrongs, String notRun) {

    /// @param more counts that are the campaign's own
    static Finding of(Verdict verdict, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.putAll(verdict.figures());
        return new Finding(all, verdict.wrongs().toList(), "");
    }

    static Finding notRun(String why) {
        return new Finding(Map.of("not_run", why), List.of(), why);
    }

    static Finding stalled(String what) {
        return new Finding(Map.of("stalled", 1), List.of("stalled: " + what), "");
    }

    /// This and another of the same campaign.
    Finding and(String name, Finding other) {
        Map<String, Object> all = new LinkedHashMap<>(figures);
        other.figures.forEach((key, value) -> all.put(name + "_" + key, value));
        List<String> both = new ArrayList<>(wrongs);
        both.addAll(other.wrongs);
        return new Finding(all, both, notRun);
    }
}
