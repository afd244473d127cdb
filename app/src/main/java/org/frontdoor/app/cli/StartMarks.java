package org.frontdoor.app.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.frontdoor.app.Frontdoor;

/// Says on standard output how far a start has come, for whoever measures it: a line once the demo people can be
/// chosen,
/// a line once the first of them can type a caller's words. Then the window closes.
///
/// A line is said at the second pulse after its screen was found ready, so that it has been laid out and handed to the
/// renderer.
final class StartMarks extends AnimationTimer {
    /// The system property that asks for it, with any value.
    static final String ASKED = "frontdoor.bench.start";

    private static final int PULSES_TO_BE_DRAWN = 2;

    private final Frontdoor frontdoor;
    private final PrintWriter out;
    private final Queue<Step> steps = new ArrayDeque<>();
    private int pulses;

    private record Step(String name, String selector, Predicate<Node> ready, Consumer<Node> then) {}

    StartMarks(Frontdoor frontdoor, PrintWriter out) {
        this.frontdoor = frontdoor;
        this.out = out;
        steps.addAll(List.of(
                new Step("window", ".sign-in", node -> true, node -> {}),
                new Step("sign-in", ".person-card", node -> node instanceof Button, StartMarks::choose),
                new Step("contact", "#contact-words", Node::isFocused, node -> frontdoor.hide())));
    }

    @Override
    public void handle(long now) {
        Step step = steps.element();
        Optional<Node> found = Optional.ofNullable(frontdoor.scene().lookup(step.selector()))
                .filter(node ->
                        shows(node) && !node.isDisabled() && step.ready().test(node));
        pulses = found.isPresent() ? pulses + 1 : 0;
        if (pulses > PULSES_TO_BE_DRAWN) {
            pulses = 0;
            steps.remove();
            if (steps.isEmpty()) {
                stop();
            }
            out.println("start " + step.name());
            out.flush();
            step.then().accept(found.orElseThrow());
        }
    }

    private static void choose(Node card) {
        if (card instanceof Button button) {
            button.fire();
        }
    }

    private static boolean shows(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
