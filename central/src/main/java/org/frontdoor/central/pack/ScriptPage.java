package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.program.Wording;
import org.frontdoor.model.script.Script;

/// Reads the files under `scripts/`: what is said in a call, one script a file.
final class ScriptPage {
    private final Known services;
    private final List<String> languages;
    private final Map<String, String> spokenFor = new HashMap<>();

    private ScriptPage(Known services, List<String> languages) {
        this.services = services;
        this.languages = languages;
    }

    static List<Script> read(List<PackPage> pages, Known services, List<String> languages) {
        ScriptPage reading = new ScriptPage(services, languages);
        List<Script> scripts = new ArrayList<>();
        pages.forEach(page ->
                YamlText.read(page).map(map -> reading.script(page, map)).ifPresent(scripts::add));
        return scripts;
    }

    private Script script(PackPage page, YamlMap map) {
        map.only("code", "handling", "services", "lines");
        String code = map.required("code");
        if (!code.equals(page.stem())) {
            map.error("code", "is \"" + code + "\"; name the file " + code + ".yaml");
        }
        Optional<Handling> said = map.choice("handling", Handling.class);
        Handling handling = said.orElse(Handling.HELP);
        List<String> named = map.texts("services");
        for (YamlMap.Line service : map.lines("services")) {
            if (services.lacks(service.text())) {
                map.errorAt(service.line(), "unknown service \"" + service.text() + "\"");
            }
            once(map, service.line(), handling + " " + service.text(), "service \"" + service.text() + "\"", code);
        }
        if (named.isEmpty() && said.isPresent()) {
            once(map, map.line("handling"), handling.name(), "every other service", code);
        }
        List<Script.Line> lines = lines(map);
        if (lines.isEmpty()) {
            map.error("lines", "says nothing; add lines or delete the file");
        }
        return new Script(Script.idOf(code), code, handling, named, lines);
    }

    private void once(YamlMap map, int line, String key, String what, String code) {
        String other = spokenFor.putIfAbsent(key, code);
        if (other != null) {
            map.errorAt(line, what + " has a script already: \"" + other + "\"");
        }
    }

    private List<Script.Line> lines(YamlMap map) {
        List<Script.Line> lines = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap item : map.maps("lines")) {
            item.only("code", "say", "ask", "must");
            String code = item.required("code");
            if (!codes.add(code)) {
                item.error("code", "line \"" + code + "\" twice");
            }
            Script.Ask ask =
                    item.has("ask") ? item.choice("ask", Script.Ask.class).orElse(null) : null;
            if (ask == Script.Ask.QUESTIONS && item.has("say")) {
                item.error("say", "questions are read in their own words; leave \"say\" out");
            }
            Wording say = ask == Script.Ask.QUESTIONS ? Wording.NONE : item.wording("say", languages);
            lines.add(new Script.Line(code, say, ask, item.yes("must", false)));
        }
        return lines;
    }
}
