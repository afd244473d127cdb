package org.frontdoor.central.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.program.Wording;

/// What one file under `questions/` says.
///
/// @param say the sentence the agent opens with
record QuestionPage(String service, int version, Wording say, List<Question> questions) {

    /// The page, or empty after saying what is wrong.
    static Optional<QuestionPage> read(PackPage page, Known services, List<String> languages) {
        return YamlText.read(page).map(map -> {
            map.only("service", "version", "say", "attributes");
            String service = map.required("service");
            if (!service.isEmpty() && services.lacks(service)) {
                map.error("service", "unknown service \"" + service + "\"");
            }
            if (!service.equals(page.stem())) {
                map.error("service", "is about \"" + service + "\"; name the file " + service + ".yaml");
            }
            Map<String, Question> questions = new LinkedHashMap<>();
            for (YamlMap item : map.maps("attributes")) {
                QuestionItem.read(item, questions, languages).ifPresent(question -> {
                    if (questions.putIfAbsent(question.code(), question) != null) {
                        item.error("code", "question \"" + question.code() + "\" twice");
                    }
                });
            }
            if (questions.isEmpty()) {
                map.error("attributes", "asks nothing; add questions or delete the file");
            }
            return new QuestionPage(
                    service,
                    map.number("version", 1, 9_999).orElse(1),
                    map.wording("say", languages),
                    new ArrayList<>(questions.values()));
        });
    }
}
