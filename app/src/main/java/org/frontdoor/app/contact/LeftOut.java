package org.frontdoor.app.contact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Service;

/// What was answered for another service and is not asked by this one: it is said before it would be left out. Going
/// back to the other service brings it back.
final class LeftOut extends VBox {
    /// @param language tag of the agent's language
    LeftOut(ContactModel model, Service service, Texts texts, String language) {
        setId("contact-left-out");
        service.questions()
                .forEach(question ->
                        model.asked.put(question.code(), question.description().in(language)));
        Set<String> here = service.questions().stream().map(Question::code).collect(Collectors.toSet());
        List<String> lost = model.answers.entrySet().stream()
                .filter(answer -> !here.contains(answer.getKey())
                        && answer.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(answer -> texts.say(
                        "left-out.one",
                        model.asked.getOrDefault(answer.getKey(), answer.getKey()),
                        String.join(", ", answer.getValue())))
                .sorted()
                .toList();
        if (!lost.isEmpty()) {
            getChildren().add(new Banner(Tone.AMBER, texts.say("left-out", String.join("; ", lost))));
        }
        setManaged(!lost.isEmpty());
    }
}
